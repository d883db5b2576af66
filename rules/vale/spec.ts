/** A Vale rule as a pack carries it: what Vale read from YAML, with vocabularies and inheritance worked in. */
import * as v from 'valibot'
import { quantity } from '../pack/parts.ts'
import { PatternError } from './regex/parse.ts'
import { searchFor } from './regex/search.ts'

export { actionFault } from './actions/fault.ts'
export { withDots } from './format.ts'
export { countsAlerts, metricFault } from './metric-formula.ts'

/** Parts of a plain text that Vale knows, in the order in which it looks at them. */
export const SCOPES = ['paragraph', 'sentence', 'text', 'summary', 'raw'] as const
export type Scope = (typeof SCOPES)[number]

const most = { text: 2000, pattern: 200_000, list: 5000, groups: 100 } as const
const text = v.pipe(v.string(), v.maxLength(most.text))
const texts = v.pipe(v.array(v.pipe(v.string(), v.maxLength(most.text))), v.maxLength(most.list))
const natural = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000))

/** Go's pattern syntax with lookarounds: see `regex/parse.ts`. */
const pattern = v.pipe(
  v.string(),
  v.maxLength(most.pattern),
  v.rawCheck(({ dataset, addIssue }) => {
    if (dataset.typed && patternFault(dataset.value) !== undefined) addIssue({ message: 'pattern' })
  }),
)

/** Why a pattern cannot be run; `undefined` when it can. */
export function patternFault(source: string): string | undefined {
  try {
    searchFor(source)
    return undefined
  } catch (error) {
    if (error instanceof PatternError) return error.message
    throw error
  }
}

/** How many groups a pattern has; none when it cannot be run. */
export function groupsIn(source: string): { readonly unnamed: number; readonly named: number } {
  if (patternFault(source) !== undefined) return { unnamed: 0, named: 0 }
  const { groups, names } = searchFor(source)
  return { unnamed: groups - names.size, named: names.size }
}

/** An edit's patterns, too, must be ones that can be run. */
const action = v.pipe(
  v.object({ name: v.pipe(v.string(), v.maxLength(100)), params: texts }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const { params } = dataset.value
    for (const [index, input] of params.entries())
      if (params[index - 1] === 'regex' && patternFault(input) !== undefined)
        addIssue({ message: 'pattern', input })
  }),
)

const base = {
  type: v.literal('vale'),
  /** As Vale formats it: `%s`, `%[1]s`. */
  message: text,
  scope: v.pipe(v.array(v.picklist(SCOPES)), v.minLength(1)),
  /** Most alerts on one draft; 0 for no limit. */
  limit: v.exactOptional(natural),
  action: v.exactOptional(action),
  /** Replacements take the capitals of what they replace. */
  matchCase: v.exactOptional(v.boolean()),
}
/** Patterns of what is left alone; a vocabulary's terms among them. */
const allowed = v.exactOptional(v.pipe(v.array(pattern), v.maxLength(most.list)))
const flag = v.exactOptional(v.boolean())

export const schema = v.variant('kind', [
  v.object({
    ...base,
    kind: v.literal('existence'),
    pattern,
    /** The numbers of each token's groups, where the action speaks of them. */
    groups: v.exactOptional(
      v.pipe(v.array(v.pipe(v.array(natural), v.maxLength(most.groups))), v.maxLength(most.list)),
    ),
    allowed,
  }),
  v.object({
    ...base,
    kind: v.literal('substitution'),
    /** In the order in which they are tried. */
    swap: v.pipe(v.array(v.object({ from: pattern, to: text })), v.maxLength(most.list)),
    ignoreCase: flag,
    nonword: flag,
    capitalize: flag,
    allowed,
  }),
  v.object({ ...base, kind: v.literal('occurrence'), pattern, min: natural, max: natural }),
  v.object({
    ...base,
    kind: v.literal('repetition'),
    pattern,
    max: natural,
    ignoreCase: flag,
    alpha: flag,
    allowed,
  }),
  v.object({
    ...base,
    kind: v.literal('consistency'),
    either: v.pipe(v.array(v.strictTuple([pattern, pattern])), v.maxLength(most.list)),
    ignoreCase: flag,
    nonword: flag,
  }),
  v.object({ ...base, kind: v.literal('conditional'), first: pattern, second: pattern, allowed }),
  v.object({
    ...base,
    kind: v.literal('capitalization'),
    /** `$title`, `$sentence`, `$lower`, `$upper` or a pattern. */
    match: pattern,
    style: v.exactOptional(v.picklist(['AP', 'Chicago'])),
    indicators: v.exactOptional(texts),
    threshold: v.exactOptional(quantity),
    prefix: v.exactOptional(pattern),
    allowed,
  }),
  v.object({ ...base, kind: v.literal('metric'), formula: text, condition: text }),
  v.object({
    ...base,
    kind: v.literal('readability'),
    metrics: v.pipe(
      v.array(v.picklist(['Gunning Fog', 'Coleman-Liau', 'Flesch-Kincaid', 'SMOG', 'Automated Readability'])),
      v.minLength(1),
    ),
    grade: quantity,
  }),
])

export type ValeSpec = v.InferOutput<typeof schema>
export type ValeSpecOf<Kind extends ValeSpec['kind']> = Extract<ValeSpec, { kind: Kind }>
