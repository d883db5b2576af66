import { tryTable } from './table.ts'

const ALL = { kinds: ['email', 'phone', 'iban', 'card', 'codice-fiscale', 'partita-iva'] }

tryTable('personal-data', {
  it: [
    { check: ALL, text: 'Ci scriva a mario.rossi@example.com, grazie.', flags: ['mario.rossi@example.com'] },
    {
      check: ALL,
      text: 'L’IBAN è IT60 X054 2811 1010 0000 0123 456.',
      flags: ['IT60 X054 2811 1010 0000 0123 456'],
    },
    { check: { kinds: ['phone'] }, text: 'Ci scriva a mario.rossi@example.com.', flags: [] },
    {
      check: { ...ALL, exceptions: { any: ['info@example.com'] } },
      text: 'Scriva a Info@example.com.',
      flags: [],
    },
    { check: ALL, text: 'Apriamo alle 18.30 il 12/03/2026.', flags: [] },
  ],
  en: [
    { check: ALL, text: 'Write to tom@example.org please.', flags: ['tom@example.org'] },
    { check: ALL, text: 'We open at 9.30.', flags: [] },
  ],
})
