import { describe, expect, it } from 'vitest'
import type { Fate } from '../../../entrypoints/background/history.ts'
import { sentDrafts } from '../../../entrypoints/background/learning/drafts.ts'
import { ENOUGH_OF_SOME, standingOf } from '../../../entrypoints/background/learning/standing.ts'
import { draftRecord } from '../records.ts'
import { day, rule, sent, tip } from './made-up.ts'

/** One letter a draft, oldest first: `.` nothing flagged, `x` kept, `f` fixed, `d` not here, `w` called wrong, `m` muted. */
function drafts(story: string) {
  const fates: Record<string, Fate> = { x: 'kept', f: 'fixed', d: 'dismissed', w: 'wrong', m: 'muted' }
  return [...story].map((letter, at) => {
    const fate = fates[letter]
    return sent(day(at), fate ? [tip('calm-down', fate)] : [])
  })
}

describe('how one stands with a rule', () => {
  it.each([
    ['before anything was sent', '', 'unseen'],
    ['after a few clean drafts', '.....', 'unseen'],
    ['never flagged in twelve drafts', '............', 'quiet'],
    ['flagged for the first time after that', '............x', 'learning'],
    ['flagged once', 'x', 'learning'],
    ['put right before sending: it was written all the same', 'f', 'learning'],
    ['flagged once and not in eleven drafts after', 'x...........', 'mastered'],
    ['one draft fewer is no evidence yet', 'x..........', 'learning'],
    ['two in the last twelve are too many', 'x.x.........', 'learning'],
    ['until the older of them is past', 'x.x..........', 'mastered'],
    ['one of the last six is too fresh', 'x......x.....', 'learning'],
    ['a single lapse is forgiven', 'x...........x', 'mastered'],
    ['two far apart are forgiven too', 'x...........x......x', 'mastered'],
    ['two close together are a slip', 'x...........xx', 'slipped'],
    ['a slip with clean drafts between', 'x...........x....x', 'slipped'],
    ['coming back from it takes the same evidence', 'x...........xx...........', 'mastered'],
    ['and not less', 'x...........xx..........', 'slipped'],
    ['what was called wrong or out of place tells nothing', 'wdmwdmwdmwdmwdm', 'unseen'],
    ['and does not break what was learnt', 'x...........wdwd', 'mastered'],
  ])('%s: %j', (_, story, standing) => {
    expect(standingOf(rule('calm-down'), drafts(story)).standing).toBe(standing)
  })

  it('says since when, and of how many occasions', () => {
    expect(standingOf(rule('calm-down'), drafts('x............'))).toEqual({
      ...{ key: 'netiquette/calm-down', standing: 'mastered', occasions: 13, flagged: 1 },
      since: day(11),
    })
  })
})

describe('an occasion', () => {
  it.each([
    ['in another language', { languages: ['en'] as const }, {}],
    ['on another surface', { surfaces: ['post'] as const }, {}],
    ['on another site', { sites: ['reddit'] }, {}],
    ['in a draft that is too short for the rule', { draft: { minWords: 60 } }, {}],
    ['in a draft that is too long for the rule', { draft: { maxWords: 20 } }, {}],
    ['in a word of thanks', {}, { words: 2 }],
    ['before its pack was there', {}, { packs: [{ id: 'voice', version: '1.0.0' }] }],
  ])('is none %s', (_, when, change) => {
    const many = Array.from({ length: 20 }, (__, at) => sent(day(at), [], change))
    expect(standingOf(rule('calm-down', { when }), many)).toMatchObject({ standing: 'unseen', occasions: 0 })
  })

  it('counts for less when the rule is about some comments only', () => {
    const complaints = rule('acknowledge', { when: { conversation: { any: ['complaint'] } } })
    const clean = (count: number) => Array.from({ length: count }, (_, at) => sent(day(at)))
    expect(standingOf(complaints, clean(ENOUGH_OF_SOME - 1)).standing).toBe('unseen')
    expect(standingOf(complaints, clean(ENOUGH_OF_SOME)).standing).toBe('quiet')
  })
})

describe('the drafts that one learns from', () => {
  it('are those that were sent, the clean ones among them, oldest first', () => {
    const { flaggedText: _, sentText: __, ...clean } = draftRecord({ startedAt: 2 })
    const drafts = sentDrafts(
      [
        draftRecord({ startedAt: 3 }),
        draftRecord({ startedAt: 4, outcome: 'abandoned' }),
        draftRecord({ startedAt: 1 }),
      ],
      [clean],
    )
    expect(drafts.map(({ startedAt, tips }) => [startedAt, tips.length])).toEqual([
      [1, 1],
      [2, 0],
      [3, 1],
    ])
  })
})
