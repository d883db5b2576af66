/** Flags names: the wrong person greeted, the right one not named, another brand of the same agency. */
import * as v from 'valibot'
import { literally, PLAIN } from '../matching/matcher.ts'
import type { CheckOf } from '../pack/types.ts'
import { words } from '../pack/words.ts'
import type { DraftReading } from '../reading/draft.ts'
import { fold } from '../text/fold.ts'
import { firstName, greetingName, samePerson } from '../text/names.ts'
import type { Language } from '../types.ts'
import { type CheckType, type Detector, type Finding, WHOLE, type Workshop } from './check-type.ts'

export const schema = v.variant('of', [
  v.object({
    type: v.literal('names'),
    /** The greeting names somebody else than the person answered. */
    of: v.literal('greeting'),
  }),
  v.object({
    type: v.literal('names'),
    /** The name of the person answered is known and not used. Whoever greets somebody else hears of that from `greeting`. */
    of: v.literal('author'),
  }),
  v.object({
    type: v.literal('names'),
    /** One of `brands` is named that is not the page's. */
    of: v.literal('brand'),
    /** All brands of the agency, as they are written. */
    brands: v.pipe(v.array(words(100)), v.minLength(1), v.maxLength(500)),
  }),
])

export const names: CheckType<CheckOf<'names'>> = {
  prepare(spec, { language, look }) {
    switch (spec.of) {
      case 'greeting':
        return [{ per: 'draft', find: (draft) => strangers(draft, language ?? 'it') }]
      case 'author':
        return [{ per: 'draft', find: (draft) => unnamed(draft, language ?? 'it') }]
      case 'brand':
        return otherBrands(spec.brands, look)
    }
  },
}

/** The greeting, when it names somebody else. */
function strangers({ text, conversation }: DraftReading, language: Language): readonly Finding[] {
  const author = conversation?.author
  if (!author) return []
  const greeted = greetingName(text, language)
  if (!greeted || samePerson(greeted.name, author)) return []
  const name = firstName(author)
  return [{ start: greeted.start, end: greeted.end, name: name ?? author, suggestions: name ? [name] : [] }]
}

function unnamed({ text, conversation }: DraftReading, language: Language): readonly Finding[] {
  const name = conversation?.author === undefined ? undefined : firstName(conversation.author)
  if (!name || !conversation?.author) return []
  const parts = wordsOf(conversation.author)
  if (wordsOf(text).some((word) => word.length > 1 && parts.includes(word))) return []
  return greetingName(text, language) ? [] : [{ ...WHOLE, name }]
}

const wordsOf = (text: string) => fold(text).text.split(/[^\p{L}\p{N}]+/u)

function otherBrands(brands: readonly string[], look: Workshop['look']): readonly Detector[] {
  const matcher = look(
    brands.map((brand) => ({ phrase: literally(brand), to: [brand] })),
    { ...PLAIN, places: ['prose', 'mentions', 'hashtags', 'links'] },
  )
  if (matcher === undefined) return []
  return [
    {
      per: 'draft',
      find(draft) {
        const page = draft.conversation?.page
        if (!page) return []
        const own = fold(page).text
        return draft.matchesOf(matcher).flatMap(({ start, end, to = [] }): readonly Finding[] => {
          const [brand] = to
          return brand === undefined || own.includes(fold(brand).text) ? [] : [{ start, end, name: brand }]
        })
      },
    },
  ]
}
