import { expect, it } from 'vitest'
import { tips } from '../make.ts'
import { tryTable } from './table.ts'

tryTable('length', {
  it: [
    { check: { unit: 'words', max: 3 }, text: 'Uno due tre quattro cinque.', flags: ['quattro cinque.'] },
    { check: { unit: 'words', max: 3 }, text: 'Uno, due, l’altro!', flags: [] },
    { check: { unit: 'words', min: 3 }, text: 'Risolto.', flags: [''] },
    { check: { unit: 'words', min: 1 }, text: '👍', flags: [''] },
    { check: { unit: 'characters', max: 5 }, text: '👍👍👍👍👍👍', flags: ['👍'] },
  ],
  en: [
    { check: { unit: 'characters', max: 10 }, text: 'Twelve chars', flags: ['rs'] },
    { check: { unit: 'characters', max: 12 }, text: 'Twelve chars', flags: [] },
    { check: { unit: 'words', min: 2 }, text: 'Ok', flags: [''] },
    { check: { unit: 'words', min: 2 }, text: 'Ok then', flags: [] },
    { check: { unit: 'characters', max: 12 }, text: 'Twelve chars \n', flags: [] },
    { check: { unit: 'characters', max: 2 }, text: 'ß \n', flags: [] },
    { check: { unit: 'characters', max: 10 }, text: 'Twelve chars \n', flags: ['rs'] },
    { check: { unit: 'characters', min: 3 }, text: 'Ok  ', flags: [''] },
    { check: { unit: 'words', min: 2, max: 3 }, text: 'Ok then, all right  ', flags: ['right'] },
    { check: { unit: 'characters', min: 3 }, text: 'Ok', flags: [''] },
    { check: { unit: 'characters', min: 3 }, text: 'Oks', flags: [] },
  ],
})

it('says how many there are, and not the words', () => {
  const says = (spec: Record<string, unknown>, text: string) =>
    tips({ type: 'length', ...spec }, text, { message: '{count}{match}' }).map(({ message }) => message)
  expect(says({ unit: 'words', max: 2 }, 'Uno due tre quattro')).toEqual(['4'])
  expect(says({ unit: 'words', min: 9 }, 'Uno due tre')).toEqual(['3'])
  expect(says({ unit: 'characters', max: 2 }, '👍👍👍')).toEqual(['3'])
})
