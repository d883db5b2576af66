/** Alerts on words that need others, e.g. an acronym that was never spelled out. */
import { alertOn } from '../actions/alert-on.ts'
import type { Kind } from '../alert.ts'
import { createExceptions } from '../exceptions.ts'
import { capturesIn } from '../pattern-text.ts'
import { searchFor } from '../regex/search.ts'
import { slice } from '../regex/text.ts'
import type { ValeSpecOf } from '../spec.ts'

export const conditional: Kind<ValeSpecOf<'conditional'>> = {
  prepare(spec) {
    const { first, second, allowed } = spec
    const antecedent = searchFor(first)
    const consequent = searchFor(second)
    const spared = createExceptions(allowed)
    // With a group, each word must have been captured; without, it is enough that something is there.
    const captures = capturesIn(second)
    return ({ block, budget, noted }) => {
      if (!captures && consequent.find(block, budget)) return []
      for (const { slots } of captures ? consequent.findAll(block, budget) : [])
        for (let slot = 2; slot < slots.length; slot += 2) {
          const start = slots[slot] ?? -1
          const end = slots[slot + 1] ?? -1
          if (end > start && start >= 0) noted.add(slice(block, start, end))
        }
      return antecedent.findAll(block, budget).flatMap((match) => {
        const { start, end } = match
        const words = slice(block, start, end)
        if (captures && noted.has(words)) return []
        if (spared.hold(words, budget) || spared.surround(block, start, end, budget)) return []
        return alertOn(spec, block, match, budget)
      })
    }
  },
}
