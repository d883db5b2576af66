/** A pack while somebody writes it: what is wrong in it, and what of it works already. */
import * as v from 'valibot'
import { type Fault, twice } from './fault.ts'
import { faultsOf } from './faults.ts'
import { entries, head, LIST_NAMES, type ListName, voice } from './schema.ts'
import type { Pack } from './types.ts'

export interface Unfinished {
  /** In the pack's order: the head, the voice, then its lists. Empty when `parsePack` would take it whole. */
  readonly faults: readonly Fault[]
  /** The pack with only those entries that work. Its head is taken as it is. */
  readonly sound: Pack
}

/** What was found in a part, as long as the part is there: a pack that is edited shares all but what was changed. */
const found = new WeakMap<object, readonly Fault[]>()

/**
 * Reads a pack that has the shape of one but may not be right yet, e.g. because a text is still empty. Parts are
 * recognised by identity, so that after a change only what was changed is read again; they must not be mutated.
 */
export function readUnfinished(pack: Pack): Unfinished {
  const faults: Fault[] = [...headFaults(pack), ...voiceFaults(pack.voice)]
  const sound: { [Name in ListName]?: readonly unknown[] } = {}
  for (const list of LIST_NAMES) {
    const items: readonly object[] | undefined = pack[list]
    if (!items) continue
    const taken = new Set<string>()
    sound[list] = items.filter((item, index) => {
      const wrong = entryFaults(list, item, index)
      const id = 'id' in item && typeof item.id === 'string' ? item.id : undefined
      const isTwice = id !== undefined && taken.has(id)
      if (id !== undefined) taken.add(id)
      faults.push(...wrong)
      if (isTwice && wrong.length === 0) faults.push(twice(list, index, id))
      return wrong.length === 0 && !isTwice
    })
  }
  // Each list holds only entries that its own schema let through.
  return { faults, sound: { ...pack, ...sound } as Pack }
}

/** The faults of one entry, with paths from the pack, e.g. `rules[3].text.it.title`. */
export function entryFaults(list: ListName, entry: object, index: number): readonly Fault[] {
  const id = 'id' in entry && typeof entry.id === 'string' && entry.id !== '' ? entry.id : undefined
  return faultsWithin(entries[list], entry).map((each) => ({
    ...below(`${list}[${index}]`, each),
    ...(id === undefined ? {} : { entry: id }),
  }))
}

/** With paths from the part itself. */
function faultsWithin(schema: v.GenericSchema, part: object): readonly Fault[] {
  let faults = found.get(part)
  if (!faults) {
    const parsed = v.safeParse(schema, part)
    faults = parsed.success ? [] : faultsOf(parsed.issues, [])
    found.set(part, faults)
  }
  return faults
}

const below = (place: string, each: Fault): Fault => ({
  ...each,
  path: each.path === '' ? place : `${place}.${each.path}`,
})

function headFaults(pack: Pack): readonly Fault[] {
  const parsed = v.safeParse(head, pack)
  return parsed.success ? [] : faultsOf(parsed.issues, [])
}

function voiceFaults(part: Pack['voice']): readonly Fault[] {
  return part ? faultsWithin(voice, part).map((each) => below('voice', each)) : []
}
