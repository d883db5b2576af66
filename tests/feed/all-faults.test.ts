/** The research names 42 faults; each has a test that carries its number. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

it('each of the 42 faults has a test', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const named = new Set<number>()
  for (const file of readdirSync(folder).filter((name) => /^faults-.*\.test\.ts$/.test(name))) {
    const titles = readFileSync(folder + file, 'utf8').matchAll(/['`]faults? (\d+)(?: and (\d+))?:/g)
    for (const [, first, second] of titles)
      for (const number of [first, second]) if (number) named.add(Number(number))
  }
  expect([...named].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 42 }, (_, index) => index + 1))
})
