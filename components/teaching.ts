import type { Language, PerReader, Source, Teaching } from '../rules/index.ts'
import { inLanguage } from './in-language.ts'

/** What a card teaches about a rule, in one language. */
export interface TipTeaching {
  readonly title: string
  readonly why?: string | undefined
  readonly before?: string | undefined
  readonly after?: string | undefined
  readonly source?: Source | undefined
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
