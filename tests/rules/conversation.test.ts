import { describe, expect, it } from 'vitest'
import { particularity } from '../../rules/conditions.ts'
import {
  type Conversation,
  check,
  compile,
  guidelinesFor,
  type Ruleset,
  readConversation,
} from '../../rules/index.ts'
import { pack, rule } from './make.ts'

const cues = [
  { id: 'complaint', phrases: { it: ['vergogna', 'non funziona'], en: ['shame'] } },
  { id: 'praise', phrases: { it: ['bravissim{i,e}'], en: ['great job'] } },
  { id: 'question', patterns: { any: [{ pattern: '\\?', gate: ['?'] }] } },
  { id: 'anger', patterns: { any: ['!{2,}'] }, phrases: { it: ['schifo'] }, min: 2 },
]
const OK = { type: 'existence', phrases: { it: ['ok'], en: ['ok'] } }

const withWhen = (when: unknown): Ruleset => compile([pack([rule('ok', OK, { when })], { cues })])
const speaks = (when: unknown, conversation?: Partial<Conversation>, text = 'Ok, va bene così') =>
  check(
    {
      text,
      language: 'it',
      ...(conversation ? { conversation: { surface: 'reply', ...conversation } } : {}),
    },
    withWhen(when),
  ).tips.length > 0

describe('reading a comment', () => {
  const ruleset = compile([pack([], { cues })])
  const read = (text: string, more: Partial<Conversation> = {}) =>
    readConversation({ surface: 'reply', text, ...more }, ruleset)

  it('tells its cues, with the words that say so, its language and its length', () => {
    const text = 'Una vergogna, il vostro sito non funziona da giorni. Quando lo aggiustate?'
    const { cues: found, language, words } = read(text)
    expect(found.map(({ id, start = 0, end = 0 }) => [id, text.slice(start, end)])).toEqual([
      ['complaint', 'vergogna'],
      ['question', '?'],
    ])
    expect({ language, words }).toEqual({ language: 'it', words: 12 })
  })

  it('needs as many finds as a cue asks for', () => {
    expect(read('Che schifo', { language: 'it' }).cues).toEqual([])
    expect(read('Che schifo!! Schifo', { language: 'it' }).cues.map(({ id }) => id)).toEqual(['anger'])
  })

  it('of a few words tries all languages', () => {
    expect(read('Shame').cues.map(({ id }) => id)).toEqual(['complaint'])
    expect(read('Vergogna').cues.map(({ id }) => id)).toEqual(['complaint'])
  })

  it('of nothing finds nothing', () => {
    expect(readConversation({ surface: 'post' }, ruleset)).toEqual({ cues: [], words: 0 })
  })
})

describe('a rule with a condition', () => {
  it('on cues runs when the comment has any, all or none of them', () => {
    const angry = { text: 'Vergogna! Ma perché?', language: 'it' } as const
    expect(speaks({ conversation: { any: ['complaint', 'praise'] } }, angry)).toBe(true)
    expect(speaks({ conversation: { all: ['complaint', 'praise'] } }, angry)).toBe(false)
    expect(speaks({ conversation: { all: ['complaint', 'question'] } }, angry)).toBe(true)
    expect(speaks({ conversation: { none: ['complaint'] } }, angry)).toBe(false)
    expect(speaks({ conversation: { none: ['praise'] } }, angry)).toBe(true)
    expect(speaks({ conversation: { none: ['praise', 'complaint'] } }, angry)).toBe(false)
  })

  it('on a comment that nobody knows is silent, unless it only excludes', () => {
    expect(speaks({ conversation: { any: ['complaint'] } })).toBe(false)
    expect(speaks({ conversation: { minWords: 1 } })).toBe(false)
    expect(speaks({ conversation: { none: ['complaint'] } })).toBe(true)
  })

  it('on surfaces takes a draft on its own for a reply', () => {
    expect(speaks({ surfaces: ['reply'] })).toBe(true)
    expect(speaks({ surfaces: ['post'] })).toBe(false)
    expect(speaks({ surfaces: ['post'] }, { surface: 'post' })).toBe(true)
  })

  it('on sites, languages and the draft’s own length', () => {
    expect(speaks({ sites: ['facebook'] })).toBe(false)
    expect(speaks({ sites: ['facebook'] }, { site: 'facebook' })).toBe(true)
    expect(speaks({ languages: ['en'] })).toBe(false)
    expect(speaks({ draft: { minWords: 5 } })).toBe(false)
    expect(speaks({ draft: { maxWords: 4 } })).toBe(true)
    expect(speaks({ draft: { minWords: 4 } })).toBe(true)
    expect(speaks({ draft: { maxWords: 3 } })).toBe(false)
  })

  it('on the comment’s length and language', () => {
    const english = { text: 'Where can I find the opening hours of your shop?' }
    expect(speaks({ conversation: { minWords: 5, maxWords: 20 } }, english)).toBe(true)
    expect(speaks({ conversation: { maxWords: 5 } }, english)).toBe(false)
    expect(speaks({ conversation: { language: 'other' } }, english)).toBe(true)
    expect(speaks({ conversation: { language: 'same' } }, english)).toBe(false)
    expect(speaks({ conversation: { language: 'same' } })).toBe(false)
    const italian = { text: 'Dove trovo gli orari di apertura del vostro negozio?' }
    expect(speaks({ conversation: { language: 'same' } }, italian)).toBe(true)
    expect(speaks({ conversation: { language: 'other' } }, italian)).toBe(false)
    expect(speaks({ conversation: { language: 'other' } }, { author: 'Marta' })).toBe(false)
  })

  it('on earlier replies and on the author', () => {
    expect(speaks({ conversation: { minEarlierReplies: 2 } }, { earlierReplies: 2 })).toBe(true)
    expect(speaks({ conversation: { minEarlierReplies: 2 } }, {})).toBe(false)
    expect(speaks({ conversation: { maxEarlierReplies: 0 } }, {})).toBe(true)
    expect(speaks({ conversation: { maxEarlierReplies: 0 } }, { earlierReplies: 1 })).toBe(false)
    expect(speaks({ conversation: { author: 'known' } }, { author: 'Marta' })).toBe(true)
    expect(speaks({ conversation: { author: 'unknown' } }, { author: 'Marta' })).toBe(false)
    expect(speaks({ conversation: { author: 'unknown' } }, {})).toBe(true)
    expect(speaks({ conversation: { author: 'unknown' } })).toBe(true)
    expect(speaks({ conversation: { maxEarlierReplies: 1 } }, { earlierReplies: 1 })).toBe(true)
    expect(speaks({ conversation: { maxEarlierReplies: 1 } }, { earlierReplies: 2 })).toBe(false)
    expect(speaks({ conversation: { minWords: 1 } }, { earlierReplies: 1 })).toBe(false)
  })
})

describe('how particular a condition is', () => {
  it.each([
    ['none', undefined, 0],
    ['a surface', { surfaces: ['reply'] }, 1],
    ['a cue is worth more than a length', { conversation: { any: ['anger'] } }, 3],
    ['cues that must all be there, too', { conversation: { all: ['anger'] } }, 3],
    ['both', { conversation: { any: ['anger'], all: ['question'] } }, 6],
    [
      'lengths of comment and draft',
      { conversation: { minWords: 2 }, draft: { minWords: 1, maxWords: 9 } },
      3,
    ],
    ['all together', { sites: ['x'], conversation: { none: ['anger'] }, draft: { minWords: 1 } }, 3],
  ] as const)('%s', (_, when, worth) => {
    expect(particularity(when)).toBe(worth)
  })
})

describe('guidelines', () => {
  const text = { it: { title: 'T', body: 'B' } }
  const guidelines = [
    { id: 'always', level: 'netiquette', text },
    { id: 'replies', level: 'netiquette', when: { surfaces: ['reply'] }, text },
    {
      id: 'complaints',
      level: 'strategy',
      when: { surfaces: ['reply'], conversation: { any: ['complaint'] } },
      text,
    },
    { id: 'posts', level: 'voice', when: { surfaces: ['post'] }, text },
    { id: 'italian', level: 'voice', when: { languages: ['it'] }, text },
  ]
  const ruleset = compile([pack([], { cues, guidelines })])
  const ids = (conversation: Conversation) => guidelinesFor(conversation, ruleset).map(({ id }) => id)

  it('that apply come, the most particular first', () => {
    expect(ids({ surface: 'reply', text: 'Che vergogna il vostro servizio' })).toEqual([
      'complaints',
      'replies',
      'italian',
      'always',
    ])
    expect(ids({ surface: 'post' })).toEqual(['posts', 'italian', 'always'])
  })

  it('in another language stay away once the comment’s is known', () => {
    expect(ids({ surface: 'reply', text: 'Thank you for the very kind answer' })).toEqual([
      'replies',
      'always',
    ])
  })
})
