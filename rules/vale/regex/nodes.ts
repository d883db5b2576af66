/** A pattern as it was read: what the compiler works from. */

/** Whether a character, given by its code point, belongs. */
export type CharTest = (codePoint: number) => boolean

export type Assertion =
  | 'text-start'
  | 'text-end'
  | 'text-end-line'
  | 'line-start'
  | 'line-end'
  | 'boundary'
  | 'no-boundary'

export type Node =
  | { readonly kind: 'empty' }
  /** One character; `folded` compares it in small letters. */
  | { readonly kind: 'char'; readonly code: number; readonly folded: boolean }
  /** Any of several; `folded` says that the pattern tells no capitals apart here, whatever `test` does. */
  | { readonly kind: 'set'; readonly test: CharTest; readonly folded: boolean }
  | { readonly kind: 'assert'; readonly assertion: Assertion }
  | { readonly kind: 'all'; readonly parts: readonly Node[] }
  | { readonly kind: 'any'; readonly branches: readonly Node[] }
  | {
      readonly kind: 'repeat'
      readonly part: Node
      readonly min: number
      readonly max: number
      readonly greedy: boolean
    }
  | { readonly kind: 'group'; readonly part: Node; readonly index: number }
  | { readonly kind: 'look'; readonly part: Node; readonly ahead: boolean; readonly negative: boolean }
  | { readonly kind: 'atomic'; readonly part: Node }
  | { readonly kind: 'back'; readonly group: number; readonly folded: boolean }

/** The small letter of a character, when it is one character. */
export function lower(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  const small = String.fromCodePoint(code).toLowerCase()
  const first = small.codePointAt(0) ?? code
  return small.length === (first > 0xffff ? 2 : 1) ? first : code
}

/** The capital of a character, when it is one character. */
export function upper(code: number): number {
  if (code < 128) return code >= 97 && code <= 122 ? code - 32 : code
  const capital = String.fromCodePoint(code).toUpperCase()
  const first = capital.codePointAt(0) ?? code
  return capital.length === (first > 0xffff ? 2 : 1) ? first : code
}

/** What `\b` takes for part of a word: Unicode letters, marks, digits and connectors, unlike the ASCII `\w`. */
export function isWordChar(code: number): boolean {
  if (code < 128)
    return (
      (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122)
    )
  return code === 0x200c || code === 0x200d || /[\p{L}\p{Mn}\p{Nd}\p{Pc}]/u.test(String.fromCodePoint(code))
}
