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
  const columns = columnsOf(examples, leastSeen)
  const bias = columns.size
  const rows = examples.map(({ features, positive }) => ({
    columns: [bias, ...[...features].flatMap((feature) => columns.get(feature) ?? [])],
    sign: positive ? 1 : -1,
  }))
  // The slope changes by no more than a quarter of the longest row (the Lipschitz constant of its gradient).
  const step = 1 / (Math.max(...rows.map((row) => row.columns.length)) / 4 + l2)
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
    for (const [column, weight] of next.entries())
      ahead[column] = weight + share * (weight - (current[column] ?? 0))
    current = next
    momentum = nextMomentum
  }
  return {
    bias: current[bias] ?? 0,
    weights: new Map([...columns].map(([feature, column]) => [feature, current[column] ?? 0])),
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

interface Row {
  readonly columns: readonly number[]
  readonly sign: number
}

function gradient(rows: readonly Row[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length)
  for (const { columns, sign } of rows) {
    let odds = 0
    for (const column of columns) odds += weights[column] ?? 0
    const pull = sign / (1 + Math.exp(sign * odds)) / rows.length
    for (const column of columns) slope[column] = (slope[column] ?? 0) - pull
  }
  return slope
}

/** Towards zero by so much. */
function shrunk(weight: number, by: number): number {
  return Math.sign(weight) * Math.max(0, Math.abs(weight) - by)
}
