/** Flags what an imported Vale rule flags: the same words with the same message. */
import type { CheckOf } from '../pack/types.ts'
import type { OfText } from '../reading/draft.ts'
import { type Subject, subjectOf } from '../vale/regex/text.ts'
import { prepareRule } from '../vale/run.ts'
import type { CheckType, Finding } from './check-type.ts'

export { schema } from '../vale/spec.ts'

/** Read once for all Vale rules. */
const subject: OfText<Subject> = { of: (text) => subjectOf(text) }

export const vale: CheckType<CheckOf<'vale'>> = {
  prepare(spec) {
    let find: ((draft: Subject) => readonly Finding[]) | undefined
    return [
      {
        per: 'draft',
        find(draft) {
          // The pack's spec is what the schema let through; only `readonly` differs.
          find ??= prepareRule(spec as Parameters<typeof prepareRule>[0])
          return find(draft.recall(subject, draft.text))
        },
      },
    ]
  },
}
