/**
 * Has our regular expressions read when they are used. A browser checks each literal when it reads a script, be it used
 * or not, and `\p{L}` takes it thirty times as long as `[a-z]`: of the engine, two fifths of its reading. As the
 * text of a `new RegExp` it costs nothing until then; and a constant of a module, which would be made when the script
 * runs, is made where it is named.
 */
import { type ESTree, type Plugin, Visitor } from 'vite'

const OURS = /\/(?:rules|entrypoints|components)\/.*\.tsx?$/
const COSTLY = '\\p{'
/** How constants are called here, and nothing else. */
const CONSTANT = /^[A-Z][A-Z\d_]*$/

export const latePatterns: Plugin = {
  name: 'galateo:late-patterns',
  transform: {
    // After the types are gone.
    order: 'post',
    handler(code, id) {
      return OURS.test(id) && code.includes(COSTLY) ? withLatePatterns(code, this.parse(code)) : null
    },
  },
}

interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** @param program what `code` says */
export function withLatePatterns(code: string, program: ESTree.Program): string {
  const constants = constantsIn(program)
  const [changes, kept] = literalsIn(program, new Set(constants.map(({ literal }) => literal)))
  const all = [...changes, ...constants.flatMap((one) => changesOf(one, program))]
  let late = ''
  let done = 0
  for (const { start, end, text } of all.toSorted((a, b) => a.start - b.start)) {
    late += code.slice(done, start) + text
    done = end
  }
  return late + code.slice(done) + kept.map((name) => `\nvar ${name}`).join('')
}

function made({ regex: { pattern, flags } }: ESTree.RegExpLiteral): string {
  return `new RegExp(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`
}

function isCostly(node: ESTree.Expression | null): node is ESTree.RegExpLiteral {
  return node?.type === 'Literal' && 'regex' in node && node.regex.pattern.includes(COSTLY)
}

/** Literals where they stand; in a function, which may run many times, made once and kept. */
function literalsIn(
  program: ESTree.Program,
  without: ReadonlySet<ESTree.RegExpLiteral>,
): readonly [readonly Change[], readonly string[]] {
  const changes: Change[] = []
  const kept: string[] = []
  let functions = 0
  const enter = () => {
    functions++
  }
  const leave = () => {
    functions--
  }
  new Visitor({
    ...{ FunctionDeclaration: enter, FunctionExpression: enter, ArrowFunctionExpression: enter },
    'FunctionDeclaration:exit': leave,
    'FunctionExpression:exit': leave,
    'ArrowFunctionExpression:exit': leave,
    Literal(literal) {
      if (!isCostly(literal) || without.has(literal)) return
      const isRepeated = functions > 0
      // What remembers where it was is made anew at each turn, as a literal is.
      if (isRepeated && /[gy]/.test(literal.regex.flags)) return
      const name = `latePattern${kept.length}`
      if (isRepeated) kept.push(name)
      const { start, end } = literal
      changes.push({ start, end, text: isRepeated ? `(${name} ??= ${made(literal)})` : made(literal) })
    },
  }).visit(program)
  return [changes, kept]
}

/** A constant of the module that is one pattern, and is not lent to others. */
interface Constant {
  readonly name: string
  readonly literal: ESTree.RegExpLiteral
  readonly declaration: ESTree.VariableDeclaration
}

function constantsIn({ body }: ESTree.Program): readonly Constant[] {
  return body.flatMap((declaration) => {
    if (declaration.type !== 'VariableDeclaration' || declaration.declarations.length !== 1) return []
    const { id, init } = declaration.declarations[0] ?? {}
    const isOne = id?.type === 'Identifier' && CONSTANT.test(id.name) && init && isCostly(init)
    return isOne ? [{ name: id.name, literal: init, declaration }] : []
  })
}

function changesOf({ name, literal, declaration }: Constant, program: ESTree.Program): readonly Change[] {
  const late = `(${name} ??= ${made(literal)})`
  const uses: Change[] = []
  /** Where the name names something else. */
  const others = new Set<number>()
  let isLent = false
  new Visitor({
    ExportSpecifier({ local }) {
      isLent ||= 'name' in local && local.name === name
    },
    MemberExpression({ property, computed }) {
      if (!computed) others.add(property.start)
    },
    Property({ key, value, computed, shorthand }) {
      if (shorthand && value.start === key.start && 'name' in key && key.name === name)
        uses.push({ start: key.start, end: key.end, text: `${name}: ${late}` })
      if (!computed || shorthand) others.add(key.start)
    },
    Identifier({ name: used, start, end }) {
      const isDeclared = start >= declaration.start && end <= declaration.end
      if (used === name && !isDeclared && !others.has(start)) uses.push({ start, end, text: late })
    },
  }).visit(program)
  const { start, end } = declaration
  if (isLent) return [{ start: literal.start, end: literal.end, text: made(literal) }]
  return [{ start, end, text: `var ${name};` }, ...uses]
}
