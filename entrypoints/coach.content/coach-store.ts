/** What the sidebar, the popover and the count show, and what a person can do there. One store a mount. */
import { createContext, useContext } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import type { Brands } from '../../components/BrandChoice.tsx'
import type { Conversation, Cue, Guideline, Handbook, Language, Rule, Tip } from '../../rules/index.ts'
import type { News } from '../background/news.ts'
import type { ThemeChoice } from '../background/settings.ts'

/** A tip as it is shown: with its rule's teaching, and a key that holds while the draft moves. */
export interface ShownTip {
  readonly key: string
  readonly tip: Tip
  readonly rule: Rule
  /** The flagged words as they stand in the draft; empty for a tip on the whole draft. */
  readonly words: string
}

/** What the coach cannot do just now, told in the sidebar. */
export type Problem = 'packs-missing' | 'draft-too-long' | 'storage' | 'extension-updated' | 'page-unreadable'

/** What just happened, announced politely once. */
export type Notice =
  | { readonly kind: 'applied'; readonly words: string }
  | { readonly kind: 'copied'; readonly suggestion: string }
  | { readonly kind: 'not-applied' }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'muted'; readonly rule: string }
  | { readonly kind: 'reported' }
  | { readonly kind: 'press-enter' }
  | { readonly kind: 'copied-for-approval' }
  | { readonly kind: 'copied-reply' }
  | { readonly kind: 'not-copied' }

export interface CoachState {
  readonly language: Language
  readonly theme: ThemeChoice
  /** The composer that has, or last had, the focus; `undefined` before the first and after it left the page. */
  readonly composer: HTMLElement | undefined
  /** What sends its draft, as it stands now. */
  readonly sendButtons: () => readonly HTMLElement[]
  readonly siteName: string
  readonly conversation: Conversation | undefined
  /** The temperature of the comment answered: question, complaint, praise, anger... */
  readonly cues: readonly Cue[]
  /** The two or three guidelines that apply here, most particular first. */
  readonly guidelines: readonly Guideline[]
  /** What can be looked up here; `undefined` before there is a conversation. */
  readonly handbook: Handbook | undefined
  /** `undefined` where no pack speaks for a brand. */
  readonly brands: Brands | undefined
  /** What changed in the agencies' guidelines and is not read yet, the newest first. */
  readonly updates: readonly News[]
  /** Sorted: `stop`, `check`, `tip`, then by position. Dismissed and muted ones are not here. */
  readonly tips: readonly ShownTip[]
  /** Rules that the person has mastered, as `pack/rule`: their tips are told in a word. */
  readonly mastered: ReadonlySet<string>
  /** Whether the draft holds any text. */
  readonly hasDraft: boolean
  /** Key of the tip whose card is open in the sidebar. */
  readonly selected: string | undefined
  /** Key of the tip whose popover is open beside the draft. */
  readonly popover: string | undefined
  /** Whether the popover was opened by keyboard, so that it takes the focus. */
  readonly popoverFocus: boolean
  readonly folded: boolean
  readonly side: 'left' | 'right'
  /** The `stop` tips asked about before sending; `undefined` when nothing is asked. */
  readonly asking: readonly ShownTip[] | undefined
  readonly problem: Problem | undefined
  readonly notice: Notice | undefined
}

/** Everything a person can do in the coach. The session carries it out. */
export interface CoachActions {
  /** Opens a tip's card, and shows where its words are in the draft. */
  select(key: string | undefined): void
  openPopover(key: string | undefined): void
  /** Replaces the tip's words by one of its suggestions. */
  apply(key: string, suggestion: string): void
  /** Not here: the tip goes for this draft. */
  dismiss(key: string): void
  /** Not on this page: its rule stays silent on this host. */
  mute(key: string): void
  /** This tip is wrong: it goes, and is remembered for the report to the tutor. */
  reportWrong(key: string): void
  /** Brings back the tip that was last dismissed, muted or called wrong. */
  bringBack(): void
  /** Whose packs apply here from now on; empty for no brand's. */
  writeFor(brand: string): void
  /** The person has read what changed. */
  readUpdates(): void
  fold(folded: boolean): void
  moveTo(side: 'left' | 'right'): void
  backToDraft(): void
  postAsItIs(): void
  /** Puts draft, tips and the comment answered on the clipboard, for a senior colleague. */
  copyForApproval(): void
  /** Puts a model reply on the clipboard, with the name of the person answered in its `{name}`. */
  copyReply(reply: string): void
  openPage(page: 'insights' | 'options'): void
}

export type CoachStore = StoreApi<CoachState>

export function createCoachStore(initial: Pick<CoachState, 'language' | 'theme'>): CoachStore {
  return createStore<CoachState>(() => ({
    composer: undefined,
    sendButtons: () => [],
    siteName: '',
    conversation: undefined,
    cues: [],
    guidelines: [],
    handbook: undefined,
    brands: undefined,
    updates: [],
    tips: [],
    mastered: new Set(),
    hasDraft: false,
    selected: undefined,
    popover: undefined,
    popoverFocus: false,
    folded: false,
    side: 'right',
    asking: undefined,
    problem: undefined,
    notice: undefined,
    ...initial,
  }))
}

interface Coach {
  readonly store: CoachStore
  readonly actions: CoachActions
}

const CoachContext = createContext<Coach | undefined>(undefined)
export const CoachProvider = CoachContext.Provider

function useCoachContext(): Coach {
  const coach = useContext(CoachContext)
  if (!coach) throw new Error('The coach is read outside its provider')
  return coach
}

/** Reads one thing from the state; select the smallest, so that only what changed renders again. */
export function useCoach<T>(read: (state: CoachState) => T): T {
  return useStore(useCoachContext().store, read)
}

export function useCoachActions(): CoachActions {
  return useCoachContext().actions
}
