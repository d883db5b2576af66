/**
 * Signs that a pattern needs side by side, e.g. a letter, a comma and a letter: a text without them is passed over
 * at a fraction of what the pattern costs.
 */
import { lower, type Node, upper } from '../vale/regex/nodes.ts'
import { PatternError, parsePattern } from '../vale/regex/parse.ts'

export interface Window {
  /** Whether a text holds such signs. True of every text that the pattern matches, and of some others. */
  isIn(text: string): boolean
}

/** Which ASCII characters may stand at one place; any other character may. */
type Place = Uint8Array

const ASCII = 128
const MOST_PLACES = 8
/** A window that fits by chance at more than this part of the places of prose is not worth looking for. */
const SELDOM = 0.03

/** @returns nothing when the pattern needs nothing that is seldom. */
export function windowOf(pattern: string, matchCase: boolean): Window | undefined {
  let best: readonly Place[] | undefined
  for (const run of runsIn(read(matchCase ? pattern : `(?i)${pattern}`)))
    if (!best || chance(run) < chance(best)) best = run
  return best && chance(best) < SELDOM ? createWindow(best) : undefined
}

function read(pattern: string): Node {
  try {
    return parsePattern(pattern).node
  } catch (error) {
    // Another kind of pattern in some detail: it runs without a window.
    if (error instanceof PatternError) return { kind: 'empty' }
    throw error
  }
}

function createWindow(places: readonly Place[]): Window {
  const shares = places.map(share)
  const rarest = shares.indexOf(Math.min(...shares))
  const anchor = places[rarest] ?? anything
  return {
    isIn(text) {
      const last = text.length - places.length + rarest
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        // A character of two units would take two places.
        if (unit >= 0xd800 && unit <= 0xdfff) return true
        if (at < rarest || at > last || !mayBe(anchor, unit)) continue
        if (fits(places, text, at - rarest)) return true
      }
      return false
    },
  }
}

function fits(places: readonly Place[], text: string, start: number): boolean {
  for (let index = 0; index < places.length; index++)
    if (!mayBe(places[index] ?? anything, text.charCodeAt(start + index))) return false
  return true
}

const anything: Place = new Uint8Array(ASCII).fill(1)

const mayBe = (place: Place, unit: number) => unit >= ASCII || place[unit] === 1

/** Every run of places that a match holds side by side. */
function runsIn(node: Node): readonly (readonly Place[])[] {
  const runs: Place[][] = [[]]
  const cut = () => void runs.push([])
  const add = (part: Node): void => {
    switch (part.kind) {
      case 'char':
      case 'set':
        runs.at(-1)?.push(placeOf(part))
        return
      case 'all':
        for (const each of part.parts) add(each)
        return
      case 'group':
      case 'atomic':
        add(part.part)
        return
      case 'repeat': {
        const isOne = part.part.kind === 'char' || part.part.kind === 'set'
        const copies = isOne ? new Array(Math.min(part.min, MOST_PLACES)).fill(placeOf(part.part)) : []
        runs.at(-1)?.push(...copies)
        if (isOne && part.max === part.min && part.min <= MOST_PLACES) return
        cut()
        // However many there are, the last of them stand beside what follows.
        runs.at(-1)?.push(...copies)
        return
      }
      case 'any':
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
  return runs.map((run) => run.slice(0, MOST_PLACES)).filter((run) => run.length > 0)
}

function placeOf(node: Extract<Node, { kind: 'char' | 'set' }>): Place {
  const place = new Uint8Array(ASCII)
  const isAt = (code: number) => (node.kind === 'set' ? node.test(code) : node.code === code)
  for (let code = 0; code < ASCII; code++)
    if (isAt(code) || (node.folded && (isAt(lower(code)) || isAt(upper(code))))) place[code] = 1
  return place
}

/** How much of prose a character makes, roughly. */
function frequency(code: number): number {
  if (code === 32) return 0.16
  if (code >= 97 && code <= 122) return 0.03
  return code >= 65 && code <= 90 ? 0.0015 : 0.002
}

function share(place: Place): number {
  let sum = 0
  for (let code = 0; code < ASCII; code++) if (place[code] === 1) sum += frequency(code)
  return Math.min(1, sum)
}

const chance = (run: readonly Place[]) => run.reduce((product, place) => product * share(place), 1)
