import type { Language, PerReader } from '../rules/index.ts'

/** What a pack says in the reader's language, or in its other one: a pack may speak only one. */
export function inLanguage<T>(texts: PerReader<T>, language: Language): T | undefined {
  return texts[language] ?? texts.it ?? texts.en
}
