/** What every field of a form is given: its value, where it stands in the pack, and how it is changed. */
import type { ComponentType } from 'react'

export interface FieldProps<T> {
  /** `undefined` when the rule does not say it. */
  readonly value: T | undefined
  /** As in a fault, e.g. `rules[3].check.phrases`. */
  readonly path: string
  /**
   * @param value `undefined` takes the field away.
   * @param step the same in a row is one step for undo: the field's path while one types.
   */
  change(value: T | undefined, step?: string): void
}

export type Field<T> = ComponentType<FieldProps<T>>
