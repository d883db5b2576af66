/** From a Vale rule's fields to what the engine runs, or the reason why not. */
import * as v from 'valibot'
import { type Generic, isFields } from './definition.ts'
import { inItsCase, withoutGroups } from './pattern-text.ts'
import { scopeOf } from './scope.ts'
import { actionFault, groupsIn, metricFault, patternFault, schema, type ValeSpec } from './spec.ts'

const GIVEN =
  'extends message level scope limit link action description name path tests code matchcase'.split(' ')
/** In a `consistency` rule Vale takes any. */
const FIELDS: Readonly<Record<string, string>> = {
  existence: 'append ignorecase nonword raw tokens exceptions vocab',
  substitution: 'ignorecase nonword swap pos exceptions vocab capitalize',
  occurrence: 'token max min ignorecase',
  repetition: 'tokens max ignorecase alpha exceptions vocab',
  conditional: 'first second ignorecase exceptions vocab in',
  capitalization: 'match style exceptions indicators threshold vocab prefix',
  metric: 'formula condition',
  readability: 'metrics grade',
}

type Action = NonNullable<ValeSpec['action']>

/** Kinds whose message may hold, behind the words, what the action offers. */
const TELLS_A_FIX = ['existence', 'conditional', 'consistency']
const SECOND_VALUE = /%\[2\]|%[^%[].*%[^%[]/su

/** A field that does not fit; the message says why. */
class Unfit extends Error {}

/**
 * @param accepted terms of the vocabularies in use.
 * @returns what the engine runs, or the reason why the rule is not imported.
 */
export function specOf(fields: Generic, accepted: readonly string[]): ValeSpec | string {
  try {
    const spec = made(lowerKeys(fields), accepted)
    const parsed = v.safeParse(schema, spec)
    if (parsed.success) return parsed.output
    const [issue] = parsed.issues
    const path = issue.path?.map(({ key }) => String(key)).join('.') ?? ''
    const fault = typeof issue.input === 'string' ? patternFault(issue.input) : undefined
    return fault === undefined
      ? `“${path}” does not fit: ${issue.message}`
      : `its pattern cannot be run: ${fault}`
  } catch (error) {
    if (error instanceof Unfit) return error.message
    throw error
  }
}

/** Vale reads `ignoreCase` and `ignorecase` alike. */
const lowerKeys = (fields: Generic): Generic =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]))

function made(fields: Generic, accepted: readonly string[]): unknown {
  const kind = String(fields.extends)
  switch (kind) {
    case 'script':
      throw new Unfit('scripts are not imported')
    case 'sequence':
      throw new Unfit('sequences need a part-of-speech tagger, which is not here')
    case 'spelling':
      throw new Unfit('spelling dictionaries are not imported')
  }
  const known = FIELDS[kind]?.split(' ')
  const unknown = Object.keys(fields).find((key) => known && !known.includes(key) && !GIVEN.includes(key))
  if (unknown !== undefined) throw new Unfit(`'${unknown}' is no field of ${kind}`)
  if (fields.code === true) throw new Unfit("'code' is gone from Vale: use 'scope: raw'")
  const scope = scopeOf(fields.scope)
  if (typeof scope === 'string') throw new Unfit(scope)
  const measures = kind === 'metric' || kind === 'readability'
  const base = {
    type: 'vale',
    kind,
    message: textOf(fields.message, 'message'),
    scope: measures && scope.join() === 'text' ? ['summary'] : scope,
    ...(fields.limit === undefined ? {} : { limit: numberOf(fields.limit, 'limit') }),
    ...actionOf(fields.action),
    ...(truth(fields.matchcase) ? { matchCase: true } : {}),
  }
  if (base.action?.name === 'suggest' && TELLS_A_FIX.includes(kind) && SECOND_VALUE.test(base.message))
    throw new Unfit('its message holds what a script suggests: scripts are not imported')
  const withVocabulary = truth(fields.vocab ?? true)
  const allowed = (useVocabulary: boolean) => {
    const exceptions = textsOf(fields.exceptions, 'exceptions')
    // By themselves, exceptions are told apart by their capitals wherever Vale looks for them; beside a vocabulary not.
    const terms =
      useVocabulary && accepted.length > 0 ? [...exceptions, ...accepted] : exceptions.map(inItsCase)
    return terms.length === 0 ? {} : { allowed: terms }
  }
  const flags = {
    ...(truth(fields.ignorecase) ? { ignoreCase: true } : {}),
    ...(truth(fields.nonword) ? { nonword: true } : {}),
  }
  switch (kind) {
    case 'existence':
      return {
        ...base,
        pattern: existencePattern(fields),
        ...groupsOf(fields, base.action),
        ...allowed(withVocabulary && !truth(fields.nonword)),
      }
    case 'substitution':
      return {
        ...base,
        ...flags,
        swap: swapOf(fields.swap),
        ...(truth(fields.capitalize) ? { capitalize: true } : {}),
        ...allowed(withVocabulary),
      }
    case 'occurrence': {
      const token = textOf(fields.token, 'token')
      return {
        ...base,
        pattern: `${truth(fields.ignorecase) ? '(?i)' : ''}(?:${token})`,
        min: numberOf(fields.min ?? 0, 'min'),
        max: numberOf(fields.max ?? 0, 'max'),
      }
    }
    case 'repetition':
      return {
        ...base,
        ...(truth(fields.ignorecase) ? { ignoreCase: true } : {}),
        pattern: `${truth(fields.ignorecase) ? '(?i)' : ''}(${textsOf(fields.tokens, 'tokens').join('|')})`,
        max: numberOf(fields.max ?? 0, 'max'),
        ...(truth(fields.alpha) ? { alpha: true } : {}),
        ...allowed(withVocabulary),
      }
    case 'consistency':
      return { ...base, ...flags, either: pairsOf(fields.either, 'either') }
    case 'conditional':
      if (fields.in !== undefined && fields.in !== '')
        throw new Unfit("'in' names a View, which a draft has not")
      return {
        ...base,
        first: textOf(fields.first, 'first'),
        second: textOf(fields.second, 'second'),
        ...allowed(withVocabulary),
      }
    case 'capitalization': {
      const match = textOf(fields.match, 'match')
      const { style } = fields
      return {
        ...base,
        match,
        ...(style === 'Chicago' ? { style } : {}),
        ...(fields.indicators === undefined ? {} : { indicators: textsOf(fields.indicators, 'indicators') }),
        ...(fields.threshold ? { threshold: numberOf(fields.threshold, 'threshold') } : {}),
        ...(fields.prefix ? { prefix: textOf(fields.prefix, 'prefix') } : {}),
        ...allowed(withVocabulary),
      }
    }
    case 'metric': {
      const formula = textOf(fields.formula, 'formula')
      const condition = textOf(fields.condition, 'condition')
      const fault = metricFault(formula, condition)
      if (fault !== undefined) throw new Unfit(`its formula cannot be worked out: ${fault}`)
      return { ...base, formula, condition }
    }
    default:
      return {
        ...base,
        metrics: textsOf(fields.metrics, 'metrics'),
        grade: numberOf(fields.grade ?? 0, 'grade'),
      }
  }
}

/** As Vale joins them: `raw` and `tokens`, the tokens between word boundaries. */
function existencePattern(fields: Generic): string {
  const tokens = tokensOf(fields)
  const raw = textsOf(fields.raw, 'raw').join('')
  const given = tokens.filter((token) => token.trim() !== '').join('|')
  const words = truth(fields.nonword) || tokens.length === 0 ? `(?m)(?:${given})` : `(?m)\\b(?:${given})\\b`
  const whole = truth(fields.append) ? words + raw : raw + words
  return truth(fields.ignorecase) ? `(?i)${whole}` : whole
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
function actionOf(value: unknown): { readonly action?: Action } {
  if (!isFields(value) || typeof value.name !== 'string' || value.name === '') return {}
  const { name, params: given } = value
  const params = [...textsOf(Array.isArray(given) ? given.flat() : given, 'action.params')]
  const fault = actionFault({ name, params })
  if (fault !== undefined) throw new Unfit(`its action is none of Vale's: ${fault}`)
  return { action: { name, params } }
}

function pairsOf(value: unknown, field: string): readonly (readonly [string, string])[] {
  // Vale also takes a list of maps, and nothing for an empty map: all of its entries may be commented out.
  const maps = Array.isArray(value) ? value : value === null ? [] : [value]
  const pairs = new Map<string, string>()
  for (const map of maps) {
    if (!isFields(map)) throw new Unfit(`'${field}' must be a map`)
    for (const [key, entry] of Object.entries(map)) pairs.set(key, textOf(entry, field))
  }
  return [...pairs]
}

function textsOf(value: unknown, field: string): readonly string[] {
  if (value === undefined || value === null) return []
  return (Array.isArray(value) ? value : [value]).map((entry) => textOf(entry, field))
}

function textOf(value: unknown, field: string): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (value === null) return ''
  if (value === undefined) throw new Unfit(`'${field}' is missing`)
  throw new Unfit(`'${field}' must be text`)
}

function numberOf(value: unknown, field: string): number {
  const number = typeof value === 'string' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) throw new Unfit(`'${field}' must be a number`)
  return number
}

const truth = (value: unknown) => /^(?:true|yes|on|1)$/iu.test(String(value))
