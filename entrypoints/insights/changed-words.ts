/** A text beside what became of it: what the views render. */
import { diffWords } from 'diff'

/** What the coach puts in place of other people's words (`coach.content/redact.ts`). */
export const MASK = '•'

export interface Change {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Milliseconds after which two texts count as too different to mark word by word. */
const DIFF_TIME = 200

/** What changed from one text to the other, word by word; `undefined` when they are too long and too different. */
export function changesBetween(before: string, after: string): readonly Change[] | undefined {
  const changes = diffWords(before, after, { timeout: DIFF_TIME })
  return changes?.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
