/** Alerts when both of two spellings are used. */
import type { Alert, Kind } from '../alert.ts'
import { formatMessage } from '../format.ts'
import { searchFor } from '../regex/search.ts'
import { slice } from '../regex/text.ts'
import type { ValeSpecOf } from '../spec.ts'

export const consistency: Kind<ValeSpecOf<'consistency'>> = {
  prepare({ either, ignoreCase, nonword, message }) {
    const searches = either.map(([one, other]) => {
      const both = `(?P<vale_one>${one})|(?P<vale_other>${other})`
      const words = nonword ? `(?m)(?:${both})` : `(?m)\\b(?:${both})\\b`
      const search = searchFor(ignoreCase ? `(?i)${words}` : words)
      return { search, one: search.names.get('vale_one') ?? 0, other: search.names.get('vale_other') ?? 0 }
    })
    return ({ block, budget, noted }) =>
      searches.flatMap(({ search, one, other }, index) => {
        let last: { readonly start: number; readonly end: number } | undefined
        for (const { slots } of search.findAll(block, budget)) {
          for (const group of [one, other]) {
            const start = slots[group * 2] ?? -1
            if (start < 0) continue
            noted.add(`${index} ${group}`)
            last = { start, end: slots[group * 2 + 1] ?? start }
          }
        }
        if (!last || !noted.has(`${index} ${one}`) || !noted.has(`${index} ${other}`)) return []
        const alert: Alert = {
          ...last,
          message: formatMessage(message, slice(block, last.start, last.end)),
          suggestions: [],
        }
        return [alert]
      })
  },
}
