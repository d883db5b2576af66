/** What a Vale rule says of a text, and what it is given to say it. */
import type { Budget } from './regex/machine.ts'
import type { Subject } from './regex/text.ts'
import type { ValeSpec } from './spec.ts'

/** Places are characters of the block; none for a measure, which speaks of the whole. */
export interface Alert {
  readonly start: number
  readonly end: number
  readonly message: string
  readonly suggestions: readonly string[]
}

/** What a rule sees of one draft. */
export interface Reading {
  readonly block: Subject
  readonly budget: Budget
  /** What the rule noted in earlier blocks of the draft. */
  readonly noted: Set<string>
}

export interface Kind<Spec extends ValeSpec> {
  /** Made once for a rule. */
  prepare(spec: Spec): (reading: Reading) => readonly Alert[]
}
