/** What the trends show, as the address says it. */
import * as v from 'valibot'
import { LEVELS } from '../../../rules/index.ts'
import { MEASURES } from '../../background/learning/trends.ts'
import { viewAddress } from '../views/views.ts'

const fields = {
  level: v.picklist(LEVELS),
  /** As `pack/rule`. */
  rule: v.pipe(v.string(), v.includes('/')),
  per: v.picklist(MEASURES),
}

export type TrendsChoice = { readonly [K in keyof typeof fields]?: v.InferOutput<(typeof fields)[K]> }

/** @returns what the address says; what it says wrongly is left out. */
export function parseTrends(search: string): TrendsChoice {
  const params = new URLSearchParams(search)
  const entries = Object.entries(fields).flatMap(([name, schema]) => {
    const parsed = v.safeParse(schema, params.get(name))
    return parsed.success ? [[name, parsed.output]] : []
  })
  return Object.fromEntries(entries) as TrendsChoice
}

export function trendsAddress(choice: Readonly<Record<keyof TrendsChoice, string | undefined>>): string {
  return viewAddress('trends', choice)
}
