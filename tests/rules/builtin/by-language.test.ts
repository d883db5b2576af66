import { expect, it } from 'vitest'
import { apart, together } from '../../../rules/pack/builtin/by-language.ts'
import { builtinPacks } from '../../../rules/pack/builtin/index.ts'

it('takes the languages out, and puts all of it back where it was', () => {
  const parts = apart(builtinPacks)
  expect(parts.it.length).toBeGreaterThan(500)
  expect(JSON.stringify(parts.rest)).not.toMatch(/"(?:it|en)":[^0]/)
  expect(JSON.stringify(together(JSON.parse(JSON.stringify(parts))))).toBe(JSON.stringify(builtinPacks))
})

it('keeps data that say nothing in a language', () => {
  const data = [1, 'it', null, { any: ['en'], it: { en: 'inner' }, deep: [{ en: [], it: null }] }]
  expect(apart(data)).toEqual({
    rest: [1, 'it', null, { any: ['en'], it: 0, deep: [{ en: 0, it: 0 }] }],
    it: [{ en: 'inner' }, null],
    en: [[]],
  })
  expect(together(apart(data))).toEqual(data)
})
