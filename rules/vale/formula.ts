/** Arithmetic as Vale's `metric` rules write it. Whole numbers stay whole, also when divided. */

export type Value =
  | { readonly kind: 'whole' | 'real'; readonly value: number }
  | { readonly kind: 'truth'; readonly value: boolean }

/** Why a formula cannot be worked out. */
export class FormulaError extends Error {}

const TOKENS = /\s*(?:(\d+\.\d*|\.\d+|\d+)|([A-Za-z_][\w.]*)|(&&|\|\||[<>=!]=|[-+*/%()<>!,]))/uy
const FUNCTIONS: ReadonlyMap<string, (...values: number[]) => number> = new Map([
  ['math.abs', Math.abs],
  ['math.ceil', Math.ceil],
  ['math.floor', Math.floor],
  ['math.sqrt', Math.sqrt],
  ['math.cbrt', Math.cbrt],
  ['math.exp', Math.exp],
  ['math.log', Math.log],
  ['math.log10', Math.log10],
  ['math.log2', Math.log2],
  ['math.pow', Math.pow],
  ['math.max', Math.max],
  ['math.min', Math.min],
  [
    'round',
    (value, places = 0) => (Math.sign(value) * Math.round(Math.abs(value) * 10 ** places)) / 10 ** places,
  ],
])
const ORDER = [['||'], ['&&'], ['==', '!=', '<', '<=', '>', '>='], ['+', '-'], ['*', '/', '%']] as const
const DEEPEST = 50

/** @throws FormulaError */
export function workOut(formula: string, values: Readonly<Record<string, number>>): Value {
  const tokens = tokensOf(formula)
  let at = 0
  let depth = 0
  const take = (sign: string) => {
    const isThere = tokens[at] === sign
    if (isThere) at++
    return isThere
  }

  function level(index: number): Value {
    const signs: readonly string[] | undefined = ORDER[index]
    if (!signs) return unary()
    let left = level(index + 1)
    for (let sign = tokens[at]; sign !== undefined && signs.includes(sign); sign = tokens[at]) {
      at++
      left = combine(sign, left, level(index + 1))
    }
    return left
  }

  function unary(): Value {
    if (++depth > DEEPEST) throw new FormulaError('nested too deeply')
    const value = take('-') ? negated(unary()) : take('+') ? unary() : take('!') ? opposite(unary()) : atom()
    depth--
    return value
  }

  function atom(): Value {
    if (take('(')) {
      const value = level(0)
      if (!take(')')) throw new FormulaError('a “)” is missing')
      return value
    }
    const token = tokens[at++]
    if (token === undefined) throw new FormulaError('it ends too early')
    if (/^[\d.]/u.test(token)) return { kind: token.includes('.') ? 'real' : 'whole', value: Number(token) }
    if (token === 'true' || token === 'false') return { kind: 'truth', value: token === 'true' }
    const act = FUNCTIONS.get(token)
    if (act) return called(token, act)
    const value = Object.hasOwn(values, token) ? values[token] : undefined
    if (value === undefined) throw new FormulaError(`“${token}” is not known`)
    return { kind: 'real', value }
  }

  function called(name: string, act: (...values: number[]) => number): Value {
    if (!take('(')) throw new FormulaError(`“${name}” without what it is made of`)
    const inputs: number[] = []
    if (!take(')')) {
      do inputs.push(numberOf(level(0)))
      while (take(','))
      if (!take(')')) throw new FormulaError('a “)” is missing')
    }
    return { kind: 'real', value: act(...inputs) }
  }

  const value = level(0)
  if (at < tokens.length) throw new FormulaError(`“${tokens[at]}” is one too many`)
  return value
}

function tokensOf(formula: string): readonly string[] {
  const tokens: string[] = []
  const source = formula.trim()
  for (let at = 0; at < source.length; ) {
    TOKENS.lastIndex = at
    const found = TOKENS.exec(source)
    if (!found) throw new FormulaError(`“${source.slice(at, at + 10)}” cannot be read`)
    tokens.push(found[1] ?? found[2] ?? found[3] ?? '')
    at = TOKENS.lastIndex
  }
  return tokens
}

function numberOf(value: Value): number {
  if (value.kind === 'truth') throw new FormulaError('a number is needed')
  return value.value
}

const negated = (value: Value): Value => ({
  kind: value.kind === 'whole' ? 'whole' : 'real',
  value: -numberOf(value),
})
const opposite = (value: Value): Value => ({
  kind: 'truth',
  value: value.kind === 'truth' ? !value.value : value.value === 0,
})

function combine(sign: string, left: Value, right: Value): Value {
  if (sign === '&&' || sign === '||') {
    const [one, other] = [left, right].map((value) => value.value !== 0 && value.value !== false)
    return { kind: 'truth', value: Boolean(sign === '&&' ? one && other : one || other) }
  }
  const one = numberOf(left)
  const other = numberOf(right)
  // As in Vale's language, a whole number is none that has a point: `8.0` is not `8`.
  const isEqual = left.kind === right.kind && one === other
  const kind = left.kind === 'whole' && right.kind === 'whole' ? 'whole' : 'real'
  switch (sign) {
    case '+':
      return { kind, value: one + other }
    case '-':
      return { kind, value: one - other }
    case '*':
      return { kind, value: one * other }
    case '/':
      return { kind, value: kind === 'whole' ? Math.trunc(one / other) : one / other }
    case '%':
      return { kind, value: one % other }
    case '<':
      return { kind: 'truth', value: one < other }
    case '<=':
      return { kind: 'truth', value: one <= other }
    case '>':
      return { kind: 'truth', value: one > other }
    case '>=':
      return { kind: 'truth', value: one >= other }
    case '==':
      return { kind: 'truth', value: isEqual }
    default:
      return { kind: 'truth', value: !isEqual }
  }
}
