import { expect, it } from 'vitest'
import { broadForm, formsOf } from '../../../rules/phrases/broad.ts'

it.each([
  ['non', 'it', 'non'],
  ['non', 'en', undefined],
  ['non', undefined, undefined],
  ['with', 'en', 'with'],
  ['with', 'it', undefined],
  ['no', undefined, 'no'],
  ['a1', undefined, undefined],
  ['1a', undefined, undefined],
  ['!!', undefined, undefined],
  ['e no', 'it', undefined],
  ['pro*', undefined, 'pro*'],
  ['prom*', undefined, undefined],
  ['[e] non', 'it', 'non'],
  ['{cretino,con,per}', 'it', 'con'],
  ['stato', 'it', undefined],
  ['there', 'en', undefined],
  ['rott{o', 'it', undefined],
] as const)('%s, in %s: %s stands in too many texts', (phrase, language, form) => {
  expect(broadForm(formsOf(phrase), language)).toBe(form)
})

it('a phrase that cannot be read stands for nothing', () => {
  expect(formsOf('rott{o')).toEqual([])
})
