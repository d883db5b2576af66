/** Flags words that are there. */
import * as v from 'valibot'
import { inLanguage, mannerOf, speaks, wantedOf } from '../matching/matcher.ts'
import { manner, perLanguage, wanted } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import { text } from '../pack/words.ts'
import { isWord } from '../text/characters.ts'
import type { Range } from '../types.ts'
import type { CheckType, Finding } from './check-type.ts'
import { fitCase } from './fit-case.ts'

export const schema = v.object({
  type: v.literal('existence'),
  ...wanted,
  ...manner,
  /** Replacements offered for whatever is found; an empty text removes it. */
  suggest: v.exactOptional(perLanguage(v.pipe(v.array(text(200)), v.maxLength(10)))),
  /** `start` and `end`: only when the draft opens or closes with it. Default `anywhere`. */
  where: v.exactOptional(v.picklist(['start', 'end', 'anywhere'])),
})

export const existence: CheckType<CheckOf<'existence'>> = {
  prepare(spec, { language, look }) {
    const matcher = look(wantedOf(spec, language), mannerOf(spec, language))
    if (matcher === undefined) return []
    const replacements = speaks(spec.suggest, language) ? inLanguage(spec.suggest, language) : []
    const found = (range: Range, text: string): Finding => {
      if (replacements.length === 0) return { start: range.start, end: range.end }
      const words = text.slice(range.start, range.end)
      const suggestions = replacements.map((replacement) => fitCase(words, replacement))
      return { ...(suggestions[0] === '' ? withSpace(range, text) : range), suggestions }
    }
    const { where = 'anywhere' } = spec
    if (where === 'anywhere') return [{ per: 'match', matcher, find: found }]
    return [
      {
        per: 'draft',
        find: (draft) =>
          draft
            .matchesOf(matcher)
            .filter(
              (match) =>
                !hasWord(
                  draft.text,
                  where === 'start'
                    ? { start: 0, end: match.start }
                    : { start: match.end, end: draft.text.length },
                ),
            )
            .map((match) => found(match, draft.text)),
      },
    ]
  },
}

function hasWord(text: string, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) if (isWord(text.charCodeAt(at))) return true
  return false
}

/** What is taken out leaves one space, not two. */
function withSpace({ start, end }: Range, text: string): Range {
  if (text.charAt(end) === ' ') return { start, end: end + 1 }
  return text.charAt(start - 1) === ' ' ? { start: start - 1, end } : { start, end }
}
