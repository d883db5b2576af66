/**
 * Logistic regression over sparse vectors, learned example by example with FTRL-Proximal, which leaves most weights at zero (McMahan and
 * others, “Ad Click Prediction: a View from the Trenches”, KDD 2013). Features are left out at random while it learns, so that it relies
 * on none alone (Wager, Wang and Liang, “Dropout Training as Adaptive Regularization”, NIPS 2013).
 * The same examples in the same order give the same weights.
 */
import { PLACES, type Vector, weigh } from '../../../rules/text/personal-data/whose/vector.ts'
import { randomFrom } from '../../random-from.ts'

export interface Example {
  readonly vector: Vector
  readonly positive: boolean
}

export interface Settings {
  /** Of the sum of absolute weights: the larger, the fewer are not zero. */
  readonly l1: number
  /** Of half the sum of squares. */
  readonly l2: number
  /** Of the step that each weight takes at first; it gets shorter the more the weight was moved. */
  readonly alpha: number
  readonly beta: number
  /** Of an example's features as many are left out, from 0 to below 1. */
  readonly dropout: number
  /** How surely at most an example is held to be what it is said to be: some are told wrongly. Above 0.5, at most 1. */
  readonly surely: number
  /** How often each example is read. */
  readonly epochs: number
}

/** Log-odds: those of a vector are `bias` and its values times the weights of their places, added up. */
export interface Model {
  readonly bias: number
  readonly weights: Float64Array
}

/** One for each time that it learns: what depends on the order of the examples and on what was left out is averaged away. */
const SEEDS = [1, 2, 3] as const

export function logisticRegression(examples: readonly Example[], settings: Settings): Model {
  const models = SEEDS.map((seed) => learnOnce(examples, settings, randomFrom(seed)))
  const meanOf = (part: (model: Model) => number) =>
    models.reduce((sum, model) => sum + part(model), 0) / models.length
  return {
    bias: meanOf(({ bias }) => bias),
    weights: Float64Array.from({ length: PLACES }, (_, place) =>
      meanOf(({ weights }) => weights[place] ?? 0),
    ),
  }
}

function learnOnce(examples: readonly Example[], settings: Settings, random: () => number): Model {
  const { dropout, surely, epochs } = settings
  const order = [...examples]
  const weights = new Weights(settings, PLACES)
  const bias = new Weights({ ...settings, l1: 0, l2: 0 }, 1)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const { vector, positive } of order) {
      const left = without(vector, dropout, random)
      const odds = bias.of(0) + weigh(left, (place) => weights.of(place))
      const missed = 1 / (1 + Math.exp(-odds)) - (positive ? surely : 1 - surely)
      for (const [i, place] of left.places.entries()) weights.move(place, missed * (left.values[i] ?? 0))
      bias.move(0, missed)
    }
  }
  return { bias: bias.of(0), weights: Float64Array.from({ length: PLACES }, (_, place) => weights.of(place)) }
}

/** The log-odds of a vector. */
export function oddsOf({ bias, weights }: Model, vector: Vector): number {
  return bias + weigh(vector, (place) => weights[place] ?? 0)
}

/** Weights by the sums of which they are made, each with a step of its own. */
class Weights {
  readonly #settings: Settings
  readonly #sums: Float64Array
  readonly #squares: Float64Array

  constructor(settings: Settings, count: number) {
    this.#settings = settings
    this.#sums = new Float64Array(count)
    this.#squares = new Float64Array(count)
  }

  of(place: number): number {
    const { l1, l2, alpha, beta } = this.#settings
    const sum = this.#sums[place] ?? 0
    if (Math.abs(sum) <= l1) return 0
    return (Math.sign(sum) * l1 - sum) / ((beta + Math.sqrt(this.#squares[place] ?? 0)) / alpha + l2)
  }

  /** Against a slope. */
  move(place: number, slope: number): void {
    const before = this.#squares[place] ?? 0
    const after = before + slope ** 2
    const step = (Math.sqrt(after) - Math.sqrt(before)) / this.#settings.alpha
    this.#sums[place] = (this.#sums[place] ?? 0) + slope - step * this.of(place)
    this.#squares[place] = after
  }
}

/** What is left of a vector, grown by as much as is left out. */
function without({ places, values }: Vector, dropout: number, random: () => number) {
  const left: { readonly places: number[]; readonly values: number[] } = { places: [], values: [] }
  for (let i = 0; i < places.length; i++) {
    if (random() < dropout) continue
    left.places.push(places[i] ?? 0)
    left.values.push((values[i] ?? 0) / (1 - dropout))
  }
  return left
}

/** Fisher and Yates. */
function shuffle(items: unknown[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[items[last], items[other]] = [items[other], items[last]]
  }
}
