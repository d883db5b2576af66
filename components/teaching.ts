import type { Language, PerReader, Source, Teaching } from '../rules/index.ts'

/** What a card teaches about a rule, in one language. */
export interface TipTeaching {
  readonly title: string
  readonly why?: string | undefined
  readonly before?: string | undefined
  readonly after?: string | undefined
  readonly source?: { readonly name: string; readonly url?: string | undefined } | undefined
}

/** A rule's teaching in the reader's language, or in the one that its pack has. */
export function teachingOf(
  rule: { readonly text: PerReader<Teaching>; readonly source?: Source },
  language: Language,
): TipTeaching {
  const text = inLanguage(rule.text, language)
  return {
    title: text?.title ?? '',
    why: text?.why,
    before: text?.before,
    after: text?.after,
    source: rule.source,
  }
}

/** The value in the reader's language, else in any that is there. */
export function inLanguage<T>(values: PerReader<T>, language: Language): T | undefined {
  return values[language] ?? values.it ?? values.en
}
