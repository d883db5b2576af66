/** A rule as the community manager meets it: a draft to write in, with the tip beside its words, in the language chosen. */
import { useId, useMemo, useState } from 'react'
import { inLanguage } from '../../../components/in-language.ts'
import { LanguageProvider, useTexts } from '../../../components/language.tsx'
import type { Conversation, Language } from '../../../rules/index.ts'
import { TrialComposer } from '../../page/TrialComposer.tsx'
import { proofTexts } from './texts.ts'
import type { Trial } from './use-trial.ts'

interface TipPreviewProps {
  readonly trial: Trial
  readonly language: Language
}

export function TipPreview({ trial, language }: TipPreviewProps) {
  const texts = useTexts(proofTexts)
  const titleId = useId()
  const { rule, pack, alone } = trial
  const first = rule.examples?.[language]?.flag?.find(({ text }) => text.trim() !== '')
  const [written, setWritten] = useState<string>()
  const text = written ?? first?.text ?? rule.text[language]?.before ?? ''
  const conversation = useMemo(() => conversationOf(rule, language), [rule, language])
  const writer = conversation?.page ?? pack.brand ?? inLanguage(pack.name, language)
  const quiet = quietFor(trial, language, text)
  return (
    <section className="st-preview" aria-labelledby={titleId}>
      <h4 id={titleId}>{texts.preview}</h4>
      <p className="st-quiet">{texts.previewLead}</p>
      <div className="st-stage">
        <LanguageProvider language={language}>
          <TrialComposer
            {...{ language, text, conversation, quiet }}
            ruleset={alone?.ruleset}
            writer={writer || undefined}
            headingLevel={4}
            onWrite={setWritten}
          />
        </LanguageProvider>
      </div>
    </section>
  )
}

/** The conversation of the first example that has one: the rule may depend on it. */
function conversationOf({ examples }: Trial['rule'], language: Language): Conversation | undefined {
  const found = examples?.[language]?.flag?.find(({ conversation }) => conversation)?.conversation
  return found && { ...found, surface: found.surface ?? 'reply' }
}

/** Why there is nothing to see. */
function quietFor({ rule }: Trial, language: Language, text: string): string {
  const texts = proofTexts[language]
  if (rule.text[language] === undefined) return texts.previewNoText
  return text.trim() === '' ? texts.previewWrite : texts.previewQuiet
}
