import { describe, expect, it } from 'vitest'
import { lessonFor, pathOf } from '../../../entrypoints/background/learning/path.ts'
import { knownRules, standings } from '../../../entrypoints/background/learning/standing.ts'
import type { Lesson, Level, Pack } from '../../../rules/index.ts'
import { day, sent, tip } from './made-up.ts'

function pack(id: string, level: Level, rules: readonly string[], lessons: readonly Partial<Lesson>[]): Pack {
  return {
    ...{ format: 'galateo-pack/1', id, version: '1.0.0', name: { en: id }, languages: ['en'] },
    rules: rules.map((rule) => ({
      id: rule,
      level,
      severity: 'tip',
      check: { type: 'placeholder' },
      text: {},
    })),
    lessons: lessons.map((lesson) => ({ id: 'a-lesson', level, title: {}, body: {}, ...lesson })),
  } as unknown as Pack
}

const packs = [
  pack('voice', 'voice', ['hollow'], [{ id: 'apology', rules: ['hollow', 'gone'] }]),
  pack(
    'netiquette',
    'netiquette',
    ['calm-down', 'greeting'],
    [
      { id: 'greeting', rules: ['netiquette/greeting'] },
      { id: 'calm', rules: ['calm-down'] },
    ],
  ),
]
const path = (drafts: ReturnType<typeof sent>[], read: string[] = []) =>
  pathOf(packs, standings(knownRules(packs), drafts), new Set(read))
const clean = (from: number, count: number) => Array.from({ length: count }, (_, at) => sent(day(from + at)))

describe('the path', () => {
  it('goes from netiquette to strategy, with the lessons of every pack', () => {
    expect(path([]).steps.map(({ level, lessons }) => [level, ...lessons.map(({ key }) => key)])).toEqual([
      ['netiquette', 'netiquette/greeting', 'netiquette/calm'],
      ['voice', 'voice/apology'],
      ['strategy'],
    ])
  })

  it('leaves out rules that no pack has', () => {
    expect(path([]).steps[1]?.lessons[0]?.rules.map(({ key }) => key)).toEqual(['voice/hollow'])
  })

  it('has lessons that explain no rule, and leaves uncounted what nobody kept count of', () => {
    const [only] = [pack('strategy', 'strategy', ['promise'], [{ id: 'plan' }])]
    const [, , strategy] = pathOf([only], new Map(), new Set()).steps
    expect(strategy).toMatchObject({ rules: 0, lessons: [{ key: 'strategy/plan', standing: 'unseen' }] })
  })

  it('counts a level by what goes well', () => {
    const [netiquette] = path([sent(day(0), [tip('calm-down')]), ...clean(1, 6)]).steps
    expect(netiquette).toMatchObject({ settled: 0, rules: 2 })
    const [later] = path([sent(day(0), [tip('calm-down')]), ...clean(1, 12)]).steps
    expect(later).toMatchObject({ settled: 2, rules: 2 })
  })

  it.each([
    ['the first, when nothing is known', [], [], 'netiquette/greeting', 'unseen'],
    ['the first unread, when nothing is known', [], ['netiquette/greeting'], 'netiquette/calm', 'unseen'],
    ['what is being learnt', [sent(day(0), [tip('calm-down')])], [], 'netiquette/calm', 'open'],
    [
      'what came back, before anything else',
      [
        sent(day(0), [tip('calm-down')]),
        ...clean(1, 12),
        sent(day(20), [tip('calm-down'), tip('greeting')]),
        sent(day(21), [tip('calm-down')]),
      ],
      ['netiquette/calm'],
      'netiquette/calm',
      'slipped',
    ],
    ['what no evidence is known of, once the rest goes well', clean(0, 12), [], 'voice/apology', 'unseen'],
  ])('goes on with %s', (_, drafts, read, key, standing) => {
    expect(path(drafts, read).next).toMatchObject({ key, standing })
  })

  it('is done when all was read and goes well', () => {
    const all = ['netiquette/greeting', 'netiquette/calm', 'voice/apology']
    expect(path([], all).next).toBeUndefined()
  })

  it('knows the lesson of a rule', () => {
    expect(lessonFor('voice/hollow', path([]))?.key).toBe('voice/apology')
    expect(lessonFor('voice/nothing', path([]))).toBeUndefined()
  })
})
