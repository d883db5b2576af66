import { expect, it } from 'vitest'
import { parsePack, testPack } from '../../rules/index.ts'
import { SMALL_PACK } from './small-pack.ts'

it('the pack that the reference begins with is without fault, and its examples hold', () => {
  const parsed = parsePack(SMALL_PACK)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  expect(parsed.faults).toEqual([])
  expect(testPack(parsed.pack)).toEqual([])
})
