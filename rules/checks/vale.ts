/** Flags what an imported Vale rule flags: the same words with the same message. */
import type { CheckOf } from '../pack/types.ts'
import type { DraftReading, OfText } from '../reading/draft.ts'
import type { OnceOf } from '../reading/kept.ts'
import { type Subject, subjectOf } from '../vale/regex/text.ts'
import { DRAFT_STEPS, prepareRule } from '../vale/run.ts'
import type { CheckType } from './check-type.ts'

export { schema } from '../vale/spec.ts'

/** Read once for all Vale rules. */
const subject: OfText<Subject> = { of: (text) => subjectOf(text) }

/** The steps that are left for all Vale rules, for as long as one check of a draft lasts. */
const budget: OnceOf<DraftReading, { steps: number }> = { of: () => ({ steps: DRAFT_STEPS }) }

export const vale: CheckType<CheckOf<'vale'>> = {
  prepare(spec) {
    let find: ReturnType<typeof prepareRule> | undefined
    return [
      {
        per: 'draft',
        find(draft) {
          // The pack's spec is what the schema let through; only `readonly` differs.
          find ??= prepareRule(spec as Parameters<typeof prepareRule>[0])
          return find(draft.recall(subject, draft.text), draft.once(budget))
        },
      },
    ]
  },
}
