import { memo, useId, useRef, useState } from 'react'
import { IconButton } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import type { Language } from '../../../../rules/index.ts'
import { inflectionAsked, PhraseHintLine } from './PhraseHintLine.tsx'
import { fieldTexts } from './texts.ts'

interface ChipProps {
  readonly index: number
  readonly value: string
  readonly empty: string | undefined
  readonly helpId: string
  readonly isStop: boolean
  readonly isWrong: boolean
  onFocus(index: number): void
  onEdit(index: number): void
  onRemove(index: number, isByKey: boolean): void
}

/** One phrase of a list: pressed, it is changed in place. */
export const Chip = memo(function Chip(props: ChipProps) {
  const { index, value, empty, helpId, isStop, isWrong, onFocus, onEdit, onRemove } = props
  const texts = useTexts(fieldTexts)
  return (
    <li className="st-chip" data-wrong={isWrong || undefined}>
      <button
        type="button"
        className="g-words"
        data-chip=""
        data-empty={value === '' || undefined}
        tabIndex={isStop ? 0 : -1}
        aria-describedby={helpId}
        onFocus={() => onFocus(index)}
        onClick={() => onEdit(index)}
      >
        {value === '' ? empty : value}
      </button>
      <IconButton
        label={texts.remove(value === '' ? (empty ?? '') : value)}
        icon={<Icon name="close" size={14} />}
        tabIndex={-1}
        onClick={() => onRemove(index, false)}
      />
    </li>
  )
})

interface ChipEditorProps {
  readonly label: string
  readonly start: string
  readonly kind: 'phrase' | 'text'
  readonly language: Language | 'any'
  /** @param text `undefined` when it stays as it was. */
  onEnd(text: string | undefined, refocus: boolean): void
}

/** The field that stands for a chip while it is changed: Enter keeps, Escape leaves as it was. */
export function ChipEditor({ label, start, kind, language, onEnd }: ChipEditorProps) {
  const id = useId()
  const [text, setText] = useState(start)
  // Escape takes the field away, and a field that goes is left as well.
  const ended = useRef(false)
  const end = (value: string | undefined, refocus: boolean) => {
    if (ended.current) return
    ended.current = true
    onEnd(value, refocus)
  }
  return (
    <div className="st-chip-editor">
      <input
        aria-label={label}
        aria-describedby={`${id}-hint`}
        value={text}
        size={Math.max(text.length, 6)}
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
        autoFocus
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          const asked = kind === 'phrase' ? inflectionAsked(event, text, language) : undefined
          if (asked !== undefined) end(asked, true)
          else if (event.key === 'Enter') {
            event.preventDefault()
            end(text, true)
          } else if (event.key === 'Escape') {
            event.stopPropagation()
            end(undefined, true)
          }
        }}
        onBlur={() => end(text, false)}
      />
      {kind === 'phrase' && text.trim() !== '' ? (
        <PhraseHintLine
          id={`${id}-hint`}
          phrase={text}
          language={language}
          onInflect={(phrase) => end(phrase, true)}
        />
      ) : null}
    </div>
  )
}
