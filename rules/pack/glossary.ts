/** The glossary's terms to avoid, as rules: each offers the term to use. */
import type { Language } from '../types.ts'
import { LANGUAGES } from '../types.ts'
import { freeId, idFor } from './ids.ts'
import type { Pack, PackRule, Teaching, Term } from './types.ts'

const WORDING: Readonly<Record<Language, Omit<Teaching, 'before' | 'after'>>> = {
  it: {
    title: 'Le parole della casa',
    message: 'Qui si dice «{suggestion}», non «{match}».',
    why: 'È nel glossario: le stesse parole ovunque rendono riconoscibile chi scrive.',
  },
  en: {
    title: 'House words',
    message: 'Here we say “{suggestion}”, not “{match}”.',
    why: 'It is in the glossary: the same words everywhere make the writer recognisable.',
  },
}

/** One rule for each term that names what to avoid. */
export function glossaryRules(pack: Pack): readonly PackRule[] {
  const taken = new Set((pack.rules ?? []).map(({ id }) => id))
  return (pack.glossary ?? []).flatMap((term) => ruleOf(term, taken) ?? [])
}

function ruleOf(term: Term, taken: Set<string>): PackRule | undefined {
  const swap: { [L in Language]?: { from: string; to: string[] }[] } = {}
  const text: { [L in Language]?: Teaching } = {}
  for (const language of LANGUAGES) {
    const use = term.use[language]
    const avoid = term.avoid?.[language]
    if (use === undefined || !avoid || avoid.length === 0) continue
    swap[language] = avoid.map((from) => ({ from, to: [use] }))
    const note = term.note?.[language]
    text[language] = { ...WORDING[language], ...(note === undefined ? {} : { why: note }) }
  }
  const first = term.use.it ?? term.use.en
  if (Object.keys(swap).length === 0 || first === undefined) return undefined
  return {
    id: nameFor(first, taken),
    level: 'voice',
    severity: 'tip',
    check: { type: 'substitution', swap },
    text,
  }
}

function nameFor(term: string, taken: Set<string>): string {
  const id = freeId(`glossary-${idFor(term, 40) || 'term'}`, taken)
  taken.add(id)
  return id
}
