/** The packs in use. For now those that came with the extension; they pass through the same `parsePack` as any other. */
import { browser, storage } from '#imports'
import { type Pack, parsePack } from '../../rules/index.ts'
import { builtinPacks } from '../../rules/pack/builtin/index.ts'
import type { PackEntry } from './messages.ts'

/**
 * What was read of them, until the browser is closed or the extension changes. Reading them takes several times what
 * all else does between the focus and the first tip, and the background is woken for each that comes after a pause.
 */
const read = storage.defineItem<readonly PackEntry[] | null>('session:packEntries', { fallback: null })

let entries: Promise<readonly PackEntry[]> | undefined

/** Every pack. One that does not parse is refused whole, and its first fault says why. */
export function packEntries(): Promise<readonly PackEntry[]> {
  entries ??= recall()
  return entries
}

async function recall(): Promise<readonly PackEntry[]> {
  const before = await read.getValue()
  if (before) return before
  const now = builtinPacks.map(readPack)
  // Where it cannot be kept, it is read again.
  await read.setValue(now).catch((error: unknown) => console.warn('The packs were not kept:', error))
  return now
}

/** The packs in use as a tab needs them: without examples, which are for tutors and tests and a quarter of their size. */
export async function activePacks(): Promise<readonly Pack[]> {
  const all = await packEntries()
  return all.flatMap((entry) => (entry.state === 'active' ? [withoutExamples(entry.pack)] : []))
}

let text: Promise<string> | undefined

/** The same as JSON. */
export function packsAsText(): Promise<string> {
  text ??= activePacks().then((packs) => JSON.stringify(packs))
  return text
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

export function readPack(input: unknown): PackEntry {
  const name = nameOf(input)
  const parsed = parsePack(input)
  if (parsed.ok) return { state: 'active', name, pack: parsed.pack }
  const fault = parsed.faults[0] ?? {
    path: '',
    message: { it: 'Non si legge.', en: 'It cannot be read.' },
  }
  console.warn(`The pack ${name} was refused:`, fault)
  return { state: 'refused', name, fault }
}

/** What to call a pack that may not be one. */
function nameOf(input: unknown): string {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : undefined
  return typeof id === 'string' && id !== '' ? id : '?'
}
