import { memo, useCallback, useRef, useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { withOptional } from '../../manuscript/change.ts'
import type { Field } from '../fields/field.ts'
import type { FormField, FormFields } from './check-form.ts'
import { checkTexts } from './texts.ts'

interface FormFieldListProps<Whole extends object> {
  readonly fields: FormFields<Whole>
  readonly whole: Whole
  readonly path: string
  change(whole: Whole, step?: string): void
}

/** The fields of a check, or of a part of one: first what makes it, then, on demand, what most do without. */
export function FormFieldList<Whole extends object>(props: FormFieldListProps<Whole>) {
  const { fields, whole, path, change } = props
  const texts = useTexts(checkTexts)
  const [isOpen, setOpen] = useState(false)
  // Fields keep the same function, so that typing in one renders only that one.
  const latest = useRef({ whole, change })
  latest.current = { whole, change }
  // Which field goes with which value is proved by `FormFields`; here they are only gone through.
  const values = whole as Readonly<Record<string, unknown>>
  const entries = Object.entries<FormField<never, Whole>>(fields)
  const set = useCallback(
    (name: string, value: unknown, step?: string) => {
      const { whole, change } = latest.current
      const { set: setWhole } = (fields as Readonly<Record<string, FormField<never, Whole>>>)[name] ?? {}
      const next = setWhole
        ? setWhole(whole, value as never)
        : (withOptional(whole as Record<string, unknown>, name, value) as Whole)
      change(next, step)
    },
    [fields],
  )
  const said = (name: string) => values[name] !== undefined
  const shown = entries.filter(([name, { shown: isShown }]) => said(name) || (isShown?.(whole) ?? true))
  const first = shown.filter(([name, { isMore }]) => !isMore || said(name) || isOpen)
  return (
    <>
      {first.map(([name, { field }]) => (
        <OneField
          key={name}
          name={name}
          field={field as Field<unknown>}
          value={values[name]}
          path={`${path}.${name}`}
          onChange={set}
        />
      ))}
      {first.length < shown.length ? (
        <div>
          <Button
            size="s"
            look="quiet"
            icon={<Icon name="settings" size={14} />}
            aria-expanded={false}
            onClick={() => setOpen(true)}
          >
            {texts.more}
          </Button>
        </div>
      ) : null}
    </>
  )
}

interface OneFieldProps {
  readonly name: string
  readonly field: Field<unknown>
  readonly value: unknown
  readonly path: string
  onChange(name: string, value: unknown, step?: string): void
}

const OneField = memo(function OneField({ name, field: Field, value, path, onChange }: OneFieldProps) {
  const change = useCallback((next: unknown, step?: string) => onChange(name, next, step), [name, onChange])
  return <Field value={value} path={path} change={change} />
})
