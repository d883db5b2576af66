/**
 * The JSON Schema that editors use to help those who write a pack by hand.
 * `node tests/rules/pack/json-schema.ts && biome format --write public` writes it anew.
 */
import { writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { checkSchema } from '../../../rules/checks/index.ts'
import * as parts from '../../../rules/pack/parts.ts'
import { packSchema, teaching, when } from '../../../rules/pack/schema.ts'

export const FILE = new URL('../../../public/galateo-pack-1.schema.json', import.meta.url)

/** The schema of packs as editors read it. What it cannot say (a phrase's own language) `parsePack` still checks. */
export function packJsonSchema() {
  return toJsonSchema(packSchema, {
    typeMode: 'input',
    errorMode: 'ignore',
    definitions: {
      check: checkSchema,
      matcher: parts.matcher,
      pattern: parts.pattern,
      phrases: parts.phrases,
      teaching,
      texts: parts.texts,
      when,
    },
  })
}

if (import.meta.main) writeFileSync(FILE, JSON.stringify(packJsonSchema()))
