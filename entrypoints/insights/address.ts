/** What is looked for and which draft is open, as the page's address says it: it can be kept, and "back" works. */
import * as v from 'valibot'
import { LANGUAGES, LEVELS, SEVERITIES, SURFACES } from '../../rules/index.ts'
import { OUTCOMES } from '../background/history.ts'
import type { HistoryFilter } from './filter-history.ts'

/** A day as `YYYY-MM-DD`, in the person's own time zone. */
const day = v.pipe(v.string(), v.isoDate())
const some = v.pipe(v.string(), v.nonEmpty())

const fields = {
  q: some,
  level: v.picklist(LEVELS),
  severity: v.picklist(SEVERITIES),
  pack: some,
  rule: some,
  site: some,
  surface: v.picklist(SURFACES),
  outcome: v.picklist(OUTCOMES),
  language: v.picklist(LANGUAGES),
  from: day,
  to: day,
  draft: some,
}

export type Address = { readonly [K in keyof typeof fields]?: v.InferOutput<(typeof fields)[K]> }
/** What narrows the list; the search words apart. */
export type Narrowing = Exclude<keyof Address, 'q' | 'draft'>
export const NARROWINGS = [
  'level',
  'severity',
  'pack',
  'rule',
  'site',
  'surface',
  'outcome',
  'language',
  'from',
  'to',
] as const satisfies readonly Narrowing[]

/** @returns what the address says; what it says wrongly is left out. */
export function parseAddress(search: string): Address {
  const params = new URLSearchParams(search)
  const entries = Object.entries(fields).flatMap(([name, schema]) => {
    const parsed = v.safeParse(schema, params.get(name))
    return parsed.success ? [[name, parsed.output]] : []
  })
  return Object.fromEntries(entries) as Address
}

/** @returns the query part, empty or beginning with `?`. */
export function formatAddress(address: Address): string {
  const params = new URLSearchParams()
  for (const name of Object.keys(fields) as (keyof Address)[]) {
    const value = address[name]
    if (value) params.set(name, value)
  }
  return params.size > 0 ? `?${params}` : ''
}

export function filterOf({ q, site, from, to, draft: _, ...rest }: Address): HistoryFilter {
  return {
    ...rest,
    ...(q === undefined ? {} : { text: q }),
    ...(site === undefined ? {} : { host: site }),
    ...(from === undefined ? {} : { from: startOf(from, 0) }),
    ...(to === undefined ? {} : { to: startOf(to, 1) }),
  }
}

/** Midnight at the start of a day, some days later, in milliseconds since the epoch. */
function startOf(date: string, later: number): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, day + later).getTime()
}
