/**
 * Patterns of packs: RE2 syntax run by re2js in time linear in the text, whatever the pattern. Each waits
 * behind a gate: literals of which at least one stands in any text it matches. No native RegExp is ever
 * built from what a pack says.
 */
import { RE2JS } from 're2js'
import type { Wording } from '../pack/fault.ts'
import { type PatternFault, repeatFault, syntaxFault } from './fault.ts'
import { gateOf } from './gate.ts'
import { type Window, windowOf } from './window.ts'

/** Instructions of a compiled pattern; more would take too long on a long text. */
export const MOST_INSTRUCTIONS = 2000
/** Finds of one pattern in one text. */
const MOST_FINDS = 100
/** Instructions that cost as much as one when it is only asked whether there is a find. */
const TEST_SHARE = 4
/** Characters that cost as much as one instruction when it is only looked for what the pattern needs. */
const WINDOW_SHARE = 4

export interface PatternSource {
  readonly pattern: string
  readonly gate?: readonly string[]
}

export interface PatternFind {
  readonly start: number
  readonly end: number
  /** The groups' texts; the first is the whole find. */
  readonly groups: readonly string[]
}

export interface Run {
  readonly finds: readonly PatternFind[]
  /**
   * Instructions that the run may have taken: an upper bound that depends on text and pattern alone.
   * Measured with hostile patterns and texts, one takes 5 to 50 ns.
   */
  readonly steps: number
  /** It took more than it was allowed, and was stopped. */
  readonly stopped: boolean
}

export interface Pattern {
  readonly source: string
  /** Folded literals, one of which stands in the folded text of any match; absent when there is none. */
  readonly gate?: readonly string[]
  /** Looks through a text, at a cost of at most about `allowed` steps. */
  run(text: string, allowed: number): Run
}

type Compiled =
  | { readonly ok: true; readonly machine: RE2JS; readonly size: number; readonly flagged: string | number }
  | { readonly ok: false; readonly fault: PatternFault }

const compiled = new Map<string, Compiled>()
const MOST_KEPT = 2000

/** What is wrong with a pattern, if anything. */
export function patternProblem(pattern: string): Wording | undefined {
  return patternFault(pattern)?.message
}

/** What is wrong with a pattern, if anything, and where in it. */
export function patternFault(pattern: string): PatternFault | undefined {
  const result = compileOnce(pattern, false)
  return result.ok ? undefined : result.fault
}

/** Makes a pattern ready. It is compiled when a text is met for the first time that it may match: most never are. */
export function preparePattern({ pattern, gate }: PatternSource, matchCase: boolean): Pattern {
  const literals = gateOf(pattern, gate)
  let prepared: { readonly window: Window | undefined; machine?: Compiled } | undefined
  return {
    source: pattern,
    ...(literals ? { gate: literals } : {}),
    run(text, allowed) {
      prepared ??= { window: windowOf(pattern, matchCase) }
      let steps = 0
      const { window: near } = prepared
      if (near) {
        steps = Math.ceil(text.length / WINDOW_SHARE)
        if (steps > allowed) return STOPPED
        if (!near.isIn(text)) return { finds: NO_FINDS, steps, stopped: false }
      }
      prepared.machine ??= compileOnce(pattern, matchCase)
      return prepared.machine.ok ? run(prepared.machine, text, allowed, steps) : NOTHING
    },
  }
}

const NO_FINDS: readonly PatternFind[] = []
const NOTHING: Run = { finds: NO_FINDS, steps: 0, stopped: false }
const STOPPED: Run = { finds: NO_FINDS, steps: 0, stopped: true }

function compileOnce(pattern: string, matchCase: boolean): Compiled {
  const key = `${matchCase ? 'case' : 'any'} ${pattern}`
  let result = compiled.get(key)
  if (!result) {
    result = compileNew(pattern, matchCase)
    if (compiled.size >= MOST_KEPT) compiled.clear()
    compiled.set(key, result)
  }
  return result
}

function compileNew(pattern: string, matchCase: boolean): Compiled {
  const repeat = repeatFault(pattern)
  if (repeat) return { ok: false, fault: repeat }
  let machine: RE2JS
  try {
    machine = RE2JS.compile(pattern, matchCase ? 0 : RE2JS.CASE_INSENSITIVE)
  } catch (error) {
    return { ok: false, fault: syntaxFault(pattern, error) }
  }
  const size = machine.programSize()
  if (size > MOST_INSTRUCTIONS)
    return {
      ok: false,
      fault: {
        message: {
          it: 'Questo modello è troppo complicato: dividilo o riduci le ripetizioni.',
          en: 'This pattern is too complicated: split it or lower its repeats.',
        },
      },
    }
  return { ok: true, machine, size, flagged: Object.hasOwn(machine.namedGroups(), 'flag') ? 'flag' : 0 }
}

function run(
  { machine, size, flagged }: Extract<Compiled, { ok: true }>,
  text: string,
  allowed: number,
  before: number,
): Run {
  let steps = before + Math.ceil((size * (text.length + 1)) / TEST_SHARE)
  if (steps > allowed) return STOPPED
  // The automaton that only says yes or no is several times faster than the one that says where.
  if (!machine.test(text)) return { finds: NO_FINDS, steps, stopped: false }
  steps += size * (text.length + 1)
  if (steps > allowed) return STOPPED
  const matcher = machine.matcher(text)
  const finds: PatternFind[] = []
  while (finds.length < MOST_FINDS && matcher.find()) {
    // Of alternatives with and without the group, one without it flags the whole find.
    const part = matcher.start(flagged) >= 0 ? flagged : 0
    const start = matcher.start(part)
    const end = matcher.end(part)
    if (end > start) {
      const groups: string[] = []
      for (let group = 0; group <= matcher.groupCount(); group++) groups.push(matcher.group(group) ?? '')
      finds.push({ start, end, groups })
    }
    // Each further find may read all that is left.
    steps += size * (text.length - matcher.end() + 1)
    if (steps > allowed) return { finds: [], steps, stopped: true }
  }
  return { finds, steps, stopped: false }
}
