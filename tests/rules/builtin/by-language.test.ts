import { expect, it } from 'vitest'
import { apart, together } from '../../../rules/pack/builtin/by-language.ts'
import { builtinPacks } from '../../../rules/pack/builtin/index.ts'

it('takes the texts out, and puts all of them back where they were', () => {
  const parts = apart(builtinPacks)
  expect(parts.texts['it words']?.split('~').length).toBeGreaterThan(4000)
  expect(parts.texts['en patterns']?.split('~').length).toBeGreaterThan(200)
  expect(JSON.stringify(parts.rest)).not.toMatch(/:"\d*[^"\d]/)
  expect(JSON.stringify(together(JSON.parse(JSON.stringify(parts))))).toBe(JSON.stringify(builtinPacks))
})

it('keeps data that are no texts, and texts that look like what stands for them', () => {
  const data = [
    1,
    'it',
    '',
    null,
    { any: ['en', '3~'], it: { en: 'inner' }, deep: [{ en: [], it: null }, ['a', 2]] },
    { check: { phrases: { it: ['ciao'] }, patterns: { it: [{ pattern: 'c.', gate: ['c', 'd'] }] } } },
  ]
  expect(apart(data)).toEqual({
    rest: [
      1,
      '',
      '',
      null,
      { any: '2', it: { en: '' }, deep: [{ en: [], it: null }, ['', 2]] },
      { check: { phrases: { it: '1' }, patterns: { it: [{ pattern: '', gate: '2' }] } } },
    ],
    texts: {
      'en prose': 'inner',
      'it patterns': 'c.~c~d',
      'it words': 'ciao',
      'none prose': 'it~~en~3\u0007~a',
    },
  })
  expect(together(apart(data))).toEqual(data)
  expect(together(apart(['7']))).toEqual(['7'])
})
