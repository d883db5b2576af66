/** Alerts on too many, or too few, of something. */
import { suggesterOf } from '../actions/suggestions.ts'
import type { Alert, Kind } from '../alert.ts'
import { formatMessage } from '../format.ts'
import { searchFor } from '../regex/search.ts'
import { slice } from '../regex/text.ts'
import type { ValeSpecOf } from '../spec.ts'

export const occurrence: Kind<ValeSpecOf<'occurrence'>> = {
  prepare({ pattern, min, max, message, action, matchCase: isRecased = false }) {
    const search = searchFor(pattern)
    const word = searchFor('\\S+')
    const suggest = suggesterOf(action)
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
      const words = slice(block, place.start, place.end)
      const alert: Alert = {
        start: place.start,
        end: place.end,
        message: formatMessage(message, count),
        suggestions: words === '' ? [] : suggest({ words, isRecased }, budget),
      }
      return [alert]
    }
  },
}

const isBlank = (words: string) => words.trim() === '' || /^[*@]*$/u.test(words)
