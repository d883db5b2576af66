/** Adding a check type touches its file, the registration and its table; this fails when one is forgotten. */
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkSchema, checkTypes } from '../../../rules/checks/index.ts'

const names = Object.keys(checkTypes).sort()

it('gives each check type an arm in the schema', () => {
  const arms = checkSchema.options.map((arm) =>
    'entries' in arm ? arm.entries.type.literal : arm.options[0].entries.type.literal,
  )
  expect([...arms].sort()).toEqual(names)
})

it('gives each check type a file of its own', () => {
  const files = readdirSync(new URL('../../../rules/checks/', import.meta.url))
  expect(files).toEqual(expect.arrayContaining(names.map((name) => `${name}.ts`)))
})

it('tries each check type on a table', () => {
  const tables = readdirSync(new URL('.', import.meta.url))
  expect(tables).toEqual(expect.arrayContaining(names.map((name) => `${name}.test.ts`)))
})
