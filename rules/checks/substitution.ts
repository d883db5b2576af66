/** Flags words that have a better form, and offers it. */
import * as v from 'valibot'
import { inLanguage, mannerOf, type Wanted } from '../matching/matcher.ts'
import { manner, pattern, perLanguage, phrase } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import { text } from '../pack/words.ts'
import type { CheckType } from './check-type.ts'
import { fitCase } from './fit-case.ts'

const to = v.pipe(v.array(text(200)), v.minLength(1), v.maxLength(10))

export const swap = v.union([
  v.object({ from: phrase, to }),
  /** A pattern; `$1` in `to` is its first group. */
  v.object({ pattern, to }),
])

export const schema = v.object({
  type: v.literal('substitution'),
  /** What to replace with what. */
  swap: perLanguage(v.pipe(v.array(swap), v.maxLength(5000))),
  ...manner,
})

export const substitution: CheckType<CheckOf<'substitution'>> = {
  prepare(spec, { language, look }) {
    const wanted = inLanguage(spec.swap, language).map(
      (each): Wanted =>
        'from' in each ? { phrase: each.from, to: each.to } : { ...each.pattern, to: each.to },
    )
    const matcher = look(wanted, mannerOf(spec, language))
    if (matcher === undefined) return []
    return [
      {
        per: 'match',
        matcher,
        find(match, text) {
          const words = text.slice(match.start, match.end)
          const suggestions = (match.to ?? []).map((to) => (spec.matchCase ? to : fitCase(words, to)))
          // Folding finds `perché` as well as `perche`: what is right already is left alone.
          return suggestions.includes(words) ? undefined : { start: match.start, end: match.end, suggestions }
        },
      },
    ]
  },
}
