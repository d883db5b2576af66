import type { Pack } from '../../../rules/index.ts'
import { useManuscript } from '../manuscript/use-manuscript.tsx'

/** The lists of a pack that are edited entry by entry under one another. */
export type ListOf = 'glossary' | 'replies' | 'guidelines' | 'lessons' | 'cues' | 'overrides'
export type EntryOf<List extends ListOf> = NonNullable<Pack[List]>[number]

const NONE: readonly never[] = []

export function useEntries<List extends ListOf>(list: List): readonly EntryOf<List>[] {
  // The list of this name holds entries of this kind.
  return useManuscript(({ pack }) => pack[list] ?? NONE) as readonly EntryOf<List>[]
}
