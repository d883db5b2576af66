/**
 * The JSON Schema of an exported history, for programs that read one.
 * `node tests/background/history-schema.ts && biome format --write public` writes it anew.
 */
import { writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { historyFile } from '../../entrypoints/background/history-file.ts'

export const SCHEMA_FILE = new URL('../../public/galateo-history-1.schema.json', import.meta.url)

/** What it cannot say (the border leaves tips past a limit out) `importHistory` still does. */
export function historyJsonSchema() {
  return toJsonSchema(historyFile, { typeMode: 'input', errorMode: 'ignore' })
}

if (import.meta.main) writeFileSync(SCHEMA_FILE, JSON.stringify(historyJsonSchema()))
