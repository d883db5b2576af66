/** The arithmetic of `metric` rules. */
import { expect, it } from 'vitest'
import { FormulaError, workOut } from '../../../rules/vale/formula.ts'

const VALUES = { words: 12, sentences: 5 }

it.each([
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['7 - 2 - 1', 4],
  ['7 / 2', 3],
  ['-7 / 2', -3],
  ['7.0 / 2', 3.5],
  ['7 % 4', 3],
  ['.5 + 1.', 1.5],
  ['+2', 2],
  ['- -2', 2],
  ['words / sentences', 2.4],
  ['math.abs(-2)', 2],
  ['math.ceil(1.2)', 2],
  ['math.floor(1.8)', 1],
  ['math.sqrt(words + 4)', 4],
  ['math.cbrt(27)', 3],
  ['math.exp(0)', 1],
  ['math.log(1)', 0],
  ['math.log10(1000)', 3],
  ['math.log2(8)', 3],
  ['math.pow(2, 10)', 1024],
  ['math.max(1, words, 3)', 12],
  ['math.min(1, words, 3)', 1],
  ['math.sqrt()', Number.NaN],
  ['1 < 2', true],
  ['2 < 2', false],
  ['2 <= 2', true],
  ['2 > 2', false],
  ['2 >= 2', true],
  ['2 == 2', true],
  ['2 == 2.0', false],
  ['12.0 == words', true],
  ['2 != 2', false],
  ['2 != 2.0', true],
  ['round(2.675001, 2)', 2.68],
  ['round(-2.5)', -3],
  ['1 < 2 && 2 < 1', false],
  ['1 < 2 && 2', true],
  ['1 > 2 || 0', false],
  ['1 > 2 || 3', true],
  ['!(1 > 2)', true],
  ['!0', true],
  ['!words', false],
  ['true', true],
  ['true && false', false],
])('%s is %s', (formula, expected) => {
  expect(workOut(formula, VALUES).value).toBe(expected)
})

it.each([
  ['', 'it ends too early'],
  ['1 +', 'it ends too early'],
  ['(1 + 2', 'a “)” is missing'],
  ['math.abs(1', 'a “)” is missing'],
  ['math.abs + 1', '“math.abs” without what it is made of'],
  ['1 2', '“2” is one too many'],
  ['1 ? 2', '“ ? 2” cannot be read'],
  ['adverbs', '“adverbs” is not known'],
  ['toString', '“toString” is not known'],
  ['true + 1', 'a number is needed'],
  ['-true', 'a number is needed'],
  ['math.abs(1 < 2)', 'a number is needed'],
  [`${'('.repeat(60)}1${')'.repeat(60)}`, 'nested too deeply'],
])('%s cannot be worked out', (formula, reason) => {
  expect(() => workOut(formula, VALUES)).toThrow(FormulaError)
  expect(() => workOut(formula, VALUES)).toThrow(reason)
})
