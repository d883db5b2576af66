import { describe, expect, it } from 'vitest'
import { tips } from '../make.ts'
import { tryTable } from './table.ts'

const SWAP = {
  swap: {
    it: [
      { from: 'perche', to: ['perché'] },
      { from: 'disservizio', to: ['problema', 'difficoltà'] },
    ],
    en: [
      { from: 'utilis{e,es}', to: ['use'] },
      { from: 'e mail', to: ['email'] },
    ],
    any: [
      { from: 'facebook', to: ['Facebook'] },
      { pattern: '\\p{L}(?P<flag> )([,;])', to: [''] },
      { pattern: 'n\\. ?(\\d+)', to: ['numero $1'] },
    ],
  },
}

tryTable('substitution', {
  it: [
    { check: SWAP, text: 'Perchè no? Non so perche.', flags: ['Perchè', 'perche'] },
    { check: SWAP, text: 'Perché no? PERCHÉ NO?', flags: [] },
    { check: SWAP, text: 'Siamo su facebook , venite.', flags: ['facebook', ' '] },
    { check: SWAP, text: 'Siamo su Facebook, venite.', flags: [] },
  ],
  en: [
    { check: SWAP, text: 'We utilise facebook daily.', flags: ['utilise', 'facebook'] },
    { check: SWAP, text: 'We use Facebook. See https://facebook.com/x', flags: [] },
  ],
})

describe('suggestions', () => {
  const suggested = (text: string) =>
    tips({ type: 'substitution', ...SWAP }, text).map(({ suggestions }) => suggestions)

  it('keep the case of the words they replace', () => {
    expect(suggested('disservizio')).toEqual([['problema', 'difficoltà']])
    expect(suggested('Disservizio')).toEqual([['Problema', 'Difficoltà']])
    expect(suggested('DISSERVIZIO')).toEqual([['PROBLEMA', 'DIFFICOLTÀ']])
  })

  it('keep their own capitals', () => {
    expect(suggested('FACEBOOK')).toEqual([['Facebook']])
  })

  it('hold the groups of a pattern', () => {
    expect(suggested('il n. 12')).toEqual([['numero 12']])
  })

  it('hold a dollar where it is written twice', () => {
    const swap = { any: [{ pattern: '(\\d+) dollari', to: ['$$$1'] }] }
    const [tip] = tips({ type: 'substitution', swap }, 'Sono 12 dollari')
    expect(tip?.suggestions).toEqual(['$12'])
  })
})
