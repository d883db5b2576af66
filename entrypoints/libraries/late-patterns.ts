/**
 * Has our regular expressions read when they are used. A browser checks each literal when it reads a script, be it used
 * or not, and `\p{L}` takes it thirty times as long as `[a-z]`: of the engine, two fifths of its reading. As the
 * text of a `new RegExp` it costs nothing until then.
 */
import { type ESTree, type Plugin, Visitor } from 'vite'

const OURS = /\/(?:rules|entrypoints|components)\/.*\.tsx?$/
const COSTLY = '\\p{'

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

function withLatePatterns(code: string, program: ESTree.Program): string {
  let late = ''
  let done = 0
  let kept = ''
  for (const [index, { literal, isRepeated }] of literalsIn(program).entries()) {
    const { pattern, flags } = literal.regex
    // What remembers where it was is made anew at each turn, as a literal is.
    if (isRepeated && /[gy]/.test(flags)) continue
    const made = `new RegExp(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`
    const name = `latePattern${index}`
    late += code.slice(done, literal.start) + (isRepeated ? `(${name} ??= ${made})` : made)
    done = literal.end
    if (isRepeated) kept += `\nvar ${name}`
  }
  return late + code.slice(done) + kept
}

interface Found {
  readonly literal: ESTree.RegExpLiteral
  /** In a function, which may run many times. */
  readonly isRepeated: boolean
}

function literalsIn(program: ESTree.Program): readonly Found[] {
  const found: Found[] = []
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
      if ('regex' in literal && literal.regex.pattern.includes(COSTLY))
        found.push({ literal, isRepeated: functions > 0 })
    },
  }).visit(program)
  return found
}
