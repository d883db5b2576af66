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
  ],
  en: [
    { check: GREETING, text: 'The form is online.', flags: [''] },
    { check: GREETING, text: 'Hello there', flags: [] },
    { check: THANKS, text: 'Noted.', flags: [''] },
    { check: THANKS, text: 'Thanks, noted.', flags: [] },
  ],
})
