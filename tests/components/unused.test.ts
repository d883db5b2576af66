/** Nothing is styled or drawn that nobody shows. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ICON_NAMES } from '../../components/Icon.tsx'

const root = join(import.meta.dirname, '../..')
const sources = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(root, folder, name),
  ),
)
const read = (ending: RegExp) =>
  sources
    .filter((file) => ending.test(file) && !file.endsWith('Icon.tsx'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
const code = read(/\.(?:tsx?|html)$/)
const styles = read(/\.css$/)
const stands = (word: string, where: string) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(where)

test('each class of the styles is given to something', () => {
  const classes = [...styles.matchAll(/\.((?:g|st|in|op|pg|pr|rp|we|pop|coach|join)-[\w-]+)/g)]
  const names = [...new Set(classes.map(([, name = '']) => name))]
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name) => !stands(name, code))).toEqual([])
})

test('each token is used', () => {
  const tokens = [...new Set([...styles.matchAll(/(--g-[\w-]+):/g)].map(([, name = '']) => name))]
  expect(tokens.length).toBeGreaterThan(30)
  expect(tokens.filter((name) => !styles.includes(`var(${name}`) && !code.includes(name))).toEqual([])
})

test('each icon stands somewhere', () => {
  expect(ICON_NAMES.filter((name) => !new RegExp(`['"]${name}['"]`).test(code))).toEqual([])
})
