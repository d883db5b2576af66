/** Alerts on a formula's value. */
import type { Kind } from '../alert.ts'
import { formatMessage } from '../format.ts'
import { countsIn } from '../measures.ts'
import { judge } from '../metric-formula.ts'
import type { ValeSpecOf } from '../spec.ts'

export const metric: Kind<ValeSpecOf<'metric'>> = {
  prepare({ formula, condition, message }) {
    return ({ block }) => {
      const counts = countsIn(block)
      if (counts.words === 0) return []
      const verdict = judge(formula, condition, counts)
      if (typeof verdict === 'string' || !verdict.holds) return []
      const text = formatMessage(message, verdict.value.toFixed(2))
      return [{ start: 0, end: 0, message: text, suggestions: [] }]
    }
  },
}
