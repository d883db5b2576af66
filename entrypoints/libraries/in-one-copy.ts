/**
 * Keeps engine and React in the extension once. A content script is built as one file that can import nothing, so
 * the coach would hold a second copy of what the pages have. Instead each library is a script of its own: the background
 * runs it before the coach, and pages and background import it. Where one of its modules is imported, what it lent
 * stands in.
 */
import { dirname, relative, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { WxtHooks } from 'wxt'
import { LENDERS, LENT } from './lending.ts'

const HERE = import.meta.dirname
const ROOT = resolve(HERE, '../..')
const PREFIX = '\0lent:'

const lenderOf = new Map(
  Object.entries(LENDERS).flatMap(([lender, modules]) => modules.map((name) => [name as string, lender])),
)

/** For `hooks` in the configuration of WXT. */
export const librariesInOneCopy = {
  'entrypoints:found'(_, found) {
    for (const name of Object.keys(LENDERS))
      found.push({ name, inputPath: resolve(HERE, `${name}.ts`), type: 'unlisted-script' })
  },
  'vite:build:extendConfig'(entrypoints, config) {
    // The libraries themselves; everything else borrows.
    if (entrypoints.some(({ type }) => type === 'unlisted-script')) return
    const canImport = entrypoints.every(({ type }) => type !== 'content-script')
    config.plugins = [...(config.plugins ?? []), borrow(canImport)]
  },
} satisfies Partial<WxtHooks>

/** @param canImport whether modules are built, that load the libraries they need; a content script's have run before it */
function borrow(canImport: boolean): Plugin {
  return {
    name: 'galateo:in-one-copy',
    enforce: 'pre',
    resolveId(source, importer) {
      const isFile = importer !== undefined && source.startsWith('.')
      const name = isFile ? relative(ROOT, resolve(dirname(importer), source)) : source
      return lenderOf.has(name) ? PREFIX + name : null
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null
      return `module.exports = globalThis.${LENT}[${JSON.stringify(id.slice(PREFIX.length))}]`
    },
    renderChunk(code, { moduleIds }) {
      if (!canImport) return null
      const borrowed = moduleIds.filter((id) => id.startsWith(PREFIX)).map((id) => id.slice(PREFIX.length))
      const lenders = new Set(borrowed.map((name) => lenderOf.get(name)))
      return [...lenders].map((lender) => `import '/${lender}.js';\n`).join('') + code
    },
  }
}
