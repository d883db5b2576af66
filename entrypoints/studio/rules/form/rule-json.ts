/** A part of a pack as JSON text: read back, or why it cannot be, and where. */
import * as v from 'valibot'
import { parseDocument } from 'yaml'
import { type Fault, faultsOf, type Wording } from '../../../../rules/index.ts'

/** Lines and columns from 1; `at` is an offset in UTF-16 units. */
export interface JsonPlace {
  readonly at: number
  readonly line: number
  readonly column: number
}

export interface JsonFault {
  /** `undefined` for a text that is no JSON: the place says it all. */
  readonly message?: Wording
  readonly place?: JsonPlace
}

export type ReadJson<T> =
  /** `faults` are those that the value may have while it is written, such as an empty title. */
  | { readonly ok: true; readonly value: T; readonly faults: readonly JsonFault[] }
  | { readonly ok: false; readonly faults: readonly JsonFault[] }

/**
 * Reads JSON that is to have the shape of a schema. What has the shape is taken though it may not be right yet, as the form
 * does too; what has not is refused, with each fault and its line.
 */
export function readJson<S extends v.GenericSchema>(text: string, schema: S): ReadJson<v.InferOutput<S>> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const place = placeIn(text, error)
    return { ok: false, faults: [place ? { place } : {}] }
  }
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return { ok: true, value: parsed.output, faults: [] }
  const faults = faultsOf(parsed.issues, []).map((fault) => placed(text, fault))
  // Of the right shape: what is wrong is told, and put right in the form or here.
  if (parsed.typed) return { ok: true, value: parsed.output, faults }
  return { ok: false, faults }
}

/** JSON as it is shown, two spaces deep. */
export const jsonText = (value: unknown): string => JSON.stringify(value, null, 2)

/** Where JSON.parse stopped: Chromium names an offset, Firefox a line and a column, an end of the text nothing. */
function placeIn(text: string, error: unknown): JsonPlace | undefined {
  const message = error instanceof Error ? error.message : ''
  const offset = /at position (\d+)/u.exec(message)?.[1]
  if (offset !== undefined) return placeAt(text, Number(offset))
  const found = /line (\d+) column (\d+)/u.exec(message)
  if (found) {
    const [line, column] = [Number(found[1]), Number(found[2])]
    const before = text.split('\n').slice(0, line - 1)
    return { line, column, at: before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1 }
  }
  return /end of (?:JSON )?(?:input|data)/u.test(message) ? placeAt(text, text.length) : undefined
}

function placeAt(text: string, at: number): JsonPlace {
  const before = text.slice(0, at).split('\n')
  return { at, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** JSON is YAML too: its reader knows where each value stands. What is missing is told at what should hold it. */
function placed(text: string, { path, message }: Fault): JsonFault {
  const keys = path.split(/[.[\]]+/u).filter(Boolean)
  const document = parseDocument(text, { strict: false })
  for (let depth = keys.length; depth >= 0; depth--) {
    const node = document.getIn(
      keys.slice(0, depth).map((key) => (/^\d+$/u.test(key) ? Number(key) : key)),
      true,
    )
    const range = rangeOf(node)
    if (range !== undefined) return { message, place: placeAt(text, range) }
  }
  return { message }
}

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined
  const start: unknown = node.range[0]
  return typeof start === 'number' ? start : undefined
}
