/**
 * How an Italian draft addresses its reader: tu, Lei or voi.
 *
 * Tu shows in words that mean nothing else (`ti`, `hai`, `contattaci`). Lei shares its forms with "she" and "they", so it is
 * read from capitals, polite imperatives and fixed turns ("La ringraziamo"), from third persons of what a reader does where
 * nothing that was mentioned could do it, and from weaker signs only when nothing speaks for tu and nobody else was named. A
 * text that never addresses anyone has no register.
 */
import type { Range } from '../types.ts'
import { leiCues } from './register-lei.ts'
import { mentionsOf } from './register-mentions.ts'
import { LIKELY, PLAIN, type RegisterCue, SURE, tokensOf, WEAK } from './register-tokens.ts'
import { tuCues } from './register-tu.ts'
import { voiCues } from './register-voi.ts'

export type Register = 'tu' | 'Lei' | 'voi'

/**
 * The cues of a sentence, or of several. They depend on these words, and on what was mentioned before them. Each is
 * worked out when it is first asked for, because most drafts need only some.
 */
export interface SentenceRegister {
  tu(): readonly RegisterCue[]
  voi(): readonly RegisterCue[]
  /** @param before what was mentioned before these words; asked only where it matters */
  lei(before: () => number): readonly RegisterCue[]
  mentions(): number
}

export function readSentenceRegister(text: string): SentenceRegister {
  const tokens = once(() => tokensOf(text))
  const mentions = once(() => mentionsOf(tokens()))
  // Between keystrokes what stands before a sentence seldom changes.
  let lei: { readonly before: number | undefined; readonly cues: readonly RegisterCue[] } | undefined
  return {
    tu: once(() => tuCues(tokens())),
    voi: once(() => voiCues(tokens())),
    lei(before) {
      if (lei && (lei.before === undefined || lei.before === before())) return lei.cues
      let asked: number | undefined
      const cues = leiCues(tokens(), mentions, () => {
        asked = before()
        return asked
      })
      lei = { before: asked, cues }
      return cues
    },
    mentions: once(() => mentions().reduce((all, one) => all | one, 0)),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Whether these words surely say tu: a draft without them cannot mix tu and Lei. */
export function surelySaysTu(register: SentenceRegister): boolean {
  return register.tu().some(({ weight }) => weight >= SURE)
}

export interface PlacedRegister {
  /** Where the sentence begins. */
  readonly start: number
  readonly register: SentenceRegister
}

export interface RegisterReading {
  /**
   * The register of the draft; `mixed` when it surely says tu to its reader and plainly Lei. Voi beside either is no mix: it
   * is the reader's family, team or company. Undefined when nobody is addressed, or not clearly.
   */
  readonly used: Register | 'mixed' | undefined
  /** The spans that address the reader so; doubtful ones are given only where surer ones agree with them. */
  cuesOf(register: Register): readonly Range[]
}

/** How the sentences of a draft, in order, address its reader. */
export function gatherRegister(sentences: readonly PlacedRegister[]): RegisterReading {
  const found = gather(sentences)
  const used = decide(sentences, found)
  return {
    used,
    cuesOf(register) {
      const least = used === register ? WEAK : used === 'mixed' ? PLAIN : SURE
      return found[register]()
        .filter(({ weight }) => weight >= least)
        .map(({ start, end }) => ({ start, end }))
    },
  }
}

/** Each is gathered when it is first asked for: where tu is sure, voi does not matter. */
type FoundCues = Readonly<Record<Register, () => readonly RegisterCue[]>>

function gather(sentences: readonly PlacedRegister[]): FoundCues {
  return {
    tu: once(() => sentences.flatMap(({ start, register }) => moved(register.tu(), start))),
    voi: once(() => sentences.flatMap(({ start, register }) => moved(register.voi(), start))),
    Lei: once(() => gatherLei(sentences)),
  }
}

function gatherLei(sentences: readonly PlacedRegister[]): readonly RegisterCue[] {
  const found: RegisterCue[] = []
  let mentioned = 0
  let heard = 0
  let weak = false
  sentences.forEach(({ start, register }, index) => {
    const before = () => {
      while (heard < index) mentioned |= sentences[heard++]?.register.mentions() ?? 0
      return mentioned
    }
    for (const cue of moved(register.lei(before), start)) {
      if (cue.weight === WEAK && cue.possessive && weak) continue
      weak ||= cue.weight === WEAK
      found.push(cue)
    }
  })
  return found
}

const moved = (cues: readonly RegisterCue[], by: number): readonly RegisterCue[] =>
  cues.map((cue) => ({ ...cue, start: cue.start + by, end: cue.end + by }))

function decide(sentences: readonly PlacedRegister[], found: FoundCues): Register | 'mixed' | undefined {
  const lei = strength(found.Lei())
  if (sentences.some(({ register }) => surelySaysTu(register))) return lei.surest >= PLAIN ? 'mixed' : 'tu'
  const tu = strength(found.tu())
  if (lei.surest >= SURE) return 'Lei'
  // "Buongiorno professoressa, vi aspettiamo": her class as well.
  if (tu.total < LIKELY && lei.total === PLAIN && strength(found.voi()).surest >= SURE) return 'voi'
  if (tu.total >= LIKELY || lei.total >= LIKELY) {
    if (tu.total === lei.total) return undefined
    return tu.total > lei.total ? 'tu' : 'Lei'
  }
  return strength(found.voi()).total >= LIKELY ? 'voi' : undefined
}

function strength(cues: readonly RegisterCue[]): { readonly surest: number; readonly total: number } {
  let surest = 0
  let total = 0
  for (const { weight } of cues) {
    surest = Math.max(surest, weight)
    total += weight
  }
  return { surest, total }
}
