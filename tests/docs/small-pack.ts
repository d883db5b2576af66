/** The pack that the reference begins with; a test reads it and runs its examples. */
export const SMALL_PACK = {
  format: 'galateo-pack/1',
  id: 'aurora',
  version: '1.0.0',
  name: { it: 'Caffè Aurora', en: 'Caffè Aurora' },
  languages: ['it', 'en'],
  brand: 'Caffè Aurora',
  releaseNote: { en: 'First release: we say when an offer ends.' },
  voice: { register: 'tu' },
  rules: [
    {
      id: 'say-until-when',
      level: 'strategy',
      severity: 'check',
      when: { surfaces: ['post', 'comment', 'reply'] },
      check: {
        type: 'conditional',
        first: { phrases: { en: ['discount', 'special offer'] } },
        second: { phrases: { en: ['until', 'ends on'] } },
        where: 'sentence',
      },
      text: {
        en: {
          title: 'An offer without its end',
          message: 'Say until when “{match}” holds.',
          why: 'Who comes a day too late feels cheated, and says so in public.',
          before: 'There is a discount on all beans.',
          after: 'There is a discount on all beans until Sunday.',
        },
      },
      source: { name: 'Caffè Aurora, rules for offers', date: '2026-11' },
      examples: {
        en: {
          flag: ['There is a discount on all beans.'],
          fine: ['There is a discount on all beans until Sunday.', 'The discount ends on Sunday.'],
        },
      },
    },
  ],
} as const
