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
  ],
})
