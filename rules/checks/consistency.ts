/** Flags two spellings or forms of one thing in the same draft; the less frequent one is shown. */
import * as v from 'valibot'
import { inLanguage, mannerOf } from '../matching/matcher.ts'
import type { MatcherId } from '../matching/program.ts'
import { manner, perLanguage, phrase } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import type { Range } from '../types.ts'
import type { CheckType, Detector, Finding } from './check-type.ts'
import { fitCase } from './fit-case.ts'

export const schema = v.object({
  type: v.literal('consistency'),
  /** Two forms of one thing. */
  either: perLanguage(v.pipe(v.array(v.strictTuple([phrase, phrase])), v.maxLength(2000))),
  ...manner,
})

interface Form {
  readonly matcher: MatcherId
  /** How the form is written, when the phrase says exactly one. */
  readonly written: string | undefined
}

export const consistency: CheckType<CheckOf<'consistency'>> = {
  prepare(spec, { language, look }) {
    const manner = mannerOf(spec, language)
    const form = (phrase: string): Form | undefined => {
      const matcher = look([{ phrase }], manner)
      return matcher === undefined
        ? undefined
        : { matcher, written: /[{}[\]*\\]/u.test(phrase) ? undefined : phrase }
    }
    return inLanguage(spec.either, language).flatMap(([one, other]): readonly Detector[] => {
      const first = form(one)
      const second = form(other)
      if (!first || !second) return []
      return [
        {
          per: 'draft',
          find(draft) {
            const [firsts, seconds] = apart(draft.matchesOf(first.matcher), draft.matchesOf(second.matcher))
            if (firsts.length === 0 || seconds.length === 0) return []
            const keepsFirst =
              firsts.length > seconds.length ||
              (firsts.length === seconds.length && startOf(firsts) <= startOf(seconds))
            const [wrong, right, shown] = keepsFirst ? [seconds, first, firsts] : [firsts, second, seconds]
            const seen = shown[0]
            const name = seen ? draft.text.slice(seen.start, seen.end) : ''
            return wrong.map(({ start, end }): Finding => {
              const suggestions =
                right.written === undefined ? [] : [fitCase(draft.text.slice(start, end), right.written)]
              return { start, end, name, suggestions }
            })
          },
        },
      ]
    })
  },
}

const startOf = (ranges: readonly Range[]) => ranges[0]?.start ?? 0

/** Without finds that only are a part of the other form: the `mail` in `e-mail`. */
function apart(
  firsts: readonly Range[],
  seconds: readonly Range[],
): readonly [readonly Range[], readonly Range[]] {
  const within = (inner: Range, outers: readonly Range[]) =>
    outers.some(
      ({ start, end }) => start <= inner.start && end >= inner.end && end - start > inner.end - inner.start,
    )
  return [firsts.filter((find) => !within(find, seconds)), seconds.filter((find) => !within(find, firsts))]
}
