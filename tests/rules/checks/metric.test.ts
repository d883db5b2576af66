import { tryTable } from './table.ts'

const LONG = { of: 'words', per: 'sentence', max: 5 }

tryTable('metric', {
  it: [
    {
      check: LONG,
      text: 'Una frase lunga di sette parole esatte. Una breve.',
      flags: ['Una frase lunga di sette parole esatte.'],
    },
    { check: LONG, text: 'Una breve. Un’altra frase breve.', flags: [] },
    { check: { of: 'words', max: 3 }, text: 'Uno due tre quattro', flags: [''] },
    { check: { of: 'paragraphs', min: 2 }, text: 'Uno.\n\nDue.', flags: [] },
    {
      check: { of: 'characters', per: 'paragraph', max: 10 },
      text: 'Breve.\nUn paragrafo più lungo.',
      flags: ['Un paragrafo più lungo.'],
    },
    { check: { of: 'capitals', over: 'letters', max: 0.5 }, text: 'BASTA così', flags: [''] },
    { check: { of: 'exclamations', over: 'sentences', max: 0.5 }, text: 'Bene! Grazie.', flags: [] },
  ],
  en: [
    {
      check: LONG,
      text: 'This one sentence has seven words inside.',
      flags: ['This one sentence has seven words inside.'],
    },
    { check: LONG, text: 'Short. And short again.', flags: [] },
    { check: { of: 'links', max: 0 }, text: 'See https://example.com.', flags: [''] },
    { check: { of: 'sentences', min: 2 }, text: 'Mr. Smith is in.', flags: [''] },
  ],
})
