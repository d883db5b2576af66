/** The formula and the condition of a `metric` rule, on what was counted. */
import { FormulaError, workOut } from './formula.ts'
import { scoresOf } from './grades.ts'

/** What Vale counts of a text. */
export interface Counts {
  readonly characters: number
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  readonly complex_words: number
  readonly long_words: number
  readonly polysyllabic_words: number
  readonly paragraphs: number
}

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

export interface Verdict {
  readonly value: number
  readonly holds: boolean
}

/** A text to try a formula on. */
const SOME: Counts = {
  characters: 2,
  words: 3,
  sentences: 4,
  syllables: 5,
  complex_words: 6,
  long_words: 7,
  polysyllabic_words: 8,
  paragraphs: 9,
}

/** Whether a formula asks how many alerts other rules gave. */
export const countsAlerts = (formula: string): boolean => /\bcheck\s*\[/u.test(formula)

/** Why a formula or condition cannot be worked out; `undefined` when it can. */
export function metricFault(formula: string, condition: string): string | undefined {
  if (countsAlerts(formula)) return 'it counts the alerts of other rules, which are not known here'
  const verdict = judge(formula, condition, SOME)
  return typeof verdict === 'string' ? verdict : undefined
}

/** @returns why it cannot be worked out, when it cannot: a part may be zero where the formula divides by it. */
export function judge(formula: string, condition: string, counts: Counts): Verdict | string {
  const values = { ...ABSENT, ...counts, ...scoresOf(counts) }
  try {
    const result = workOut(formula.replace(/heading\.(h[1-6])/gu, 'heading_$1'), values)
    if (result.kind === 'truth') return 'a number is needed'
    const verdict = workOut(`${result.value.toFixed(6)} ${condition}`, values)
    if (verdict.kind !== 'truth') return 'the condition compares nothing'
    return { value: result.value, holds: verdict.value }
  } catch (error) {
    if (error instanceof FormulaError) return error.message
    throw error
  }
}
