/** Alerts on too many, or too few, of something. */
import type { Alert, Kind } from '../alert.ts'
import { formatMessage } from '../format.ts'
import { searchFor } from '../regex/search.ts'
import { slice } from '../regex/text.ts'
import type { ValeSpecOf } from '../spec.ts'
import { suggestionsOf } from '../suggestions.ts'

export const occurrence: Kind<ValeSpecOf<'occurrence'>> = {
  prepare({ pattern, min, max, message, action, matchCase = false }) {
    const search = searchFor(pattern)
    const word = searchFor('\\S+')
    return ({ block, budget }) => {
      const found = search.findAll(block, budget)
      const count = found.length
      if (!((max > 0 && count > max) || (min > 0 && count < min))) return []
      // Without any, the first word stands for the part that fell short.
      const place =
        count === 0
          ? (word.find(block, budget) ?? { start: 0, end: 0 })
          : found.find(({ start, end }) => !isBlank(slice(block, start, end)))
      if (!place) return []
      const suggestions = suggestionsOf(action, slice(block, place.start, place.end), matchCase, budget)
      const alert: Alert = {
        start: place.start,
        end: place.end,
        message: formatMessage(message, count),
        suggestions: count === 0 ? [] : suggestions,
      }
      return [alert]
    }
  },
}

const isBlank = (words: string) => words.trim() === '' || /^[*@]*$/u.test(words)
