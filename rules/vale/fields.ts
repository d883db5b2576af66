/** Reads a Vale rule's fields as Vale does, which takes many a value for a text, a number or a list. */
import { isFields } from './definition.ts'

/** A field that does not fit; the message says why. */
export class Unfit extends Error {
  readonly isUnsupported: boolean = false
}

/** A rule that is right, and asks for what a draft or Galateo has not. */
export class Unsupported extends Unfit {
  override readonly isUnsupported = true
}

/** A map's entries as texts, or those of all maps of a list. */
export function pairsOf(value: unknown, field: string): readonly (readonly [string, string])[] {
  // Vale also takes a list of maps, and nothing for an empty map: all of its entries may be commented out.
  const maps = Array.isArray(value) ? value : value === null ? [] : [value]
  const pairs = new Map<string, string>()
  for (const map of maps) {
    if (!isFields(map)) throw new Unfit(`'${field}' must be a map`)
    for (const [key, entry] of Object.entries(map)) pairs.set(key, textOf(entry, field))
  }
  return [...pairs]
}

/** A list of texts; a single one is a list too, and nothing is an empty one. */
export function textsOf(value: unknown, field: string): readonly string[] {
  if (value === undefined || value === null) return []
  return (Array.isArray(value) ? value : [value]).map((entry) => textOf(entry, field))
}

export function textOf(value: unknown, field: string): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (value === null) return ''
  if (value === undefined) throw new Unfit(`'${field}' is missing`)
  throw new Unfit(`'${field}' must be text`)
}

export function numberOf(value: unknown, field: string): number {
  const number = typeof value === 'string' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) throw new Unfit(`'${field}' must be a number`)
  return number
}

/** Whether a field says yes, in any of YAML's words. */
export const truth = (value: unknown) => /^(?:true|yes|on|1)$/iu.test(String(value))
