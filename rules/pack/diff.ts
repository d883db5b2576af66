/** What changed between two versions of a pack, entry by entry. */
import { LIST_NAMES, type ListName } from './schema.ts'
import type { Pack } from './types.ts'

/** One field that differs; `path` as in a fault, e.g. `check.phrases.it`. */
export interface FieldChange {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
  /** For lists of texts: what came and what went. */
  readonly added?: readonly string[]
  readonly removed?: readonly string[]
}

export type EntryChange =
  | { readonly change: 'added' | 'removed'; readonly list: ListName; readonly id: string }
  | {
      readonly change: 'changed'
      readonly list: ListName
      readonly id: string
      readonly fields: readonly FieldChange[]
    }

export interface PackDiff {
  /** Name, version, languages, voice… */
  readonly head: readonly FieldChange[]
  readonly entries: readonly EntryChange[]
}

/** The differences from `before` to `after`. The order of entries is no difference. */
export function diffPacks(before: Pack, after: Pack): PackDiff {
  return {
    head: fieldChanges(headOf(before), headOf(after), ''),
    entries: LIST_NAMES.flatMap((list) => listChanges(list, before, after)),
  }
}

function headOf(pack: Pack): unknown {
  return Object.fromEntries(
    Object.entries(pack).filter(([name]) => !LIST_NAMES.some((list) => list === name)),
  )
}

function listChanges(list: ListName, before: Pack, after: Pack): EntryChange[] {
  const old = byId(before[list] ?? [])
  const fresh = byId(after[list] ?? [])
  const changes: EntryChange[] = []
  for (const [id, entry] of fresh) {
    const earlier = old.get(id)
    if (earlier === undefined) changes.push({ change: 'added', list, id })
    else {
      const fields = fieldChanges(earlier, entry, '')
      if (fields.length > 0) changes.push({ change: 'changed', list, id, fields })
    }
  }
  for (const id of old.keys()) if (!fresh.has(id)) changes.push({ change: 'removed', list, id })
  return changes
}

/** Entries by their id; an override by its rule, a glossary term by what to use. */
function byId(items: readonly object[]): Map<string, unknown> {
  const named = new Map<string, unknown>()
  for (const item of items) {
    const base = nameOf(item)
    let name = base
    for (let number = 2; named.has(name); number++) name = `${base} (${number})`
    named.set(name, item)
  }
  return named
}

function nameOf(item: object): string {
  if ('id' in item && typeof item.id === 'string') return item.id
  if ('rule' in item && typeof item.rule === 'string') return item.rule
  if ('use' in item && typeof item.use === 'object' && item.use !== null)
    return Object.values(item.use).join(' / ')
  return ''
}

function fieldChanges(before: unknown, after: unknown, path: string): FieldChange[] {
  if (before === after) return []
  if (isTextList(before) && isTextList(after)) {
    const added = after.filter((text) => !before.includes(text))
    const removed = before.filter((text) => !after.includes(text))
    if (added.length === 0 && removed.length === 0 && before.length === after.length) return []
    return [{ path, before, after, added, removed }]
  }
  if (isFields(before) && isFields(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return names.flatMap((name) =>
      fieldChanges(before[name], after[name], path === '' ? name : `${path}.${name}`),
    )
  }
  if (Array.isArray(before) && Array.isArray(after) && JSON.stringify(before) === JSON.stringify(after))
    return []
  return [{ path, before, after }]
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
