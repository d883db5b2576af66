/** Alerts on what stands twice in a row. */
import { suggesterOf } from '../actions/suggestions.ts'
import type { Alert, Kind } from '../alert.ts'
import { createExceptions } from '../exceptions.ts'
import { formatMessage } from '../format.ts'
import { searchFor } from '../regex/search.ts'
import { part, slice } from '../regex/text.ts'
import { sentencesIn } from '../sentences.ts'
import type { ValeSpecOf } from '../spec.ts'

export const repetition: Kind<ValeSpecOf<'repetition'>> = {
  prepare({ pattern, max, ignoreCase, alpha, allowed, message, action, matchCase: isRecased = false }) {
    const search = searchFor(pattern)
    const spared = createExceptions(allowed)
    const suggest = suggesterOf(action)
    const same = (one: string, other: string) =>
      ignoreCase ? one.toLowerCase() === other.toLowerCase() : one === other
    return ({ block, budget }) => {
      const alerts: Alert[] = []
      let before: { readonly words: string; readonly start: number } | undefined
      let count = 0
      for (const { start, end } of search.findAll(block, budget)) {
        const words = slice(block, start, end).trim()
        const last = before
        before = { words, start }
        if (!last || words === '' || !same(words, last.words) || (alpha && !/^\p{L}*$/u.test(words))) continue
        // As Vale counts: what is no repetition does not begin anew.
        if (++count <= max) continue
        const both = slice(block, last.start, end)
        if (sentencesIn(part(block, last.start, end).codes).length !== 1) continue
        if (spared.hold(both, budget) || spared.surround(block, last.start, end, budget)) continue
        const suggestions = suggest({ words: both, isRecased }, budget)
        alerts.push({ start: last.start, end, message: formatMessage(message, words), suggestions })
        count = 0
      }
      return alerts
    }
  },
}
