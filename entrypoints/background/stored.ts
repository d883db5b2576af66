/** How entries lie in the database: in clear, or sealed with only what retention and order need beside. */
import type { DraftRecord } from './history.ts'
import type { Seal, Unseal } from './sealing.ts'

interface Sealed {
  readonly id: string
  readonly startedAt: number
  readonly changedAt: number
  readonly sealed: string
}

export type StoredDraft = DraftRecord | Sealed
export type StoredNote =
  | { readonly id: string; readonly text: string }
  | { readonly id: string; readonly sealed: string }

/** @param seal absent while there is no passphrase. */
export async function storedDraft(record: DraftRecord, seal: Seal | undefined): Promise<StoredDraft> {
  if (!seal) return record
  const { id, startedAt, changedAt } = record
  return { id, startedAt, changedAt, sealed: await seal(record) }
}

export async function storedNote(id: string, text: string, seal: Seal | undefined): Promise<StoredNote> {
  return seal ? { id, sealed: await seal(text) } : { id, text }
}

export function isSealed<Row extends object>(row: Row): row is Extract<Row, { readonly sealed: string }> {
  return 'sealed' in row
}

/**
 * What was opened before or is being opened, by what was sealed: opening thousands again at each change, or
 * for each reader, would be slow.
 */
export type Opened = Map<string, Promise<unknown>>

export interface Opener {
  draft(row: StoredDraft): Promise<DraftRecord>
  note(row: StoredNote): Promise<string>
}

/** @param unseal absent while the history is locked: then what is sealed throws. */
export function opener(unseal: Unseal | undefined, opened: Opened = new Map()): Opener {
  function open(sealed: string): Promise<unknown> {
    if (!unseal) return Promise.reject(new Error('The history is locked'))
    const known = opened.get(sealed) ?? unseal(sealed)
    opened.set(sealed, known)
    return known
  }
  return {
    // What is sealed was parsed before it was written.
    draft: async (row) => (isSealed(row) ? ((await open(row.sealed)) as DraftRecord) : row),
    note: async (row) => (isSealed(row) ? String(await open(row.sealed)) : row.text),
  }
}
