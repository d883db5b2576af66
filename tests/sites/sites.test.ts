/** Every adapter on its pages: what is a composer there, who is answered, how it is sent. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { findComposer } from '../../entrypoints/coach.content/sites/find-composer.ts'
import { siteFor } from '../../entrypoints/coach.content/sites/index.ts'
import { SIGNS, SITES, siteMatches } from '../../entrypoints/coach.content/sites/registry.ts'
import {
  type Expected,
  type ExpectedComposer,
  fieldsOf,
  find,
  knowVisibility,
  readCase,
  showPage,
  withoutLabels,
} from './page.ts'

const here = import.meta.dirname
const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
const sites = folders(here)

beforeAll(knowVisibility)

test('every adapter is registered once and has its pages', () => {
  const files = readdirSync(join(here, '../../entrypoints/coach.content/sites/known'))
  const adapters = SITES.map(({ id }) => id).toSorted()
  expect(SIGNS.map(({ id }) => id).toSorted()).toEqual(adapters)
  expect(sites.filter((id) => id !== 'generic').toSorted()).toEqual(adapters)
  expect(files.map((file) => file.replace(/\.ts$/, '')).toSorted()).toEqual(adapters)
  expect(new Set(adapters).size).toBe(adapters.length)
})

test('the release asks for the hosts of known products only', () => {
  for (const pattern of siteMatches)
    expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/)
})

for (const site of sites) {
  describe(site, () => {
    for (const name of folders(join(here, site))) {
      const { expected, source } = readCase(join(here, site, name))

      describe(name, () => {
        test('tells the composers from the other fields', () => {
          showPage(source, expected.url)
          const found = new Set(fieldsOf(document).flatMap((field) => findComposer(field) ?? []))
          expect([...found]).toEqual(expected.composers.map(({ composer }) => find(composer)))
          for (const field of expected.refused ?? []) expect(findComposer(find(field))).toBeUndefined()
        })

        for (const one of expected.composers) {
          test(`reads what ${one.composer} answers`, () => {
            showPage(source, expected.url)
            const before = document.documentElement.outerHTML
            check(site, expected, one)
            expect(document.documentElement.outerHTML).toBe(before)
          })

          test(`knows ${one.composer} again when it is mounted anew`, () => {
            showPage(source, expected.url)
            const composer = find(one.composer)
            const thread = adapter(expected, composer).thread(composer)
            const again = composer.cloneNode(true) as HTMLElement
            composer.replaceWith(again)
            expect(adapter(expected, again).thread(again)).toBe(thread)
            check(site, expected, one)
          })

          if (!expected.needsLabels) {
            test(`reads what ${one.composer} answers without any label`, () => {
              showPage(source, expected.url)
              const composer = find(one.composer)
              withoutLabels(document)
              const { surface, author, text } = adapter(expected, composer).conversation(composer)
              expect({ surface, author, text }).toEqual({
                surface: one.surface,
                author: one.author,
                text: one.text,
              })
            })
          }
        }

        test('keeps the threads of its composers apart', () => {
          showPage(source, expected.url)
          const threads = expected.composers.map(({ composer }) => {
            const element = find(composer)
            return adapter(expected, element).thread(element)
          })
          expect(new Set(threads).size).toBe(threads.length)
        })
      })
    }
  })
}

function adapter(expected: Expected, composer: HTMLElement) {
  return siteFor(document, new URL(expected.url), composer)
}

function check(site: string, expected: Expected, one: ExpectedComposer) {
  const composer = find(one.composer)
  const { id, surface, conversation, sending } = adapter(expected, composer)
  const { composer: _, enter, buttons, ...rest } = one
  expect(id).toBe(site)
  expect(surface(composer)).toBe(one.surface)
  expect(conversation(composer)).toEqual({ ...rest, site })
  expect(sending.enter(composer)).toBe(enter)
  expect(sending.buttons(composer)).toEqual(buttons.map(find))
}
