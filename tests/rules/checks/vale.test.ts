import { tryTable } from './table.ts'

const existence = { kind: 'existence', message: "No '%s'", scope: ['text'] }

tryTable('vale', {
  it: [
    {
      check: { ...existence, pattern: '(?i)(?m)\\b(?:forse|magari)\\b' },
      text: 'Forse domani, magari.',
      flags: ['Forse', 'magari'],
    },
    { check: { ...existence, pattern: '(?m)\\b(?:caf)\\b' }, text: 'Un caffè, un café.', flags: [] },
    {
      check: { kind: 'metric', message: '%s', scope: ['summary'], formula: 'words', condition: '> 3' },
      text: 'Quattro parole bastano qui.',
      flags: [''],
    },
  ],
  en: [
    {
      check: { ...existence, pattern: '(?m)\\b(?:(?<!not )sure)\\b' },
      text: 'I am sure, or not sure.',
      flags: ['sure'],
    },
    {
      check: {
        kind: 'substitution',
        message: "Use '%s', not '%s'",
        scope: ['text'],
        swap: [{ from: 'utilize', to: 'use' }],
      },
      text: 'We use it.',
      flags: [],
    },
  ],
})
