/** What is learned from texts, in the shape in which the product keeps it. */
import { BETWEEN, SCALE } from '../../../rules/text/personal-data/whose/whose.ts'
import type { Subject } from './examples.ts'
import { type Example, logisticRegression, type Model, type Settings } from './logistic.ts'

/** Chosen on texts that others wrote, none of which is learned from as it stands. */
const SETTINGS = {
  contacts: { l1: 1e-4, l2: 3e-5, iterations: 800, leastSeen: 6 },
  // Of fewer texts, fewer features say something.
  suspected: { l1: 3e-4, l2: 3e-5, iterations: 800, leastSeen: 6 },
} as const satisfies Record<Subject, Settings>

/** In log-odds: of weights that are smaller there are very many, and together they say next to nothing. */
const LEAST = 0.13

/** `weights` holds the features of each weight, in units of 1/SCALE. */
export interface Learned {
  readonly bias: number
  readonly weights: Readonly<Record<string, string>>
}

export function learn(subject: Subject, examples: readonly Example[]): Model {
  return logisticRegression(examples, SETTINGS[subject])
}

export function asLearned({ bias, weights }: Model): Learned {
  const byWeight = new Map<number, string[]>()
  for (const [feature, weight] of weights) {
    if (Math.abs(weight) < LEAST || feature.includes(BETWEEN)) continue
    const rounded = Math.round(weight * SCALE)
    byWeight.set(rounded, [...(byWeight.get(rounded) ?? []), feature])
  }
  const sorted = [...byWeight].sort(([one], [other]) => one - other)
  return {
    bias: Math.round(bias * SCALE),
    weights: Object.fromEntries(sorted.map(([weight, features]) => [weight, features.sort().join(BETWEEN)])),
  }
}
