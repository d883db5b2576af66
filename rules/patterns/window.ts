/**
 * Signs that a pattern needs side by side, e.g. a letter, a comma and a letter: a text without them is passed over
 * at a fraction of what the pattern costs.
 */
import { lower, type Node, upper } from '../vale/regex/nodes.ts'
import { PatternError, parsePattern } from '../vale/regex/parse.ts'
import { mostLetters } from './whole.ts'

export interface Window {
  /** Whether a text holds such signs. True of every text that the pattern matches, and of some others. */
  isIn(text: string): boolean
}

/** Which characters may stand at one place, by ASCII unit, with one for all beyond, and how much of prose they make. */
interface Place {
  readonly units: Uint8Array
  readonly share: number
}

/** Places side by side. */
type Run = readonly Place[]

const ASCII = 128
const MOST_PLACES = 8
/** A window that fits by chance at more than this part of the places of prose is not worth looking for. */
const SELDOM = 0.03

/** Windows of one pattern that are looked for; more would pass over few texts more. */
const MOST_WINDOWS = 3

/** @returns nothing when the pattern needs nothing that is seldom. */
export function windowOf(pattern: string, matchCase: boolean): Window | undefined {
  const node = nodeOf(matchCase ? pattern : `(?i)${pattern}`)
  const most = mostLetters(node)
  const windows = runsIn(node)
    .map(rarestPart)
    .filter(({ chance }) => chance < SELDOM)
    .sort((a, b) => a.chance - b.chance)
    .slice(0, MOST_WINDOWS)
    .map(({ places }) => createWindow(places))
  if (windows.length === 0 && most === Number.POSITIVE_INFINITY) return undefined
  return { isIn: (text) => lettersIn(text) <= most && windows.every(({ isIn }) => isIn(text)) }
}

/** Of a run, what fits into a window and is most seldom there by chance. */
function rarestPart(run: Run): { readonly places: Run; readonly chance: number } {
  let places: Run = []
  let least = 1
  for (let from = 0; from === 0 || from + MOST_PLACES <= run.length; from++) {
    const part = run.slice(from, from + MOST_PLACES)
    const chance = part.reduce((product, { share }) => product * share, 1)
    if (chance >= least) continue
    places = part
    least = chance
  }
  return { places, chance: least }
}

function nodeOf(pattern: string): Node {
  try {
    return parsePattern(pattern).node
  } catch (error) {
    // Another kind of pattern in some detail: it runs without a window.
    if (error instanceof PatternError) return { kind: 'empty' }
    throw error
  }
}

function createWindow(places: Run): Window {
  let rarest = 0
  for (const [at, { share }] of places.entries()) if (share < (places[rarest]?.share ?? 1)) rarest = at
  const { units: anchor } = places[rarest] ?? anything
  return {
    isIn(text) {
      read(text)
      // A character of two units would take two places.
      if (last.hasPairs) return true
      const { units } = last
      const end = text.length - places.length + rarest
      for (let at = rarest; at <= end; at++)
        if (anchor[units[at] ?? 0] === 1 && fits(places, units, at - rarest)) return true
      return false
    },
  }
}

function fits(places: Run, units: Uint8Array, start: number): boolean {
  for (let index = 0; index < places.length; index++)
    if (places[index]?.units[units[start + index] ?? 0] === 0) return false
  return true
}

function lettersIn(text: string): number {
  read(text)
  return last.letters
}

/** What was looked into last, as many patterns look into one text: its units, `ASCII` for all beyond, and how many are letters. */
const last = { text: '', units: new Uint8Array(2048), letters: 0, hasPairs: false }

function read(text: string): void {
  if (text === last.text) return
  if (text.length > last.units.length) last.units = new Uint8Array(2 * text.length)
  last.text = text
  last.letters = 0
  last.hasPairs = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    last.units[at] = unit < ASCII ? unit : ASCII
    const small = unit | 32
    if (small >= 97 && small <= 122) last.letters++
    if (unit >= 0xd800 && unit <= 0xdfff) last.hasPairs = true
  }
}

/**
 * Runs of places that any match of a pattern holds. It begins with the first of them, which may be empty, and ends with the
 * last; when there is one only, it is the whole match.
 */
function runsIn(node: Node): readonly Run[] {
  const runs: Place[][] = [[]]
  const push = (places: Run) => void runs.at(-1)?.push(...places)
  const cut = () => void runs.push([])
  /** Adds what is told of a part by how it begins and how it ends. */
  const pushEnds = (first: Run, last: Run) => {
    push(first)
    cut()
    push(last)
  }
  const add = (part: Node): void => {
    switch (part.kind) {
      case 'char':
      case 'set':
        push([placeOf(part)])
        return
      case 'all':
        for (const each of part.parts) add(each)
        return
      case 'group':
      case 'atomic':
        add(part.part)
        return
      case 'repeat': {
        const inner = part.min === 0 ? [] : runsIn(part.part)
        const [first = [], last = first] = [inner[0], inner.at(-1)]
        const copies = Math.min(part.min, MOST_PLACES)
        const whole = inner.length === 1 ? new Array(copies).fill(first).flat() : undefined
        if (whole && part.max === part.min && part.min <= MOST_PLACES) push(whole)
        // However many there are, the last of them stand beside what follows.
        else pushEnds(whole ?? first, whole ?? last)
        return
      }
      case 'any': {
        const branches = part.branches.map(runsIn)
        const first = together(branches.map((runs) => runs[0] ?? []))
        const isWhole = branches.every((runs) => runs.length === 1 && runs[0]?.length === first.length)
        if (isWhole) push(first)
        else pushEnds(first, together(branches.map((runs) => runs.at(-1)?.toReversed() ?? [])).toReversed())
        return
      }
      case 'back':
        cut()
        return
      // What has no width parts nothing.
      case 'assert':
      case 'look':
      case 'empty':
    }
  }
  add(node)
  return runs
}

/** What stands at each place that all of several runs have, from the first on. */
function together(runs: readonly Run[]): Run {
  const length = Math.min(MOST_PLACES, ...runs.map((run) => run.length))
  return Array.from({ length }, (_, at) => either(runs.map((run) => run[at] ?? anything)))
}

function either(places: readonly Place[]): Place {
  const units = new Uint8Array(ASCII + 1)
  for (const place of new Set(places))
    for (let code = 0; code < ASCII; code++) if (place.units[code] === 1) units[code] = 1
  return placeFor(units)
}

function placeFor(units: Uint8Array): Place {
  units[ASCII] = 1
  let share = 0
  for (let code = 0; code < ASCII; code++) if (units[code] === 1) share += frequency(code)
  return { units, share: Math.min(1, Math.max(BEYOND, share)) }
}

/** How much of prose the characters beyond ASCII make, roughly, */
const BEYOND = 0.01

/** and one within. */
function frequency(code: number): number {
  if (code === 32) return 0.16
  if (code >= 97 && code <= 122) return 0.03
  return code >= 65 && code <= 90 ? 0.0015 : 0.002
}

const anything = placeFor(new Uint8Array(ASCII + 1).fill(1))

/** By code, twice: as they stand, and in either case. */
const characters: (Place | undefined)[] = new Array(2 * ASCII)

function placeOf(node: Extract<Node, { kind: 'char' | 'set' }>): Place {
  if (node.kind === 'set') return placeOfSet(node)
  const { code, folded } = node
  if (code >= ASCII) return folded && code === LONG_S ? anything : nothing
  const index = folded ? code + ASCII : code
  let place = characters[index]
  if (!place) {
    const units = new Uint8Array(ASCII + 1)
    units[code] = 1
    if (folded) units[upper(code)] = 1
    place = placeFor(units)
    characters[index] = place
  }
  return place
}

const nothing = placeFor(new Uint8Array(ASCII + 1))
/** `ſ`, whose capital is the `S` of ASCII. */
const LONG_S = 0x17f

function placeOfSet({ test, folded }: Extract<Node, { kind: 'set' }>): Place {
  const units = new Uint8Array(ASCII + 1)
  for (let code = 0; code < ASCII; code++)
    if (test(code) || (folded && (test(lower(code)) || test(upper(code))))) units[code] = 1
  return placeFor(units)
}
