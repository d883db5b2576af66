/**
 * Features as a vector, without a list of their names: each lies where its hash says (Weinberger and others, “Feature Hashing for Large
 * Scale Multitask Learning”, ICML 2009). So ten thousand weights take a byte each in the package instead of five.
 */
import type { Features } from './words-around.ts'

/** Places of a vector, a power of two. In so many a feature rarely falls on another’s. */
export const PLACES = 2 ** 18

/** Every vector is as long as one of so many features that count 1: a long text says no more than a short one. */
const USUAL = 150

/** A sparse vector: where it is not zero, and what it holds there. What stands on one place twice is added up. */
export interface Vector {
  readonly places: ArrayLike<number>
  readonly values: ArrayLike<number>
}

export function vectorOf(features: Features): Vector {
  const places = new Int32Array(features.size)
  const values = new Float64Array(features.size)
  let squares = 0
  let at = 0
  for (const [feature, counts] of features) {
    places[at] = hashOf(feature) & (PLACES - 1)
    values[at] = counts
    squares += counts ** 2
    at++
  }
  const scale = Math.sqrt(USUAL / squares)
  return { places, values: values.map((value) => value * scale) }
}

/** The values of a vector times the weights of their places, added up. */
export function weigh({ places, values }: Vector, weightOf: (place: number) => number): number {
  let sum = 0
  for (let at = 0; at < places.length; at++) sum += weightOf(places[at] ?? 0) * (values[at] ?? 0)
  return sum
}

/** FNV-1a over UTF-16 units, mixed once more so that its low bits depend on all. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 12)
}
