/** A copy of outside data that holds only what JSON can say, within bounds. */
import { type Fault, fault } from './fault.ts'

/** Largest pack, in UTF-16 units of its compact JSON, roughly counted. */
const MOST_PACK_UNITS = 1_000_000
const MOST_DEPTH = 20

type Copy = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: Fault }

const tooLarge = fault('', 'Il pacchetto supera 1 MB.', 'The pack is larger than 1 MB.')
const tooDeep = fault(
  '',
  'Il pacchetto ha troppi livelli uno dentro l’altro.',
  'The pack is nested too deeply.',
)

/**
 * Copies objects, lists, texts, finite numbers and booleans; drops `null`, anything else, and the keys
 * that reach an object's prototype. Cyclic input ends at the depth cap.
 */
export function plainCopy(input: unknown): Copy {
  let units = 0
  let fault: Fault | undefined
  const copy = (value: unknown, depth: number): unknown => {
    if (fault) return undefined
    if (depth > MOST_DEPTH) {
      fault = tooDeep
      return undefined
    }
    units += typeof value === 'string' ? value.length + 3 : 4
    if (units > MOST_PACK_UNITS) {
      fault = tooLarge
      return undefined
    }
    if (typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
    if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1))
    if (typeof value !== 'object' || value === null) return undefined
    const fields: Record<string, unknown> = {}
    for (const [key, item] of Object.entries(value)) {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') continue
      units += key.length + 3
      const copied = copy(item, depth + 1)
      if (copied !== undefined) fields[key] = copied
    }
    return fields
  }
  const value = copy(input, 0)
  return fault ? { ok: false, fault } : { ok: true, value }
}
