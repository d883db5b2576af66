import { useId } from 'react'
import { Chip, ChipGroup, Select, Switch } from '../../../../components/fields.tsx'
import type { FieldProps } from './field.ts'

export interface Choice<T extends string> {
  readonly value: T
  readonly label: string
}

interface ChoiceFieldProps<T extends string> extends FieldProps<T> {
  readonly label: string
  readonly hint?: string
  readonly choices: readonly Choice<T>[]
  /** Offered as not saying anything; without it one of the choices must hold. */
  readonly unsaid?: string
  /** What holds when the field is absent: shown as chosen, and not said again when one comes back to it. */
  readonly assumed?: T
}

/** One of a few. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, hint, choices, unsaid, assumed, value, change } = props
  const options = [...(unsaid === undefined ? [] : [{ value: '', label: unsaid }]), ...choices]
  return (
    <Select<string>
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={value ?? assumed ?? ''}
      options={options}
      onChange={(chosen) =>
        change(chosen === assumed ? undefined : choices.find((choice) => choice.value === chosen)?.value)
      }
    />
  )
}

interface ManyFieldProps<T extends string> extends FieldProps<readonly T[]> {
  readonly label: string
  readonly hint?: string
  readonly choices: readonly Choice<T>[]
  /** What counts when the field is absent: shown as chosen, and taken away again when one comes back to it. */
  readonly unsaid?: readonly T[]
  /** The last one stays: there must be one. */
  readonly isRequired?: boolean
}

/** Any of a few, in their own order. Choosing none of them says nothing. */
export function ManyField<T extends string>(props: ManyFieldProps<T>) {
  const { label, hint, choices, unsaid = [], isRequired = false, value, change } = props
  const chosen = value ?? unsaid
  return (
    <div className="st-many">
      <ChipGroup label={label}>
        {choices.map((choice) => (
          <Chip
            key={choice.value}
            pressed={chosen.includes(choice.value)}
            onToggle={(on) => {
              const next = choices
                .map((each) => each.value)
                .filter((each) => (each === choice.value ? on : chosen.includes(each)))
              if (next.length === 0 && isRequired) return
              change(next.length === 0 || isSame(next, unsaid) ? undefined : next)
            }}
          >
            {choice.label}
          </Chip>
        ))}
      </ChipGroup>
      {hint ? <p className="st-help">{hint}</p> : null}
    </div>
  )
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((each) => other.includes(each))

interface FlagFieldProps extends FieldProps<boolean> {
  readonly label: string
  readonly hint?: string
}

/** Yes, or not said. */
export function FlagField({ label, hint, value, change }: FlagFieldProps) {
  return (
    <Switch
      label={label}
      {...(hint === undefined ? {} : { hint })}
      checked={value === true}
      onChange={(on) => change(on ? true : undefined)}
    />
  )
}

interface PickFieldProps<T extends string> extends FieldProps<T> {
  readonly label: string
  readonly choices: readonly (Choice<T> & { readonly hint?: string; readonly icon?: React.ReactNode })[]
}

/** One of a few that need a word of explanation each. */
export function PickField<T extends string>({ label, choices, value, change }: PickFieldProps<T>) {
  const id = useId()
  return (
    <fieldset className="st-pick">
      <legend>{label}</legend>
      <div>
        {choices.map((choice) => (
          <label key={choice.value} data-chosen={choice.value === value || undefined}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => change(choice.value)}
            />
            <span className="st-pick-name">
              {choice.icon}
              {choice.label}
            </span>
            {choice.hint ? <span className="st-pick-hint">{choice.hint}</span> : null}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
