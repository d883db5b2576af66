import { expect, test } from 'vitest'
import learned from '../../../rules/text/personal-data/whose/learned.json' with { type: 'json' }
import { PLACES, type Vector, vectorOf } from '../../../rules/text/personal-data/whose/vector.ts'
import { readWeights, UNIT } from '../../../rules/text/personal-data/whose/weights.ts'
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

const SETTINGS = { l1: 0, l2: 0, alpha: 0.2, beta: 1, dropout: 0, surely: 1, epochs: 2000 }

/** A vector that is 1 at each of some places. */
const at = (...places: readonly number[]) => ({
  places: Int32Array.from(places),
  values: new Float64Array(places.length).fill(1),
})

const YES = 1
const NO = 2
const NOISE = 3

test('without penalties the log-odds are those of the examples', () => {
  const examples = [YES, NO].flatMap((place, i) =>
    Array.from({ length: 10 }, (_, n) => ({ vector: at(place), positive: n < (i === 0 ? 8 : 3) })),
  )
  const model = logisticRegression(examples, SETTINGS)
  expect(oddsOf(model, at(YES))).toBeCloseTo(Math.log(8 / 2), 3)
  expect(oddsOf(model, at(NO))).toBeCloseTo(Math.log(3 / 7), 3)
})

const told = Array.from({ length: 40 }, (_, n) => ({
  vector: at(n % 2 === 0 ? YES : NO, ...(n % 4 < 2 ? [NOISE] : [])),
  positive: n % 2 === 0,
}))

test('the penalty of absolute weights leaves out what says nothing', () => {
  const { weights } = logisticRegression(told, { ...SETTINGS, l1: 2 })
  expect(weights[YES]).toBeGreaterThan(1)
  expect(weights[NOISE]).toBe(0)
})

test('of two features that always come together neither is relied on alone where some are left out', () => {
  const TWIN = 4
  const examples = told.map(({ vector, positive }) => ({
    vector: at(...vector.places, ...(positive ? [TWIN] : [])),
    positive,
  }))
  const { weights } = logisticRegression(examples, { ...SETTINGS, dropout: 0.5, surely: 0.9 })
  expect(weights[YES]).toBeGreaterThan(0.5)
  expect(weights[TWIN]).toBeGreaterThan(0.5)
})

test('what all examples say is held as sure as it was told', () => {
  const model = logisticRegression(told, { ...SETTINGS, surely: 0.9 })
  expect(1 / (1 + Math.exp(-oddsOf(model, at(YES))))).toBeCloseTo(0.9, 1)
})

test('weights are read as they were kept, wherever they stand', () => {
  const weights = new Float64Array(PLACES)
  const places = [0, 1, 2, 90, 91, 300, 9000, 100_000, PLACES - 1]
  for (const [i, place] of places.entries()) weights[place] = (i % 2 === 0 ? 0.44 : -0.31) * (i + 1)
  weights[17] = 0.07
  const read = readWeights(asLearned({ bias: -0.9, weights }))
  expect(read.bias).toBe(-6)
  expect([...read.at.entries()].filter(([, weight]) => weight !== 0)).toEqual(
    places.map((place) => [place, Math.round((weights[place] ?? 0) / UNIT)]),
  )
})

test('features make a vector of the usual length, however many they are', () => {
  const few = vectorOf(new Map([['call', 1]]))
  const many = vectorOf(new Map(Array.from({ length: 900 }, (_, i) => [`word ${i}`, 0.5])))
  const lengthOf = ({ values }: Vector) => Math.hypot(...Array.from(values))
  expect(lengthOf(many)).toBeCloseTo(lengthOf(few), 9)
  expect(few.places[0]).toBe(vectorOf(new Map([['call', 0.3]])).places[0])
  expect(few.places[0]).not.toBe(many.places[0])
})
