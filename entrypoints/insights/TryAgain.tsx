import { useId, useMemo, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useLanguage, useTexts } from '../../components/language.tsx'
import { Announcer } from '../../components/Notice.tsx'
import { TipCard } from '../../components/TipCard.tsx'
import { teachingOf } from '../../components/teaching.ts'
import {
  check,
  compile,
  type Pack,
  type Ruleset,
  ruleOf,
  type Tip,
  tipKey,
  withReplaced,
} from '../../rules/index.ts'
import { type DraftRecord, ruleKey } from '../background/history.ts'
import { useSettings } from '../page/settings-store.ts'
import { MASK } from './changed-words.ts'
import { insightsTexts } from './texts.ts'
import { useSettled } from './use-settled.ts'

interface TryAgainProps {
  readonly record: DraftRecord
  readonly packs: readonly Pack[]
}

/** An old draft before today's packs: what they would say, and a place to write it better. Nothing of it is kept. */
export function TryAgain({ record, packs }: TryAgainProps) {
  const texts = useTexts(insightsTexts)
  const [open, setOpen] = useState(false)
  if (record.flaggedText === undefined) return null
  return (
    <section className="in-again">
      <Button
        icon={<Icon name="back" size={16} />}
        size="s"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {texts.again}
      </Button>
      {open ? <Attempt record={record} packs={packs} start={record.flaggedText} /> : null}
    </section>
  )
}

function Attempt({ record, packs, start }: TryAgainProps & { readonly start: string }) {
  const texts = useTexts(insightsTexts)
  const language = useLanguage()
  const id = useId()
  const [text, setText] = useState(start)
  const ruleset = useMemo(() => compile(packs), [packs])
  const isQuiet = useQuietRules(record.host)
  const tips = useMemo(
    () => checkAgain(text, record, ruleset, language).filter((tip) => !isQuiet(ruleKey(tip))),
    [text, record, ruleset, language, isQuiet],
  )
  const result = texts.againResult(record.tips.length, tips.length)

  return (
    <div className="in-again-sheet">
      <label className="in-again-lead" htmlFor={id}>
        {texts.againLead}
      </label>
      <textarea
        id={id}
        className="g-input g-words"
        lang={record.language}
        rows={5}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p className="in-again-result">{result}</p>
      <Announcer>{useSettled(result)}</Announcer>
      <ul className="in-again-tips">
        {tips.map((tip) => (
          <li key={tipKey(tip, text)}>
            <TipCard
              severity={tip.severity}
              teaching={teachingOf(ruleOf(ruleset, tip), language)}
              message={tip.message}
              words={text.slice(tip.start, tip.end)}
              suggestions={tip.suggestions}
              headingLevel={4}
              onApply={(suggestion) => setText(withReplaced(text, tip, suggestion))}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

/**
 * What today's packs say; the comment answered is not known any more, so what depends on it stays silent,
 * and so does what would speak of the dots in place of other people's words.
 */
function checkAgain(
  text: string,
  { surface, site, language }: DraftRecord,
  ruleset: Ruleset,
  reader: DraftRecord['language'],
): readonly Tip[] {
  if (text.trim() === '') return []
  const { tips } = check({ text, language, conversation: { surface, site } }, ruleset, { language: reader })
  return tips.filter(({ start, end }) => !text.slice(start, end).includes(MASK))
}

/** Rules that the person switched off, everywhere or on this host. */
function useQuietRules(host: string): (rule: string) => boolean {
  const off = useSettings((settings) => settings.rulesOff)
  const muted = useSettings((settings) => settings.sites[host]?.muted)
  return useMemo(() => {
    const quiet = new Set([...off, ...(muted ?? [])])
    return (rule) => quiet.has(rule)
  }, [off, muted])
}
