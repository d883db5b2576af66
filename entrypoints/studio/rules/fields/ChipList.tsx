import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useFormat, useLanguage, useTexts } from '../../../../components/language.tsx'
import { type Language, parsePhrase } from '../../../../rules/index.ts'
import { useSay } from '../say.tsx'
import { Chip, ChipEditor } from './Chip.tsx'
import { inflectionAsked, PhraseHintLine } from './PhraseHintLine.tsx'
import { splitPhrases, splitTexts } from './split-phrases.ts'
import { fieldTexts } from './texts.ts'
import { useChips } from './use-chips.ts'

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
  const reader = useLanguage()
  const format = useFormat()
  const say = useSay()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [all, setAll] = useState(false)
  const shown = all ? values : values.slice(0, SHOWN)
  const inflects = kind === 'phrase' ? language : undefined
  const mayBeEmpty = empty !== undefined
  const chips = useChips({ values, shown: shown.length, inflects, mayBeEmpty, input, change })
  const { current, editing, stop, finish } = chips

  const split = kind === 'phrase' ? splitPhrases : splitTexts
  const add = (text: string) => {
    const wanted = split(text)
    const fresh = wanted.filter((each) => !values.includes(each))
    if (fresh.length > 0) {
      change([...values, ...fresh])
      say(texts.added(fresh.length))
    } else if (wanted[0] !== undefined) say(texts.thereAlready(wanted[0]))
    setTyped('')
  }

  function type(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    const asked = inflects && inflectionAsked(event, typed, inflects)
    if (asked !== undefined) add(asked)
    else if (event.key === 'Enter') {
      event.preventDefault()
      add(typed)
    } else if ((event.key === 'Backspace' || event.key === 'ArrowLeft') && typed === '' && shown.length > 0) {
      event.preventDefault()
      chips.setCurrent(shown.length - 1)
      chips.focus(shown.length - 1)
    }
  }

  function write(text: string) {
    // What stands before a comma that ends a phrase is done; what follows goes on.
    const parts = split(text)
    if (/,\s*$/u.test(text) && parts.length > 0 && split(`${text}x`).length > parts.length) add(text)
    else setTyped(text)
  }

  const seen = current === undefined || editing !== undefined ? undefined : shown[current]
  const hinted = typed.trim() === '' ? seen : split(typed).at(-1)
  const faults = useMemo(() => (kind === 'phrase' ? faultsIn(values) : []), [kind, values])
  return (
    <div className="st-chips" ref={chips.root}>
      <label className={silentLabel ? 'g-said' : 'st-chips-label'} id={`${id}-label`} htmlFor={`${id}-input`}>
        {label}
      </label>
      <div className="st-chips-box">
        {shown.length > 0 ? (
          <ul aria-labelledby={`${id}-label`} onKeyDown={chips.move}>
            {shown.map((value, index) =>
              index === editing ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: while it is changed it has no other name
                <li key={`editing-${index}`}>
                  <ChipEditor
                    label={texts.edit(value)}
                    start={value}
                    kind={kind}
                    language={language}
                    onEnd={(text, refocus) => finish(index, text, refocus)}
                  />
                </li>
              ) : (
                <Chip
                  // biome-ignore lint/suspicious/noArrayIndexKey: a phrase may be there twice
                  key={`${value} ${index}`}
                  index={index}
                  value={value}
                  empty={empty}
                  helpId={`${id}-keys`}
                  isStop={index === stop}
                  isWrong={faults.some((fault) => fault.phrase === value)}
                  onFocus={chips.setCurrent}
                  onEdit={chips.setEditing}
                  onRemove={chips.remove}
                />
              ),
            )}
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
          value={typed}
          placeholder={kind === 'phrase' ? texts.addPhrases : texts.addTexts}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint ${id}-help`}
          onChange={(event) => write(event.currentTarget.value)}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain')
            if (split(text).length < 2) return
            event.preventDefault()
            add(`${typed}${text}`)
          }}
          onKeyDown={type}
          onFocus={() => chips.setCurrent(undefined)}
          onBlur={() => {
            if (typed.trim() !== '') add(typed)
          }}
        />
      </div>
      <span className="g-said" id={`${id}-keys`}>
        {texts.chipHelp}
      </span>
      {hinted !== undefined && kind === 'phrase' ? (
        <PhraseHintLine
          id={`${id}-hint`}
          phrase={hinted}
          language={language}
          onInflect={(phrase) => {
            if (typed.trim() !== '') {
              add(phrase)
              input.current?.focus()
            } else if (current !== undefined) finish(current, phrase, true)
          }}
        />
      ) : null}
      {faults.map(({ phrase, message }) =>
        phrase === hinted ? null : (
          <p className="st-hint" data-fault="" key={phrase}>
            <Icon name="warning" size={14} /> {texts.cannot(phrase, message[reader])}
          </p>
        ),
      )}
      {/* The same for every list of a field, which shows it once. */}
      <p className={hint === undefined ? 'g-said' : 'st-help'} id={`${id}-help`}>
        {hint ?? (kind === 'phrase' ? texts.phraseHelp : texts.textHelp)}
      </p>
    </div>
  )
}

/** Of the chips in sight or not: a fault must not hide behind "show all". */
const faultsIn = (phrases: readonly string[]) =>
  phrases.flatMap((phrase) => {
    const parsed = parsePhrase(phrase)
    return parsed.ok ? [] : [{ phrase, message: parsed.message }]
  })
