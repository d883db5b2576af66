import type { Example, Language, PackRule } from '../../../rules/index.ts'
import { withOptional } from '../manuscript/change.ts'

/** `flag`: the rule must flag it. `fine`: it must leave it alone. */
export type Wanted = 'flag' | 'fine'

/** A rule with other examples of one kind in one language; a list, a language or all of it goes when nothing is in it. */
export function changeExamples(
  rule: PackRule,
  language: Language,
  wanted: Wanted,
  change: (examples: readonly Example[]) => readonly Example[],
): PackRule {
  const all = rule.examples ?? {}
  const own = all[language] ?? {}
  const list = change(own[wanted] ?? [])
  const changed = withOptional(own, wanted, list.length > 0 ? list : undefined)
  const languages = withOptional(all, language, isEmpty(changed) ? undefined : changed)
  return withOptional(rule, 'examples', isEmpty(languages) ? undefined : languages)
}

/** Adds a draft as an example, unless it is there. */
export function addExample(rule: PackRule, language: Language, wanted: Wanted, example: Example): PackRule {
  return changeExamples(rule, language, wanted, (list) =>
    list.some(({ text }) => text === example.text) ? list : [...list, example],
  )
}

const isEmpty = (fields: object) => Object.keys(fields).length === 0
