/** The packs in use. For now those that came with the extension; they pass through the same `parsePack` as any other. */
import { type Pack, parsePack } from '../../rules/index.ts'
import { builtinPacks } from '../../rules/pack/builtin/index.ts'
import type { PackEntry } from './messages.ts'

let entries: readonly PackEntry[] | undefined

/** Every pack. One that does not parse is refused whole, and its first fault says why. Read once: they are part of the build. */
export function packEntries(): readonly PackEntry[] {
  entries ??= builtinPacks.map(readPack)
  return entries
}

export function activePacks(): readonly Pack[] {
  return packEntries().flatMap((entry) => (entry.state === 'active' ? [entry.pack] : []))
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
