/** How a library's script lends its modules to those that run after it, in a page of ours or beside a site's. */

/** The scripts, in the order in which they run, and the modules that each lends. */
export const LENDERS = {
  engine: ['rules/index.ts', 'rules/vale/spec.ts', 're2js'],
  react: ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Lender = keyof typeof LENDERS

/** The global where the modules are. No page sees it: beside a site's scripts ours have a world of their own. */
export const LENT = 'galateoLibraries'

/** @param modules by the name under which they are imported, or by their place in the project */
export function lend<L extends Lender>(
  modules: Readonly<Record<(typeof LENDERS)[L][number], unknown>>,
): void {
  const world = globalThis as { [LENT]?: Readonly<Record<string, unknown>> }
  world[LENT] = { ...world[LENT], ...modules }
}
