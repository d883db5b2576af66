/** The weights of a vector's places as they are kept in the package: for each weight where it stands, as the gaps from one place to the next. */
import { PLACES } from './vector.ts'

/** Signs for gaps of 0 and more. */
export const GAPS = '#!%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{'
/** Before one of them, as often as it takes: what makes a gap longer, and by how much. */
export const LONGER: ReadonlyMap<string, number> = new Map([
  ['~', GAPS.length ** 2],
  ['|', GAPS.length],
])

/** In log-odds, of a weight of 1. */
export const UNIT = 0.15

/** As in `learned.json`. */
export interface Kept {
  readonly bias: number
  /** By weight where it stands. */
  readonly weights: Readonly<Record<string, string>>
}

/** In whole units. */
export interface Weights {
  readonly bias: number
  /** Of each place. */
  readonly at: Int8Array
}

export function readWeights({ bias, weights }: Kept): Weights {
  const at = new Int8Array(PLACES)
  for (const [weight, gaps] of Object.entries(weights)) {
    let place = -1
    for (const sign of gaps) {
      const more = LONGER.get(sign)
      place += more ?? GAPS.indexOf(sign) + 1
      if (more === undefined) at[place] = Number(weight)
    }
  }
  return { bias, at }
}
