/** Which parts of a draft a rule's scope means. */
import { SCOPES, type Scope } from './spec.ts'

/** What each part of a plain text is, in Vale's words. */
const PARTS: Readonly<Record<Scope, readonly string[]>> = {
  text: ['text', 'txt', 'md'],
  paragraph: ['paragraph', 'text', 'txt', 'md'],
  sentence: ['sentence', 'text', 'txt', 'md'],
  summary: ['summary', 'txt', 'md'],
  raw: ['raw', 'txt', 'md'],
}

/** @returns the parts, or why none is meant. */
export function scopeOf(value: unknown): readonly Scope[] | string {
  const given =
    value === undefined || value === null || value === '' ? ['text'] : Array.isArray(value) ? value : [value]
  const found = new Set<Scope>()
  for (const selector of given) for (const part of partsOf(String(selector))) found.add(part)
  if (found.size > 0) return SCOPES.filter((part) => found.has(part))
  return `its scope (${given.map(String).join(', ')}) has no part in a plain text`
}

/** `paragraph`, `~heading`, `sentence & ~list`: every term must hold. */
function partsOf(selector: string): readonly Scope[] {
  const terms = selector.split('&').map((term) => term.trim())
  const wanted = terms.filter((term) => !term.startsWith('~')).map((term) => term.split('.'))
  const refused = terms.filter((term) => term.startsWith('~')).map((term) => term.slice(1).split('.'))
  return SCOPES.filter((part) => {
    const sections = PARTS[part]
    const has = (term: readonly string[]) => term.every((section) => sections.includes(section))
    if (refused.some(has) || !wanted.every(has)) return false
    // A smaller or another part is meant only when it is named, and the whole only when nothing is taken from it.
    if (part === 'text') return !wanted.some((term) => isNamed(term, 'paragraph', 'sentence'))
    const isWhole = part === 'raw' || part === 'summary'
    return wanted.some((term) => isNamed(term, part)) && !(isWhole && refused.length > 0)
  })
}

const isNamed = (term: readonly string[], ...parts: readonly string[]) =>
  term.some((section) => parts.includes(section))
