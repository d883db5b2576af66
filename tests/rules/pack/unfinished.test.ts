import { expect, test } from 'vitest'
import { type Pack, parsePack, readUnfinished } from '../../../rules/index.ts'
import { parsedPacks } from '../builtin/parsed.ts'
import { packInput, rule } from '../make.ts'

const CALM = { type: 'existence', phrases: { it: ['si calmi'] } }
const EMPTY = { text: { it: { title: '', message: 'Messaggio', why: 'Perché' } } }
/** As a form would leave it: of the shape of a pack, not right yet. */
const unfinished = (rules: readonly unknown[], more = {}) => packInput(rules, more) as unknown as Pack

test('the shipped packs are finished: nothing is wrong, and all of them works', () => {
  for (const pack of parsedPacks) expect(readUnfinished(pack)).toEqual({ faults: [], sound: pack })
})

test('a rule without a title is named with its place, and the others work already', () => {
  const { faults, sound } = readUnfinished(unfinished([rule('calm', CALM), rule('calm-2', CALM, EMPTY)]))
  expect(faults).toEqual([
    {
      path: 'rules[1].text.it.title',
      entry: 'calm-2',
      message: { it: 'Non può restare vuoto.', en: 'This cannot stay empty.' },
    },
  ])
  expect(sound.rules?.map(({ id }) => id)).toEqual(['calm'])
})

test('the faults are those that would refuse the pack, in head, voice and lists', () => {
  const given = unfinished([rule('', CALM), rule('calm', CALM), rule('calm', CALM)], {
    voice: { traits: [{ is: {} }] },
    glossary: [{ use: { it: '' } }],
  })
  const sorted = (paths: readonly string[]) => [...paths].sort()
  expect(sorted(readUnfinished(given).faults.map(({ path }) => path))).toEqual(
    sorted(parsePack(given).faults.map(({ path }) => path)),
  )
  expect(readUnfinished({ ...given, version: '1' }).faults.map(({ path }) => path)).toContain('version')
})

test('after a change only what was changed is read again', () => {
  let reads = 0
  const { text, ...rest } = rule('calm', CALM)
  const watched = {
    ...rest,
    get text() {
      reads += 1
      return text
    },
  }
  readUnfinished(unfinished([watched, rule('calm-2', CALM)]))
  const before = reads
  expect(before).toBeGreaterThan(0)
  expect(readUnfinished(unfinished([watched, rule('calm-2', CALM, EMPTY)])).faults).toHaveLength(1)
  expect(reads).toBe(before)
})
