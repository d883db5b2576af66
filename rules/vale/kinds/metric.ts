/** Alerts on a formula's value. */
import type { Kind } from '../alert.ts'
import { formatMessage } from '../format.ts'
import { FormulaError, workOut } from '../formula.ts'
import { countsIn, countsOf } from '../measures.ts'
import type { ValeSpecOf } from '../spec.ts'

/** Parts of marked-up documents, of which a draft has none. */
const ABSENT = {
  pre: 0,
  list: 0,
  blockquote: 0,
  heading_h1: 0,
  heading_h2: 0,
  heading_h3: 0,
  heading_h4: 0,
  heading_h5: 0,
  heading_h6: 0,
}

/** Why a formula or condition cannot be worked out; `undefined` when it can. */
export function metricFault(formula: string, condition: string): string | undefined {
  if (/\bcheck\s*\[/u.test(formula)) return 'it counts the alerts of other rules, which are not known here'
  try {
    judge(formula, condition, { ...ABSENT, ...countsOf('One word.') })
    return undefined
  } catch (error) {
    if (error instanceof FormulaError) return error.message
    throw error
  }
}

function judge(formula: string, condition: string, values: Readonly<Record<string, number>>) {
  const result = workOut(formula.replace(/heading\.(h[1-6])/gu, 'heading_$1'), values)
  if (result.kind === 'truth') throw new FormulaError('a number is needed')
  const verdict = workOut(`${result.value.toFixed(6)} ${condition}`, values)
  if (verdict.kind !== 'truth') throw new FormulaError('the condition compares nothing')
  return { value: result.value, holds: verdict.value }
}

export const metric: Kind<ValeSpecOf<'metric'>> = {
  prepare({ formula, condition, message }) {
    return ({ block }) => {
      const counts = countsIn(block)
      if (counts.words === 0) return []
      const { value, holds } = judge(formula, condition, { ...ABSENT, ...counts })
      if (!holds) return []
      return [{ start: 0, end: 0, message: formatMessage(message, value.toFixed(2)), suggestions: [] }]
    }
  },
}
