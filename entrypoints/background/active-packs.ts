/**
 * The packs in use: those that came with the extension, then each agency's. All pass through the same `parsePack`,
 * which takes the words of our own as they stand.
 * An agency's pack takes the place of one of ours with the same id; of two agencies the first has it.
 */
import { browser, storage } from '#imports'
import { type Fault, type Pack, type ParseOptions, parsePack, withGates } from '../../rules/index.ts'
import { shippedPacks } from '../../rules/pack/builtin/shipped.ts'
import { agencies } from './agencies.ts'
import { type PackEntry, packsInUse } from './messages.ts'

/**
 * What was read of our own, until the browser is closed or the extension changes. Reading them takes several times what
 * all else does between the focus and the first tip, and the background is woken for each that comes after a pause.
 */
const read = storage.defineItem<readonly PackEntry[] | null>('session:packEntries', { fallback: null })

let own: Promise<readonly PackEntry[]> | undefined

/** Every pack. One that does not parse is refused whole, and its first fault says why. */
export async function packEntries(): Promise<readonly PackEntry[]> {
  own ??= recall()
  const entries = new Map((await own).map((entry) => [entry.name, entry]))
  const refused: PackEntry[] = []
  for (const [id, loaded] of await agencies()) {
    if (loaded.kind !== 'loaded') continue
    const agency = { id, name: loaded.status.name }
    for (const { pack, disabled } of loaded.packs) {
      const taken = entries.get(pack.id)?.agency
      if (taken) refused.push({ state: 'refused', name: pack.id, agency, fault: takenBy(taken.name) })
      else entries.set(pack.id, { state: 'active', name: pack.id, pack, disabled, agency })
    }
  }
  return [...entries.values(), ...refused]
}

async function recall(): Promise<readonly PackEntry[]> {
  const before = await read.getValue()
  if (before) return before
  const now = shippedPacks().map((input) => readPack(input, { trusted: true }))
  // Where it cannot be kept, it is read again.
  await read.setValue(now).catch((error: unknown) => console.warn('The packs were not kept:', error))
  return now
}

/** The packs in use as a tab needs them: without examples, which are for tutors and tests and a quarter of their size. */
export async function activePacks(): Promise<readonly Pack[]> {
  return packsInUse(await packEntries()).map(withoutExamples)
}

/** What `packsAsText` gives without agencies, kept as the packs are: to make it takes a woken background as long as to read them. */
const ownText = storage.defineItem<string>('session:ownPacksAsText', { fallback: '' })

let text: { readonly of: ReturnType<typeof agencies>; readonly as: Promise<string> } | undefined

/** The same as JSON, with the gates of patterns: to work them out takes a tab a sixth of its first check. */
export function packsAsText(): Promise<string> {
  const of = agencies()
  // Read again, the agencies may have other packs.
  if (text?.of !== of) text = { of, as: of.then(({ size }) => (size === 0 ? ownAsText() : asText())) }
  return text.as
}

async function asText(): Promise<string> {
  return JSON.stringify((await activePacks()).map(withGates))
}

async function ownAsText(): Promise<string> {
  const before = await ownText.getValue()
  if (before) return before
  const now = await asText()
  await ownText.setValue(now).catch((error: unknown) => console.warn('The packs were not kept:', error))
  return now
}

function withoutExamples({ rules, cues, ...rest }: Pack): Pack {
  return {
    ...rest,
    ...(rules ? { rules: rules.map(({ examples, ...rule }) => rule) } : {}),
    ...(cues ? { cues: cues.map(({ examples, ...cue }) => cue) } : {}),
  }
}

/** Reads the packs when the browser starts, so that the first composer need not wait for it. */
export function readPacksEarly(): void {
  for (const event of [browser.runtime.onStartup, browser.runtime.onInstalled])
    event.addListener(() => void packEntries())
}

export function readPack(input: unknown, options?: ParseOptions): PackEntry {
  const name = nameOf(input)
  const parsed = parsePack(input, options)
  if (parsed.ok) return { state: 'active', name, pack: parsed.pack }
  const fault = parsed.faults[0] ?? {
    path: '',
    message: { it: 'Non si legge.', en: 'It cannot be read.' },
  }
  console.warn(`The pack ${name} was refused:`, fault)
  return { state: 'refused', name, fault }
}

function takenBy(agency: string): Fault {
  return {
    path: 'id',
    message: {
      it: `C’è già un pacchetto con questo nome, di ${agency}.`,
      en: `There is a pack with this name already, by ${agency}.`,
    },
  }
}

/** What to call a pack that may not be one. */
function nameOf(input: unknown): string {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : undefined
  return typeof id === 'string' && id !== '' ? id : '?'
}
