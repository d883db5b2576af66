/** Alerts on words that need others, e.g. an acronym that was never spelled out. */
import { alerterOf } from '../actions/alert-on.ts'
import type { Kind } from '../alert.ts'
import { createExceptions } from '../exceptions.ts'
import { capturesIn } from '../pattern-text.ts'
import { partOf } from '../regex/machine.ts'
import { searchFor } from '../regex/search.ts'
import { slice } from '../regex/text.ts'
import type { ValeSpecOf } from '../spec.ts'

export const conditional: Kind<ValeSpecOf<'conditional'>> = {
  prepare(spec) {
    const { first, second, allowed } = spec
    const antecedent = searchFor(first)
    const consequent = searchFor(second)
    const spared = createExceptions(allowed)
    const alertOn = alerterOf(spec)
    // With a group, each word must have been captured; without, it is enough that something is there.
    const captures = capturesIn(second)
    return ({ block, budget, noted }) => {
      if (!captures && consequent.find(block, budget)) return []
      for (const { slots } of captures ? consequent.findAll(block, budget) : [])
        for (let group = 1; group <= consequent.groups; group++) {
          const part = partOf(slots, group)
          if (part && part.end > part.start) noted.add(slice(block, part.start, part.end))
        }
      return antecedent.findAll(block, budget).flatMap((match) => {
        const { start, end } = match
        const words = slice(block, start, end)
        if (captures && noted.has(words)) return []
        if (spared.hold(words, budget) || spared.surround(block, start, end, budget)) return []
        return alertOn(block, match, budget)
      })
    }
  },
}
