/** One sample draft: its words marked, the rules that speak of it, and what the tutor can say of it. */
import { memo } from 'react'
import { Button, IconButton } from '../../../components/Button.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { SeverityMark } from '../../../components/SeverityMark.tsx'
import { detectLanguage, type Rule } from '../../../rules/index.ts'
import { markSample, removeSample } from '../../background/studio/samples.ts'
import { MarkedText } from '../../page/MarkedText.tsx'
import { follow } from '../../page/use-search.ts'
import { studioAddress } from '../address.ts'
import { changeAt } from '../manuscript/change.ts'
import { useEdit, useManuscript, useManuscriptStore } from '../manuscript/use-manuscript.tsx'
import { addExample, type Wanted } from './change-examples.ts'
import type { Flag, SampleResult } from './compare-samples.ts'
import { KindIcon } from './KindIcon.tsx'
import type { Sample } from './sample.ts'
import { sampleTexts } from './sample-texts.ts'

export const SampleRow = memo(function SampleRow({ result }: { readonly result: SampleResult }) {
  const { sample, kind, now, lost, gained } = result
  const texts = useTexts(sampleTexts)
  const marks = now.flatMap(({ rule, ranges }) =>
    ranges.map((range) => ({ ...range, severity: rule.severity })),
  )
  return (
    <article className="st-sample" data-kind={kind}>
      <p className="st-sample-kind">
        <KindIcon kind={kind} />
        {texts.kindHints[kind]}
      </p>
      <p className="st-sample-text g-words" lang={sample.language}>
        <MarkedText text={sample.text} marks={marks} />
      </p>
      {now.length + lost.length > 0 ? (
        <ul className="st-sample-flags">
          {now.map((flag) => (
            <FlagLine key={flag.key} flag={flag} sample={sample} isNew={gained.has(flag.key)} />
          ))}
          {lost.map(({ key, rule }) => (
            <LostLine key={key} rule={rule} />
          ))}
        </ul>
      ) : null}
      {sample.source === 'own' ? <Judge sample={sample} /> : null}
    </article>
  )
})

function LostLine({ rule }: { readonly rule: Rule }) {
  const texts = useTexts(sampleTexts)
  return <li className="st-sample-lost">{texts.lost(useTitle(rule))}</li>
}

function useTitle(rule: Rule): string {
  return inLanguage(rule.text, useLanguage())?.title || rule.id
}

interface FlagLineProps {
  readonly flag: Flag
  readonly sample: Sample
  readonly isNew: boolean
}

function FlagLine({ flag: { rule }, sample, isNew }: FlagLineProps) {
  const texts = useTexts(sampleTexts)
  const title = useTitle(rule)
  const { id } = useManuscriptStore()
  const own = useManuscript(({ pack }) => pack.id === rule.pack)
  const index = useManuscript(({ pack }) =>
    pack.id === rule.pack ? (pack.rules ?? []).findIndex((each) => each.id === rule.id) : -1,
  )
  const part = own ? (index >= 0 ? 'rules' : 'glossary') : 'changes'
  return (
    <li>
      <SeverityMark severity={rule.severity} size={14} />
      <a
        href={studioAddress({
          ...{ view: 'pack', pack: id, part },
          ...(index >= 0 ? { entry: rule.id } : {}),
        })}
        onClick={follow}
      >
        {title}
      </a>
      {isNew ? <span className="g-tag">{texts.isNew}</span> : null}
      {index >= 0 ? <Keep index={index} title={title} sample={sample} /> : null}
    </li>
  )
}

/** Makes the draft an example of the rule that flags it, as the tutor judged it. */
function Keep({
  index,
  title,
  sample,
}: {
  readonly index: number
  readonly title: string
  readonly sample: Sample
}) {
  const texts = useTexts(sampleTexts)
  const edit = useEdit()
  const isReadOnly = useManuscript((state) => state.isReadOnly)
  const first = useManuscript(({ pack }) => pack.languages[0])
  const language = sample.language ?? detectLanguage(sample.text) ?? first ?? 'it'
  const isKept = useManuscript(({ pack }) => {
    const { flag = [], fine = [] } = pack.rules?.[index]?.examples?.[language] ?? {}
    return [...flag, ...fine].some(({ text }) => text === sample.text)
  })
  if (isKept)
    return (
      <span className="st-outcome" data-outcome="right">
        <Icon name="check" size={14} />
        {texts.keptFor(title)}
      </span>
    )
  const keep = (wanted: Wanted) => {
    const { text, conversation } = sample
    edit((pack) => ({
      ...pack,
      rules: changeAt(pack.rules, index, (rule) =>
        addExample(rule, language, wanted, { text, ...(conversation ? { conversation } : {}) }),
      ),
    }))
  }
  const choices = sample.mark ? [sample.mark] : (['fine', 'flag'] as const)
  return choices.map((wanted) => (
    <Button
      key={wanted}
      size="s"
      look="quiet"
      disabled={isReadOnly}
      title={texts.keepFor[wanted](title)}
      onClick={() => keep(wanted)}
    >
      {texts.keep[wanted]}
    </Button>
  ))
}

/** Well written, to be flagged, or neither. */
function Judge({ sample }: { readonly sample: Sample }) {
  const texts = useTexts(sampleTexts)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in one line with its legend
    <div className="st-sample-judge" role="group" aria-label={texts.judge}>
      {(['fine', 'flag'] as const).map((mark) => (
        <button
          key={mark}
          type="button"
          className="g-chip"
          aria-pressed={sample.mark === mark}
          onClick={() => void markSample(sample.id, sample.mark === mark ? undefined : mark)}
        >
          {sample.mark === mark ? <Icon name="check" size={14} /> : null}
          {mark === 'fine' ? texts.asFine : texts.asFlag}
        </button>
      ))}
      <IconButton
        label={texts.removeOf(sample.text.slice(0, 60))}
        title={texts.remove}
        icon={<Icon name="trash" size={16} />}
        onClick={() => void removeSample(sample.id)}
      />
    </div>
  )
}
