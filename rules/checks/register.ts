/** Flags the wrong form of address (tu, Lei, voi), or two of them in one draft. Italian only. */
import * as v from 'valibot'
import type { CheckOf } from '../pack/types.ts'
import { readRegister, registerOf } from '../text/register.ts'
import type { CheckType, Finding } from './check-type.ts'

export const schema = v.object({
  type: v.literal('register'),
  expect: v.exactOptional(v.picklist(['tu', 'Lei', 'voi'])),
  mixing: v.exactOptional(v.boolean()),
})

export const register: CheckType<CheckOf<'register'>> = {
  prepare({ expect, mixing }, { language }) {
    if (language !== 'it') return []
    return [
      {
        per: 'draft',
        find({ text }) {
          const used = registerOf(text)
          if (used === undefined) return []
          if (used === 'mixed' && !mixing && !expect) return []
          if (used !== 'mixed' && (!expect || used === expect)) return []
          const cues = readRegister(text)
          // In a mix, what departs from the expected form, or else from the one that comes first.
          const kept = expect ?? ((cues.tu[0]?.start ?? 0) <= (cues.Lei[0]?.start ?? 0) ? 'tu' : 'Lei')
          const name = used === 'mixed' ? (kept === 'tu' ? 'Lei' : 'tu') : used
          const strange =
            used === 'mixed'
              ? kept === 'tu'
                ? cues.Lei
                : kept === 'Lei'
                  ? cues.tu
                  : [...cues.tu, ...cues.Lei]
              : cues[used]
          return strange.map(({ start, end }): Finding => ({ start, end, name }))
        },
      },
    ]
  },
}
