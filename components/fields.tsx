/** What one fills in or chooses. Each carries its own visible label unless it says otherwise. */
import { type ComponentProps, type ReactNode, useId } from 'react'
import { Icon } from './Icon.tsx'
import { useFormat, useTexts } from './language.tsx'
import { sharedTexts } from './texts.ts'

interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface SelectProps<Value extends string> {
  readonly label: string
  readonly hint?: string | undefined
  /** Says the label without showing it. */
  readonly silentLabel?: boolean
  readonly value: Value
  readonly options: readonly Option<Value>[]
  readonly disabled?: boolean
  onChange(value: Value): void
}

/** The browser's own select: it works everywhere, with every key and every screen reader. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, silentLabel = false, value, options, disabled = false, onChange } = props
  const id = useId()
  const hintId = useId()
  return (
    <div className="g-field" data-inline={silentLabel || undefined}>
      <label className={silentLabel ? 'g-said' : 'g-field-label'} htmlFor={id}>
        {label}
      </label>
      <span className="g-select">
        <select
          id={id}
          value={value}
          disabled={disabled}
          aria-describedby={hint ? hintId : undefined}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value)
            if (chosen) onChange(chosen.value)
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" size={16} />
      </span>
      {hint ? (
        <p className="g-field-hint" id={hintId}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}

interface SwitchProps {
  readonly label: string
  /** Says the label without showing it, where the words beside it do. */
  readonly silentLabel?: boolean
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly disabled?: boolean
  onChange(checked: boolean): void
}

/** On or off, at once. */
export function Switch(props: SwitchProps) {
  const { label, hint, silentLabel = false, checked, disabled = false, onChange } = props
  const id = useId()
  const hintId = useId()
  return (
    <div className="g-switch">
      <div className="g-switch-text">
        <label className={silentLabel ? 'g-said' : undefined} htmlFor={id}>
          {label}
        </label>
        {hint ? (
          <p className="g-field-hint" id={hintId}>
            {hint}
          </p>
        ) : null}
      </div>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  )
}

interface SearchFieldProps {
  readonly label: string
  readonly placeholder?: string
  readonly value: string
  onChange(value: string): void
}

export function SearchField({ label, placeholder, value, onChange }: SearchFieldProps) {
  const texts = useTexts(sharedTexts)
  return (
    <div className="g-search">
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={placeholder ?? label}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {value ? (
        <button type="button" aria-label={texts.clearSearch} onClick={() => onChange('')}>
          <Icon name="close" size={16} />
        </button>
      ) : null}
    </div>
  )
}

interface FieldWords {
  readonly label: string
  readonly hint?: string | undefined
  /** What is wrong with it, in words that say what to do. */
  readonly fault?: string | undefined
}

interface FieldProps extends FieldWords {
  /** What one fills in, with what ties it to its words. */
  children(input: Pick<ComponentProps<'input'>, 'id' | 'aria-invalid' | 'aria-describedby'>): ReactNode
}

/** A label, what one fills in, and below it the hint, or what is wrong. */
export function Field({ label, hint, fault, children }: FieldProps) {
  const id = useId()
  const hintId = useId()
  const said = fault || hint
  return (
    <div className="g-field">
      <label className="g-field-label" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-invalid': fault ? true : undefined,
        'aria-describedby': said ? hintId : undefined,
      })}
      {said ? (
        <p className="g-field-hint" data-fault={fault ? '' : undefined} id={hintId}>
          {said}
        </p>
      ) : null}
    </div>
  )
}

type Filled<Element extends 'input' | 'textarea'> = FieldWords &
  Omit<ComponentProps<Element>, 'onChange' | 'className' | 'id'> & { onChange(value: string): void }

export function TextField({ label, hint, fault, onChange, ...rest }: Filled<'input'>) {
  return (
    <Field {...{ label, hint, fault }}>
      {(tied) => (
        <input
          {...rest}
          {...tied}
          className="g-input"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

export function TextArea({ label, hint, fault, onChange, ...rest }: Filled<'textarea'>) {
  return (
    <Field {...{ label, hint, fault }}>
      {(tied) => (
        <textarea
          {...rest}
          {...tied}
          className="g-input"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

interface ChipProps {
  readonly pressed: boolean
  readonly children: ReactNode
  /** How many there are of it. */
  readonly count?: number
  readonly icon?: ReactNode
  onToggle(pressed: boolean): void
}

/** One filter among several, on or off. */
export function Chip({ pressed, children, count, icon, onToggle }: ChipProps) {
  const format = useFormat()
  return (
    <button type="button" className="g-chip" aria-pressed={pressed} onClick={() => onToggle(!pressed)}>
      {pressed ? <Icon name="check" size={14} /> : icon}
      {children}
      {count === undefined ? null : <span className="g-chip-count">{format.number(count)}</span>}
    </button>
  )
}

/** Chips that filter one thing, under its name. */
export function ChipGroup({ label, children }: { label: string; children: ReactNode }) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in one line with its legend
    <div className="g-chips" role="group" aria-labelledby={id}>
      <span className="g-chips-label" id={id}>
        {label}
      </span>
      {children}
    </div>
  )
}
