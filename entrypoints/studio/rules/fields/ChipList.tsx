import { type KeyboardEvent, useCallback, useId, useMemo, useRef, useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useFormat, useLanguage, useTexts } from '../../../../components/language.tsx'
import { type Language, parsePhrase } from '../../../../rules/index.ts'
import { useSay } from '../say.tsx'
import { Chip, ChipEditor } from './Chip.tsx'
import { inflectionAsked, PhraseHintLine } from './PhraseHintLine.tsx'
import { splitPhrases, splitTexts } from './split-phrases.ts'
import { fieldTexts } from './texts.ts'

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
  const root = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [editing, setEditing] = useState<number>()
  const [current, setCurrent] = useState<number>()
  const [all, setAll] = useState(false)
  const shown = all ? values : values.slice(0, SHOWN)
  const stop = Math.min(current ?? 0, shown.length - 1)

  const latest = useRef({ values, change })
  latest.current = { values, change }

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

  const focusChip = useCallback((index: number) => {
    // After the change has been rendered: a removed chip takes its button along.
    requestAnimationFrame(() => {
      const chips = root.current?.querySelectorAll<HTMLElement>('[data-chip]')
      const chip = chips?.[Math.min(index, chips.length - 1)]
      if (chip) chip.focus()
      else input.current?.focus()
    })
  }, [])

  const remove = useCallback(
    (index: number, isByKey: boolean) => {
      const { values, change } = latest.current
      const gone = values[index]
      if (gone === undefined) return
      change(values.filter((_, at) => at !== index))
      say(texts.removed(gone))
      setCurrent(undefined)
      if (isByKey) focusChip(index)
      else input.current?.focus()
    },
    [focusChip, say, texts],
  )

  const finish = useCallback(
    (index: number, text: string | undefined, refocus: boolean) => {
      const { values, change } = latest.current
      setEditing(undefined)
      if (text !== undefined && text.trim() === '' && empty === undefined) return remove(index, refocus)
      const tidy = text?.trim()
      if (tidy !== undefined && tidy !== values[index])
        change(values.map((each, at) => (at === index ? tidy : each)))
      if (refocus) focusChip(index)
    },
    [empty, focusChip, remove],
  )

  function move(event: KeyboardEvent<HTMLElement>) {
    if (!(event.target as Element).matches('[data-chip]')) return
    const last = shown.length - 1
    const to = {
      ArrowLeft: stop - 1,
      ArrowUp: stop - 1,
      ArrowRight: stop + 1,
      ArrowDown: stop + 1,
      Home: 0,
      End: last,
    }[event.key]
    const asked = kind === 'phrase' ? inflectionAsked(event, shown[stop] ?? '', language) : undefined
    if (asked !== undefined) finish(stop, asked, true)
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      remove(stop, true)
    } else if (event.key === 'F2') {
      event.preventDefault()
      setEditing(stop)
    } else if (to !== undefined) {
      event.preventDefault()
      if (to > last) input.current?.focus()
      else if (to >= 0) {
        setCurrent(to)
        root.current?.querySelectorAll<HTMLElement>('[data-chip]')[to]?.focus()
      }
    }
  }

  function type(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    const asked = kind === 'phrase' ? inflectionAsked(event, typed, language) : undefined
    if (asked !== undefined) add(asked)
    else if (event.key === 'Enter') {
      event.preventDefault()
      add(typed)
    } else if ((event.key === 'Backspace' || event.key === 'ArrowLeft') && typed === '' && shown.length > 0) {
      event.preventDefault()
      setCurrent(shown.length - 1)
      focusChip(shown.length - 1)
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
    <div className="st-chips" ref={root}>
      <label className={silentLabel ? 'g-said' : 'st-chips-label'} id={`${id}-label`} htmlFor={`${id}-input`}>
        {label}
      </label>
      <div className="st-chips-box">
        {shown.length > 0 ? (
          <ul aria-labelledby={`${id}-label`} onKeyDown={move}>
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
                  onFocus={setCurrent}
                  onEdit={setEditing}
                  onRemove={remove}
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
          onFocus={() => setCurrent(undefined)}
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
