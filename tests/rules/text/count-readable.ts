import { outline } from '../../../rules/text/outline.ts'
import {
  addCounts,
  countReadableSentence,
  NOTHING_COUNTED,
  type ReadabilityCounts,
  type ReadabilityFormula,
} from '../../../rules/text/readability.ts'

/** What a whole text counts for, with what is not read as words blotted out beforehand. */
export function countReadable(formula: ReadabilityFormula, text: string): ReadabilityCounts {
  const { sentences, spans } = outline(text)
  const units = text.split('')
  for (const { kind, start, end } of spans) if (kind !== 'quotes') units.fill(' ', start, end)
  const prose = units.join('')
  return sentences
    .map(({ start, end }) => countReadableSentence(formula, prose.slice(start, end), []))
    .reduce(addCounts, NOTHING_COUNTED)
}
