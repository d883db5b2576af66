/** Vocabularies: terms that are accepted, and terms that are rejected. */
import type { Configuration } from './configuration.ts'
import type { Generic } from './definition.ts'
import type { Skipped } from './import.ts'
import { patternFault } from './spec.ts'

export interface Vocabulary {
  readonly accepted: readonly string[]
  readonly rejected: readonly string[]
  readonly skipped: readonly Skipped[]
}

/** Of which vocabulary a file is, if it is of one. */
export function vocabularyAt(
  path: string,
): { readonly name: string; readonly isAccepted: boolean } | undefined {
  const [, name, list] = /(?:^|\/)(?:vocabularies|Vocab)\/(.+)\/(accept|reject)\.txt$/u.exec(path) ?? []
  return name === undefined ? undefined : { name, isAccepted: list === 'accept' }
}

export function vocabularyOf(
  files: ReadonlyMap<string, string>,
  { vocabularies }: Configuration,
): Vocabulary {
  const accepted: string[] = []
  const rejected: string[] = []
  const skipped: Skipped[] = []
  for (const [path, text] of files) {
    const found = vocabularyAt(path)
    if (!found || (vocabularies && !vocabularies.includes(found.name))) continue
    for (const line of text.split(/\r?\n/u)) {
      const term = line.trim()
      if (term === '' || term.startsWith('# ')) continue
      const fault = patternFault(term)
      if (fault === undefined) (found.isAccepted ? accepted : rejected).push(term)
      else
        skipped.push({
          name: `${path}: ${term}`,
          kind: 'faulty',
          reason: `its pattern cannot be run: ${fault}`,
        })
    }
  }
  return { accepted: [...new Set(accepted)], rejected: [...new Set(rejected)], skipped }
}

/** The rules that Vale makes of vocabularies, and those that it brings itself when `.vale.ini` asks for them. */
export function vocabularyRules(
  { accepted, rejected }: Vocabulary,
  configuration: Configuration,
): { readonly rules: readonly (readonly [string, Generic])[]; readonly skipped: readonly Skipped[] } {
  const rules: (readonly [string, Generic])[] = []
  const skipped: Skipped[] = []
  const isNamed = configuration.vocabularies !== undefined
  const wants = (rule: string) => configuration.runs(`Vale.${rule}`, 'Vale')
  if (accepted.length > 0 && wants('Terms'))
    rules.push([
      'Vale.Terms',
      {
        extends: 'substitution',
        message: "Use '%s' instead of '%s'.",
        level: 'error',
        ignorecase: true,
        vocab: false,
        swap: Object.fromEntries(accepted.map((term) => [term.toLowerCase(), term])),
      },
    ])
  if (rejected.length > 0 && wants('Avoid'))
    rules.push([
      'Vale.Avoid',
      { extends: 'existence', message: "Avoid using '%s'.", level: 'error', tokens: rejected },
    ])
  if (isNamed && wants('Repetition'))
    rules.push([
      'Vale.Repetition',
      {
        extends: 'repetition',
        message: "'%s' is repeated!",
        level: 'error',
        ignorecase: true,
        alpha: true,
        action: { name: 'edit', params: ['truncate', ' '] },
        tokens: ['[^\\s.!?]+'],
      },
    ])
  if (isNamed && wants('Spelling'))
    skipped.push({
      name: 'Vale.Spelling',
      kind: 'unsupported',
      reason: 'spelling dictionaries are not imported',
    })
  return { rules, skipped }
}
