/** The examples of the pack language's reference do what it says. */
import { expect, it } from 'vitest'
import { checkTypes } from '../../rules/checks/index.ts'
import { tips } from '../rules/make.ts'
import { CHECK_EXAMPLES } from './check-examples.ts'

it('has an example for every check type', () => {
  expect(Object.keys(CHECK_EXAMPLES).sort()).toEqual(Object.keys(checkTypes).sort())
})

it.each(Object.entries(CHECK_EXAMPLES))(
  'finds in the example of %s what the reference says',
  (type, example) => {
    const { check, draft, flags, suggestions, ...tried } = example
    const found = tips({ type, ...check }, draft, tried)
    expect(found.map(({ start, end }) => draft.slice(start, end))).toEqual(flags)
    if (suggestions) expect(found[0]?.suggestions).toEqual(suggestions)
  },
)
