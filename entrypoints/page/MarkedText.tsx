/** Drafts with the words that rules found, marked as the coach marks them: with the same ink. */
import { type CSSProperties, type Ref, useId } from 'react'
import { ACTIVE_WASH, INKS } from '../../components/ink.ts'
import type { Language, Severity } from '../../rules/index.ts'
import { cutAtMarks, type Mark } from './marked.ts'

function inkOf(severity: Severity, active = false): CSSProperties {
  const { light, dark, line, px, wash } = INKS[severity]
  const color = `light-dark(${light}, ${dark})`
  const percent = active ? ACTIVE_WASH : wash
  return {
    textDecoration: `underline ${line} ${px}px ${color}`,
    ...(percent > 0 ? { backgroundColor: `color-mix(in srgb, ${color} ${percent}%, transparent)` } : {}),
  }
}

export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  return cutAtMarks(text, marks).map(({ start, text: words, marks: [mark] }) =>
    mark ? (
      <mark key={start} className="pg-mark" style={inkOf(mark.severity, mark.active)}>
        {words}
      </mark>
    ) : (
      <span key={start}>{words}</span>
    ),
  )
}

interface MarkedTextAreaProps {
  readonly label: string
  /** Says the label without showing it. */
  readonly silentLabel?: boolean
  readonly value: string
  readonly marks: readonly Mark[]
  readonly lang: Language
  readonly placeholder?: string
  /** Lines that there are room for at least. */
  readonly rows?: number
  readonly readOnly?: boolean
  /** Id of what says how the text fares. */
  readonly describedBy?: string
  readonly invalid?: boolean
  readonly ref?: Ref<HTMLTextAreaElement>
  onChange(text: string): void
  /** Where the caret is, in UTF-16 units, each time that it moves. */
  onCaret?(at: number): void
}

/**
 * A box to write in whose words are marked while one types: a sheet with the same text and only its marks lies under it,
 * and gives it its height.
 */
export function MarkedTextArea(props: MarkedTextAreaProps) {
  const {
    label,
    silentLabel = false,
    value,
    marks,
    lang,
    placeholder,
    rows = 1,
    readOnly,
    describedBy,
    invalid,
  } = props
  const id = useId()
  return (
    <div className="g-field">
      <label htmlFor={id} className={silentLabel ? 'g-said' : 'g-field-label'}>
        {label}
      </label>
      <div className="pg-marked">
        <div className="pg-marked-under g-words" aria-hidden="true">
          <MarkedText text={value} marks={marks} />
          {/* The line that a last line break opens. */}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          ref={props.ref}
          className="g-input g-words"
          lang={lang}
          rows={rows}
          value={value}
          placeholder={placeholder}
          readOnly={readOnly}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          onChange={({ currentTarget }) => props.onChange(currentTarget.value)}
          onSelect={({ currentTarget }) => props.onCaret?.(currentTarget.selectionStart)}
        />
      </div>
    </div>
  )
}
