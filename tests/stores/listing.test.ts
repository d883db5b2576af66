/** What is pasted into the stores' forms fits into them, in both languages, and says what the package says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { ROOT } from './packages.ts'
import { STORE_PICTURES } from './pictures.ts'

/** Sections of a listing, by heading. */
function listing(language: 'en' | 'it'): ReadonlyMap<string, string> {
  const [, ...sections] = readFileSync(join(ROOT, `.github/stores/${language}.md`), 'utf8').split(/^## /m)
  return new Map(
    sections.map((section) => {
      const end = section.indexOf('\n')
      return [section.slice(0, end), section.slice(end).trim()]
    }),
  )
}

interface Messages {
  readonly name: { readonly message: string }
  readonly description: { readonly message: string }
}

describe.each(['en', 'it'] as const)('the listing (%s)', (language) => {
  const sections = listing(language)
  const messages = JSON.parse(
    readFileSync(join(ROOT, `public/_locales/${language}/messages.json`), 'utf8'),
  ) as Messages

  it('has the name and the summary of the package', () => {
    expect(sections.get('Name')).toBe(messages.name.message)
    expect(sections.get('Summary')).toBe(messages.description.message)
  })

  it('fits: Chrome 75 and 132, Edge 45, Firefox 50 and 250 characters for name and summary', () => {
    expect(sections.get('Name')?.length).toBeLessThanOrEqual(45)
    expect(sections.get('Summary')?.length).toBeLessThanOrEqual(132)
  })

  it('describes in 250 to 10,000 characters, as Edge wants it', () => {
    expect(sections.get('Description')?.length).toBeGreaterThan(250)
    expect(sections.get('Description')?.length).toBeLessThan(10_000)
  })

  it('has a caption for each picture that is made', () => {
    const files = [...(sections.get('Pictures') ?? '').matchAll(/^\d\. `([^`]+)`: \S/gm)].map(
      ([, file]) => file,
    )
    expect(files).toEqual(STORE_PICTURES.map((name, at) => `${at + 1}-${name}.png`))
    // Chrome shows five.
    expect(files.length).toBeLessThanOrEqual(5)
  })
})

test('both listings have the same sections', () => {
  expect([...listing('it').keys()]).toEqual([...listing('en').keys()])
})
