import { expect, test } from 'vitest'
import { redact } from '../../entrypoints/coach.content/redact.ts'
import type { Conversation } from '../../rules/index.ts'

const marta: Conversation = {
  surface: 'reply',
  author: 'Marta Ferri',
  text: 'Sabato ho aspettato quaranta minuti per due caffè e un toast freddo.',
}

test.each([
  ['the name of the person answered', 'Ciao Marta, verifico subito.', 'Ciao •••••, verifico subito.'],
  ['their surname, in any case', 'Gentile FERRI, verifico.', 'Gentile •••••, verifico.'],
  ['a name that the page does not tell', 'Buongiorno Luca, verifico.', 'Buongiorno ••••, verifico.'],
  ['a mention', 'Grazie @giulia.b di averlo detto.', 'Grazie ••••••••• di averlo detto.'],
  [
    'five words in a row of theirs',
    'Lei scrive “ho aspettato quaranta minuti per due caffè”: ha ragione.',
    'Lei scrive “•• ••••••••• •••••••• •••••• ••• ••• •••••”: ha ragione.',
  ],
  [
    'a quotation, and the line that says whose it is',
    'Luca Neri wrote:\n> Aperti oggi?\n> Luca\n\nSì.\n> fino a quando',
    '•••• •••• ••••••\n• •••••• •••••\n• ••••\n\nSì.\n• •••• • ••••••',
  ],
  ['an e-mail address', 'Scriva a marta@example.com per favore.', 'Scriva a ••••••••••••••••• per favore.'],
])('%s is masked, with the length kept', (_, draft, masked) => {
  expect(redact(draft, marta, 'it')).toBe(masked)
})

test.each([
  'Verifichiamo subito e la richiamiamo entro le 18.',
  'Ha ragione, quaranta minuti sono troppi.',
  'La martora non è un gatto.',
])('%s stays as it is', (draft) => {
  expect(redact(draft, marta, 'it')).toBe(draft)
})

test('without a conversation the draft keeps its own words', () => {
  expect(redact('See you at the shop.', undefined, 'en')).toBe('See you at the shop.')
})
