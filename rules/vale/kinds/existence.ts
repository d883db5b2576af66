/** Alerts on words that are there. */
import type { Kind } from '../alert.ts'
import { createExceptions } from '../exceptions.ts'
import { formatMessage, inSentence } from '../format.ts'
import { searchFor } from '../regex/search.ts'
import { slice } from '../regex/text.ts'
import type { ValeSpecOf } from '../spec.ts'
import { suggestionsOf } from '../suggestions.ts'

export const existence: Kind<ValeSpecOf<'existence'>> = {
  prepare({ pattern, allowed, message, action, matchCase = false }) {
    const search = searchFor(pattern)
    const spared = createExceptions(allowed)
    return ({ block, budget }) =>
      search.findAll(block, budget).flatMap(({ start, end }) => {
        const words = slice(block, start, end)
        if (spared.hold(words.trim(), budget) || spared.surround(block, start, end, budget)) return []
        const suggestions = suggestionsOf(action, words, matchCase, budget)
        const [only] = suggestions
        const values = !action
          ? [words]
          : [words, suggestions.length > 1 ? inSentence(suggestions) : (only ?? words)]
        return { start, end, message: formatMessage(message, ...values), suggestions }
      })
  },
}
