import { useState } from 'react'
import { BeforeAfter } from '../../components/BeforeAfter.tsx'
import { Switch } from '../../components/fields.tsx'
import { inLanguage } from '../../components/in-language.ts'
import { useLanguage, useTexts } from '../../components/language.tsx'
import { SeverityMark } from '../../components/SeverityMark.tsx'
import { Source } from '../../components/Source.tsx'
import { sharedTexts } from '../../components/texts.ts'
import type { PackRule } from '../../rules/index.ts'
import { switchRule } from '../background/settings.ts'
import { plainMessage } from '../page/plain-message.ts'
import { useSettings } from '../page/settings-store.ts'
import { RuleExamples } from './RuleExamples.tsx'
import { useSaving } from './saving.tsx'
import { optionsTexts } from './texts.ts'

interface RuleItemProps {
  readonly rule: PackRule
  /** `pack/rule`, its name in the settings. */
  readonly name: string
}

/** A rule to switch and to read: its name, and folded under it what it teaches, examples and source. */
export function RuleItem({ rule, name }: RuleItemProps) {
  const texts = useTexts(optionsTexts)
  const shared = useTexts(sharedTexts)
  const language = useLanguage()
  const isOff = useSettings(({ rulesOff }) => rulesOff.includes(name))
  const { save } = useSaving()
  // Hundreds of rules with their examples: only those that are open are rendered.
  const [open, setOpen] = useState(false)
  const title = inLanguage(rule.text, language)?.title
  if (!title) return null
  const languages = Object.keys(rule.text)
  const [only] = languages
  return (
    <li className="op-rule" data-off={isOff || undefined}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="op-rule-name">
          <SeverityMark severity={rule.severity} />
          <span className="op-rule-title">{title}</span>
          {languages.length === 1 && (only === 'it' || only === 'en') ? (
            <span className="g-tag">{texts.onlyIn(shared.languages[only])}</span>
          ) : null}
        </summary>
        {open ? <RuleBody rule={rule} /> : null}
      </details>
      <Switch
        label={texts.switchOf(title)}
        silentLabel
        checked={!isOff}
        onChange={(on) => save(switchRule(name, on))}
      />
    </li>
  )
}

function RuleBody({ rule: { text, source, examples = {} } }: { rule: PackRule }) {
  const language = useLanguage()
  const { message, why, before, after } = inLanguage(text, language) ?? {}
  return (
    <div className="op-rule-body">
      {message ? <p>{plainMessage(message)}</p> : null}
      {why ? <p className="op-why">{why}</p> : null}
      <BeforeAfter before={before} after={after} />
      <RuleExamples {...inLanguage(examples, language)} />
      {source ? <Source {...source} /> : null}
    </div>
  )
}
