/** What the documents count is as many as they say. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { SIGNS } from '../../entrypoints/coach.content/sites/registry.ts'
import { builtinPacks } from '../../rules/pack/builtin/index.ts'

const read = (file: string) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8')
const packs = builtinPacks as readonly {
  readonly rules: readonly unknown[]
  readonly lessons: readonly unknown[]
}[]
const sum = (list: 'rules' | 'lessons') => packs.reduce((count, pack) => count + pack[list].length, 0)

it.each([
  ['README.md', /(\d+) rules: netiquette/, sum('rules')],
  ['README.md', /knows (\d+) community products/, SIGNS.length],
  ['.github/CHANGELOG.md', /(\d+) community products/, SIGNS.length],
])('%s says %s', (file, where, count) => {
  expect(Number(where.exec(read(file))?.[1])).toBe(count)
})

it('the packs have the sixteen lessons that changelog and listings speak of', () => {
  expect(sum('lessons')).toBe(16)
})
