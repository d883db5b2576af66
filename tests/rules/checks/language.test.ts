import { tryTable } from './table.ts'

const ENGLISH = { surface: 'reply', text: 'Where can I find the opening hours of your shop?' } as const
const ITALIAN = { surface: 'reply', text: 'Dove trovo gli orari di apertura del vostro negozio?' } as const
const FOLLOWS = { follows: 'conversation' }

tryTable('language', {
  it: [
    {
      check: FOLLOWS,
      text: 'Ciao, gli orari sono tutti sulla nostra pagina.',
      conversation: ENGLISH,
      flags: [''],
    },
    {
      check: FOLLOWS,
      text: 'Ciao, gli orari sono tutti sulla nostra pagina.',
      conversation: ITALIAN,
      flags: [],
    },
    { check: FOLLOWS, text: 'Ok Tom', conversation: ENGLISH, flags: [] },
    { check: FOLLOWS, text: 'Ciao, gli orari sono tutti sulla nostra pagina.', flags: [] },
  ],
  en: [
    {
      check: FOLLOWS,
      text: 'Hi, you will find the opening hours on our page.',
      conversation: ITALIAN,
      flags: [''],
    },
    {
      check: FOLLOWS,
      text: 'Hi, you will find the opening hours on our page.',
      conversation: ENGLISH,
      flags: [],
    },
  ],
})
