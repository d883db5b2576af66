/** One thing wrong in a pack. */
import type { Language } from '../types.ts'

export type Wording = Readonly<Record<Language, string>>

/** One thing wrong in a pack. `path` says where, e.g. `rules[3].check.phrases.it[0]`; empty for the whole. */
export interface Fault {
  readonly path: string
  /** Id of the rule, cue, guideline… that holds the fault, when it has one. */
  readonly entry?: string
  readonly message: Wording
}

export const fault = (path: string, it: string, en: string, entry?: string): Fault => ({
  path,
  ...(entry === undefined ? {} : { entry }),
  message: { it, en },
})

/** `['rules', 3, 'check']` as `rules[3].check`. */
export function pathText(keys: readonly (string | number)[]): string {
  let path = ''
  for (const key of keys) path += typeof key === 'number' ? `[${key}]` : path === '' ? key : `.${key}`
  return path
}

/** An entry whose id another of its list has already. */
export const twice = (list: string, index: number, id: string): Fault =>
  fault(
    `${list}[${index}].id`,
    `«${id}» c’è già: ogni nome si usa una volta.`,
    `“${id}” is there already: each name is used once.`,
    id,
  )
