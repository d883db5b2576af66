/** The files of a Vale folder or zip on disk, read for the import. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { isWanted, MOST_BYTES, MOST_FILES, readValeZip, type ValeFiles } from '../vale/files.ts'

/** Throws, in words for the terminal, when they cannot be read or are too much. */
export function readValeFiles(path: string): ReadonlyMap<string, string> {
  const { files, problem } = statSync(path).isDirectory() ? readFolder(path) : readValeZip(readFileSync(path))
  if (problem) throw new Error(`holds more than ${MOST_FILES} files or ${MOST_BYTES / 1_000_000} MB`)
  return files
}

function readFolder(folder: string): ValeFiles {
  const files = new Map<string, string>()
  let bytes = 0
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')
    if (!isWanted(path)) continue
    const content = readFileSync(join(entry.parentPath, entry.name))
    bytes += content.length
    if (files.size >= MOST_FILES || bytes > MOST_BYTES) return { files, problem: 'too-much' }
    files.set(path, new TextDecoder().decode(content))
  }
  return { files }
}
