import { tryTable } from './table.ts'

// English has one form of address.
tryTable(
  'register',
  {
    it: [
      { check: { mixing: true }, text: 'La ringraziamo, ti aspettiamo domani.', flags: ['ti'] },
      { check: { mixing: true }, text: 'Ti ringraziamo, ti aspettiamo domani.', flags: [] },
      { check: { expect: 'tu' }, text: 'La ringraziamo.', flags: ['La'] },
      { check: { expect: 'Lei' }, text: 'La ringraziamo per il Suo messaggio.', flags: [] },
      { check: { expect: 'Lei' }, text: 'Ti ringraziamo.', flags: ['Ti'] },
      { check: { expect: 'Lei' }, text: 'Il negozio apre alle nove.', flags: [] },
      { check: { expect: 'Lei' }, text: 'La ringraziamo, ti aspettiamo domani.', flags: ['ti'] },
      { check: { expect: 'tu' }, text: 'La ringraziamo, ti aspettiamo domani.', flags: ['La'] },
      { check: { expect: 'voi' }, text: 'La ringraziamo, ti aspettiamo domani.', flags: ['La', 'ti'] },
      { check: {}, text: 'La ringraziamo, ti aspettiamo domani.', flags: [] },
    ],
    en: [
      { check: { mixing: true, expect: 'tu' }, text: 'Thank you, La Sua Ti.', flags: [] },
      { check: { mixing: true }, text: 'See you', flags: [] },
    ],
  },
  'it',
)
