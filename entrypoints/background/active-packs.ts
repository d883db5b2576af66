/** The packs in use. For now those that came with the extension; they pass through the same `parsePack` as any other. */
import { type Pack, parsePack } from '../../rules/index.ts'
import type { PackEntry } from './messages.ts'

/** By file, so that a new pack needs no list to be written in. */
const builtin = import.meta.glob<unknown>('../../rules/pack/builtin/*.json', {
  eager: true,
  import: 'default',
})

let entries: readonly PackEntry[] | undefined

/** Every pack, by name. One that does not parse is refused whole, and its first fault says why. */
export function packEntries(): readonly PackEntry[] {
  entries ??= Object.entries(builtin).map(([path, input]) => readPack(nameOf(path), input))
  return entries
}

export function activePacks(): readonly Pack[] {
  return packEntries().flatMap((entry) => (entry.state === 'active' ? [entry.pack] : []))
}

/** @param name what to call the pack when it cannot tell its own. */
export function readPack(name: string, input: unknown): PackEntry {
  const parsed = parsePack(input)
  if (parsed.ok) return { state: 'active', name, pack: parsed.pack }
  const fault = parsed.faults[0] ?? { path: '', message: { it: 'non si legge', en: 'cannot be read' } }
  console.warn(`The pack ${name} was refused:`, fault)
  return { state: 'refused', name, fault }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
}
