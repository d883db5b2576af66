/** A rule as it begins: what it flags, with presets, and first words to say about it. */
import { freeId, LANGUAGES, type Language, type PackRule } from '../../../../rules/index.ts'
import type { Intent } from './intents.ts'
import { starterTexts } from './starter-texts.ts'

/** @param taken ids that the pack has already. */
export function newRule(
  intent: Intent,
  languages: readonly Language[],
  taken: ReadonlySet<string>,
): PackRule {
  const spoken = LANGUAGES.filter((language) => languages.includes(language))
  return {
    id: freeId(intent.id, taken),
    level: intent.level,
    severity: intent.severity,
    ...(intent.when ? { when: intent.when } : {}),
    check: intent.check(spoken),
    text: Object.fromEntries(
      spoken.map((language) => [language, { ...starterTexts[language][intent.id], why: '' }]),
    ),
  }
}
