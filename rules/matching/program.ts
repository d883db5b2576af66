/** Everything that the rules of one language look for, so that a text is read once for all of them. */
import { type Pattern, preparePattern } from '../patterns/pattern.ts'
import { Disguises } from '../phrases/disguise.ts'
import { firstUnits, headsOf } from '../phrases/match.ts'
import { type Piece, parsePhrase } from '../phrases/parse.ts'
import { LateTrie } from '../phrases/waiting.ts'
import { Gates } from './gates.ts'
import type { Manner, Wanted } from './matcher.ts'
import { type PlaceSet, placeSet } from './places.ts'

/** Names a matcher of a program. */
export type MatcherId = number

/** What a find is for. All but `find` only say when a find does not count. */
export type Role = 'find' | 'exception' | 'before' | 'after' | 'sentence'

export interface PhraseUse {
  readonly matcher: MatcherId
  readonly role: Role
  /** What follows the literal that was found, */
  readonly tail: readonly Piece[]
  /** and what it may begin with: see `mayBeOne`. */
  readonly next: number
  /** The whole phrase with its capitals and accents, when the matcher tells them apart. */
  readonly exact: readonly Piece[] | undefined
  readonly to: readonly string[] | undefined
}

export interface PatternUse {
  readonly matcher: MatcherId
  readonly pattern: Pattern
  readonly acrossDraft: boolean
  readonly to: readonly string[] | undefined
}

export interface MatcherTraits {
  readonly places: PlaceSet
  readonly masked: boolean
  /** Whether anything can keep a find from counting. */
  readonly guarded: boolean
}

/** A phrase as it stands in its pack, and what it is for. */
interface PhraseSource {
  readonly source: string
  readonly matcher: MatcherId
  readonly role: Role
  readonly matchCase: boolean
  readonly to: readonly string[] | undefined
}

export interface Program {
  /** Beginnings of what is looked for, */
  readonly phrases: LateTrie<PhraseSource>
  /** and of what keeps a find from counting, which few texts are read for. */
  readonly guards: LateTrie<PhraseSource>
  /** By value in `phrases` and `guards`; grows as phrases are read. */
  readonly phraseUses: readonly PhraseUse[]
  readonly patternUses: readonly PatternUse[]
  /** Of the same numbers. */
  readonly gates: Gates
  readonly matchers: readonly MatcherTraits[]
  readonly disguises: Disguises
}

export interface ProgramBuilder {
  readonly program: Program
  /** Adds a matcher; nothing when there is nothing to look for. Parts that do not parse are left out. */
  add(wanted: readonly Wanted[], manner: Manner): MatcherId | undefined
}

export function createProgramBuilder(): ProgramBuilder {
  const phrases = new LateTrie(readPhrase)
  const guards = new LateTrie(readPhrase)
  const phraseUses: PhraseUse[] = []
  const patternUses: PatternUse[] = []
  const gates = new Gates()
  const matchers: MatcherTraits[] = []
  const disguises = new Disguises()

  function addPhrase(source: string, matcher: MatcherId, role: Role, manner: Manner, to?: readonly string[]) {
    const trie = role === 'find' ? phrases : guards
    trie.wait(source, { source, matcher, role, matchCase: manner.matchCase, to })
    if (manner.masked && role === 'find') disguises.add(source)
  }

  function readPhrase({ source, matcher, role, matchCase, to }: PhraseSource) {
    const parsed = parsePhrase(source)
    if (!parsed.ok) return
    const exactly = matchCase && role === 'find' ? parsePhrase(source, true) : undefined
    const exact = exactly?.ok ? exactly.pieces : undefined
    for (const { literal, tail } of headsOf(parsed.pieces)) {
      const trie = role === 'find' ? phrases : guards
      trie.add(literal, phraseUses.length)
      phraseUses.push({ matcher, role, tail, next: firstUnits(tail), exact, to })
    }
  }

  function addPattern(wanted: Extract<Wanted, { pattern: string }>, matcher: MatcherId, manner: Manner) {
    const pattern = preparePattern(wanted, manner.matchCase)
    const acrossDraft = wanted.across === 'draft'
    patternUses.push({ matcher, pattern, acrossDraft, to: wanted.to })
    gates.add(pattern, acrossDraft)
  }

  return {
    program: { phrases, guards, phraseUses, patternUses, gates, matchers, disguises },
    add(wanted, manner) {
      if (wanted.length === 0) return undefined
      const matcher = matchers.length
      const sparing = [
        ['exception', manner.exceptions],
        ['before', manner.before],
        ['after', manner.after],
        ['sentence', manner.sentence],
      ] as const
      matchers.push({
        places: placeSet(manner.places),
        masked: manner.masked,
        guarded: sparing.some(([, list]) => list.length > 0),
      })
      for (const each of wanted) {
        if ('phrase' in each) addPhrase(each.phrase, matcher, 'find', manner, each.to)
        else addPattern(each, matcher, manner)
      }
      for (const [role, list] of sparing) for (const phrase of list) addPhrase(phrase, matcher, role, manner)
      return matcher
    },
  }
}
