import { tryTable } from './table.ts'

const PRIVATE = {
  first: { phrases: { it: ['in privato'], en: ['in private'] } },
  second: { phrases: { it: ['messaggio', 'chat'], en: ['message'] } },
}

tryTable('conditional', {
  it: [
    { check: PRIVATE, text: 'Ne parliamo in privato.', flags: ['in privato'] },
    { check: PRIVATE, text: 'Ne parliamo in privato. Le scriviamo in chat.', flags: [] },
    {
      check: { ...PRIVATE, where: 'sentence' },
      text: 'Ne parliamo in privato. Le scriviamo in chat.',
      flags: ['in privato'],
    },
    {
      check: { ...PRIVATE, where: 'before' },
      text: 'Ne parliamo in privato, in chat.',
      flags: ['in privato'],
    },
    { check: { ...PRIVATE, where: 'after' }, text: 'Ne parliamo in privato, in chat.', flags: [] },
    { check: PRIVATE, text: 'Ne parliamo qui.', flags: [] },
  ],
  en: [
    { check: PRIVATE, text: 'Let us talk in private.', flags: ['in private'] },
    { check: PRIVATE, text: 'Send a message and we talk in private.', flags: [] },
  ],
})
