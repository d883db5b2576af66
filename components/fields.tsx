/** What one fills in or chooses. Each carries its own visible label unless it says otherwise. */
import { type ComponentProps, type ReactNode, useId } from 'react'
import { Icon } from './Icon.tsx'
import { useTexts } from './language.tsx'
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

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'className' | 'id'> {
  readonly label: string
  readonly hint?: string | undefined
  /** What is wrong with it, in words that say what to do. */
  readonly fault?: string | undefined
  onChange(value: string): void
}

export function TextField({ label, hint, fault, onChange, ...rest }: TextFieldProps) {
  const id = useId()
  const hintId = useId()
  return (
    <div className="g-field">
      <label className="g-field-label" htmlFor={id}>
        {label}
      </label>
      <input
        {...rest}
        id={id}
        className="g-input"
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault || hint ? hintId : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {fault || hint ? (
        <p className="g-field-hint" data-fault={fault ? '' : undefined} id={hintId}>
          {fault ?? hint}
        </p>
      ) : null}
    </div>
  )
}

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'className' | 'id'> {
  readonly label: string
  readonly hint?: string | undefined
  /** What is wrong with it, in words that say what to do. */
  readonly fault?: string | undefined
  onChange(value: string): void
}

export function TextArea({ label, hint, fault, onChange, ...rest }: TextAreaProps) {
  const id = useId()
  const hintId = useId()
  return (
    <div className="g-field">
      <label className="g-field-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        {...rest}
        id={id}
        className="g-input"
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault || hint ? hintId : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {fault || hint ? (
        <p className="g-field-hint" data-fault={fault ? '' : undefined} id={hintId}>
          {fault ?? hint}
        </p>
      ) : null}
    </div>
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
  return (
    <button type="button" className="g-chip" aria-pressed={pressed} onClick={() => onToggle(!pressed)}>
      {pressed ? <Icon name="check" size={14} /> : icon}
      {children}
      {count === undefined ? null : <span className="g-chip-count">{count}</span>}
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
