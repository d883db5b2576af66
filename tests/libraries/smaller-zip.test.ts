import { readFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { smallerZip } from '../../entrypoints/libraries/smaller-zip.ts'

const FILES = {
  'manifest.json': strToU8('{"name":"Galateo"}'),
  'chunks/è.js': readFileSync('rules/text/language-words.ts'),
  'icon/16.png': Uint8Array.from({ length: 300 }, (_, i) => (i * i * 7919) % 251),
  'empty.css': new Uint8Array(),
}

it('holds the same files in the same order, in fewer bytes', async () => {
  const zip = zipSync(FILES, { level: 9 })
  const smaller = await smallerZip(zip)
  expect(Object.entries(unzipSync(smaller))).toEqual(
    Object.entries(FILES).map(([name, bytes]) => [name, new Uint8Array(bytes)]),
  )
  expect(smaller.length).toBeLessThan(zip.length)
})

it('is the same whenever it is made', async () => {
  const [morning, evening] = [1e12, 1.5e12].map((mtime) => zipSync(FILES, { mtime }))
  if (!morning || !evening) throw new Error('two packages')
  expect(Buffer.compare(morning, evening)).not.toBe(0)
  expect(Buffer.compare(await smallerZip(morning), await smallerZip(evening))).toBe(0)
})

it('is not made of anything but a package', async () => {
  await expect(smallerZip(strToU8('no zip at all, but long enough to be one'))).rejects.toThrow()
})
