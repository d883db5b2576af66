/** A rule as its file has it, and what it takes over from the rule that it extends. */
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml'

/** A rule's fields, not yet looked at. */
export type Generic = Readonly<Record<string, unknown>>
export type Read =
  | { readonly ok: true; readonly value: Generic }
  | { readonly ok: false; readonly reason: string }

const refused = (reason: string): Read => ({ ok: false, reason })

/** Kinds of rules that Vale knows. */
const EXTENSION_POINTS = [
  'capitalization',
  'conditional',
  'consistency',
  'existence',
  'occurrence',
  'repetition',
  'substitution',
  'readability',
  'spelling',
  'sequence',
  'metric',
  'script',
] as const

/** As Go's reader has it: two fields of a name are a fault, `<<` takes over another's. Few aliases, so that none can swell. */
const YAML = { schema: CORE_SCHEMA.withTags(mergeTag), maxAliases: 20 } as const

export function readRule(text: string): Read {
  let value: unknown
  try {
    value = load(text, YAML)
  } catch (error) {
    return refused(`it is not YAML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`)
  }
  if (!isFields(value)) return refused('it holds no fields')
  const { extends: base } = value
  if (typeof base !== 'string') return refused("the required key 'extends' is missing")
  if (!isReference(base) && !EXTENSION_POINTS.some((each) => each === base))
    return refused(`'extends' must be one of ${EXTENSION_POINTS.join(', ')}, or a rule`)
  if (!isReference(base) && value.message === undefined)
    return refused("the required key 'message' is missing")
  return { ok: true, value }
}

export function isFields(value: unknown): value is Generic {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const isReference = (base: string) => base.includes('.')

const LONGEST_CHAIN = 10

/**
 * The rule with all that it takes over: its own fields come first; `key+` adds to the parent's list or map, and
 * `key-` takes away from it.
 */
export function inherited(
  name: string,
  definition: Generic,
  all: ReadonlyMap<string, Generic>,
  chain: readonly string[] = [],
): Read {
  const base = String(definition.extends)
  if (!isReference(base)) {
    const edit = Object.keys(definition).find((key) => /[+-]$/u.test(key))
    return edit === undefined
      ? { ok: true, value: definition }
      : refused(`'${edit}' needs a parent: only a rule that extends another rule can use '+' or '-'`)
  }
  if (base.startsWith('Vale.')) return refused(`'${base}' is built into Vale and has no file to extend`)
  if (chain.length >= LONGEST_CHAIN || chain.includes(base) || base === name)
    return refused(`'${base}' comes back to itself, or after too many rules`)
  const parent = all.get(base)
  if (!parent) return refused(`'${base}', which it extends, is not here`)
  const whole = inherited(base, parent, all, [...chain, base])
  return whole.ok ? overlay(whole.value, definition) : whole
}

function overlay(parent: Generic, child: Generic): Read {
  const whole: Record<string, unknown> = { ...parent }
  delete whole.tests
  for (const [key, value] of Object.entries(child)) {
    const field = key.replace(/[+-]+$/u, '')
    if (field === key) {
      if (key !== 'extends') whole[key] = value
      continue
    }
    if (child[field] !== undefined) return refused(`'${key}' both replaces '${field}' and edits it`)
    const edited = key.endsWith('+') ? added(whole[field], value, key) : removed(whole[field], value, key)
    if (typeof edited === 'string') return refused(edited)
    whole[field] = edited.value
  }
  return { ok: true, value: whole }
}

type Edited = { readonly value: unknown } | string

function added(have: unknown, more: unknown, key: string): Edited {
  if (Array.isArray(have))
    return Array.isArray(more) ? { value: [...have, ...more] } : `'${key}' needs a list`
  if (isFields(have)) return isFields(more) ? { value: { ...have, ...more } } : `'${key}' needs a map`
  return `'${key}': the parent has no such list or map`
}

function removed(have: unknown, less: unknown, key: string): Edited {
  if (!Array.isArray(less)) return `'${key}' needs a list`
  if (Array.isArray(have)) {
    const left = [...have]
    for (const entry of less) {
      const at = left.findIndex((each) => JSON.stringify(each) === JSON.stringify(entry))
      if (at < 0) return `'${key}': the parent has no entry '${String(entry)}' to remove`
      left.splice(at, 1)
    }
    return { value: left }
  }
  if (isFields(have)) {
    const left = { ...have }
    for (const entry of less) {
      if (!Object.hasOwn(left, String(entry)))
        return `'${key}': the parent has no entry '${String(entry)}' to remove`
      delete left[String(entry)]
    }
    return { value: left }
  }
  return `'${key}': the parent has no such list or map`
}
