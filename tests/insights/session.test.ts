import { describe, expect, it } from 'vitest'
import type { Path } from '../../entrypoints/background/learning/path.ts'
import { type PracticeCard, practise } from '../../entrypoints/background/learning/practice.ts'
import type { RuleStanding, Standing } from '../../entrypoints/background/learning/standing.ts'
import type { Exercise } from '../../entrypoints/insights/practice/exercises.ts'
import {
  nextDue,
  planSession,
  rulesOfLesson,
  rulesToPractise,
  SESSION_LENGTH,
} from '../../entrypoints/insights/practice/session.ts'

const NOW = new Date('2026-11-23T09:00:00Z').getTime()
const DAY = 24 * 60 * 60 * 1000

const card = (rule: string, change: Partial<PracticeCard> = {}): PracticeCard => ({
  ...practise(undefined, rule, 'right', NOW - DAY),
  ...change,
})
const standing = (key: string, how: Standing = 'unseen', flagged = 0): RuleStanding => ({
  ...{ key, standing: how, occasions: 20, flagged },
})

function known(rules: readonly RuleStanding[], cards: readonly PracticeCard[] = []) {
  const lesson = (key: string, of: readonly RuleStanding[]) => ({
    key,
    lesson: {},
    rules: of,
    standing: 'unseen',
  })
  const lessons = [lesson('a/first', rules.slice(0, 2)), lesson('a/second', rules.slice(2))]
  const path = { steps: [{ level: 'netiquette', lessons }], next: lessons[0] } as unknown as Path
  return { path, cards, standings: new Map(rules.map((one) => [one.key, one])) }
}

describe('when a rule comes again', () => {
  it('is later each time that it goes well, and days and not minutes away', () => {
    const first = practise(undefined, 'a/b', 'right', NOW)
    const second = practise(first, 'a/b', 'right', first.due)
    const third = practise(second, 'a/b', 'right', second.due)
    const waits = [first, second, third].map(({ due, practised }) => due - practised)
    expect(waits[0]).toBeGreaterThanOrEqual(DAY)
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0)
    expect(waits[2]).toBeGreaterThan(waits[1] ?? 0)
  })

  it('is sooner with help, and soonest after a miss', () => {
    const [first] = [practise(undefined, 'a/b', 'right', NOW)]
    const wait = (result: 'right' | 'helped' | 'wrong') => practise(first, 'a/b', result, first.due).due
    expect(wait('wrong')).toBeLessThan(wait('helped'))
    expect(wait('helped')).toBeLessThan(wait('right'))
    expect(practise(first, 'a/b', 'wrong', first.due).lapses).toBe(1)
  })

  it('is never more than half a year away, and the same for the same answers', () => {
    let last = practise(undefined, 'a/b', 'right', NOW)
    for (let times = 0; times < 20; times++) last = practise(last, 'a/b', 'right', last.due)
    expect(last.due - last.practised).toBeLessThan(183 * DAY)
    expect(practise(undefined, 'a/b', 'right', NOW)).toEqual(practise(undefined, 'a/b', 'right', NOW))
  })
})

describe('the rules of a session', () => {
  it.each([
    ['follow the path, when nothing is known', [], ['a/1', 'a/2', 'a/3', 'a/4', 'a/5']],
    [
      'begin with what is due, the longest waiting first',
      [card('a/3', { due: NOW - 1 }), card('a/2', { due: NOW - DAY }), card('a/1', { due: NOW + 1 })],
      ['a/2', 'a/3', 'a/4', 'a/5'],
    ],
    [
      'leave out rules that no pack has any more',
      [card('a/gone', { due: 0 })],
      ['a/1', 'a/2', 'a/3', 'a/4', 'a/5'],
    ],
  ])('%s', (_, cards, rules) => {
    const all = ['a/1', 'a/2', 'a/3', 'a/4', 'a/5'].map((key) => standing(key))
    expect(rulesToPractise(known(all, cards), NOW)).toEqual(rules)
  })

  it('put what slips before what is only next on the path', () => {
    const all = [
      standing('a/1'),
      standing('a/2', 'learning', 2),
      standing('a/3', 'mastered', 9),
      standing('a/4', 'slipped', 5),
    ]
    expect(rulesToPractise(known(all), NOW)).toEqual(['a/4', 'a/2', 'a/1', 'a/3'])
  })

  it('are no more than fit', () => {
    const all = Array.from({ length: 20 }, (_, at) => standing(`a/${at}`))
    const cards = all.map(({ key }) => card(key, { due: NOW - 1 }))
    expect(rulesToPractise(known(all, cards), NOW)).toHaveLength(SESSION_LENGTH)
  })

  it('of a lesson are its own, due or not, the longest unpractised first', () => {
    const all = ['a/1', 'a/2'].map((key) => standing(key))
    expect(rulesOfLesson('a/first', known(all, [card('a/1', { due: NOW + DAY })]))).toEqual(['a/2', 'a/1'])
    expect(rulesOfLesson('a/none', known(all))).toEqual([])
  })
})

describe('the exercises of a session', () => {
  const find = (rule: string, text: string): Exercise => ({
    ...{ kind: 'find', rule, language: 'it', text, ranges: [], origin: { from: 'pack' } },
  })
  const choose = (rule: string): Exercise => ({ kind: 'choose', rule, language: 'it', better: '', worse: '' })

  it('are one a rule, of another kind than the one before where there is one', () => {
    const plan = planSession(['a/1', 'a/2', 'a/3'], (rule) => [find(rule, ''), choose(rule)], [])
    expect(plan.map(({ rule, kind }) => [rule, kind])).toEqual([
      ['a/1', 'find'],
      ['a/2', 'choose'],
      ['a/3', 'find'],
    ])
  })

  it('are of every kind that there is, however many there are of each', () => {
    const rules = ['a/1', 'a/2', 'a/3', 'a/4']
    for (const finds of [1, 2, 3, 4, 5, 6]) {
      const exercisesOn = (rule: string): Exercise[] => [
        ...Array.from({ length: finds }, (_, at) => find(rule, `${at}`)),
        choose(rule),
        { kind: 'rewrite', rule, language: 'it', text: '', origin: { from: 'pack' } },
      ]
      const kinds = planSession(rules, exercisesOn, []).map(({ kind }) => kind)
      expect(new Set(kinds).size, `${finds} to find in`).toBe(3)
    }
  })

  it('are others than last time', () => {
    const all = [find('a/1', 'one'), find('a/1', 'two')]
    expect(planSession(['a/1'], () => all, [card('a/1', { reps: 1 })])).toEqual([all[1]])
  })

  it('pass over rules that have none', () => {
    expect(planSession(['a/1', 'a/2'], (rule) => (rule === 'a/1' ? [] : [choose(rule)]), [])).toHaveLength(1)
  })
})

describe('when to come back', () => {
  it('is when the next rule is due', () => {
    expect(nextDue([card('a/1', { due: NOW + 5 }), card('a/2', { due: NOW + 3 })], NOW)).toBe(NOW + 3)
    expect(nextDue([card('a/1', { due: NOW - 1 })], NOW)).toBeUndefined()
  })
})
