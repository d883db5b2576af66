/** What one rule says of the sample drafts, in a line; each that it flags is an example at one press. */

import { useMemo } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useFormat, useTexts } from '../../../components/language.tsx'
import type { Language } from '../../../rules/index.ts'
import { MarkedText } from '../../page/MarkedText.tsx'
import { follow } from '../../page/use-search.ts'
import { studioAddress } from '../address.ts'
import { changeAt } from '../manuscript/change.ts'
import { useEdit, useManuscript, useManuscriptStore } from '../manuscript/use-manuscript.tsx'
import { addExample, type Wanted } from './change-examples.ts'
import { countFor } from './compare-samples.ts'
import type { Sample } from './sample.ts'
import { proofTexts } from './texts.ts'
import { useSamples, useTried } from './use-samples.ts'
import type { Trial } from './use-trial.ts'
import { worldOf } from './world.ts'

/** Flagged samples that are shown here; the others are in the part of the samples. */
const SHOWN = 8

interface RuleSamplesProps {
  readonly ruleIndex: number
  readonly trial: Trial
  readonly language: Language
}

export function RuleSamples({ ruleIndex, trial, language }: RuleSamplesProps) {
  const texts = useTexts(proofTexts)
  const format = useFormat()
  const { id } = useManuscriptStore()
  const languages = useMemo(() => [language], [language])
  const all = useSamples(languages)
  const samples = useMemo(
    () => all?.filter((sample) => sample.language === undefined || sample.language === language),
    [all, language],
  )
  const world = useRuleWorld(trial)
  const worlds = useMemo(() => world && [world], [world])
  const { verdicts, turn, progress } = useTried(worlds, samples)
  const count = useMemo(() => {
    const rule = world?.rules[0]
    // What is in `verdicts` is more at each turn.
    return turn >= 0 && rule && samples ? countFor(rule, world, samples, verdicts) : undefined
  }, [world, samples, verdicts, turn])
  if (!count || !samples) return null
  if (samples.length === 0) return <p className="st-quiet">{texts.noSamples}</p>
  const { flagged, falseAlarms, results } = count
  return (
    <section className="st-rule-samples">
      <p>
        <span className="st-outcome" data-outcome={falseAlarms > 0 ? 'wrong' : 'none'}>
          {falseAlarms > 0 ? <Icon name="warning" size={15} /> : null}
          {texts.count(format.number(flagged), format.number(samples.length), flagged)}
          {falseAlarms > 0 ? `; ${texts.falseAlarms(falseAlarms)}` : ''}
        </span>
        {progress ? <span className="st-quiet">{texts.counting}</span> : null}
      </p>
      {results.length > 0 ? (
        <Disclosure className="st-more" open={falseAlarms > 0 || undefined} summary={texts.keep}>
          <ul className="st-kept">
            {results.slice(0, SHOWN).map(({ sample, ranges }) => (
              <li key={sample.id}>
                <p className="g-words" lang={language}>
                  <MarkedText
                    text={sample.text}
                    marks={ranges.map((range) => ({ ...range, severity: trial.rule.severity }))}
                  />
                </p>
                <KeepAsExample ruleIndex={ruleIndex} language={language} sample={sample} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <p>
        <a href={studioAddress({ view: 'pack', pack: id, part: 'samples' })} onClick={follow}>
          {texts.seeSamples}
        </a>
      </p>
    </section>
  )
}

/** Only this rule, as the pack has it in force. */
function useRuleWorld({ rule, pack, bases, fault }: Trial) {
  return useMemo(() => {
    if (fault) return undefined
    const key = `${pack.id}/${rule.id}`
    const overrides = pack.overrides?.filter((each) => each.rule === key) ?? []
    return worldOf({ ...pack, rules: [rule], glossary: [], overrides }, bases)
  }, [rule, pack, bases, fault])
}

interface KeepAsExampleProps {
  readonly ruleIndex: number
  readonly language: Language
  readonly sample: Pick<Sample, 'text' | 'conversation'>
}

/** One press makes a sample an example of a rule. */
export function KeepAsExample({ ruleIndex, language, sample }: KeepAsExampleProps) {
  const texts = useTexts(proofTexts)
  const edit = useEdit()
  const isReadOnly = useManuscript((state) => state.isReadOnly)
  const examples = useManuscript(({ pack }) => pack.rules?.[ruleIndex]?.examples?.[language])
  const isKept = (['flag', 'fine'] as const).some((wanted) =>
    examples?.[wanted]?.some(({ text }) => text === sample.text),
  )
  if (isKept)
    return (
      <p className="st-outcome" data-outcome="right">
        <Icon name="check" size={15} />
        {texts.kept}
      </p>
    )
  const keep = (wanted: Wanted) => {
    const { text, conversation } = sample
    const example = { text, ...(conversation ? { conversation } : {}) }
    edit((pack) => ({
      ...pack,
      rules: changeAt(pack.rules, ruleIndex, (rule) => addExample(rule, language, wanted, example)),
    }))
  }
  return (
    <div className="st-keep">
      <Button
        size="s"
        look="quiet"
        disabled={isReadOnly}
        aria-label={texts.keepFineOf(sample.text)}
        icon={<Icon name="shield" size={15} />}
        onClick={() => keep('fine')}
      >
        {texts.keepFine}
      </Button>
      <Button
        size="s"
        look="quiet"
        disabled={isReadOnly}
        aria-label={texts.keepFlagOf(sample.text)}
        icon={<Icon name="wrong" size={15} />}
        onClick={() => keep('flag')}
      >
        {texts.keepFlag}
      </Button>
    </div>
  )
}
