import { useState } from 'react'
import { TextField } from '../../../../components/fields.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { useFault } from '../../manuscript/use-manuscript.tsx'
import type { FieldProps } from './field.ts'
import { fieldTexts } from './texts.ts'

interface NumberFieldProps extends FieldProps<number> {
  readonly label: string
  readonly hint?: string
  /** What holds when the field is empty, e.g. `30`. */
  readonly otherwise?: string
  /** The rule cannot do without: while the field is empty, the last number stays. */
  readonly isRequired?: boolean
  readonly isDecimal?: boolean
}

/** A number that one types; an empty field says nothing. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, otherwise, isRequired = false, isDecimal = false, value, path, change } = props
  const texts = useTexts(fieldTexts)
  const wrong = useFault(path)
  const [typed, setTyped] = useState({ text: shown(value), value })
  // Changed elsewhere: by undo, or in the JSON.
  if (typed.value !== value) setTyped({ text: shown(value), value })
  const text = typed.value === value ? typed.text : shown(value)
  const isUnread = text.trim() === '' ? isRequired : numberOf(text, isDecimal) === undefined
  const unread = isDecimal ? texts.decimal : texts.number
  const said = hint ?? (otherwise === undefined ? undefined : texts.notSaid(otherwise))
  return (
    <div className="st-number">
      <TextField
        label={label}
        {...(said === undefined ? {} : { hint: said })}
        fault={isUnread ? unread : wrong}
        inputMode={isDecimal ? 'decimal' : 'numeric'}
        autoComplete="off"
        value={text}
        onChange={(next) => {
          const read = numberOf(next, isDecimal)
          const isEmpty = next.trim() === ''
          const kept = read ?? (isEmpty && !isRequired ? undefined : value)
          setTyped({ text: next, value: kept })
          if (kept !== value) change(kept, path)
        }}
        onBlur={() => setTyped({ text: shown(value), value })}
      />
    </div>
  )
}

const shown = (value: number | undefined) => (value === undefined ? '' : String(value))

function numberOf(text: string, isDecimal: boolean): number | undefined {
  const plain = text.trim().replace(',', '.')
  const isNumber = isDecimal ? /^-?\d+(?:\.\d+)?$/u.test(plain) : /^\d+$/u.test(plain)
  return isNumber ? Number(plain) : undefined
}
