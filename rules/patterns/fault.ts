/** Why a pattern cannot be used, and where in it. */
import { RE2JSSyntaxException } from 're2js'
import type { Wording } from '../pack/fault.ts'
import type { Range } from '../types.ts'

export interface PatternFault {
  readonly message: Wording
  /** The part of the pattern that is at fault; absent when it is the whole. */
  readonly place?: Range
}

const MOST_REPEATS = 100

/** Repeats over the cap, told before re2js unrolls them. */
export function repeatFault(pattern: string): PatternFault | undefined {
  for (const match of pattern.matchAll(/\{(\d+)(?:,(\d*))?\}/gu)) {
    const [whole, first, second] = match
    if (Number(first) > MOST_REPEATS || Number(second || 0) > MOST_REPEATS)
      return {
        message: {
          it: `Una ripetizione può arrivare al massimo a ${MOST_REPEATS}.`,
          en: `A repeat can be at most ${MOST_REPEATS}.`,
        },
        place: { start: match.index, end: match.index + whole.length },
      }
  }
  return undefined
}

/** What re2js says of a pattern that it cannot read, in the words of a tutor. */
export function syntaxFault(pattern: string, error: unknown): PatternFault {
  if (!(error instanceof RE2JSSyntaxException)) return { message: unreadable(String(error).slice(0, 120)) }
  const fragment = error.getPattern()?.replace(/^\(\?i\)/u, '') ?? ''
  const reason = error.getDescription()
  const place = placeOf(pattern, reason, fragment)
  const message = /^\(\?(?:[=!]|<[=!])/u.test(fragment)
    ? LOOKAROUND
    : (REASONS[reason]?.(fragment) ?? unreadable(reason))
  return { message, ...(place ? { place } : {}) }
}

const unreadable = (detail: string): Wording => ({
  it: `Il modello non si legge: ${detail}.`,
  en: `The pattern cannot be read: ${detail}.`,
})

const because = (it: string, en: string): Wording => ({
  it: `Il modello non si legge: ${it}.`,
  en: `The pattern cannot be read: ${en}.`,
})

const LOOKAROUND: Wording = {
  it: 'Qui non si può guardare avanti o indietro (?= ?! ?<= ?<!): usa un gruppo (?P<flag>…) per ciò che va segnalato.',
  en: 'Looking ahead or behind (?= ?! ?<= ?<!) is not possible here: use a group (?P<flag>…) for what is flagged.',
}

/** By the words of re2js. */
const REASONS: Readonly<Record<string, (fragment: string) => Wording>> = {
  'missing closing )': () => because('una ( non è mai chiusa da )', 'a ( is never closed by )'),
  'unexpected )': () => because('c’è una ) senza la sua (', 'there is a ) without its ('),
  'missing closing ]': () => because('una [ non è mai chiusa da ]', 'a [ is never closed by ]'),
  'invalid character class range': (fragment) =>
    because(`«${fragment}» non è un insieme di caratteri`, `“${fragment}” is not a set of characters`),
  'missing argument to repetition operator': (fragment) =>
    because(
      `prima di ${fragment} manca ciò che si ripete (per il segno stesso scrivi \\${fragment})`,
      `nothing stands before ${fragment} that could repeat (for the sign itself write \\${fragment})`,
    ),
  'invalid nested repetition operator': (fragment) =>
    because(`${fragment} ripete una ripetizione`, `${fragment} repeats a repeat`),
  'invalid repeat count': (fragment) =>
    because(
      `in ${fragment} il primo numero supera il secondo`,
      `in ${fragment} the first number is above the second`,
    ),
  'trailing backslash at end of expression': () =>
    because(
      'finisce con \\ : per il segno stesso scrivine due',
      'it ends with \\ : for the sign itself write two of them',
    ),
  'invalid escape sequence': (fragment) =>
    because(`${fragment} qui non significa niente`, `${fragment} means nothing here`),
  'invalid named capture': (fragment) =>
    because(
      `il nome del gruppo non è finito: «${fragment}». Si scrive (?P<flag>…)`,
      `the group’s name is not complete: “${fragment}”. Write (?P<flag>…)`,
    ),
  'duplicate capture group name': (fragment) =>
    because(`due gruppi si chiamano “${fragment}”`, `two groups are called “${fragment}”`),
  'invalid or unsupported Perl syntax': (fragment) =>
    because(`${fragment} qui non esiste`, `${fragment} does not exist here`),
}

function placeOf(pattern: string, reason: string, fragment: string): Range | undefined {
  // Of a bracket without its other half, re2js names the whole pattern.
  if (reason === 'missing closing )') return at(loneBracket(pattern, '('), 1)
  if (reason === 'unexpected )') return at(loneBracket(pattern, ')'), 1)
  if (reason.startsWith('trailing backslash')) return at(pattern.length - 1, 1)
  if (fragment === '') return undefined
  return at(
    reason === 'duplicate capture group name' ? pattern.lastIndexOf(fragment) : pattern.indexOf(fragment),
    fragment.length,
  )
}

function at(start: number | undefined, length: number): Range | undefined {
  return start === undefined || start < 0 ? undefined : { start, end: start + length }
}

/** The last bracket that is never closed, or the first that was never opened. */
function loneBracket(pattern: string, which: '(' | ')'): number | undefined {
  const open: number[] = []
  for (const { 0: piece, index } of pattern.matchAll(/\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()]/gu)) {
    if (piece === '(') open.push(index)
    else if (piece === ')' && open.pop() === undefined && which === ')') return index
  }
  return which === '(' ? open.at(-1) : undefined
}
