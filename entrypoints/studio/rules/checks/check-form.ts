/** The form of a check type: a field for each of its own fields, and nothing else. */
import type { Check } from '../../../../rules/index.ts'
import type { Field } from '../fields/field.ts'

/** The names of an object's fields, in any of the shapes that it may have. */
type KeyOf<T> = T extends unknown ? keyof T : never
type ValueOf<T, K> = T extends unknown ? (K extends keyof T ? Exclude<T[K], undefined> : never) : never

export interface FormField<T, Whole> {
  readonly field: Field<T>
  /** Whether it has a meaning as the rest stands; always, when absent. A field that holds something is shown anyway. */
  shown?(whole: Whole): boolean
  /** Behind "more choices" until it says something: what most rules do without. */
  readonly isMore?: true
  /** Changes more of the check than itself, e.g. what belongs to another kind of it. */
  set?(whole: Whole, value: T | undefined): Whole
}

/** One entry for each field, in the order in which they are shown; the compiler refuses a forgotten one. */
export type FormFields<Whole> = {
  readonly [K in Exclude<KeyOf<Whole>, 'type'>]-?: FormField<ValueOf<Whole, K>, Whole>
}

/** `undefined`: the check is written as JSON. */
export type CheckForms = {
  readonly [Name in Check['type']]: FormFields<Extract<Check, { readonly type: Name }>> | undefined
}
