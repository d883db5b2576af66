/** The files of a Vale folder or zip, read for the import. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'

export interface ValeFiles {
  /** Texts by path, with `/` between folders. */
  readonly files: ReadonlyMap<string, string>
  /** Why they could not be read. */
  readonly problem?: string
}

/** What the import looks at: rules, vocabularies, settings, dictionaries (to name them). */
const WANTED = /(?:\.ya?ml|\.ini|\.json|\.tengo|\.aff|\.dic|(?:^|\/)(?:accept|reject)\.txt)$/iu
const MOST_FILES = 5000
const MOST_BYTES = 20_000_000

export function readValeFiles(path: string): ValeFiles {
  return statSync(path).isDirectory() ? readFolder(path) : readZip(path)
}

/** Whether there is a Vale rule among the files. */
export function holdsVale(files: ReadonlyMap<string, string>): boolean {
  for (const [path, text] of files)
    if (/\.ya?ml$/iu.test(path) && /^["']?extends["']?\s*:/mu.test(text)) return true
  return false
}

function readFolder(folder: string): ValeFiles {
  const files = new Map<string, string>()
  let bytes = 0
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')
    if (!WANTED.test(path) || path.startsWith('node_modules/') || path.includes('/node_modules/')) continue
    const content = readFileSync(join(entry.parentPath, entry.name))
    bytes += content.length
    if (files.size >= MOST_FILES || bytes > MOST_BYTES) return { files, problem: TOO_MUCH }
    files.set(path, new TextDecoder().decode(content))
  }
  return { files }
}

function readZip(path: string): ValeFiles {
  const files = new Map<string, string>()
  let bytes = 0
  let tooMuch = false
  const entries = unzipSync(readFileSync(path), {
    filter: ({ name, originalSize }) => {
      if (!WANTED.test(name)) return false
      bytes += originalSize
      tooMuch ||= bytes > MOST_BYTES
      return !tooMuch
    },
  })
  for (const [name, content] of Object.entries(entries)) files.set(name, strFromU8(content))
  return tooMuch || files.size > MOST_FILES ? { files, problem: TOO_MUCH } : { files }
}

const TOO_MUCH = `holds more than ${MOST_FILES} files or ${MOST_BYTES / 1_000_000} MB`
