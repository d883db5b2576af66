/** Whether one rule's conditions hold only where another's do: a wrong yes would call a rule useless that is not. */
import { describe, expect, it } from 'vitest'
import { isNarrower } from '../../../rules/pack/narrower.ts'
import type { When } from '../../../rules/pack/types.ts'

type Conversation = NonNullable<When['conversation']>
const of = (conversation: Conversation): When => ({ conversation })

/** Each narrower than the other, and not the other way round. */
const NARROWER: readonly [what: string, inner: When | undefined, outer: When | undefined][] = [
  ['any condition than none', { surfaces: ['post'] }, undefined],
  ['any surface than none named', { surfaces: ['post'] }, {}],
  ['one surface than two', { surfaces: ['post'] }, { surfaces: ['post', 'reply'] }],
  ['one site than two', { sites: ['facebook'] }, { sites: ['facebook', 'x'] }],
  ['a draft of five words than of three', { draft: { minWords: 5 } }, { draft: { minWords: 3 } }],
  ['a draft up to five words than to nine', { draft: { maxWords: 5 } }, { draft: { maxWords: 9 } }],
  [
    'a draft between two lengths than from the lower on',
    { draft: { minWords: 3, maxWords: 9 } },
    { draft: { minWords: 3 } },
  ],
  ['one cue than one of two', of({ any: ['anger'] }), of({ any: ['anger', 'praise'] })],
  ['a cue that must be there than one of two', of({ all: ['anger'] }), of({ any: ['anger', 'praise'] })],
  ['two cues that must be there than one', of({ all: ['anger', 'legal'] }), of({ all: ['anger'] })],
  ['two cues that may not be there than one', of({ none: ['anger', 'legal'] }), of({ none: ['anger'] })],
  ['a comment of five words than of three', of({ minWords: 5 }), of({ minWords: 3 })],
  ['a comment up to five words than to nine', of({ maxWords: 5 }), of({ maxWords: 9 })],
  ['a language than any', of({ language: 'same' }), of({})],
  ['after two replies than after one', of({ minEarlierReplies: 2 }), of({ minEarlierReplies: 1 })],
  [
    'before the first reply than before the third',
    of({ maxEarlierReplies: 0 }),
    of({ maxEarlierReplies: 2 }),
  ],
  ['to an author whose name is known than to anybody', of({ author: 'known' }), of({})],
  [
    'all of a conversation than one part of it',
    of({ any: ['anger'], language: 'same' }),
    of({ any: ['anger'] }),
  ],
]

describe('is narrower', () => {
  it.each(NARROWER)('%s', (_, inner, outer) => {
    expect(isNarrower(inner, outer)).toBe(true)
    expect(isNarrower(outer, inner)).toBe(false)
  })

  it.each(NARROWER)('%s: each holds where it holds itself', (_, inner, outer) => {
    expect(isNarrower(inner, inner)).toBe(true)
    expect(isNarrower(outer, outer)).toBe(true)
  })

  it('the one cue that may be there where the same must be', () => {
    expect(isNarrower(of({ any: ['anger'] }), of({ all: ['anger'] }))).toBe(true)
  })
})

describe('is not narrower', () => {
  it.each<[string, When | undefined, When]>([
    ['another surface', { surfaces: ['post'] }, { surfaces: ['reply'] }],
    ['one of two cues where both must be', of({ any: ['anger', 'legal'] }), of({ all: ['anger'] })],
    ['another cue that must be there', of({ all: ['legal'] }), of({ any: ['anger'] })],
    ['another cue that may not be there', of({ none: ['legal'] }), of({ none: ['anger'] })],
    ['another language', of({ language: 'same' }), of({ language: 'other' })],
    ['a comment of whatever length', of({ any: ['anger'] }), of({ minWords: 1 })],
    ['a draft of whatever length', { surfaces: ['post'] }, { draft: { maxWords: 9 } }],
    ['a longer draft', { draft: { minWords: 3, maxWords: 12 } }, { draft: { minWords: 3, maxWords: 9 } }],
    ['no condition at all', undefined, of({ all: ['anger'] })],
    ['whatever replies there were', undefined, of({ minEarlierReplies: 1 })],
    ['whatever replies there were, beside a cue', of({ any: ['anger'] }), of({ maxEarlierReplies: 1 })],
    ['whoever wrote', undefined, of({ language: 'same' })],
  ])('%s', (_, inner, outer) => {
    expect(isNarrower(inner, outer)).toBe(false)
  })
})
