/** Runs Vale rules, as their files have them, on texts. */
import { dump } from 'js-yaml'
import { check, compile, parsePack } from '../../../rules/index.ts'
import { type Imported, importVale } from '../../../rules/vale/import.ts'

export type Fields = Readonly<Record<string, unknown>>

/** Rules of the style `Test`, by their names. */
export function imported(
  rules: Readonly<Record<string, Fields>>,
  more: Readonly<Record<string, string>> = {},
): Imported {
  const files = new Map(Object.entries(rules).map(([name, fields]) => [`Test/${name}.yml`, dump(fields)]))
  for (const [path, text] of Object.entries(more)) files.set(path, text)
  return importVale(files)
}

export interface Alert {
  readonly rule: string
  /** The words; an empty text for the whole draft. */
  readonly words: string
  readonly start: number
  readonly message: string
  readonly suggestions: readonly string[]
  readonly severity: string
}

/** The alerts of all rules on a text, in the order of their places. */
export function alerts({ packs }: Imported, text: string): readonly Alert[] {
  const parsed = packs.map((input) => {
    const result = parsePack(input)
    if (!result.ok || result.faults.length > 0) throw new Error(JSON.stringify(result.faults))
    return result.pack
  })
  const { tips } = check({ text, language: 'en' }, compile(parsed))
  return [...tips]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ pack, rule, start, end, message, suggestions, severity }) => ({
      rule: pack === 'test' ? rule : `${pack}/${rule}`,
      words: text.slice(start, end),
      start,
      message,
      suggestions,
      severity,
    }))
}

/** What one rule says of a text: `words: message`, in order. */
export function said(fields: Fields, text: string, more: Readonly<Record<string, string>> = {}): string[] {
  const result = imported({ Rule: fields }, more)
  if (result.skipped.length > 0) throw new Error(JSON.stringify(result.skipped))
  return alerts(result, text)
    .filter(({ rule }) => rule === 'rule')
    .map(({ words, message }) => `${words}: ${message}`)
}
