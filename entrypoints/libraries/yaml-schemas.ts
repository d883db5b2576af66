/**
 * Leaves out the kinds of values of YAML that nobody asks for (dates, binary data, sets): js-yaml makes all its schemas
 * when it is loaded, and a bundler cannot see that making one changes nothing else.
 */
import type { ESTree, Plugin } from 'vite'

export const yamlSchemasInUse: Plugin = {
  name: 'galateo:yaml-schemas-in-use',
  transform(code, id) {
    return /js-yaml\/dist\/js-yaml\.mjs$/.test(id) ? withPureConstants(code, this.parse(code)) : null
  },
}

/**
 * Says of what a module makes at its start that it may be left out where it is not used.
 *
 * @param program what `code` says
 */
export function withPureConstants(code: string, { body }: ESTree.Program): string {
  const made = body
    .flatMap((statement) => (statement.type === 'VariableDeclaration' ? statement.declarations : []))
    .flatMap(({ init }) => (init?.type === 'NewExpression' || init?.type === 'CallExpression' ? [init] : []))
  return made.reduceRight(
    (marked, { start, end }) =>
      `${marked.slice(0, start)}/* @__PURE__ */ (() => ${marked.slice(start, end)})()${marked.slice(end)}`,
    code,
  )
}
