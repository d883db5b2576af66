import { BeforeAfter } from '../../components/BeforeAfter.tsx'
import { useLanguage, useTexts } from '../../components/language.tsx'
import { SeverityMark } from '../../components/SeverityMark.tsx'
import { sharedTexts } from '../../components/texts.ts'
import type { PackRule } from '../../rules/index.ts'
import { inLanguage } from '../page/in-language.ts'
import { plainMessage } from './plain-message.ts'
import { optionsTexts } from './texts.ts'

/** A rule to read: its name, and folded under it what it teaches and where that comes from. */
export function RuleItem({ rule }: { rule: PackRule }) {
  const texts = useTexts(optionsTexts)
  const shared = useTexts(sharedTexts)
  const language = useLanguage()
  const teaching = inLanguage(rule.text, language)
  if (!teaching) return null
  const { title, message, why, before, after } = teaching
  const languages = Object.keys(rule.text)
  const [only] = languages
  return (
    <li className="op-rule">
      <details>
        <summary className="op-rule-name">
          <SeverityMark severity={rule.severity} />
          <span className="op-rule-title">{title}</span>
          {languages.length === 1 && (only === 'it' || only === 'en') ? (
            <span className="g-tag">{texts.onlyIn(shared.languages[only])}</span>
          ) : null}
        </summary>
        <div className="op-rule-body">
          {message ? <p>{plainMessage(message)}</p> : null}
          {why ? <p className="op-why">{why}</p> : null}
          <BeforeAfter before={before} after={after} />
          {rule.source ? (
            <p className="g-source">
              {shared.source}:{' '}
              {rule.source.url ? (
                <a href={rule.source.url} target="_blank" rel="noreferrer noopener">
                  {rule.source.name}
                  <span className="g-said"> ({shared.newTab})</span>
                </a>
              ) : (
                rule.source.name
              )}
            </p>
          ) : null}
        </div>
      </details>
    </li>
  )
}
