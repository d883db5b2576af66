/** Alerts on a draft that needs too many years of school. */
import type { Kind } from '../alert.ts'
import { formatMessage } from '../format.ts'
import { countsIn } from '../measures.ts'
import type { Counts } from '../metric-formula.ts'
import type { ValeSpecOf } from '../spec.ts'

type Spec = ValeSpecOf<'readability'>

const GRADES: { readonly [Name in Spec['metrics'][number]]: (counts: Counts) => number } = {
  SMOG: ({ polysyllabic_words, sentences }) =>
    1.043 * Math.sqrt((polysyllabic_words * 30) / sentences) + 3.1291,
  'Gunning Fog': ({ words, sentences, complex_words }) =>
    0.4 * (words / sentences + (100 * complex_words) / words),
  'Coleman-Liau': ({ characters, words, sentences }) =>
    (5.88 * characters) / words - (29.6 * sentences) / words - 15.8,
  'Flesch-Kincaid': ({ words, sentences, syllables }) =>
    (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59,
  'Automated Readability': ({ characters, words, sentences }) =>
    (4.71 * characters) / words + (0.5 * words) / sentences - 21.43,
}

export const readability: Kind<Spec> = {
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
