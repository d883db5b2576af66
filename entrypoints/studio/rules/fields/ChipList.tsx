import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useFormat, useLanguage, useTexts } from '../../../../components/language.tsx'
import { type Language, parsePhrase, type Wording } from '../../../../rules/index.ts'
import { Chip, ChipEditor } from './Chip.tsx'
import { inflectionAsked, PhraseHintLine } from './PhraseHintLine.tsx'
import { fieldTexts } from './texts.ts'
import { type Chips, useChips } from './use-chips.ts'
import { useTyped } from './use-typed.ts'

/** Chips that are rendered before one asks for all. */
const SHOWN = 60

interface ChipListProps {
  /** Names the list and the field that adds to it. */
  readonly label: string
  readonly silentLabel?: boolean
  readonly values: readonly string[]
  /** `phrase`: in the phrase language, with live hints. `text`: every sign literally. */
  readonly kind: 'phrase' | 'text'
  readonly language?: Language | 'any'
  readonly hint?: string
  /** The empty text may be one of them, and is shown so. */
  readonly empty?: string
  change(values: readonly string[]): void
}

/**
 * A list of phrases or texts as chips. Arrows move among them, Enter changes one in place, Delete removes it; what is
 * typed is added by Enter or a comma, a pasted list at once. Leaving the field adds what stands in it.
 */
export function ChipList(props: ChipListProps) {
  const { label, silentLabel = false, values, kind, language = 'any', hint, empty, change } = props
  const texts = useTexts(fieldTexts)
  const format = useFormat()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [all, setAll] = useState(false)
  const shown = all ? values : values.slice(0, SHOWN)
  const inflects = kind === 'phrase' ? language : undefined
  const mayBeEmpty = empty !== undefined
  const chips = useChips({ values, shown: shown.length, inflects, mayBeEmpty, input, change })
  const field = useTyped({ values, kind, change })

  function onKey(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    const asked = inflects && inflectionAsked(event, field.typed, inflects)
    const goesBack = event.key === 'Backspace' || event.key === 'ArrowLeft'
    if (asked !== undefined) field.add(asked)
    else if (event.key === 'Enter') {
      event.preventDefault()
      field.add(field.typed)
    } else if (goesBack && field.typed === '' && shown.length > 0) {
      event.preventDefault()
      chips.setCurrent(shown.length - 1)
      chips.focus(shown.length - 1)
    }
  }

  const { current, editing } = chips
  const reached = current === undefined || editing !== undefined ? undefined : shown[current]
  const explained = field.isEmpty ? reached : field.last
  const faults = useMemo(() => (kind === 'phrase' ? faultsIn(values) : []), [kind, values])
  return (
    <div className="st-chips" ref={chips.root}>
      <label className={silentLabel ? 'g-said' : 'st-chips-label'} id={`${id}-label`} htmlFor={`${id}-input`}>
        {label}
      </label>
      <div className="st-chips-box">
        {shown.length > 0 ? (
          <ul aria-labelledby={`${id}-label`} onKeyDown={chips.move}>
            <ChipItems {...{ shown, kind, language, empty, chips, faults }} helpId={`${id}-keys`} />
          </ul>
        ) : null}
        {shown.length < values.length ? (
          <Button size="s" look="quiet" onClick={() => setAll(true)}>
            {texts.showAll(format.number(values.length))}
          </Button>
        ) : null}
        <input
          ref={input}
          id={`${id}-input`}
          value={field.typed}
          placeholder={kind === 'phrase' ? texts.addPhrases : texts.addTexts}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint ${id}-help`}
          onChange={(event) => field.write(event.currentTarget.value)}
          onPaste={(event) => {
            if (field.paste(event.clipboardData.getData('text/plain'))) event.preventDefault()
          }}
          onKeyDown={onKey}
          onFocus={() => chips.setCurrent(undefined)}
          onBlur={() => {
            if (!field.isEmpty) field.add(field.typed)
          }}
        />
      </div>
      <span className="g-said" id={`${id}-keys`}>
        {texts.chipHelp}
      </span>
      {explained !== undefined && kind === 'phrase' ? (
        <PhraseHintLine
          id={`${id}-hint`}
          phrase={explained}
          language={language}
          onInflect={(phrase) => {
            if (!field.isEmpty) {
              field.add(phrase)
              input.current?.focus()
            } else if (current !== undefined) chips.finish(current, phrase, true)
          }}
        />
      ) : null}
      <FaultLines faults={faults.filter(({ phrase }) => phrase !== explained)} />
      {/* The same for every list of a field, which shows it once. */}
      <p className={hint === undefined ? 'g-said' : 'st-help'} id={`${id}-help`}>
        {hint ?? (kind === 'phrase' ? texts.phraseHelp : texts.textHelp)}
      </p>
    </div>
  )
}

interface ChipItemsProps {
  readonly shown: readonly string[]
  readonly kind: 'phrase' | 'text'
  readonly language: Language | 'any'
  readonly empty: string | undefined
  readonly chips: Chips
  readonly faults: readonly Fault[]
  readonly helpId: string
}

/** Each text as a chip, or as a field while it is changed. */
function ChipItems({ shown, kind, language, empty, chips, faults, helpId }: ChipItemsProps) {
  const texts = useTexts(fieldTexts)
  return shown.map((value, index) =>
    index === chips.editing ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: while it is changed it has no other name
      <li key={`editing-${index}`}>
        <ChipEditor
          label={texts.edit(value)}
          start={value}
          kind={kind}
          language={language}
          onEnd={(text, refocus) => chips.finish(index, text, refocus)}
        />
      </li>
    ) : (
      <Chip
        // biome-ignore lint/suspicious/noArrayIndexKey: a phrase may be there twice
        key={`${value} ${index}`}
        index={index}
        value={value}
        empty={empty}
        helpId={helpId}
        isStop={index === chips.stop}
        isWrong={faults.some((fault) => fault.phrase === value)}
        onFocus={chips.setCurrent}
        onEdit={chips.setEditing}
        onRemove={chips.remove}
      />
    ),
  )
}

interface Fault {
  readonly phrase: string
  readonly message: Wording
}

function FaultLines({ faults }: { readonly faults: readonly Fault[] }) {
  const texts = useTexts(fieldTexts)
  const reader = useLanguage()
  return faults.map(({ phrase, message }) => (
    <p className="st-hint" data-fault="" key={phrase}>
      <Icon name="warning" size={14} /> {texts.cannot(phrase, message[reader])}
    </p>
  ))
}

/** Of the chips in sight or not: a fault must not hide behind "show all". */
const faultsIn = (phrases: readonly string[]): readonly Fault[] =>
  phrases.flatMap((phrase) => {
    const parsed = parsePhrase(phrase)
    return parsed.ok ? [] : [{ phrase, message: parsed.message }]
  })
