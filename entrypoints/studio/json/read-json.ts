/** A part of a pack as JSON text: read back, or why it cannot be, and where. */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import * as v from 'valibot'
import { type Fault, faultsOf, type Wording } from '../../../rules/index.ts'

/** Lines and columns from 1; `at` is an offset in UTF-16 units. */
export interface JsonPlace {
  readonly at: number
  readonly line: number
  readonly column: number
}

export interface JsonFault {
  readonly message: Wording
  readonly place: JsonPlace
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
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  // What follows a first mistake is mostly its echo.
  const [first] = errors
  if (first || !root)
    return {
      ok: false,
      faults: [{ message: unreadable(first?.error), place: placeAt(text, first?.offset ?? 0) }],
    }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, faults: [{ message: unreadable(undefined), place: placeAt(text, 0) }] }
  }
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return { ok: true, value: parsed.output, faults: [] }
  const faults = faultsOf(parsed.issues, []).map((fault) => placed(text, root, fault))
  // Of the right shape: what is wrong is told, and put right in the form or here.
  if (parsed.typed) return { ok: true, value: parsed.output, faults }
  return { ok: false, faults }
}

/** JSON as it is shown, two spaces deep. */
export const jsonText = (value: unknown): string => JSON.stringify(value, null, 2)

function placeAt(text: string, at: number): JsonPlace {
  const before = text.slice(0, at).split('\n')
  return { at, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** What is missing is told at what should hold it. */
function placed(text: string, root: Node, { path, message }: Fault): JsonFault {
  const keys = path.split(/[.[\]]+/u).filter(Boolean)
  for (let depth = keys.length; depth > 0; depth--) {
    const segments = keys.slice(0, depth).map((key) => (/^\d+$/u.test(key) ? Number(key) : key))
    const node = findNodeAtLocation(root, segments)
    if (node) return { message, place: placeAt(text, node.offset) }
  }
  return { message, place: placeAt(text, root.offset) }
}

function unreadable(code: number | undefined): Wording {
  switch (code === undefined ? '' : printParseErrorCode(code)) {
    case 'PropertyNameExpected':
      return {
        it: 'Qui va il nome di un campo tra virgolette; dopo l’ultimo campo non ci va la virgola.',
        en: 'The name of a field in quotation marks goes here; after the last field there is no comma.',
      }
    case 'ValueExpected':
      return {
        it: 'Qui manca un valore; dopo l’ultimo non ci va la virgola.',
        en: 'A value is missing here; after the last one there is no comma.',
      }
    case 'ColonExpected':
      return { it: 'Qui mancano i due punti.', en: 'A colon is missing here.' }
    case 'CommaExpected':
      return { it: 'Qui manca una virgola.', en: 'A comma is missing here.' }
    case 'CloseBraceExpected':
      return { it: 'Qui manca la } che chiude.', en: 'The closing } is missing here.' }
    case 'CloseBracketExpected':
      return { it: 'Qui manca la ] che chiude.', en: 'The closing ] is missing here.' }
    case 'UnexpectedEndOfString':
      return {
        it: 'Questo testo non è chiuso dalle virgolette.',
        en: 'This text is not closed by a quotation mark.',
      }
    case 'InvalidSymbol':
      return {
        it: 'Un testo sta tra virgolette; senza, qui vanno solo un numero, true o false.',
        en: 'A text stands in quotation marks; without them only a number, true or false goes here.',
      }
    case 'InvalidCommentToken':
      return { it: 'Nel JSON non ci sono commenti.', en: 'There are no comments in JSON.' }
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
    case 'InvalidCharacter':
      return {
        it: 'Questo segno qui va scritto in un altro modo: \\\\ per una barra, \\n per un a capo.',
        en: 'This sign is written differently here: \\\\ for a backslash, \\n for a line break.',
      }
    default:
      return { it: 'Da qui il JSON non si legge.', en: 'From here on the JSON cannot be read.' }
  }
}
