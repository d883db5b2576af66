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
      const { value, holds } = judge(formula, condition, counts)
      if (!holds) return []
      return [{ start: 0, end: 0, message: formatMessage(message, value.toFixed(2)), suggestions: [] }]
    }
  },
}
