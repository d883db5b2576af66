/** What is learned from texts, in the shape in which the product keeps it. */
import { GAPS, type Kept, LONGER, UNIT } from '../../../rules/text/personal-data/whose/weights.ts'
import type { Subject } from './examples.ts'
import { type Example, logisticRegression, type Model, type Settings } from './logistic.ts'

const SETTINGS = { l2: 1, alpha: 0.1, beta: 1, dropout: 0.3, epochs: 15 } as const

/** Chosen on drafts of writers from whom nothing was learned meanwhile, and within the room of the package. */
const LEAVING_OUT = {
  contacts: { ...SETTINGS, l1: 27, surely: 1 },
  // Of fewer texts, fewer features say something.
  suspected: { ...SETTINGS, l1: 28, surely: 0.98 },
} as const satisfies Record<Subject, Settings>

export function learn(subject: Subject, examples: readonly Example[]): Model {
  return logisticRegression(examples, LEAVING_OUT[subject])
}

/** In whole units: of weights below half of one there are very many, and together they say next to nothing. */
export function asLearned({ bias, weights }: Model): Kept {
  const placesOf = new Map<number, number[]>()
  for (const [place, weight] of weights.entries()) {
    const units = Math.round(weight / UNIT)
    if (units !== 0) placesOf.set(units, [...(placesOf.get(units) ?? []), place])
  }
  const sorted = [...placesOf].sort(([one], [other]) => one - other)
  return {
    // Never -0, which JSON does not keep.
    bias: Math.round(bias / UNIT) + 0,
    weights: Object.fromEntries(sorted.map(([units, places]) => [units, gapsOf(places)])),
  }
}

/** @param places in order */
function gapsOf(places: readonly number[]): string {
  return places.map((place, i) => written(place - (places[i - 1] ?? -1) - 1)).join('')
}

function written(gap: number): string {
  let rest = gap
  let signs = ''
  for (const [sign, longer] of LONGER) {
    signs += sign.repeat(Math.floor(rest / longer))
    rest %= longer
  }
  return signs + GAPS.charAt(rest)
}
