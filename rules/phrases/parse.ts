/**
 * The phrase language: `stupid{o,a,i,e}` (alternatives, an empty one allowed), `prefix*` or `{pre,con}fix*` (a
 * word that begins so), `[molto]` (may be there), `\` before a sign that is meant literally. Anything else is
 * itself, folded.
 */
import type { Wording } from '../pack/fault.ts'
import { fold } from '../text/fold.ts'

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** One of these, the longest first. */
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** The rest of a word, if any. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'optional'; readonly pieces: readonly Piece[] }

export type ParsedPhrase =
  | { readonly ok: true; readonly pieces: readonly Piece[] }
  | { readonly ok: false; readonly message: Wording }

/** Forms that one phrase may stand for. */
const MOST_FORMS = 300

const problem = (it: string, en: string): ParsedPhrase => ({ ok: false, message: { it, en } })

/** @param keepCase reads the phrase for a rule that tells capitals and accents apart. */
export function parsePhrase(source: string, keepCase = false): ParsedPhrase {
  const plain = tidy(source, keepCase)
  if (plain !== '' && !/[{}[\]*\\]/u.test(plain)) return { ok: true, pieces: [{ kind: 'text', text: plain }] }
  const reader = new Reader(plain)
  const pieces = reader.sequence(false)
  if (reader.message) return { ok: false, message: reader.message }
  if (plain === '') return problem('La frase è vuota.', 'The phrase is empty.')
  if (pieces.every(({ kind }) => kind === 'optional'))
    return problem('Almeno una parola deve stare fuori da [ ].', 'At least one word must be outside [ ].')
  if (formsOf(pieces) > MOST_FORMS)
    return problem(
      `Questa frase ha più di ${MOST_FORMS} forme: dividila.`,
      `This phrase has more than ${MOST_FORMS} forms: split it.`,
    )
  return { ok: true, pieces }
}

/** Optional words after which nothing has to stand: the space before each goes with it, elsewhere the one after. */
const OPTIONAL_TO_THE_END = /^\[[^\]]*\](?: \[[^\]]*\])*$/u

/** A phrase as it is read: folded, in one line. */
export function tidy(source: string, keepCase: boolean): string {
  const { text } = fold(source, keepCase)
  return (text.includes('\n') ? text.replace(/\s+/gu, ' ') : text).trim()
}

class Reader {
  message: Wording | undefined
  private at = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  sequence(nested: boolean): Piece[] {
    const pieces: Piece[] = []
    let text = ''
    const flush = () => {
      if (text !== '') pieces.push({ kind: 'text', text })
      text = ''
    }
    while (this.at < this.source.length && !this.message) {
      const sign = this.source.charAt(this.at++)
      if (sign === '\\') text += this.source.charAt(this.at++)
      else if (sign === '{') {
        flush()
        pieces.push(this.choice())
      } else if (sign === '[' && !nested) {
        // The space beside an optional word goes with it.
        const leads = text === '' || text.endsWith(' ')
        if (!leads) this.fail('[ ] racchiude parole intere.', '[ ] holds whole words.')
        const last = OPTIONAL_TO_THE_END.test(this.source.slice(this.at - 1))
        if (last && text.endsWith(' ')) text = text.slice(0, -1)
        flush()
        const inner = this.sequence(true)
        const spaced = this.source.charAt(this.at) === ' '
        if (spaced) this.at++
        if (last) {
          if (pieces.length > 0) inner.unshift({ kind: 'text', text: ' ' })
        } else if (spaced) inner.push({ kind: 'text', text: ' ' })
        pieces.push({ kind: 'optional', pieces: inner })
      } else if (sign === ']' && nested) {
        flush()
        if (pieces.length === 0)
          this.fail('Tra [ e ] manca una parola.', 'A word is missing between [ and ].')
        return pieces
      } else if (sign === ']' || sign === '}')
        this.fail(`C’è una ${sign} di troppo.`, `There is a ${sign} too many.`)
      else if (sign === '*' && this.endsWord() && lettersAtEnd(pieces, text) > 0) {
        if (lettersAtEnd(pieces, text) === 1)
          this.fail('Prima di * servono almeno due lettere.', 'At least two letters are needed before *.')
        flush()
        pieces.push({ kind: 'rest' })
      } else text += sign
    }
    if (nested) this.fail('Manca la ] che chiude.', 'The closing ] is missing.')
    flush()
    return pieces
  }

  private choice(): Piece {
    const close = this.source.indexOf('}', this.at)
    if (close < 0) {
      this.fail('Manca la } che chiude.', 'The closing } is missing.')
      return { kind: 'choice', options: [] }
    }
    const options = this.source.slice(this.at, close).split(',')
    this.at = close + 1
    if (options.some((option) => /[{[\]*\\]/u.test(option)))
      this.fail(
        'Tra { e } vanno solo parole, divise da virgole.',
        'Only words divided by commas go between { and }.',
      )
    const distinct = [...new Set(options.map((option) => option.trim()))]
    if (distinct.every((option) => option === ''))
      this.fail(
        'Tra { e } mancano le forme, divise da virgole.',
        'The forms, divided by commas, are missing between { and }.',
      )
    return { kind: 'choice', options: distinct.sort((a, b) => b.length - a.length) }
  }

  private endsWord(): boolean {
    const next = this.source.charAt(this.at)
    return next === '' || /[\s\]'",.;:!?-]/u.test(next)
  }

  private fail(it: string, en: string): void {
    this.message ??= { it, en }
  }
}

/** With how many letters or digits in a row what was read ends at least: with `text`, or, when it is empty, with a choice. */
function lettersAtEnd(pieces: readonly Piece[], text: string): number {
  const last = pieces.at(-1)
  if (text !== '' || last?.kind !== 'choice') return lettersEnding(text)
  const before = pieces.at(-2)
  // The longest option stands first.
  const least =
    before?.kind === 'text' ? before.text : before?.kind === 'choice' ? (before.options.at(-1) ?? '') : ''
  return Math.min(...last.options.map((option) => lettersEnding(least + option)))
}

const lettersEnding = (text: string) => [...(/[\p{L}\p{N}]*$/u.exec(text)?.[0] ?? '')].length

function formsOf(pieces: readonly Piece[]): number {
  let forms = 1
  for (const piece of pieces) {
    if (piece.kind === 'choice') forms *= piece.options.length
    else if (piece.kind === 'optional') forms *= 1 + formsOf(piece.pieces)
  }
  return forms
}

/** Every form a phrase stands for; a `*` stands for the rest of a word. */
export function expand(pieces: readonly Piece[]): string[] {
  let forms = ['']
  for (const piece of pieces) {
    const endings =
      piece.kind === 'text'
        ? [piece.text]
        : piece.kind === 'choice'
          ? piece.options
          : piece.kind === 'rest'
            ? ['*']
            : [...expand(piece.pieces), '']
    forms = forms.flatMap((form) => endings.map((ending) => form + ending))
  }
  return forms
}
