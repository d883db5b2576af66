import { tryTable } from './table.ts'

const GREETING = { phrases: { it: ['ciao', 'buongiorno'], en: ['hi', 'hello'] }, where: 'start', within: 3 }
const THANKS = { phrases: { it: ['grazie', 'ringrazi*'], en: ['thank*'] } }

tryTable('presence', {
  it: [
    { check: GREETING, text: 'Il modulo è sul sito.', flags: [''] },
    { check: GREETING, text: 'Ecco il modulo promesso, ciao', flags: [''] },
    { check: GREETING, text: 'Ehi Marta, ciao!', flags: [] },
    { check: THANKS, text: 'La ringraziamo molto.', flags: [] },
    { check: THANKS, text: 'Prendiamo nota.', flags: [''] },
    { check: { ...THANKS, where: 'end', within: 2 }, text: 'Grazie, prendiamo nota di tutto', flags: [''] },
    { check: { ...THANKS, where: 'end', within: 2 }, text: 'Prendiamo nota, grazie!', flags: [] },
    { check: { of: 'hashtag' }, text: 'Ecco le foto #mare', flags: [] },
    { check: { of: 'hashtag' }, text: 'Ecco le foto', flags: [''] },
    { check: { of: 'hashtag', where: 'end', within: 1 }, text: 'Ecco #mare e foto', flags: [''] },
    { check: { of: 'hashtag', where: 'end', within: 1 }, text: 'Ecco le foto #mare', flags: [] },
    { check: { of: 'hashtag', where: 'start', within: 1 }, text: 'Ecco le foto #mare', flags: [''] },
    // Within six words, unless it says otherwise.
    {
      check: { ...THANKS, where: 'start' },
      text: 'Uno due tre quattro cinque grazie e poi altro ancora',
      flags: [],
    },
    { check: { ...THANKS, where: 'start' }, text: 'Uno due tre quattro cinque sei grazie', flags: [''] },
    { check: { ...THANKS, where: 'end' }, text: 'E poi grazie uno due tre quattro cinque', flags: [] },
    { check: { ...THANKS, where: 'end' }, text: 'Grazie uno due tre quattro cinque sei', flags: [''] },
    {
      check: THANKS,
      text: 'Uno due tre quattro cinque sei sette grazie uno due tre quattro cinque sei sette',
      flags: [],
    },
    // One of several in its place is enough.
    { check: { ...THANKS, where: 'end', within: 1 }, text: 'Grazie, prendiamo nota, grazie', flags: [] },
    // A rule without words for this language asks for nothing.
    { check: { phrases: { en: ['thanks'] } }, text: 'Prendiamo nota.', flags: [] },
  ],
  en: [
    { check: GREETING, text: 'The form is online.', flags: [''] },
    { check: GREETING, text: 'Hello there', flags: [] },
    { check: THANKS, text: 'Noted.', flags: [''] },
    { check: THANKS, text: 'Thanks, noted.', flags: [] },
  ],
})
