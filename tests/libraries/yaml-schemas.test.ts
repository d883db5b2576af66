/** What is shipped of js-yaml reads YAML as all of it does. */

import * as whole from 'js-yaml'
import { build } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'
import { yamlSchemasInUse } from '../../entrypoints/libraries/yaml-schemas.ts'

/** What is shipped of the library where these names are imported. */
async function shipped(names: string): Promise<string> {
  const built = await build({
    ...{ configFile: false, logLevel: 'silent' },
    plugins: [
      yamlSchemasInUse,
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry' : null),
        load: (id) => (id === '\0entry' ? `export { ${names} } from 'js-yaml'` : null),
      },
    ],
    build: {
      ...{ write: false, minify: false },
      rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' },
    },
  })
  const [first] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (first?.type !== 'chunk') throw new Error('Nothing was built')
  return first.code
}

let code: string
let part: typeof whole
beforeAll(async () => {
  code = await shipped('CORE_SCHEMA, load, mergeTag')
  part = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as typeof whole
})

const read = ({ load, CORE_SCHEMA, mergeTag }: typeof whole, text: string) => {
  try {
    return load(text, { schema: CORE_SCHEMA.withTags(mergeTag) })
  } catch (error) {
    return String(error)
  }
}

test('what nobody asks for is left out', async () => {
  const kinds = (text: string) =>
    ['timestamp', 'binary', 'omap', 'merge'].filter((kind) => text.includes(`"tag:yaml.org,2002:${kind}"`))
  expect(kinds(code)).toEqual(['merge'])
  expect(kinds(await shipped('YAML11_SCHEMA'))).toEqual(['timestamp', 'binary', 'omap', 'merge'])
})

describe('is read as before', () => {
  test.each([
    'extends: existence\ntokens: [uno, "due", 3, 4.5, 0x1F, true, yes, ~]',
    'base: &base\n  level: error\nother:\n  <<: *base\n  scope: text',
    'date: 2024-05-06\nbig: 1_000\nold: 017',
    'message: >\n  one\n  two\nraw: |\n  three',
    '? [a, b]\n: c',
    'set: !!set {a, b}',
    'one: !!str 1\ntwo: !!int "2"',
    'twice: 1\ntwice: 2',
    'open: [1, 2',
    '\tindented: 1',
  ])('%j', (text) => {
    expect(read(part, text)).toEqual(read(whole, text))
  })
})
