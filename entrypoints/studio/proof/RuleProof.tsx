/** The proof of a rule, beside its form: its examples, the sample drafts, and the tip as it will be seen. */
import { useId, useState } from 'react'
import { Chip, ChipGroup } from '../../../components/fields.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { sharedTexts } from '../../../components/texts.ts'
import { type Language, tryExample } from '../../../rules/index.ts'
import { useManuscript } from '../manuscript/use-manuscript.tsx'
import { RuleExcerpts } from '../reports/RuleExcerpts.tsx'
import { ExampleList } from './ExampleList.tsx'
import { RuleSamples } from './RuleSamples.tsx'
import { TipPreview } from './TipPreview.tsx'
import { proofTexts } from './texts.ts'
import { type Trial, useTrial } from './use-trial.ts'

export function RuleProof({ ruleIndex }: { readonly ruleIndex: number }) {
  const texts = useTexts(proofTexts)
  const { languages: names } = useTexts(sharedTexts)
  const reader = useLanguage()
  const languages = useManuscript(({ pack }) => pack.languages)
  const trial = useTrial(ruleIndex)
  const [chosen, setChosen] = useState<Language>(reader)
  const titleId = useId()
  const language = languages.includes(chosen) ? chosen : (languages[0] ?? reader)
  if (!trial) return null
  return (
    <section className="st-proof" aria-labelledby={titleId}>
      <header>
        <h3 id={titleId}>{texts.proof}</h3>
        <p className="st-quiet">{texts.lead}</p>
      </header>
      {languages.length > 1 ? (
        <ChipGroup label={texts.language}>
          {languages.map((each) => (
            <Chip
              key={each}
              pressed={each === language}
              icon={<Outcome trial={trial} language={each} />}
              onToggle={() => setChosen(each)}
            >
              {names[each]}
            </Chip>
          ))}
        </ChipGroup>
      ) : null}
      {trial.fault ? (
        <Notice tone="warning" title={texts.faulty}>
          <p>{trial.fault.message[reader]}</p>
        </Notice>
      ) : trial.rule.text[language] === undefined ? (
        <Notice>
          <p>{texts.noText(names[language])}</p>
        </Notice>
      ) : null}
      {/* First, so that one sees the card change while one writes its words. */}
      <TipPreview key={language} trial={trial} language={language} />
      <ExampleList ruleIndex={ruleIndex} trial={trial} language={language} wanted="flag" />
      <ExampleList ruleIndex={ruleIndex} trial={trial} language={language} wanted="fine" />
      <RuleExcerpts ruleIndex={ruleIndex} pack={trial.pack.id} rule={trial.rule.id} />
      <RuleSamples ruleIndex={ruleIndex} trial={trial} language={language} />
    </section>
  )
}

/** Whether the examples in a language that one does not look at are right. */
function Outcome({ trial, language }: { readonly trial: Trial; readonly language: Language }) {
  const texts = useTexts(proofTexts)
  const { alone, rule } = trial
  const { flag = [], fine = [] } = rule.examples?.[language] ?? {}
  if (!alone || flag.length + fine.length === 0) return null
  const fails = (wanted: 'flag' | 'fine') => (example: (typeof flag)[number]) =>
    tryExample(alone.rule, example, wanted, language, alone.ruleset).problem !== undefined
  if (!flag.some(fails('flag')) && !fine.some(fails('fine'))) return null
  return (
    <span className="st-outcome" data-outcome="wrong">
      <Icon name="warning" size={14} />
      <span className="g-said">{texts.wrong}</span>
    </span>
  )
}
