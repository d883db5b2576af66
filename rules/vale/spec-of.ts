/** From a Vale rule's fields to what the engine runs, or the reason why not. */
import * as v from 'valibot'
import { type Generic, isFields } from './definition.ts'
import { numberOf, pairsOf, textOf, textsOf, truth, Unfit, Unsupported } from './fields.ts'
import { inItsCase, withoutGroups } from './pattern-text.ts'
import { scopeOf } from './scope.ts'
import {
  actionFault,
  countsAlerts,
  groupsIn,
  metricFault,
  patternFault,
  schema,
  type ValeSpec,
} from './spec.ts'

type Action = NonNullable<ValeSpec['action']>

/** Kinds whose message may hold, behind the words, what the action offers. */
const TELLS_A_FIX = ['existence', 'conditional', 'consistency']
const SECOND_VALUE = /%\[2\]|%[^%[].*%[^%[]/su

/** Why a rule is not imported. */
export interface Refusal {
  readonly reason: string
  /** Whether the rule is right, and asks for what a draft or Galateo has not. */
  readonly isUnsupported: boolean
}

/**
 * @param accepted terms of the vocabularies in use.
 * @returns what the engine runs, or why the rule is not imported.
 */
export function specOf(fields: Generic, accepted: readonly string[]): ValeSpec | Refusal {
  try {
    const spec = made(lowerKeys(fields), accepted)
    const parsed = v.safeParse(schema, spec)
    if (parsed.success) return parsed.output
    const [issue] = parsed.issues
    const path = issue.path?.map(({ key }) => String(key)).join('.') ?? ''
    const fault = typeof issue.input === 'string' ? patternFault(issue.input) : undefined
    throw new Unfit(
      fault === undefined
        ? `“${path}” does not fit: ${issue.message}`
        : `its pattern cannot be run: ${fault}`,
    )
  } catch (error) {
    if (error instanceof Unfit) return { reason: error.message, isUnsupported: error.isUnsupported }
    throw error
  }
}

/** Vale reads `ignoreCase` and `ignorecase` alike. */
const lowerKeys = (fields: Generic): Generic =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]))

const GIVEN =
  'extends message level scope limit link action description name path tests code matchcase'.split(' ')

/** What reading one kind of rule takes. */
interface Source {
  readonly fields: Generic
  readonly action: Action | undefined
  /** What is left alone: the rule's exceptions, and the vocabularies' terms unless the rule wants none. */
  allowed(): { readonly allowed?: readonly string[] }
}

interface Kind {
  /** Those it may have beside `GIVEN`; in a `consistency` rule Vale takes any. */
  readonly fields?: string
  /** What it adds to what every rule has. */
  read(source: Source): object
}

const NOT_IMPORTED: ReadonlyMap<string, string> = new Map([
  ['script', 'scripts are not imported'],
  ['sequence', 'sequences need a part-of-speech tagger, which is not here'],
  ['spelling', 'spelling dictionaries are not imported'],
])

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  [
    'existence',
    {
      fields: 'append ignorecase nonword raw tokens exceptions vocab',
      read: ({ fields, action, allowed }) => ({
        pattern: existencePattern(fields),
        ...groupsOf(fields, action),
        ...allowed(),
      }),
    },
  ],
  [
    'substitution',
    {
      fields: 'ignorecase nonword swap pos exceptions vocab capitalize',
      read: ({ fields, allowed }) => ({
        ...flagsOf(fields),
        swap: swapOf(fields.swap),
        ...(truth(fields.capitalize) ? { capitalize: true } : {}),
        ...allowed(),
      }),
    },
  ],
  [
    'occurrence',
    {
      fields: 'token max min ignorecase',
      read: ({ fields }) => ({
        pattern: `${caseFlag(fields)}(?:${textOf(fields.token, 'token')})`,
        min: numberOf(fields.min ?? 0, 'min'),
        max: numberOf(fields.max ?? 0, 'max'),
      }),
    },
  ],
  [
    'repetition',
    {
      fields: 'tokens max ignorecase alpha exceptions vocab',
      read: ({ fields, allowed }) => ({
        ...(truth(fields.ignorecase) ? { ignoreCase: true } : {}),
        pattern: `${caseFlag(fields)}(${tokensOf(fields).join('|')})`,
        max: numberOf(fields.max ?? 0, 'max'),
        ...(truth(fields.alpha) ? { alpha: true } : {}),
        ...allowed(),
      }),
    },
  ],
  [
    'consistency',
    { read: ({ fields }) => ({ ...flagsOf(fields), either: pairsOf(fields.either, 'either') }) },
  ],
  [
    'conditional',
    {
      fields: 'first second ignorecase exceptions vocab in',
      read({ fields, allowed }) {
        if (fields.in !== undefined && fields.in !== '')
          throw new Unsupported("'in' names a View, which a draft has not")
        return {
          first: textOf(fields.first, 'first'),
          second: textOf(fields.second, 'second'),
          ...allowed(),
        }
      },
    },
  ],
  [
    'capitalization',
    {
      fields: 'match style exceptions indicators threshold vocab prefix',
      read: ({ fields, allowed }) => ({
        match: textOf(fields.match, 'match'),
        ...(fields.style === 'Chicago' ? { style: fields.style } : {}),
        ...(fields.indicators === undefined ? {} : { indicators: textsOf(fields.indicators, 'indicators') }),
        ...(fields.threshold ? { threshold: numberOf(fields.threshold, 'threshold') } : {}),
        ...(fields.prefix ? { prefix: textOf(fields.prefix, 'prefix') } : {}),
        ...allowed(),
      }),
    },
  ],
  [
    'metric',
    {
      fields: 'formula condition',
      read({ fields }) {
        const formula = textOf(fields.formula, 'formula')
        const condition = textOf(fields.condition, 'condition')
        const fault = metricFault(formula, condition)
        if (fault !== undefined) {
          const Refused = countsAlerts(formula) ? Unsupported : Unfit
          throw new Refused(`its formula cannot be worked out: ${fault}`)
        }
        return { formula, condition }
      },
    },
  ],
  [
    'readability',
    {
      fields: 'metrics grade',
      read: ({ fields }) => ({
        metrics: textsOf(fields.metrics, 'metrics'),
        grade: numberOf(fields.grade ?? 0, 'grade'),
      }),
    },
  ],
])

function made(fields: Generic, accepted: readonly string[]): unknown {
  const name = String(fields.extends)
  const kind = KINDS.get(name)
  if (!kind) {
    const reason = NOT_IMPORTED.get(name)
    throw reason === undefined ? new Unfit(`'${name}' is no kind of rule`) : new Unsupported(reason)
  }
  const known = kind.fields?.split(' ')
  const unknown = Object.keys(fields).find((key) => known && !known.includes(key) && !GIVEN.includes(key))
  if (unknown !== undefined) throw new Unfit(`'${unknown}' is no field of ${name}`)
  if (fields.code === true) throw new Unfit("'code' is gone from Vale: use 'scope: raw'")
  const base = baseOf(name, fields)
  return {
    ...base,
    ...kind.read({ fields, action: base.action, allowed: () => allowedIn(name, fields, accepted) }),
  }
}

/** What every rule has. */
function baseOf(kind: string, fields: Generic) {
  const scope = scopeOf(fields.scope)
  if (typeof scope === 'string') throw new Unsupported(scope)
  const measures = kind === 'metric' || kind === 'readability'
  const message = textOf(fields.message, 'message')
  const action = actionOf(fields.action)
  if (action?.name === 'suggest' && TELLS_A_FIX.includes(kind) && SECOND_VALUE.test(message))
    throw new Unsupported('its message holds what a script suggests: scripts are not imported')
  return {
    type: 'vale',
    kind,
    message,
    scope: measures && scope.join() === 'text' ? ['summary'] : scope,
    ...(fields.limit === undefined ? {} : { limit: numberOf(fields.limit, 'limit') }),
    ...(action === undefined ? {} : { action }),
    ...(truth(fields.matchcase) ? { matchCase: true } : {}),
  }
}

/** By themselves, exceptions are told apart by their capitals wherever Vale looks for them; beside a vocabulary not. */
function allowedIn(kind: string, fields: Generic, accepted: readonly string[]) {
  const isWithout = kind === 'existence' && truth(fields.nonword)
  const vocabulary = truth(fields.vocab ?? true) && !isWithout ? accepted : []
  const exceptions = textsOf(fields.exceptions, 'exceptions')
  const terms = vocabulary.length > 0 ? [...exceptions, ...vocabulary] : exceptions.map(inItsCase)
  return terms.length === 0 ? {} : { allowed: terms }
}

const flagsOf = (fields: Generic) => ({
  ...(truth(fields.ignorecase) ? { ignoreCase: true } : {}),
  ...(truth(fields.nonword) ? { nonword: true } : {}),
})

/** Before a pattern: whether it tells capitals apart. */
const caseFlag = (fields: Generic) => (truth(fields.ignorecase) ? '(?i)' : '')

/** As Vale joins them: `raw` and `tokens`, the tokens between word boundaries. */
function existencePattern(fields: Generic): string {
  const tokens = tokensOf(fields)
  const raw = textsOf(fields.raw, 'raw').join('')
  const given = tokens.filter((token) => token.trim() !== '').join('|')
  const words = truth(fields.nonword) || tokens.length === 0 ? `(?m)(?:${given})` : `(?m)\\b(?:${given})\\b`
  return caseFlag(fields) + (truth(fields.append) ? words + raw : raw + words)
}

const tokensOf = (fields: Generic) => textsOf(fields.tokens, 'tokens')

/**
 * Which groups of the joined pattern are each token's. Those without a name are counted before those with one; both run
 * from token to token, and through `raw`, which has none that an action may speak of.
 */
function groupsOf(fields: Generic, action: Action | undefined) {
  if (!action?.params.some((param) => param.includes('$'))) return {}
  const tokens = tokensOf(fields).filter((token) => token.trim() !== '')
  const raw = textsOf(fields.raw, 'raw').join('')
  const parts = (truth(fields.append) ? [...tokens, raw] : [raw, ...tokens]).map(groupsIn)
  let unnamed = 0
  let named = parts.reduce((sum, part) => sum + part.unnamed, 0)
  const groups = parts.map((part) => [
    ...Array.from({ length: part.unnamed }, () => ++unnamed),
    ...Array.from({ length: part.named }, () => ++named),
  ])
  groups.splice(truth(fields.append) ? tokens.length : 0, 1)
  return groups.some((each) => each.length > 0) ? { groups } : {}
}

/** The longest first; Vale leaves the order of equally long ones open. */
function swapOf(value: unknown): readonly { readonly from: string; readonly to: string }[] {
  return pairsOf(value, 'swap')
    .map(([from, to]) => ({ from, to }))
    .sort((a, b) => utf8Length(b.from) - utf8Length(a.from))
    .map(({ from, to }) => {
      const fault = patternFault(withoutGroups(from))
      if (fault !== undefined) throw new Unfit(`the pattern “${from}” cannot be run: ${fault}`)
      return { from, to }
    })
}

const utf8Length = (text: string) => new TextEncoder().encode(text).length

/** Steps of an edit may be lists in the list. */
function actionOf(value: unknown): Action | undefined {
  if (!isFields(value) || typeof value.name !== 'string' || value.name === '') return undefined
  const { name, params: given } = value
  const params = [...textsOf(Array.isArray(given) ? given.flat() : given, 'action.params')]
  const fault = actionFault({ name, params })
  if (fault !== undefined) throw new Unfit(`its action is none of Vale's: ${fault}`)
  return { name, params }
}
