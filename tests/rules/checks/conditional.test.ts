import { tryTable } from './table.ts'

const PRIVATE = {
  first: { phrases: { it: ['in privato'], en: ['in private'] } },
  second: { phrases: { it: ['messaggio', 'chat'], en: ['message'] } },
}
const SIGNS = { first: { patterns: { any: ['[0-9]'] } }, second: { patterns: { any: ['€'] } } }

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
    // Once for the whole draft; where a place is asked for, each time.
    { check: PRIVATE, text: 'In privato, sì, in privato.', flags: ['In privato'] },
    {
      check: { ...PRIVATE, where: 'after' },
      text: 'In privato, sì, in privato.',
      flags: ['In privato', 'in privato'],
    },
    { check: { ...PRIVATE, where: 'before' }, text: 'In chat, in privato.', flags: [] },
    {
      check: { ...PRIVATE, where: 'after' },
      text: 'In chat, in privato.',
      flags: ['in privato'],
    },
    {
      check: { ...PRIVATE, where: 'sentence' },
      text: 'In chat, in privato. Poi in privato.',
      flags: ['in privato'],
    },
    { check: { ...PRIVATE, where: 'sentence' }, text: 'Poi in privato, in chat', flags: [] },
    { check: { ...PRIVATE, where: 'sentence' }, text: 'Chat in privato', flags: [] },
    {
      check: { ...PRIVATE, where: 'sentence' },
      text: 'Prima in chat. Poi in privato. Poi un messaggio.',
      flags: ['in privato'],
    },
    // Side by side is before and after.
    { check: { ...SIGNS, where: 'before' }, text: 'Costa €9', flags: [] },
    { check: { ...SIGNS, where: 'before' }, text: 'Costa 9€', flags: ['9'] },
    { check: { ...SIGNS, where: 'after' }, text: 'Costa 9€', flags: [] },
    { check: { ...SIGNS, where: 'after' }, text: 'Costa €9', flags: ['9'] },
    // A rule that has words for one half only has nothing to say.
    {
      check: { first: PRIVATE.first, second: { phrases: { en: ['chat'] } } },
      text: 'In privato.',
      flags: [],
    },
    {
      check: { first: { phrases: { en: ['private'] } }, second: PRIVATE.second },
      text: 'In privato.',
      flags: [],
    },
  ],
  en: [
    { check: PRIVATE, text: 'Let us talk in private.', flags: ['in private'] },
    { check: PRIVATE, text: 'Send a message and we talk in private.', flags: [] },
  ],
})
