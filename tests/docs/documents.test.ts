/**
 * Documents that are made from the source, and fail here when they are stale. `npm run docs` makes them anew:
 * the same tests, told to write.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packLanguage } from './pack-language.ts'
import { permissionTable, privacyPolicy } from './privacy.ts'

const github = join(import.meta.dirname, '../../.github')

it('the reference of the pack language says what the schema says', async () => {
  await expect(packLanguage()).toMatchFileSnapshot(join(github, 'pack-language.md'))
})

it.each(['en', 'it'] as const)(
  'the privacy policy (%s) says what the privacy page says',
  async (language) => {
    await expect(privacyPolicy(language)).toMatchFileSnapshot(join(github, `privacy/${language}.md`))
  },
)

it.each(['en', 'it'] as const)(
  'the store listing (%s) gives each permission its reason',
  async (language) => {
    const file = join(github, `stores/${language}.md`)
    const [start, end] = ['<!-- made by `npm run docs` -->\n', '<!-- end -->']
    const listing = readFileSync(file, 'utf8')
    const [before, rest] = listing.split(start)
    const after = rest?.slice(rest.indexOf(end))
    const made = `${before}${start}${permissionTable(language)}\n${after}`
    await expect(made).toMatchFileSnapshot(file)
  },
)

it('the reference leaves no field without a word', () => {
  const rows = packLanguage()
    .split('\n')
    .filter((line) => /^\| `\w[\w.]*`/.test(line))
  expect(rows.filter((line) => line.endsWith('|  |')).map((line) => line.split('|')[1]?.trim())).toEqual([])
})
