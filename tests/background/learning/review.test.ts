import { describe, expect, it } from 'vitest'
import { reviewWeek } from '../../../entrypoints/background/learning/review.ts'
import { weekStart } from '../../../entrypoints/background/learning/weeks.ts'
import { day, rule, sent, tip } from './made-up.ts'

const NEXT_MONDAY = day(14)
const THEN = day(7)
const review = (drafts: ReturnType<typeof sent>[], rules = [rule('calm-down'), rule('greeting')]) =>
  reviewWeek(rules, drafts, NEXT_MONDAY)

describe('the week that is over', () => {
  it('is not looked back on when nothing was sent', () => {
    expect(review([])).toBeUndefined()
    expect(review([sent(day(0), [tip('calm-down')]), sent(NEXT_MONDAY)])).toBeUndefined()
  })

  it('is the one before, from Monday to Sunday', () => {
    expect(review([sent(day(6)), sent(THEN), sent(day(13)), sent(NEXT_MONDAY)])).toEqual({
      week: weekStart(THEN),
      wins: [
        { kind: 'clean', count: 2, of: 2 },
        { kind: 'answered', count: 2 },
      ],
    })
  })

  it.each([
    [
      'tips put right before sending',
      [sent(THEN, [tip('greeting', 'fixed'), tip('greeting', 'kept')])],
      { kind: 'fixed', count: 1, of: 2 },
    ],
    [
      'a stop that was heeded',
      [sent(THEN, [tip('greeting', 'fixed', { severity: 'stop' })])],
      { kind: 'stopped', count: 1 },
    ],
    [
      'fewer tips for as many words',
      [sent(day(0), [tip('greeting'), tip('greeting')]), sent(THEN, [tip('greeting')])],
      { kind: 'fewer', before: 40, now: 20 },
    ],
    [
      'a rule that was flagged less',
      [sent(day(0), [tip('calm-down')]), sent(day(1), [tip('calm-down')]), sent(THEN, [tip('greeting')])],
      { kind: 'quieter', rule: 'netiquette/calm-down', before: 2, now: 0 },
    ],
    [
      'a rule that was mastered in it',
      [sent(day(0), [tip('calm-down')]), ...Array.from({ length: 12 }, (_, at) => sent(THEN + at))],
      { kind: 'mastered', rule: 'netiquette/calm-down' },
    ],
  ])('praises %s', (_, drafts, win) => {
    expect(review(drafts)?.wins).toContainEqual(win)
  })

  it('names the first by its name of two that fell alike', () => {
    const both = [tip('greeting'), tip('calm-down')]
    const drafts = [sent(day(0), both), sent(day(1), both), sent(THEN)]
    expect(review(drafts)?.wins).toContainEqual(
      expect.objectContaining({ kind: 'quieter', rule: 'netiquette/calm-down' }),
    )
  })

  it('says to work on the first by its name of two that were flagged alike', () => {
    expect(review([sent(THEN, [tip('greeting'), tip('calm-down')])])?.workOn?.rule).toBe(
      'netiquette/calm-down',
    )
  })

  it('names three things at most', () => {
    const drafts = [
      sent(day(0), [tip('calm-down'), tip('greeting')]),
      sent(day(1), [tip('calm-down'), tip('greeting')]),
      sent(THEN, [tip('greeting', 'fixed', { severity: 'stop' })]),
      sent(day(8)),
    ]
    expect(review(drafts)?.wins).toHaveLength(3)
  })

  it('does not praise what a person judged out of place', () => {
    expect(review([sent(THEN, [tip('greeting', 'wrong')])])?.wins).toEqual([
      { kind: 'clean', count: 1, of: 1 },
      { kind: 'answered', count: 1 },
    ])
  })

  it.each([
    [
      'what was flagged in most drafts',
      [
        sent(THEN, [tip('greeting', 'fixed')]),
        sent(day(8), [tip('greeting', 'fixed'), tip('calm-down', 'fixed')]),
      ],
      { rule: 'netiquette/greeting', drafts: 2 },
    ],
    [
      'what left as it was, before what was put right',
      [sent(THEN, [tip('calm-down', 'fixed'), tip('greeting', 'kept')])],
      { rule: 'netiquette/greeting', drafts: 1 },
    ],
    ['nothing, when nothing was flagged', [sent(THEN)], undefined],
    [
      'nothing, when the tips were out of place',
      [sent(THEN, [tip('a', 'dismissed'), tip('b', 'wrong')])],
      undefined,
    ],
  ])('proposes to work on %s', (_, drafts, workOn) => {
    expect(review(drafts)?.workOn).toEqual(workOn)
  })

  it('proposes what is mastered only for want of something else', () => {
    const drafts = [
      sent(day(0), [tip('calm-down')]),
      sent(THEN, [tip('calm-down')]),
      ...Array.from({ length: 13 }, (_, at) => sent(THEN + 1 + at)),
      sent(day(13), [tip('greeting')]),
    ]
    const { wins = [], workOn } = review(drafts) ?? {}
    expect(workOn?.rule).toBe('netiquette/greeting')
    expect(wins).toContainEqual({ kind: 'mastered', rule: 'netiquette/calm-down' })
    expect(review(drafts.slice(0, -1))?.workOn?.rule).toBe('netiquette/calm-down')
  })

  it('does not praise what it proposes to work on', () => {
    const drafts = [
      ...[0, 1, 2].map((at) => sent(day(at), [tip('calm-down')])),
      sent(THEN, [tip('calm-down')]),
      sent(day(8), [tip('calm-down')]),
    ]
    const { wins = [], workOn } = review(drafts) ?? {}
    expect(workOn?.rule).toBe('netiquette/calm-down')
    expect(wins.some((win) => 'rule' in win)).toBe(false)
  })
})
