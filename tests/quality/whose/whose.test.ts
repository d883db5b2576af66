import { expect, test } from 'vitest'
import learned from '../../../rules/text/personal-data/whose/learned.json' with { type: 'json' }
import { examplesOf, readTexts } from './examples.ts'
import { asLearned, learn } from './learned.ts'
import { logisticRegression, oddsOf } from './logistic.ts'

/** In ms: learning takes 25 s on a quiet machine, and some are three times as slow. */
const PATIENCE = 180_000

const SUBJECTS = ['contacts', 'suspected'] as const

test.each(SUBJECTS)(
  'the weights of the product for %s are those that its texts teach: else run npm run learn',
  (subject) => {
    expect(asLearned(learn(subject, readTexts(subject).flatMap(examplesOf)))).toEqual(learned[subject])
  },
  PATIENCE,
)

test.each(SUBJECTS)('nobody’s text on %s stands there twice with two meanings', (subject) => {
  const meanings = new Map<string, Set<boolean>>()
  for (const { text, theirs, kinds } of readTexts(subject)) {
    const key = `${kinds.join()} ${text}`
    meanings.set(key, (meanings.get(key) ?? new Set()).add(theirs))
  }
  expect([...meanings].filter(([, meant]) => meant.size > 1)).toEqual([])
})

const SETTINGS = { l1: 0, l2: 0, iterations: 2000, leastSeen: 1 }

test('without penalties the log-odds are those of the examples', () => {
  const examples = ['a', 'b'].flatMap((feature, i) =>
    Array.from({ length: 10 }, (_, n) => ({ features: [feature], positive: n < (i === 0 ? 8 : 3) })),
  )
  const model = logisticRegression(examples, SETTINGS)
  expect(oddsOf(model, ['a'])).toBeCloseTo(Math.log(8 / 2), 3)
  expect(oddsOf(model, ['b'])).toBeCloseTo(Math.log(3 / 7), 3)
})

test('the penalty of absolute weights leaves out what says nothing', () => {
  const examples = Array.from({ length: 40 }, (_, n) => ({
    features: [n % 2 === 0 ? 'yes' : 'no', n % 4 < 2 ? 'noise' : 'other'],
    positive: n % 2 === 0,
  }))
  const { weights } = logisticRegression(examples, { ...SETTINGS, l1: 0.01 })
  expect(weights.get('yes')).toBeGreaterThan(1)
  expect(weights.get('noise')).toBe(0)
})

test('what is seen too seldom has no weight', () => {
  const examples = [
    { features: ['often', 'once'], positive: true },
    { features: ['often'], positive: false },
  ]
  expect([...logisticRegression(examples, { ...SETTINGS, leastSeen: 2 }).weights.keys()]).toEqual(['often'])
})
