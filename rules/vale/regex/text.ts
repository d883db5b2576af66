/** A text as patterns read it: by characters, with line ends as Vale tidies them, and where each stood. */

import { lower } from './nodes.ts'

export interface Subject {
  /** Code points. */
  readonly codes: readonly number[]
  /** UTF-16 offset of each character in the source, and of the end. */
  readonly offsets: readonly number[]
  /** As Vale reads it. */
  readonly text: string
  /** In small letters, for literals. */
  readonly lowered: string
}

/** @param offset of the text in the draft; all of the subject's offsets are in the draft then. */
export function subjectOf(source: string, offset = 0): Subject {
  const codes: number[] = []
  const offsets: number[] = []
  for (let at = 0; at < source.length; ) {
    const code = source.codePointAt(at) ?? 0
    offsets.push(at + offset)
    if (code === 13) {
      codes.push(10)
      at += source.charCodeAt(at + 1) === 10 ? 2 : 1
    } else if (code === 38 && source.startsWith('&rsquo;', at)) {
      codes.push(39)
      at += 7
    } else {
      codes.push(code)
      at += code > 0xffff ? 2 : 1
    }
  }
  offsets.push(source.length + offset)
  const text = /[\r&]/u.test(source) ? fromCodes(codes) : source
  return { codes, offsets, text, lowered: inSmall(text, codes) }
}

/** Letter by letter, as patterns are: in a whole text `İ` becomes two letters, and `Σ` at the end of a word another one. */
function inSmall(text: string, codes: readonly number[]): string {
  return /[İΣ]/u.test(text) ? fromCodes(codes.map(lower)) : text.toLowerCase()
}

/** Part of a subject, as a subject; its offsets stay the draft's. */
export function part(subject: Subject, from: number, to: number): Subject {
  if (from === 0 && to === subject.codes.length) return subject
  const codes = subject.codes.slice(from, to)
  const text = fromCodes(codes)
  return { codes, offsets: subject.offsets.slice(from, to + 1), text, lowered: inSmall(text, codes) }
}

/** The words between two characters. */
export const slice = ({ codes }: Subject, from: number, to: number): string =>
  fromCodes(codes.slice(from, to))

function fromCodes(codes: readonly number[]): string {
  let text = ''
  for (const code of codes) text += String.fromCodePoint(code)
  return text
}
