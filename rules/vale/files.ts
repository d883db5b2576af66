/** Which files of a Vale folder or zip the import looks at, and how much of them. */
import { strFromU8, unzipSync } from 'fflate'
import { holdsRule } from './styles.ts'

export interface ValeFiles {
  /** Texts by path, with `/` between folders. */
  readonly files: ReadonlyMap<string, string>
  /** Why they could not be read; absent when all is well. */
  readonly problem?: 'too-much'
}

export const MOST_FILES = 5000
export const MOST_BYTES = 20_000_000

/** Rules, vocabularies, settings, dictionaries (to name them). */
const WANTED = /(?:\.ya?ml|\.ini|\.json|\.tengo|\.aff|\.dic|(?:^|\/)(?:accept|reject)\.txt)$/iu

export function isWanted(path: string): boolean {
  return WANTED.test(path) && !/(?:^|\/)node_modules\//u.test(path)
}

/** Whether there is a Vale rule among the files. */
export function holdsVale(files: ReadonlyMap<string, string>): boolean {
  for (const [path, text] of files) if (/\.ya?ml$/iu.test(path) && holdsRule(text)) return true
  return false
}

/** Reads no more of a zip than it may hold, whatever the zip says. Throws when it is none. */
export function readValeZip(zip: Uint8Array): ValeFiles {
  const files = new Map<string, string>()
  let bytes = 0
  let isTooMuch = false
  const entries = unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      if (!isWanted(name)) return false
      bytes += originalSize
      isTooMuch ||= bytes > MOST_BYTES
      return !isTooMuch
    },
  })
  // Some programs on Windows write its own separators.
  for (const [name, content] of Object.entries(entries))
    files.set(name.replaceAll('\\', '/'), strFromU8(content))
  return isTooMuch || files.size > MOST_FILES ? { files, problem: 'too-much' } : { files }
}
