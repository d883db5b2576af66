/**
 * What a person's own drafts say about their learning: pure functions over the history, for the background
 * and for pages. This file is where they start: the drafts that were sent, those without a tip among them.
 */
import type { PackRule } from '../../../rules/index.ts'
import type { CleanDraft, DraftRecord, TipRecord } from '../history.ts'

/** A draft that was sent; one that had no tip has none here. */
export interface SentDraft
  extends Pick<DraftRecord, 'startedAt' | 'surface' | 'language' | 'words' | 'packs'> {
  /** Adapter id; not known of a draft that had no tip. */
  readonly site?: string
  readonly tips: readonly TipRecord[]
}

/** Every draft that was sent, oldest first. */
export function sentDrafts(
  history: readonly DraftRecord[],
  clean: readonly CleanDraft[],
): readonly SentDraft[] {
  return [
    ...history.filter(({ outcome }) => outcome === 'sent'),
    ...clean.map((draft) => ({ ...draft, tips: [] })),
  ].sort((a, b) => a.startedAt - b.startedAt)
}

/** Whether a tip counts against its rule: one that the person called wrong was the pack's mistake. */
export function isFlag({ fate }: Pick<TipRecord, 'fate'>): boolean {
  return fate !== 'wrong'
}

/** A rule as it is known across packs. */
export interface KnownRule extends Pick<PackRule, 'level' | 'when' | 'text'> {
  readonly pack: string
  readonly rule: string
}
