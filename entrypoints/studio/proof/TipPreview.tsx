/** A composer to write in, with the tip beside its words: the coach's own ink and card, in the language chosen. */
import { useDeferredValue, useId, useMemo, useState } from 'react'
import { Icon } from '../../../components/Icon.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { LanguageProvider, useTexts } from '../../../components/language.tsx'
import { TipBubble } from '../../../components/TipBubble.tsx'
import { teachingOf } from '../../../components/teaching.ts'
import { type Conversation, check, type Language, moveTips, type Tip, tipKey } from '../../../rules/index.ts'
import { MarkedTextArea } from '../../page/MarkedText.tsx'
import { proofTexts } from './texts.ts'
import type { Trial } from './use-trial.ts'

interface TipPreviewProps {
  readonly trial: Trial
  readonly language: Language
}

export function TipPreview({ trial, language }: TipPreviewProps) {
  const texts = useTexts(proofTexts)
  const titleId = useId()
  const { rule, pack } = trial
  const first = rule.examples?.[language]?.flag?.find(({ text }) => text.trim() !== '')
  const [written, setWritten] = useState<string>()
  const text = written ?? first?.text ?? rule.text[language]?.before ?? ''
  const conversation = conversationOf(trial, language)
  const brand = conversation?.page ?? pack.brand ?? inLanguage(pack.name, language)
  return (
    <section className="st-preview" aria-labelledby={titleId}>
      <h4 id={titleId}>{texts.preview}</h4>
      <p className="st-quiet">{texts.previewLead}</p>
      <div className="st-stage">
        <LanguageProvider language={language}>
          {conversation?.text ? <Answered {...conversation} language={language} /> : null}
          <Composer
            {...{ trial, language, text, conversation }}
            brand={brand || undefined}
            onWrite={setWritten}
          />
        </LanguageProvider>
      </div>
    </section>
  )
}

/** The conversation of the first example that has one: the rule may depend on it. */
function conversationOf({ rule }: Trial, language: Language): Conversation | undefined {
  const found = rule.examples?.[language]?.flag?.find(({ conversation }) => conversation)?.conversation
  return found && { ...found, surface: found.surface ?? 'reply' }
}

function Answered({ author, text, language }: { author?: string; text?: string; language: Language }) {
  const texts = useTexts(proofTexts)
  return (
    <figure className="st-stage-comment">
      <figcaption>
        <Icon name="person" size={16} />
        {texts.answered(author ?? texts.somebody)}
      </figcaption>
      <blockquote className="g-words" lang={language}>
        {text}
      </blockquote>
    </figure>
  )
}

interface ComposerProps extends TipPreviewProps {
  readonly text: string
  readonly conversation: Conversation | undefined
  readonly brand: string | undefined
  onWrite(text: string): void
}

function Composer({ trial, language, text, conversation, brand, onWrite }: ComposerProps) {
  const texts = useTexts(proofTexts)
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const [chosen, setChosen] = useState<string>()
  const found = useTips(trial, language, text, conversation)
  const tips = found.filter(({ key }) => !hidden.has(key))
  const at = Math.max(
    0,
    tips.findIndex(({ key }) => key === chosen),
  )
  const shown = tips[at]

  function write(next: string) {
    setHidden(new Set())
    onWrite(next)
  }
  const hide = (key: string) => setHidden(new Set([...hidden, key]))
  return (
    <>
      <MarkedTextArea
        label={texts.reply(brand ?? texts.yourPage)}
        lang={language}
        rows={2}
        value={text}
        marks={tips.map(({ tip, key }) => ({ ...tip, active: key === shown?.key }))}
        onChange={write}
        onCaret={(caret) => {
          const met = tips.find(({ tip }) => tip.start <= caret && caret <= tip.end && tip.start < tip.end)
          if (met) setChosen(met.key)
        }}
      />
      {shown ? (
        <TipBubble
          tipKey={shown.key}
          at={at}
          count={tips.length}
          onGo={(step) => setChosen(tips[(at + step + tips.length) % tips.length]?.key)}
          card={{
            headingLevel: 4,
            severity: shown.tip.severity,
            teaching: teachingOf(trial.rule, language),
            message: shown.tip.message,
            words: text.slice(shown.tip.start, shown.tip.end),
            suggestions: shown.tip.suggestions,
            onApply: (suggestion) =>
              write(`${text.slice(0, shown.tip.start)}${suggestion}${text.slice(shown.tip.end)}`),
            onDismiss: () => hide(shown.key),
            onMute: () => hide(shown.key),
            onReportWrong: () => hide(shown.key),
          }}
        />
      ) : (
        <p className="st-quiet" role="status">
          {trial.rule.text[language] === undefined
            ? texts.previewNoText
            : text.trim() === ''
              ? texts.previewWrite
              : texts.previewQuiet}
        </p>
      )}
    </>
  )
}

interface ShownTip {
  readonly key: string
  readonly tip: Tip
}

/** In the order in which one meets them reading; a key is never waited for. */
function useTips(
  { alone }: Trial,
  language: Language,
  text: string,
  conversation: Conversation | undefined,
): readonly ShownTip[] {
  const tried = useDeferredValue(text)
  const tips = useMemo(() => {
    if (!alone || tried.trim() === '') return []
    const draft = { text: tried, language, ...(conversation ? { conversation } : {}) }
    return check(draft, alone.ruleset, { language }).tips
  }, [alone, tried, language, conversation])
  return useMemo(
    () =>
      moveTips(tips, tried, text)
        .map((tip) => ({ tip, key: tipKey(tip, text) }))
        .toSorted((a, b) => a.tip.start - b.tip.start),
    [tips, tried, text],
  )
}
