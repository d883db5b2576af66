/** Reads a draft sentence by sentence, taking from memory what did not change. */
import type { Activity } from '../activity.ts'
import type { Finding } from '../checks/check-type.ts'
import type { LanguageEngine } from '../engine.ts'
import type { MatcherId } from '../matching/program.ts'
import { type Guard, type Match, runPattern, scan, settle } from '../matching/scan.ts'
import { outline } from '../text/outline.ts'
import type { Span } from '../text/spans.ts'
import type { Range } from '../types.ts'
import { moved, type PlacedSentence } from './draft.ts'
import { createSentence, type Sentence } from './sentence.ts'

/** A finding with the rule that made it, by its place among the rules in force, and where it stands. */
export interface RuleFinding extends Range {
  readonly rule: number
  /** Its own offsets are in the text that it was found in. */
  readonly finding: Finding
}

/** Puts a finding that was made in a text where that text begins. */
export function placed(rule: number, finding: Finding, start: number): RuleFinding {
  return { rule, start: finding.start + start, end: finding.end + start, finding }
}

/** What is kept of a sentence: it depends on the sentence's own text and spans, and on nothing else. */
export interface KeptSentence {
  readonly sentence: Sentence
  /** In the sentence's own offsets. */
  readonly findings: readonly RuleFinding[]
  /** The steps that its patterns were allowed. */
  readonly allowed: number
}

export type SentenceMemory = Map<string, KeptSentence>

export interface ReadDraft {
  readonly sentences: readonly PlacedSentence[]
  /** Of what depends on single sentences, and of patterns across the draft; in the draft's offsets. */
  readonly findings: readonly RuleFinding[]
  readonly acrossDraft: readonly Match[]
  /** Matchers with a pattern that was stopped. */
  readonly stopped: ReadonlySet<MatcherId>
  /** To be given to the next reading of this draft. */
  readonly memory: SentenceMemory
}

/** Steps that all patterns may take in one draft: at worst about 40 ms, and a clock ends them earlier. */
const DRAFT_STEPS = 1_000_000
/** Findings before the rest of a draft adds none: only a made-up draft has more. */
const MOST_FINDINGS = 2000
/** With a clock, milliseconds after which no further pattern is run. */
const DRAFT_TIME = 25

export function readDraft(
  text: string,
  activity: Activity,
  before: SentenceMemory | undefined,
  now: (() => number) | undefined,
): ReadDraft {
  const memory: SentenceMemory = new Map()
  const sentences: PlacedSentence[] = []
  const findings: RuleFinding[] = []
  const stopped = new Set<MatcherId>()
  const told = new Set<Sentence>()
  const acrossDraft = new Set<number>()
  const { engine } = activity
  const began = now?.() ?? 0
  const late = () => now !== undefined && now() - began > DRAFT_TIME
  const { sentences: ranges, spans } = outline(text)
  let left = DRAFT_STEPS
  let nextSpan = 0
  for (const { start, end } of ranges) {
    while ((spans[nextSpan]?.end ?? Number.POSITIVE_INFINITY) <= start) nextSpan++
    const inside = spansIn(spans, nextSpan, start, end)
    const own = text.slice(start, end)
    const allowed = late() ? 0 : left
    const key = keyOf(own, inside)
    const known = memory.get(key) ?? before?.get(key)
    const kept = known && holdsFor(known, allowed) ? known : readSentence(own, inside, activity, allowed)
    memory.set(key, kept)
    const { sentence } = kept
    sentences.push({ start, sentence })
    if (findings.length < MOST_FINDINGS)
      for (const { rule, finding } of kept.findings) findings.push(placed(rule, finding, start))
    if (!told.has(sentence)) {
      // The same sentence may come thousands of times.
      told.add(sentence)
      for (const use of sentence.scan.acrossDraft) acrossDraft.add(use)
      for (const matcher of sentence.scan.stopped) stopped.add(matcher)
    }
    left = Math.max(0, left - sentence.scan.steps)
  }
  const across =
    acrossDraft.size === 0
      ? []
      : findAcross(text, spans, sentences, engine, acrossDraft, late() ? 0 : left, stopped)
  for (const match of across) addFindings(match, text, engine, findings)
  return { sentences, findings, acrossDraft: across, stopped, memory }
}

/** Spans from `first` on that touch the sentence, cut to it, in its own offsets. */
function spansIn(spans: readonly Span[], first: number, start: number, end: number): readonly Span[] {
  if ((spans[first]?.start ?? end) >= end) return NONE
  const inside: Span[] = []
  for (let at = first; at < spans.length; at++) {
    const span = spans[at]
    if (!span || span.start >= end) break
    if (span.end > start)
      inside.push({
        kind: span.kind,
        start: Math.max(0, span.start - start),
        end: Math.min(end, span.end) - start,
      })
  }
  return inside
}

const NONE: readonly Span[] = []

function keyOf(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  return `${spans.map(({ kind, start, end }) => `${kind}${start}-${end}`).join()}\u0000${text}`
}

/** Whether the reading would be the same with so many steps allowed. */
function holdsFor({ allowed, sentence: { scan } }: KeptSentence, now: number): boolean {
  return allowed === now || (scan.stopped.length === 0 && scan.steps <= now)
}

function readSentence(
  text: string,
  spans: readonly Span[],
  { engine, isAsked, perSentence }: Activity,
  allowed: number,
): KeptSentence {
  const sentence = createSentence(text, spans, scan(text, spans, engine.program, allowed, isAsked))
  const findings: RuleFinding[] = []
  for (const match of sentence.scan.matches) addFindings(match, text, engine, findings)
  for (const { rule, detector } of perSentence)
    for (const finding of detector.find(sentence)) findings.push(placed(rule, finding, 0))
  return { sentence, findings, allowed }
}

function addFindings(match: Match, text: string, engine: LanguageEngine, findings: RuleFinding[]): void {
  for (const { rule, detector } of engine.perMatch[match.matcher] ?? []) {
    const finding = detector.find(match, text)
    if (finding) findings.push(placed(rule, finding, 0))
  }
}

/** Patterns that look across sentences, once any sentence opened their gate. */
function findAcross(
  text: string,
  spans: readonly Span[],
  sentences: readonly PlacedSentence[],
  { program }: LanguageEngine,
  uses: ReadonlySet<number>,
  allowed: number,
  stopped: Set<MatcherId>,
): readonly Match[] {
  const finds: Guard[] = []
  let left = allowed
  for (const use of [...uses].sort((a, b) => a - b)) {
    const pattern = program.patternUses[use]
    if (!pattern) continue
    const run = runPattern(text, pattern, left, finds)
    left = Math.max(0, left - run.steps)
    if (run.stopped) stopped.add(pattern.matcher)
  }
  if (finds.length === 0) return []
  const inSentence = (one: Range, other: Range) =>
    sentences.some(
      ({ start, sentence }) =>
        start <= other.start &&
        start + sentence.text.length >= other.end &&
        start < one.end &&
        start + sentence.text.length > one.start,
    )
  const near = () =>
    sentences
      .flatMap(({ start, sentence }) => moved(sentence.scan.guards(), start))
      .filter(
        (guard) =>
          guard.role !== 'sentence' ||
          finds.some((find) => find.matcher === guard.matcher && inSentence(find, guard)),
      )
  return settle(text, finds, near, spans, program)
}
