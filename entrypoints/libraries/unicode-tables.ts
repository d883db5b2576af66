/**
 * Has the browser tell which characters belong to the classes of RE2 that patterns seldom ask for (`\p{Greek}`): it has tables of its own,
 * and those of RE2JS are 5 kB of the package.
 */
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** What patterns ask for often, and should not have to wait for. */
const KEPT = new Set(['L', 'Lu', 'Ll', 'M', 'N', 'Nd', 'P', 'S', 'Z', 'Emoji', 'Extended_Pictographic'])
/** A table with more characters than the call that stands for it; those of the newest scripts, which not all browsers know, are shorter. */
const TABLE = /\b(\w+): \(\) => new UnicodeRangeTable\(decodeRanges\("[^"]{60,}", (?:true|false)\)\)/g

export const unicodeTablesOfTheBrowser: Plugin = {
  name: 'galateo:unicode-tables-of-the-browser',
  transform(code, id) {
    if (!/\/re2js\/build\/index\.js$/.test(id)) return null
    const from = JSON.stringify(resolve(import.meta.dirname, 'unicode-ranges.ts'))
    return { code: `import { rangesOf } from ${from}\n${withoutTables(code)}`, map: null }
  },
}

/** @throws where RE2JS keeps its tables in another way */
export function withoutTables(code: string): string {
  const [head, categories, scripts, rest, ...more] = code.split(
    /(?=static (?:CATEGORIES|SCRIPTS|FOLD_CATEGORIES) = )/,
  )
  if (!head || !categories || !scripts || !rest || more.length > 0)
    throw new Error('RE2JS has its tables of Unicode elsewhere')
  const asked = (part: string, kind: string) =>
    part.replace(TABLE, (table, name: string) =>
      KEPT.has(name) ? table : `${name}: () => new UnicodeRangeTable(rangesOf("${kind}${name}"))`,
    )
  return head + asked(categories, '') + asked(scripts, 'Script=') + rest
}
