/** Alerts when both of two spellings are used. */
import { alerterOf } from '../actions/alert-on.ts'
import type { Kind } from '../alert.ts'
import { partOf } from '../regex/machine.ts'
import { searchFor } from '../regex/search.ts'
import type { ValeSpecOf } from '../spec.ts'

export const consistency: Kind<ValeSpecOf<'consistency'>> = {
  prepare(spec) {
    const { either, ignoreCase, nonword } = spec
    const alertOn = alerterOf(spec)
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
            const part = partOf(slots, group)
            if (!part) continue
            noted.add(`${index} ${group}`)
            last = part
          }
        }
        if (!last || !noted.has(`${index} ${one}`) || !noted.has(`${index} ${other}`)) return []
        return alertOn(block, last, budget)
      })
  },
}
