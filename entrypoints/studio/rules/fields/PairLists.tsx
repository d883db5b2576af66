import { useId, useState } from 'react'
import { Button, IconButton } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import type { CheckOf, PerLanguage } from '../../../../rules/index.ts'
import { changeAt, removeAt } from '../../manuscript/change.ts'
import { FieldSet } from './FieldSet.tsx'
import type { FieldProps } from './field.ts'
import { type DraftLanguage, PerLanguageFields, withList } from './PerLanguageFields.tsx'
import { inflectionAsked, PhraseHintLine } from './PhraseHintLine.tsx'
import { hintOf } from './phrase-hint.ts'
import { fieldTexts } from './texts.ts'

type Pair = NonNullable<CheckOf<'consistency'>['either']['any']>[number]

interface PairListsProps extends FieldProps<PerLanguage<readonly Pair[]>> {
  readonly label: string
  readonly hint: string
}

/** Two forms of one thing, for each language. The field is always there, though it may hold nothing. */
export function PairLists({ label, hint, value, path, change }: PairListsProps) {
  const texts = useTexts(fieldTexts)
  return (
    <FieldSet label={label} hint={hint} path={path}>
      <PerLanguageFields value={value}>
        {(language, list = []) => (
          // biome-ignore lint/a11y/useSemanticElements: a legend cannot be laid out beside other things
          <div className="st-swaps" role="group" aria-label={texts.languages[language]}>
            <p className="st-chips-label">{texts.languages[language]}</p>
            {list.map((pair, index) => {
              const set = (next: Pair, step?: string) =>
                change(
                  withList(
                    value,
                    language,
                    changeAt(list, index, () => next),
                  ),
                  step,
                )
              const at = `${path}.${language}[${index}]`
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a pair has no name but its place
                <div className="st-swap" key={index}>
                  <FormField
                    label={texts.one}
                    language={language}
                    value={pair[0]}
                    change={(one) => set([one, pair[1]], `${at}[0]`)}
                  />
                  <FormField
                    label={texts.other}
                    language={language}
                    value={pair[1]}
                    change={(other) => set([pair[0], other], `${at}[1]`)}
                  />
                  <IconButton
                    label={texts.removePair(pair[0], pair[1])}
                    icon={<Icon name="trash" />}
                    onClick={() => change(withList(value, language, removeAt(list, index)) ?? {})}
                  />
                </div>
              )
            })}
            <Button
              size="s"
              look="quiet"
              icon={<Icon name="plus" size={14} />}
              onClick={() => change(withList(value, language, [...list, ['', '']]))}
            >
              {texts.addPair}
            </Button>
          </div>
        )}
      </PerLanguageFields>
    </FieldSet>
  )
}

interface FormFieldProps {
  readonly label: string
  readonly language: DraftLanguage
  readonly value: string
  change(value: string): void
}

function FormField({ label, language, value, change }: FormFieldProps) {
  const id = useId()
  const [isHere, setHere] = useState(false)
  const isWrong = hintOf(value, language).fault !== undefined
  return (
    <div className="st-swap-from">
      <label className="st-chips-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="g-input g-words"
        value={value}
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={(event) => {
          const asked = inflectionAsked(event, value, language)
          if (asked !== undefined) change(asked)
        }}
        onFocus={() => setHere(true)}
        onBlur={() => setHere(false)}
        onChange={(event) => change(event.currentTarget.value)}
      />
      {isHere || isWrong ? (
        <PhraseHintLine id={`${id}-hint`} phrase={value} language={language} onInflect={change} />
      ) : null}
    </div>
  )
}
