/** The background's public door: every message that a content script or a page may send it, and what it answers. */
import { defineExtensionMessaging } from '@webext-core/messaging'
import type { AgencyId, AgencyStatus, EnrolmentProblem, Trouble } from '../../rules/feed/index.ts'
import type { Fault, Pack, Surface } from '../../rules/index.ts'
import type { DraftRecord } from './history.ts'
import type { PracticeCard } from './learning/practice.ts'
import type { News } from './news.ts'
import type { KeepResult } from './practice-store.ts'
import type { CoachChoices } from './settings.ts'
import type {
  AtPlace,
  Move,
  MoveOutcome,
  Order,
  Outcome,
  RootAtPlace,
  RootOutcome,
  SignedRoot,
  Step,
} from './studio/publication.ts'

/**
 * Whether a draft was recorded. `kept` is false when the person wants no record of it: a private
 * window, no retention, an entry that was erased. A fault is never thrown: the coach goes on without.
 */
export type RecordResult =
  | { readonly ok: true; readonly kept: boolean }
  | { readonly ok: false; readonly fault: 'invalid' | 'storage' }

/** What to erase from the history. */
export type Erasure =
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'host'; readonly host: string }
  | { readonly kind: 'all' }

export type EraseResult =
  | { readonly ok: true; readonly erased: number }
  | { readonly ok: false; readonly fault: 'storage' }

/** `gone` when the draft is not in the history any more. */
export type NoteResult = { readonly ok: true } | { readonly ok: false; readonly fault: 'gone' | 'storage' }

/**
 * What became of a file's drafts: `known` were there already, `unwanted` are past their retention or of a
 * site that is kept out.
 */
export type ImportResult =
  | { readonly ok: true; readonly added: number; readonly known: number; readonly unwanted: number }
  | { readonly ok: false; readonly fault: 'invalid' | 'storage' }

/** `locked` when there is a passphrase already, `short` when it is no protection. */
export type PassphraseResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly fault: 'short' | 'wrong' | 'locked' | 'storage' }

/** A pack, in use or refused whole. Without an agency it came with the extension. */
export type PackEntry = {
  readonly name: string
  readonly agency?: { readonly id: AgencyId; readonly name: string }
} & (
  | {
      readonly state: 'active'
      readonly pack: Pack
      /** What was left out of it: rules that cannot be read here. */
      readonly disabled?: readonly Fault[]
    }
  | { readonly state: 'refused'; readonly fault: Fault }
)

/** The packs of those entries that are in use, in their order. */
export function packsInUse(entries: readonly PackEntry[]): readonly Pack[] {
  return entries.flatMap((entry) => (entry.state === 'active' ? [entry.pack] : []))
}

/** An agency whose packs the person uses, as the options show it. */
export type Agency = {
  readonly id: AgencyId
  /** The company's policy brought it, and keeps it. */
  readonly isManaged: boolean
  /** The newest first. */
  readonly news: readonly News[]
} & (
  | {
      readonly state: 'loaded'
      readonly status: AgencyStatus
      readonly packs: number
      readonly rules: number
      /** Whether the browser lets Galateo reach its host. */
      readonly isAllowed: boolean
    }
  /** What was kept of it cannot be read. */
  | { readonly state: 'unreadable'; readonly trouble: Trouble }
)

export type JoinResult =
  | { readonly ok: true; readonly agency: AgencyId }
  | { readonly ok: false; readonly problem: EnrolmentProblem | 'locked' }
  /** The code is good, but nothing that can be used came from the host; the person has not joined. */
  | { readonly ok: false; readonly trouble: Trouble }

/** Whether a change was kept. */
export type Done = { readonly ok: boolean }

/** What the coach sees in a tab, for the popup. */
export interface PageStatus {
  /** Product name of the site, as its adapter gives it. */
  readonly siteName: string
  /** What is being written, when a composer has, or last had, the focus. */
  readonly surface?: Surface
  /** Tips shown for the draft. */
  readonly tips: number
  /** For whom one writes there, where packs speak for brands: what can be chosen, and what is; see `BrandChoice`. */
  readonly brands?: {
    /** As `chooseBrand` takes it. */
    readonly place: string
    readonly choices: readonly string[]
    readonly chosen?: string | undefined
  }
}

export const OWN_PAGES = ['insights', 'options', 'welcome'] as const
export type OwnPage = (typeof OWN_PAGES)[number]

interface Protocol {
  /**
   * A composer has the focus in the sender's frame: inject the coach there, which the sender has claimed for it, or in the
   * top frame when that is of the same origin. Resolves to whether it is there.
   */
  loadCoach(frame: 'own' | 'top'): boolean
  /** The pointer is over what may be a composer: `loadCoach` may follow, and what it needs can be read meanwhile. */
  wake(): void
  /** The active packs, as parsed data, for the coach to compile. */
  activePacks(): readonly Pack[]
  /** The rules that the person has mastered, as `pack/rule`: their tips are told in a word. */
  masteredRules(): readonly string[]
  /** What became of a draft so far; the same id replaces what was recorded before. */
  recordDraft(record: DraftRecord): RecordResult
  /** Opens a page of the extension, or brings its tab to the front. */
  openPage(page: OwnPage): void
  /** From the background to tabs: another set of packs is active. */
  packsChanged(): void
  /** From the background to tabs: the person took Galateo off the sites of these match patterns. */
  sitesRemoved(patterns: readonly string[]): void

  /** What changed in the agencies' packs and is not read yet, the newest first. */
  unreadNews(): readonly News[]
  /** From the background to its pages: how an agency stands is not as before. */
  agenciesChanged(): void

  /** From a page of the extension: every agency. */
  agencies(): readonly Agency[]
  /** From a page of the extension: one agency is asked for now; without one, those not asked for in the last minutes. */
  checkFeeds(agency: AgencyId | undefined): void
  /** From a page of the extension, which has asked the browser for the host: the code as it was pasted. */
  joinAgency(code: string): JoinResult
  leaveAgency(agency: AgencyId): Done
  /** Goes back to the packs before the last change; a second time forward again. */
  goBack(agency: AgencyId): Done

  /** From a page of the extension: every pack, in use or refused. */
  packEntries(): readonly PackEntry[]
  /** From a page of the extension: the history has one writer, so pages ask it to erase. */
  eraseHistory(what: Erasure): EraseResult
  /** From a page of the extension: what the person notes on a draft; an empty text takes the note away. */
  keepNote(note: { readonly draft: string; readonly text: string }): NoteResult
  /** From a page of the extension: takes back what was exported, given as JSON has it. */
  importHistory(file: unknown): ImportResult
  /** From a page of the extension: locks the history with a passphrase from now on. */
  setPassphrase(passphrase: string): PassphraseResult
  /** From a page of the extension: opens the history until the browser closes. */
  unlockHistory(passphrase: string): PassphraseResult
  /** From a page of the extension: locks it again before that. */
  lockHistory(): void
  /** From a page of the extension: keeps the history without a passphrase from now on. */
  removePassphrase(passphrase: string): PassphraseResult
  /** From a page of the extension: an exercise was done, and when its rule comes again. */
  keepPractice(card: PracticeCard): KeepResult
  /** From a page of the extension: a lesson, as `pack/lesson`, was opened. */
  keepLessonRead(lesson: string): KeepResult

  /** From the studio: looks at an agency as the browser of someone who joins now; how it stands is then on the desk. */
  lookAtAgency(agency: AgencyId): void
  /** From the studio: publishes at the tutor's place, packs first, the feed last, all of it read back. */
  publishOrder(what: { readonly at: AtPlace; readonly order: Order }): Outcome
  /** From the studio: puts the first files of an agency, whose root lies signed on the desk, at its place. */
  foundAgency(at: AtPlace): Outcome
  /** From the studio: who speaks for the agency, to sign the next root from. */
  readRoot(at: AtPlace): RootAtPlace
  /** From the studio: puts a root that was signed there at the place. */
  publishRoot(root: SignedRoot): RootOutcome
  /** From the studio: takes the agency to another address, and publishes there from then on. */
  moveAgency(move: Move): MoveOutcome
  /** From the background to the studio: what publishing is at. */
  publishingStep(at: { readonly agency: AgencyId; readonly step: Step }): void

  /** From the popup to a tab, answered by the coach: what it sees there. */
  pageStatus(): PageStatus
}

/** What has not come by then, in milliseconds, is asked for: the background may have gone meanwhile. */
const PATIENCE = 2000

/** What the coach begins with. */
export interface Handed {
  readonly packs: readonly Pack[]
  readonly choices: CoachChoices
}

/**
 * What the background leaves in this frame while it injects the coach, once it is there. It is there once: later packs come
 * with `activePacks`.
 */
export async function takeHanded(): Promise<Handed | undefined> {
  // The background wrote it, in a world that no page reaches.
  const world = globalThis as {
    galateoHanded?: { readonly packs: string; readonly choices: CoachChoices }
    galateoHandedCame?: () => void
  }
  if (world.galateoHanded === undefined) {
    await new Promise<void>((resolve) => {
      world.galateoHandedCame = resolve
      setTimeout(resolve, PATIENCE)
    })
  }
  const handed = world.galateoHanded
  delete world.galateoHanded
  delete world.galateoHandedCame
  return handed && { packs: JSON.parse(handed.packs) as readonly Pack[], choices: handed.choices }
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>()
