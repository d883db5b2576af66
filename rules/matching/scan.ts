/** Reads one text once for everything that a program looks for. */

import type { Run } from '../patterns/pattern.ts'
import { mayWriteAccents, withoutApostrophes } from '../phrases/accents.ts'
import { mayBeDisguised, type UndressedText } from '../phrases/disguise.ts'
import { closes, mayBeOne, opens, tailEnd } from '../phrases/match.ts'
import { type FoldedUnits, foldedUnitsOf, threeOf, unitsOf } from '../phrases/units.ts'
import { isWord } from '../text/characters.ts'
import { type Folded, fold } from '../text/fold.ts'
import type { Span } from '../text/spans.ts'
import type { Range } from '../types.ts'
import { isWithin, placesOf } from './places.ts'
import type { MatcherId, PatternUse, PhraseUse, Program, Role } from './program.ts'

/** One find of a matcher. Offsets are in the text that was read. */
export interface Match extends Range {
  readonly matcher: MatcherId
  /** Replacement texts, for what has a better form. */
  readonly to: readonly string[] | undefined
}

interface Raw extends Match {
  readonly role: Role
}

export interface Scan {
  /** In order of their start; those of one matcher do not overlap. */
  readonly matches: readonly Match[]
  /** What keeps finds from counting: those of this text do not, and those of patterns across the draft may not. */
  guards(): readonly Guard[]
  /** Patterns across the draft whose gate is open here. */
  readonly acrossDraft: readonly number[]
  /** Steps that patterns took. */
  readonly steps: number
  /** Matchers of patterns that were stopped. */
  readonly stopped: readonly MatcherId[]
}

export type Guard = Raw

/** Phrases found in one text before the rest is left unread: only a made-up text has more. */
const MOST_RAW = 400

/** @param isAsked says of each matcher, with 1, whether it is to be looked for; absent when all are. */
export function scan(
  text: string,
  spans: readonly Span[],
  program: Program,
  allowed: number,
  isAsked?: Uint8Array,
): Scan {
  const read = foldedUnitsOf(text)
  const raw: Raw[] = []
  const rereadings = rereadingsOf(read, program)
  findPhrases(text, read, program, raw, isAsked)
  for (const rereading of rereadings)
    findUndressed(rereading, read.folded(), program, program.phrases, raw, isAsked)
  const acrossDraft: number[] = []
  const stopped: MatcherId[] = []
  let steps = 0
  for (const use of program.gates.opened(read.folded)) {
    const pattern = program.patternUses[use]
    if (!pattern || isAsked?.[pattern.matcher] === 0) continue
    if (pattern.acrossDraft) {
      acrossDraft.push(use)
      continue
    }
    const run = runPattern(text, pattern, allowed - steps, raw)
    steps += run.steps
    if (run.stopped) stopped.push(pattern.matcher)
  }
  let guards: readonly Guard[] | undefined
  const findGuards = () => {
    guards ??= guardsIn(read.folded(), rereadings, program)
    return guards
  }
  return {
    matches: raw.length === 0 ? NONE : settle(text, raw, findGuards, spans, program),
    guards: findGuards,
    acrossDraft,
    steps,
    stopped,
  }
}

const NONE: readonly Match[] = []

/** The text once more, with some of its words in their plain form, and which phrases are looked for in it. */
interface Rereading extends UndressedText {
  readonly takes: (use: PhraseUse) => boolean
}

function rereadingsOf(
  { units, length, folded }: FoldedUnits,
  { disguises, matchers }: Program,
): readonly Rereading[] {
  const plain = !disguises.empty && mayBeDisguised(units, length) && disguises.undress(folded().text)
  const accented = mayWriteAccents(units, length) && withoutApostrophes(folded().text)
  return [
    ...(plain ? [{ ...plain, takes: ({ matcher }: PhraseUse) => matchers[matcher]?.masked === true }] : []),
    // A rule that goes by the very signs may be about these.
    ...(accented ? [{ ...accented, takes: ({ exact }: PhraseUse) => exact === undefined }] : []),
  ]
}

/** Runs one pattern; its finds join `raw`. */
export function runPattern(text: string, use: PatternUse, allowed: number, raw: Raw[]): Run {
  const run = use.pattern.run(text, Math.min(allowed, RULE_STEPS))
  for (const { start, end, groups } of run.finds) {
    const to = use.to?.map((replacement) => fillGroups(replacement, groups))
    raw.push({ matcher: use.matcher, role: 'find', start, end, to })
  }
  return run
}

/** Steps that one pattern may take in one text; what is usual takes less than a hundredth. */
const RULE_STEPS = 500_000

/** `$1` is the first group; `$$` is a dollar. */
function fillGroups(replacement: string, groups: readonly string[]): string {
  return replacement.replace(/\$(\$|\d)/gu, (_, name: string) =>
    name === '$' ? '$' : (groups[Number(name)] ?? ''),
  )
}

function findPhrases(
  text: string,
  read: FoldedUnits,
  { phrases, phraseUses, gates }: Program,
  raw: Raw[],
  isAsked: Uint8Array | undefined,
): void {
  const { units, length, folded } = read
  let exact: string | undefined
  let at = 0
  const foundPhrase = (value: number, literalEnd: number) => {
    const use = phraseUses[value]
    if (!use || !mayBeOne(use.next, units[literalEnd] ?? 0) || isAsked?.[use.matcher] === 0) return
    const { text: plain, start, end: endIn } = folded()
    let end = endOf(use, plain, literalEnd)
    if (end >= 0 && use.exact) {
      exact ??= fold(text, true).text
      end = tailEnd(exact, at, use.exact)
    }
    if (end > at && raw.length < MOST_RAW) raw.push(rawOf(use, start(at), endIn(end)))
  }
  let afterWord = false
  for (; at < length; at++) {
    const unit = units[at] ?? 0
    const three = threeOf(unit, units[at + 1] ?? 0, units[at + 2] ?? 0)
    const inWord = isWord(unit)
    if (!(inWord && afterWord) && phrases.mayBegin(three)) phrases.walk(units, at, foundPhrase)
    if (gates.mayBegin(three)) gates.walk(units, at)
    afterWord = inWord
  }
}

function endOf({ tail }: PhraseUse, text: string, literalEnd: number): number {
  if (tail.length > 0) return tailEnd(text, literalEnd, tail)
  return closes(text, literalEnd) ? literalEnd : -1
}

function rawOf(use: PhraseUse, start: number, end: number): Raw {
  return { matcher: use.matcher, role: use.role, start, end, to: use.to }
}

function guardsIn(folded: Folded, rereadings: readonly Rereading[], program: Program): readonly Guard[] {
  const { text } = folded
  const found: Guard[] = []
  const units = unitsOf(text)
  for (let at = 0; at < text.length && found.length < MOST_RAW; at++) {
    if (!opens(text, at)) continue
    program.guards.walk(units, at, (value, literalEnd) => {
      const use = program.phraseUses[value]
      if (!use || !mayBeOne(use.next, text.charCodeAt(literalEnd))) return
      const end = endOf(use, text, literalEnd)
      if (end > at) found.push(rawOf(use, folded.start(at), folded.end(end)))
    })
  }
  for (const rereading of rereadings) findUndressed(rereading, folded, program, program.guards, found)
  return found
}

/** Looks again at a text with words in their plain form; only what holds such a word counts. */
function findUndressed(
  { text, words, takes }: Rereading,
  folded: Folded,
  { phraseUses }: Program,
  trie: Program['phrases'],
  raw: Raw[],
  isAsked?: Uint8Array,
): void {
  const before = (place: number, isEnd: boolean) => {
    let shift = 0
    for (const word of words) {
      if (isEnd ? place <= word.newStart : place < word.newStart) break
      if (isEnd ? place <= word.newEnd : place < word.newEnd) return isEnd ? word.end : word.start
      shift = word.end - word.newEnd
    }
    return place + shift
  }
  const units = unitsOf(text)
  for (let at = 0; at < text.length; at++) {
    if (raw.length >= MOST_RAW) return
    if (!opens(text, at)) continue
    trie.walk(units, at, (value, literalEnd) => {
      const use = phraseUses[value]
      if (!use || !takes(use) || isAsked?.[use.matcher] === 0) return
      if (raw.length >= MOST_RAW) return
      const end = endOf(use, text, literalEnd)
      if (end <= at || !words.some((word) => word.newStart < end && word.newEnd > at)) return
      raw.push(rawOf(use, folded.start(before(at, false)), folded.end(before(end, true))))
    })
  }
}

/** Drops what a matcher does not look at or leaves alone, and keeps the longest of its overlapping finds. */
export function settle(
  text: string,
  found: readonly Raw[],
  guards: () => readonly Guard[],
  spans: readonly Span[],
  program: Program,
): readonly Match[] {
  const finds = found.filter((each) => {
    const traits = program.matchers[each.matcher]
    if (!traits || !isWithin(placesOf(each, spans), traits.places)) return false
    return (
      !traits.guarded ||
      !guards().some((guard) => guard.matcher === each.matcher && spares(guard, each, text))
    )
  })
  if (finds.length < 2) return finds
  finds.sort((a, b) => a.start - b.start || b.end - a.end || a.matcher - b.matcher)
  const ends = new Map<MatcherId, number>()
  return finds.filter(({ matcher, start, end }) => {
    if (start < (ends.get(matcher) ?? 0)) return false
    ends.set(matcher, end)
    return true
  })
}

function spares(guard: Guard, find: Range, text: string): boolean {
  switch (guard.role) {
    case 'exception':
      return guard.start <= find.start && guard.end >= find.end
    case 'before':
      return guard.end <= find.start && text.slice(guard.end, find.start).trim() === ''
    case 'after':
      return guard.start >= find.end && text.slice(find.end, guard.start).trim() === ''
    case 'sentence':
      return true
    case 'find':
      return false
  }
}
