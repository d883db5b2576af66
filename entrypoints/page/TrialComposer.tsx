/** A place to answer somebody, on a page of ours: tips beside their words with the coach's own ink and card. Nothing of it is kept. */
import { useDeferredValue, useMemo, useState } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import { TipBubble } from '../../components/TipBubble.tsx'
import { teachingOf } from '../../components/teaching.ts'
import {
  byReading,
  type Conversation,
  check,
  isOnWhole,
  type Language,
  moveTips,
  type Ruleset,
  ruleOf,
  type Tip,
  tipKey,
  withReplaced,
} from '../../rules/index.ts'
import { MarkedTextArea } from './MarkedText.tsx'
import { trialTexts } from './trial-texts.ts'

interface TrialComposerProps {
  /** What the draft is checked against; nothing is found while it is not there. */
  readonly ruleset: Ruleset | undefined
  /** Of the draft, and of the tips. */
  readonly language: Language
  readonly text: string
  /** What is answered; its comment stands above the draft. */
  readonly conversation?: Conversation | undefined
  /** Who writes, as the box's label says. */
  readonly writer?: string | undefined
  /** Said when there is no tip. */
  readonly quiet: string
  /** Level of the heading in a tip's card. */
  readonly headingLevel: 3 | 4
  onWrite(text: string): void
}

export function TrialComposer(props: TrialComposerProps) {
  const { ruleset, language, text, conversation, writer, quiet, headingLevel, onWrite } = props
  const texts = useTexts(trialTexts)
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const [chosen, setChosen] = useState<string>()
  const tips = useTips(ruleset, language, text, conversation).filter(({ key }) => !hidden.has(key))
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
    <div className="pg-trial">
      {conversation?.text ? <Answered {...conversation} language={language} /> : null}
      <MarkedTextArea
        label={texts.reply(writer ?? texts.yourPage)}
        lang={language}
        rows={2}
        value={text}
        marks={tips.map(({ tip, key }) => ({ ...tip, active: key === shown?.key }))}
        onChange={write}
        onCaret={(caret) => {
          const met = tips.find(({ tip }) => !isOnWhole(tip) && tip.start <= caret && caret <= tip.end)
          if (met) setChosen(met.key)
        }}
      />
      {shown && ruleset ? (
        <TipBubble
          tipKey={shown.key}
          at={at}
          count={tips.length}
          onGo={(step) => setChosen(tips[(at + step + tips.length) % tips.length]?.key)}
          card={{
            headingLevel,
            severity: shown.tip.severity,
            teaching: teachingOf(ruleOf(ruleset, shown.tip), language),
            message: shown.tip.message,
            words: text.slice(shown.tip.start, shown.tip.end),
            suggestions: shown.tip.suggestions,
            onApply: (suggestion) => write(withReplaced(text, shown.tip, suggestion)),
            onDismiss: () => hide(shown.key),
            onMute: () => hide(shown.key),
            onReportWrong: () => hide(shown.key),
          }}
        />
      ) : (
        <p className="pg-trial-quiet" role="status">
          {quiet}
        </p>
      )}
    </div>
  )
}

function Answered({ author, text, language }: { author?: string; text?: string; language: Language }) {
  const texts = useTexts(trialTexts)
  return (
    <figure className="pg-trial-comment">
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

interface ShownTip {
  readonly key: string
  readonly tip: Tip
}

/** In the order in which one meets them reading; a key is never waited for. */
function useTips(
  ruleset: Ruleset | undefined,
  language: Language,
  text: string,
  conversation: Conversation | undefined,
): readonly ShownTip[] {
  const tried = useDeferredValue(text)
  const tips = useMemo(() => {
    if (!ruleset || tried.trim() === '') return []
    const draft = { text: tried, language, ...(conversation ? { conversation } : {}) }
    return check(draft, ruleset, { language }).tips
  }, [ruleset, tried, language, conversation])
  return useMemo(
    () =>
      moveTips(tips, tried, text)
        .map((tip) => ({ tip, key: tipKey(tip, text) }))
        .toSorted((a, b) => byReading(a.tip, b.tip)),
    [tips, tried, text],
  )
}
