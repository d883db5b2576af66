import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { FILE, packJsonSchema } from './json-schema.ts'

it('says the same as the schema that packs are read with', () => {
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(JSON.stringify(packJsonSchema())))
})
