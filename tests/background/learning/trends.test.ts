import { describe, expect, it } from 'vitest'
import { countFates, recurring } from '../../../entrypoints/background/learning/fates.ts'
import { rate, weeklyTallies } from '../../../entrypoints/background/learning/trends.ts'
import { packUpdates } from '../../../entrypoints/background/learning/updates.ts'
import { weekStart, weekStarts } from '../../../entrypoints/background/learning/weeks.ts'
import { day, MONDAY, sent, tip } from './made-up.ts'

const midnight = (year: number, month: number, date: number) => new Date(year, month - 1, date).getTime()

describe('weeks', () => {
  it.each([
    ['a Monday at midnight', new Date(2026, 10, 2), midnight(2026, 11, 2)],
    ['a Sunday, late', new Date(2026, 10, 8, 23, 59), midnight(2026, 11, 2)],
    ['the last days of a year', new Date(2027, 0, 1, 12), midnight(2026, 12, 28)],
    ['a week in which the clocks change', new Date(2026, 9, 25, 12), midnight(2026, 10, 19)],
  ])('begin on Monday: %s', (_, moment, start) => {
    expect(weekStart(moment.getTime())).toBe(start)
  })

  it('follow each other without a gap, whatever the clocks do', () => {
    expect(weekStarts(midnight(2026, 10, 20), midnight(2026, 11, 3))).toEqual([
      midnight(2026, 10, 19),
      midnight(2026, 10, 26),
      midnight(2026, 11, 2),
    ])
  })
})

describe('tips over weeks', () => {
  const drafts = [
    sent(day(0), [tip('calm-down'), tip('hollow', 'fixed', { pack: 'voice', level: 'voice' })]),
    sent(day(1)),
    sent(day(15), [tip('calm-down'), tip('calm-down', 'wrong')], { words: 100 }),
  ]

  it.each([
    ['all', {}, [2, 0, 1]],
    ['of a level', { level: 'voice' } as const, [1, 0, 0]],
    ['of a rule', { rule: 'netiquette/calm-down' }, [1, 0, 1]],
    ['of a pack', { pack: 'voice' }, [1, 0, 0]],
  ])('count what was given and not called wrong: %s', (_, choice, flags) => {
    const weeks = weeklyTallies(drafts, choice, day(16))
    expect(weeks.map((week) => week.flags)).toEqual(flags)
    expect(weeks.map(({ drafts, words }) => [drafts, words])).toEqual([
      [2, 100],
      [0, 0],
      [1, 100],
    ])
  })

  it('are rates of what was written, and no rate where nothing was', () => {
    const weeks = weeklyTallies(drafts, {}, day(16))
    expect(weeks.map((week) => rate(week, 'words'))).toEqual([20, undefined, 10])
    expect(weeks.map((week) => rate(week, 'draft'))).toEqual([1, undefined, 1])
  })

  it('are none without drafts', () => {
    expect(weeklyTallies([], {}, MONDAY)).toEqual([])
  })
})

describe('around an update of a pack', () => {
  const version = (at: number, number: string, flags: number) =>
    sent(
      day(at),
      Array.from({ length: flags }, () => tip('calm-down')),
      {
        packs: [{ id: 'netiquette', version: number }],
      },
    )

  it('compares what was sent before with what was sent after', () => {
    const [update, ...others] = packUpdates([
      version(0, '1.0.0', 2),
      version(1, '1.0.0', 2),
      version(2, '1.1.0', 1),
    ])
    expect(others).toEqual([])
    expect(update).toEqual({
      ...{ pack: 'netiquette', from: '1.0.0', to: '1.1.0', at: day(2) },
      before: { drafts: 2, words: 100, flags: 4 },
      after: { drafts: 1, words: 50, flags: 1 },
    })
  })

  it('looks four weeks back and forth, and not past another update', () => {
    const updates = packUpdates([
      version(0, '1.0.0', 9),
      version(30, '1.0.0', 1),
      version(31, '1.1.0', 2),
      version(33, '1.2.0', 3),
    ])
    expect(updates.map(({ to, before, after }) => [to, before.flags, after.flags])).toEqual([
      ['1.2.0', 2, 3],
      ['1.1.0', 1, 2],
    ])
  })

  it('counts the tips of that pack only', () => {
    const mixed = sent(day(3), [tip('a'), tip('b', 'kept', { pack: 'voice' })], {
      packs: [
        { id: 'netiquette', version: '2.0.0' },
        { id: 'voice', version: '1.0.0' },
      ],
    })
    expect(
      packUpdates([version(0, '1.0.0', 1), mixed]).map(({ pack, after }) => [pack, after.flags]),
    ).toEqual([['netiquette', 1]])
  })

  it('finds none while the versions stay', () => {
    expect(packUpdates([version(0, '1.0.0', 1), version(9, '1.0.0', 0)])).toEqual([])
  })
})

describe('what became of tips', () => {
  it('counts each fate, in one order', () => {
    const counts = countFates([sent(day(0), [tip('a', 'fixed'), tip('b', 'wrong'), tip('a', 'fixed')])])
    expect(counts.filter(({ count }) => count > 0)).toEqual([
      { fate: 'fixed', count: 2 },
      { fate: 'wrong', count: 1 },
    ])
  })
})

describe('what recurs', () => {
  it('are rules of several drafts, the most frequent first, by their newest name', () => {
    const renamed = { title: { en: 'Calm down, renamed' } }
    const found = recurring([
      sent(day(0), [tip('once'), tip('calm-down', 'fixed'), tip('calm-down', 'kept')]),
      sent(day(2), [tip('calm-down', 'fixed', renamed), tip('greeting')]),
      sent(day(1), [tip('calm-down', 'fixed'), tip('greeting', 'fixed'), tip('mistake', 'wrong')]),
      sent(day(3), [tip('mistake', 'wrong')]),
    ])
    expect(found.map(({ key, drafts, fixed, title }) => [key, drafts, fixed, title.en])).toEqual([
      ['netiquette/calm-down', 3, 2, 'Calm down, renamed'],
      ['netiquette/greeting', 2, 1, 'greeting'],
    ])
  })

  it('those that are as frequent come by name', () => {
    const found = recurring([0, 1].map((at) => sent(day(at), [tip('greeting'), tip('calm-down')])))
    expect(found.map(({ key }) => key)).toEqual(['netiquette/calm-down', 'netiquette/greeting'])
  })
})
