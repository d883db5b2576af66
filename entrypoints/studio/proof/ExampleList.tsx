/** The examples of one kind in one language, each written in place with its result beside it. */
import { useEffect, useId, useMemo, useRef } from 'react'
import { Button, IconButton } from '../../../components/Button.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { sharedTexts } from '../../../components/texts.ts'
import { type Example, type Language, tryExample } from '../../../rules/index.ts'
import { MarkedTextArea } from '../../page/MarkedText.tsx'
import { changeAt, removeAt } from '../manuscript/change.ts'
import { useEdit, useManuscript } from '../manuscript/use-manuscript.tsx'
import { changeExamples, type Wanted } from './change-examples.ts'
import { ExampleDetails } from './ExampleDetails.tsx'
import { proofTexts } from './texts.ts'
import { type LiveResult, type Trial, useExampleResult } from './use-trial.ts'

interface ExampleListProps {
  readonly ruleIndex: number
  readonly trial: Trial
  readonly language: Language
  readonly wanted: Wanted
}

const NONE: readonly Example[] = []

export function ExampleList({ ruleIndex, trial, language, wanted }: ExampleListProps) {
  const texts = useTexts(proofTexts)
  const titleId = useId()
  const examples =
    useManuscript(({ pack }) => pack.rules?.[ruleIndex]?.examples?.[language]?.[wanted]) ?? NONE
  const isReadOnly = useManuscript((state) => state.isReadOnly)
  const edit = useEdit()
  const list = useRef<HTMLUListElement>(null)
  const added = useRef(false)

  const change = (to: (examples: readonly Example[]) => readonly Example[], step?: string) =>
    edit(
      (pack) => ({
        ...pack,
        rules: changeAt(pack.rules, ruleIndex, (rule) => changeExamples(rule, language, wanted, to)),
      }),
      step === undefined ? undefined : `rules/${ruleIndex}/examples/${language}/${wanted}/${step}`,
    )

  // biome-ignore lint/correctness/useExhaustiveDependencies: the new one is there once there is one more
  useEffect(() => {
    if (!added.current) return
    added.current = false
    list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus()
  }, [examples.length])

  return (
    <section className="st-examples" aria-labelledby={titleId}>
      <div className="st-examples-head">
        <h4 id={titleId}>{texts[wanted]}</h4>
        <Standing trial={trial} language={language} wanted={wanted} />
      </div>
      <p className="st-quiet">{wanted === 'flag' ? texts.flagHint : texts.fineHint}</p>
      <ul ref={list}>
        {examples.map((example, at) => (
          <ExampleRow
            // biome-ignore lint/suspicious/noArrayIndexKey: an example has no name but its place
            key={at}
            {...{ trial, language, wanted, example, at, isReadOnly }}
            onChange={(to, step) => change((all) => changeAt(all, at, to), `${at}/${step}`)}
            onRemove={() => change((all) => removeAt(all, at))}
          />
        ))}
      </ul>
      {isReadOnly ? null : (
        <div>
          <Button
            size="s"
            look="quiet"
            icon={<Icon name="plus" size={16} />}
            onClick={() => {
              added.current = true
              change((all) => [...all, { text: '' }])
            }}
          >
            {texts.add}
          </Button>
        </div>
      )}
    </section>
  )
}

/** How many of them are right, in a word. */
function Standing({ trial, language, wanted }: Omit<ExampleListProps, 'ruleIndex'>) {
  const texts = useTexts(proofTexts)
  const { alone, rule } = trial
  const examples = rule.examples?.[language]?.[wanted] ?? NONE
  const wrong = useMemo(
    () =>
      alone
        ? examples.filter(
            (example) => tryExample(alone.rule, example, wanted, language, alone.ruleset).problem,
          ).length
        : 0,
    [alone, examples, wanted, language],
  )
  if (!alone || examples.length === 0) return null
  return (
    <span className="st-outcome" data-outcome={wrong > 0 ? 'wrong' : 'right'} role="status">
      <Icon name={wrong > 0 ? 'warning' : 'check'} size={15} />
      {wrong > 0 ? texts.someWrong(wrong, examples.length) : texts.allRight(examples.length)}
    </span>
  )
}

interface ExampleRowProps {
  readonly trial: Trial
  readonly language: Language
  readonly wanted: Wanted
  readonly example: Example
  readonly at: number
  readonly isReadOnly: boolean
  onChange(change: (example: Example) => Example, step: string): void
  onRemove(): void
}

function ExampleRow(props: ExampleRowProps) {
  const { trial, language, wanted, example, at, isReadOnly, onChange, onRemove } = props
  const texts = useTexts(proofTexts)
  const result = useExampleResult(trial, example, wanted, language)
  const resultId = useId()
  const outcome = result ? (result.problem ? 'wrong' : 'right') : 'none'
  const { severity } = trial.rule
  const marks = (result?.tips ?? []).map(({ start, end }) => ({ start, end, severity }))
  return (
    <li className="st-example" data-outcome={outcome}>
      <div className="st-example-text">
        <MarkedTextArea
          label={texts.example(at + 1, texts[wanted])}
          silentLabel
          lang={language}
          value={example.text}
          marks={marks}
          placeholder={texts.write}
          readOnly={isReadOnly}
          describedBy={resultId}
          invalid={outcome === 'wrong'}
          onChange={(text) => onChange((now) => ({ ...now, text }), 'text')}
        />
        {isReadOnly ? null : (
          <IconButton
            label={texts.remove(at + 1)}
            icon={<Icon name="trash" size={16} />}
            onClick={onRemove}
          />
        )}
      </div>
      <Result id={resultId} result={result} example={example} />
      <ExampleDetails {...{ example, language, wanted, isReadOnly, onChange }} tips={result?.tips ?? []} />
    </li>
  )
}

/** Right or wrong, by sign, colour and words; and what is found. */
function Result(props: {
  readonly id: string
  readonly result: LiveResult | undefined
  readonly example: Example
}) {
  const { id, result, example } = props
  const texts = useTexts(proofTexts)
  const { quoted } = useTexts(sharedTexts)
  const language = useLanguage()
  if (!result)
    return (
      <p className="st-example-result" id={id}>
        {texts.notYet}
      </p>
    )
  const { tips, problem } = result
  const words = tips
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => quoted(example.text.slice(start, end)))
  return (
    <p className="st-example-result" id={id}>
      <span className="st-outcome" data-outcome={problem ? 'wrong' : 'right'}>
        <Icon name={problem ? 'warning' : 'check'} size={15} />
        {problem ? problem[language] : texts.right}
      </span>
      {problem || tips.length === 0 ? null : (
        <span>{words.length > 0 ? texts.flagsNow([...new Set(words)].join(', ')) : texts.flagsWhole}</span>
      )}
    </p>
  )
}
