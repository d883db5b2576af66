/** Alerts on words that are there. */
import { alerterOf } from '../actions/alert-on.ts'
import type { Kind } from '../alert.ts'
import { createExceptions } from '../exceptions.ts'
import { partOf } from '../regex/machine.ts'
import { type Match, searchFor } from '../regex/search.ts'
import { type Subject, slice } from '../regex/text.ts'
import type { ValeSpecOf } from '../spec.ts'

export const existence: Kind<ValeSpecOf<'existence'>> = {
  prepare(spec) {
    const search = searchFor(spec.pattern)
    const spared = createExceptions(spec.allowed)
    const alertOn = alerterOf(spec)
    return ({ block, budget }) =>
      search.findAll(block, budget).flatMap((match) => {
        const { start, end } = match
        if (spared.hold(slice(block, start, end).trim(), budget)) return []
        if (spared.surround(block, start, end, budget)) return []
        return alertOn(block, match, budget, captured(block, match, spec.groups))
      })
  },
}

/** What the groups of the token that was found captured; nothing when none took part. */
function captured(
  block: Subject,
  { slots }: Match,
  tokens: readonly (readonly number[])[] = [],
): readonly string[] {
  const token = tokens.find((groups) => groups.some((group) => partOf(slots, group))) ?? []
  return token.map((group) => {
    const part = partOf(slots, group)
    return part ? slice(block, part.start, part.end) : ''
  })
}
