import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { expect, inject, test } from 'vitest'
import { extensionFolder } from './scenario.ts'

const folder = extensionFolder(inject('browser'))

test('the extension is a zip of at most 1 MB', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const contents = files.map(({ parentPath, name }) => join(parentPath, name))
  // Under the names that they have in the package, which say nothing of where it was built.
  const named = contents.map((file) => [relative(folder, file), readFileSync(file)] as const)
  const zip = zipSync(Object.fromEntries(named), { level: 9 })
  expect(zip.length).toBeLessThanOrEqual(1_000_000)
})

test('the script that every page pays for is at most 15 kB gzipped', () => {
  const script = readFileSync(join(folder, 'content-scripts/composer.js'))
  expect(gzipSync(script).length).toBeLessThanOrEqual(15_000)
})
