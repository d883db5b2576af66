/**
 * Logistic regression over sparse features that are there or not, with an elastic net: minimised with FISTA (Beck and Teboulle,
 * "A Fast Iterative Shrinkage-Thresholding Algorithm for Linear Inverse Problems", SIAM J. Imaging Sciences 2 (2009), 183–202).
 * The same examples in the same order give the same weights.
 */

export interface Example {
  readonly features: Iterable<string>
  readonly positive: boolean
}

export interface Settings {
  /** Weight of the sum of absolute weights: the larger, the fewer features are left. */
  readonly l1: number
  /** Weight of half the sum of squares. */
  readonly l2: number
  readonly iterations: number
  /** A feature counts when it stands in so many examples. */
  readonly leastSeen: number
}

/** Log-odds: those of an example are `bias` and the weights of its features, added up. */
export interface Model {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

export function logisticRegression(examples: readonly Example[], settings: Settings): Model {
  const { l1, l2, iterations, leastSeen } = settings
  const columnOf = columnsOf(examples, leastSeen)
  const bias = columnOf.size
  const rows = rowsOf(examples, columnOf)
  const step = 1 / (steepest(rows, bias + 1) + l2)
  let current = new Float64Array(bias + 1)
  const ahead = new Float64Array(bias + 1)
  let momentum = 1
  for (let iteration = 0; iteration < iterations; iteration++) {
    const slope = gradient(rows, ahead)
    const next = ahead.map((weight, column) => {
      if (column === bias) return weight - step * (slope[column] ?? 0)
      return shrunk(weight - step * ((slope[column] ?? 0) + l2 * weight), step * l1)
    })
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2
    const share = (momentum - 1) / nextMomentum
    for (let column = 0; column <= bias; column++) {
      const weight = next[column] ?? 0
      ahead[column] = weight + share * (weight - (current[column] ?? 0))
    }
    current = next
    momentum = nextMomentum
  }
  return {
    bias: current[bias] ?? 0,
    weights: new Map([...columnOf].map(([feature, column]) => [feature, current[column] ?? 0])),
  }
}

/** The log-odds of an example. */
export function oddsOf({ bias, weights }: Model, features: Iterable<string>): number {
  let odds = bias
  for (const feature of features) odds += weights.get(feature) ?? 0
  return odds
}

function columnsOf(examples: readonly Example[], leastSeen: number): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const often = [...seen].filter(([, times]) => times >= leastSeen)
  return new Map(often.map(([feature], column) => [feature, column]))
}

/** Examples as a sparse matrix of ones, in compressed rows; the last column is the bias. */
interface Rows {
  /** Where each row begins in `columns`; one more at the end. */
  readonly starts: Int32Array
  readonly columns: Int32Array
  /** 1 or -1 of each. */
  readonly signs: Int8Array
}

function rowsOf(examples: readonly Example[], columnOf: ReadonlyMap<string, number>): Rows {
  const starts = new Int32Array(examples.length + 1)
  const columns: number[] = []
  for (const [row, { features }] of examples.entries()) {
    columns.push(columnOf.size)
    for (const feature of features) {
      const column = columnOf.get(feature)
      if (column !== undefined) columns.push(column)
    }
    starts[row + 1] = columns.length
  }
  const signs = Int8Array.from(examples, ({ positive }) => (positive ? 1 : -1))
  return { starts, columns: Int32Array.from(columns), signs }
}

/** Gives each row the sum of its columns, and adds what `pull` makes of it to each of them. */
function spread(
  { starts, columns }: Rows,
  of: Float64Array,
  pull: (sum: number, row: number) => number,
): Float64Array {
  const onto = new Float64Array(of.length)
  for (let row = 0; row < starts.length - 1; row++) {
    const from = starts[row] ?? 0
    const to = starts[row + 1] ?? 0
    let sum = 0
    for (let at = from; at < to; at++) sum += of[columns[at] ?? 0] ?? 0
    const by = pull(sum, row)
    for (let at = from; at < to; at++) {
      const column = columns[at] ?? 0
      onto[column] = (onto[column] ?? 0) + by
    }
  }
  return onto
}

function gradient(rows: Rows, weights: Float64Array): Float64Array {
  const { signs } = rows
  return spread(rows, weights, (odds, row) => {
    const sign = signs[row] ?? 0
    return -sign / (1 + Math.exp(sign * odds)) / signs.length
  })
}

const POWER_ITERATIONS = 30
/** The power method comes from below. */
const MARGIN = 1.05

/** By how much the slope may change: the gradient's Lipschitz constant, a quarter of the greatest eigenvalue, by the power method. */
function steepest(rows: Rows, width: number): number {
  let direction = new Float64Array(width).fill(1 / Math.sqrt(width))
  let greatest = 0
  for (let iteration = 0; iteration < POWER_ITERATIONS; iteration++) {
    const image = spread(rows, direction, (sum) => sum / rows.signs.length)
    greatest = Math.sqrt(image.reduce((sum, part) => sum + part * part, 0))
    direction = image.map((part) => part / greatest)
  }
  return (greatest / 4) * MARGIN
}

/** Towards zero by so much. */
function shrunk(weight: number, by: number): number {
  return Math.sign(weight) * Math.max(0, Math.abs(weight) - by)
}
