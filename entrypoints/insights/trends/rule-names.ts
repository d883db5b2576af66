import { inLanguage } from '../../../components/in-language.ts'
import type { Language } from '../../../rules/index.ts'
import { type DraftRecord, ruleKey } from '../../background/history.ts'

/** The rules that the history knows, by `pack/rule`, each by its newest name. @param history newest first. */
export function ruleNames(
  history: readonly Pick<DraftRecord, 'tips'>[],
  language: Language,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { tips } of history) {
    for (const tip of tips) {
      const key = ruleKey(tip)
      if (!names.has(key)) names.set(key, inLanguage(tip.title, language) ?? key)
    }
  }
  return names
}
