/**
 * How an Italian draft addresses its reader: tu, Lei or voi.
 *
 * Tu shows in words that mean nothing else (`ti`, `hai`, `contattaci`). Lei shares its forms with "she" and "they", so it is
 * read from capitals, polite imperatives and fixed turns ("La ringraziamo"), and from weaker signs only when nothing speaks
 * for tu and nobody else was named. A text that never addresses anyone has no register.
 */
import type { Range } from '../types.ts'
import { leiCues } from './register-lei.ts'
import { LIKELY, type RegisterCue, SURE, tokensOf, WEAK } from './register-tokens.ts'
import { tuCues } from './register-tu.ts'
import { voiCues } from './register-voi.ts'

export type Register = 'tu' | 'Lei' | 'voi'

export type RegisterCues = Readonly<Record<Register, readonly Range[]>>

/** The spans that address the reader, per register; doubtful ones are given only where surer ones agree with them. */
export function readRegister(text: string): RegisterCues {
  const found = cuesOf(text)
  const register = decide(found)
  const shown = (name: Register): readonly Range[] =>
    found[name]
      .filter((cue) => cue.weight >= SURE || (register === name && cue.weight >= WEAK))
      .map(({ start, end }) => ({ start, end }))
  return { tu: shown('tu'), Lei: shown('Lei'), voi: shown('voi') }
}

/**
 * The register of a draft; `mixed` when it surely says both tu and Lei to its reader. Voi beside either is no mix: it is
 * the reader's family, team or company. Undefined when nobody is addressed, or not clearly.
 */
export function registerOf(text: string): Register | 'mixed' | undefined {
  return decide(cuesOf(text))
}

function cuesOf(text: string): Readonly<Record<Register, readonly RegisterCue[]>> {
  const tokens = tokensOf(text)
  return { tu: tuCues(tokens), Lei: leiCues(tokens), voi: voiCues(tokens) }
}

function decide(found: Readonly<Record<Register, readonly RegisterCue[]>>): Register | 'mixed' | undefined {
  const tu = strength(found.tu)
  const lei = strength(found.Lei)
  if (tu.surest >= SURE && lei.surest >= SURE) return 'mixed'
  if (tu.surest >= SURE) return 'tu'
  if (lei.surest >= SURE) return 'Lei'
  if (tu.total >= LIKELY || lei.total >= LIKELY) {
    if (tu.total === lei.total) return undefined
    return tu.total > lei.total ? 'tu' : 'Lei'
  }
  return strength(found.voi).total >= LIKELY ? 'voi' : undefined
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
