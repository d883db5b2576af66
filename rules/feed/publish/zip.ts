/** A whole feed as files in memory, and as a zip to be unpacked on a web host by hand. */
import { unzipSync, zipSync } from 'fflate'
import type { Bytes } from '../bytes.ts'
import { MOST_PACK_BYTES } from '../limits.ts'
import type { Place } from './place.ts'

/** A place that is a map of path to bytes. */
export function memoryPlace(files: Map<string, Bytes>): Place {
  return {
    async read(path) {
      const bytes = files.get(path)
      return { ok: true, ...(bytes ? { file: { bytes } } : {}) }
    },
    async write(path, bytes) {
      files.set(path, bytes)
      return { ok: true }
    },
  }
}

/** Only what belongs to a feed: a zip of someone else's may hold anything. */
const FILE = /^(?:root\/\d{1,10}\.jws|feeds\/[A-Za-z0-9_-]{43}\.jws|packs\/[0-9a-f]{64}\.json)$/u
const MOST_FILES = 5000

/** The files of a feed in a zip, wherever in it they lie; undefined when it is no zip. Nothing of them is verified yet. */
export function readZip(zip: Bytes): Map<string, Bytes> | undefined {
  const files = new Map<string, Bytes>()
  try {
    const found = unzipSync(zip, {
      filter: ({ name, originalSize }) => pathIn(name) !== undefined && originalSize <= MOST_PACK_BYTES,
    })
    for (const [name, bytes] of Object.entries(found).slice(0, MOST_FILES)) {
      const path = pathIn(name)
      if (path !== undefined) files.set(path, new Uint8Array(bytes))
    }
    return files
  } catch {
    return undefined
  }
}

/** Unpacking by hand often adds a folder around. */
function pathIn(name: string): string | undefined {
  const path = name.split('/').slice(-2).join('/')
  return FILE.test(path) ? path : undefined
}

/** @param now the time the files carry, in milliseconds. */
export function writeZip(files: ReadonlyMap<string, Bytes>, now: number): Bytes {
  // Packs first: who unpacks by hand, and is disturbed, leaves no feed without its packs.
  const rank = (path: string) => (path.startsWith('packs/') ? 0 : path.startsWith('root/') ? 1 : 2)
  const ordered = [...files].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return new Uint8Array(zipSync(Object.fromEntries(ordered), { mtime: now }))
}
