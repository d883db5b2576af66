/** Beside a rule: what was called wrong in the reports that are open, each an example to be left alone at one press. */
import { useId } from 'react'
import { useTexts } from '../../../components/language.tsx'
import { KeepAsExample } from '../proof/RuleSamples.tsx'
import { ExcerptText } from './ExcerptText.tsx'
import { useWrongExcerpts } from './opened.ts'
import { reportsTexts } from './texts.ts'

interface RuleExcerptsProps {
  readonly ruleIndex: number
  readonly pack: string
  readonly rule: string
}

export function RuleExcerpts({ ruleIndex, pack, rule }: RuleExcerptsProps) {
  const texts = useTexts(reportsTexts)
  const titleId = useId()
  const excerpts = useWrongExcerpts(pack, rule)
  if (excerpts.length === 0) return null
  return (
    <section className="st-rule-samples" aria-labelledby={titleId}>
      <h4 id={titleId}>{texts.fromReports}</h4>
      <p className="st-quiet">{texts.fromReportsLead}</p>
      <ul className="st-kept">
        {excerpts.map((excerpt) => (
          <li key={`${excerpt.start} ${excerpt.text}`}>
            <ExcerptText excerpt={excerpt} />
            <KeepAsExample
              ruleIndex={ruleIndex}
              language={excerpt.language}
              sample={{ text: excerpt.text, conversation: { surface: excerpt.surface } }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
