import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { extensionFolder } from './build-extension.ts'

// The packages as a whole are weighed in `tests/stores`.
test('the script that every page pays for is at most 15 kB gzipped', () => {
  const script = readFileSync(join(extensionFolder(inject('browser')), 'content-scripts/composer.js'))
  expect(gzipSync(script).length).toBeLessThanOrEqual(15_000)
})
