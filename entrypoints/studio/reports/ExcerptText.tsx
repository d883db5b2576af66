import { useTexts } from '../../../components/language.tsx'
import type { Excerpt } from '../../../rules/report/report.ts'
import { MarkedText } from '../../page/MarkedText.tsx'
import { reportsTexts } from './texts.ts'

/** Words that a community manager chose to send, the flagged ones marked; what they hid is dots. */
export function ExcerptText({ excerpt }: { readonly excerpt: Excerpt }) {
  const texts = useTexts(reportsTexts)
  const { text, start, end, language, fate } = excerpt
  return (
    <blockquote className="st-excerpt g-words" lang={language} title={texts.excerpt(texts.fates[fate])}>
      <MarkedText text={text} marks={[{ start, end, severity: 'check' }]} />
    </blockquote>
  )
}
