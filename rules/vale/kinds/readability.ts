/** Alerts on a draft that needs too many years of school. */
import type { Kind } from '../alert.ts'
import { formatMessage } from '../format.ts'
import { GRADES } from '../grades.ts'
import { countsIn } from '../measures.ts'
import type { ValeSpecOf } from '../spec.ts'

export const readability: Kind<ValeSpecOf<'readability'>> = {
  prepare({ metrics, grade, message }) {
    const distinct = [...new Set(metrics)]
    return ({ block }) => {
      const counts = countsIn(block)
      const sum = distinct.reduce((total, metric) => total + GRADES[metric](counts), 0)
      const mean = sum / metrics.length
      if (!(mean > grade)) return []
      return [{ start: 0, end: 0, message: formatMessage(message, mean.toFixed(2)), suggestions: [] }]
    }
  },
}
