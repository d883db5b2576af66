/** Alerts on words that are there. */
import { alertOn } from '../actions/alert-on.ts'
import type { Kind } from '../alert.ts'
import { createExceptions } from '../exceptions.ts'
import { type Match, searchFor } from '../regex/search.ts'
import { type Subject, slice } from '../regex/text.ts'
import type { ValeSpecOf } from '../spec.ts'

export const existence: Kind<ValeSpecOf<'existence'>> = {
  prepare(spec) {
    const search = searchFor(spec.pattern)
    const spared = createExceptions(spec.allowed)
    return ({ block, budget }) =>
      search.findAll(block, budget).flatMap((match) => {
        const { start, end } = match
        if (spared.hold(slice(block, start, end).trim(), budget)) return []
        if (spared.surround(block, start, end, budget)) return []
        return alertOn(spec, block, match, budget, captured(block, match, spec.groups))
      })
  },
}

/** What the groups of the token that was found captured; nothing when none took part. */
function captured(
  block: Subject,
  { slots }: Match,
  tokens: readonly (readonly number[])[] = [],
): readonly string[] {
  const started = (group: number) => slots[group * 2] ?? -1
  const token = tokens.find((groups) => groups.some((group) => started(group) >= 0)) ?? []
  return token.map((group) =>
    started(group) < 0 ? '' : slice(block, started(group), slots[group * 2 + 1] ?? 0),
  )
}
