/** Reads packs from where the command line names them, and says what is wrong in them. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type Language, type Pack, parsePack } from '../index.ts'
import { builtinPacks } from '../pack/builtin/index.ts'
import { holdsVale } from '../vale/files.ts'
import { importVale } from '../vale/import.ts'
import { type FoundPack, isPack, type JsonFile, packsIn, packsOfFolder } from './pack-folder.ts'
import { fileProblem, messageOf } from './refusals.ts'
import type { Terminal } from './terminal.ts'
import { readValeFiles } from './vale-files.ts'

export const BUILTIN = 'builtin'

export interface ReadPacks {
  readonly packs: readonly Pack[]
  /** Entries that were left out of packs which are otherwise in use. */
  readonly faults: number
  /** Packs, files or folders that could not be read at all. */
  readonly unreadable: number
}

/** Reads every pack named; what cannot be read is told on `terminal.err` and left out. */
export function readPacks(
  names: readonly string[],
  terminal: Terminal,
  language: Language = 'en',
): ReadPacks {
  const packs: Pack[] = []
  let faults = 0
  let unreadable = 0
  for (const name of names) {
    const found = findPacks(name, terminal)
    if (!found) {
      unreadable++
      continue
    }
    for (const { from, input } of found) {
      const parsed = parsePack(input, { trusted: name === BUILTIN })
      for (const { path, entry, message } of parsed.faults) {
        const where = [path, entry === undefined ? '' : `(${entry})`].filter((part) => part !== '').join(' ')
        terminal.err(`${from}: ${where === '' ? '' : `${where}: `}${message[language]}\n`)
      }
      if (!parsed.ok) {
        unreadable++
        terminal.err(`${from}: this pack is not used: what is wrong is more than words to look for.\n`)
      } else {
        faults += parsed.faults.length
        if (packs.some(({ id }) => id === parsed.pack.id))
          terminal.err(`${from}: a pack “${parsed.pack.id}” was read before; the first one is used.\n`)
        else packs.push(parsed.pack)
      }
    }
  }
  return { packs, faults, unreadable }
}

/** The shipped packs that the others build on and that were not given; those come first that others build on. */
export function builtinBases(packs: readonly Pack[]): readonly Pack[] {
  const wanted = basesOf(packs)
  if (wanted.size === 0) return []
  const found: Pack[] = []
  for (const input of [...builtinPacks].reverse()) {
    const parsed = parsePack(input, { trusted: true })
    if (!parsed.ok || !wanted.has(parsed.pack.id) || packs.some(({ id }) => id === parsed.pack.id)) continue
    found.unshift(parsed.pack)
    for (const id of basesOf([parsed.pack])) wanted.add(id)
  }
  return found
}

const basesOf = (packs: readonly Pack[]) =>
  new Set(packs.flatMap((pack) => (pack.extends ?? []).map((base) => base.pack)))

/** Whether a path names packs rather than a draft: a folder, a zip, or JSON that says so. */
export function looksLikePacks(path: string): boolean {
  if (path === BUILTIN) return true
  try {
    if (statSync(path).isDirectory() || /\.zip$/iu.test(path)) return true
    if (!/\.json$/iu.test(path)) return false
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isPack(value) || (Array.isArray(value) && value.some(isPack))
  } catch {
    return false
  }
}

function findPacks(name: string, terminal: Terminal): readonly FoundPack[] | undefined {
  if (name === BUILTIN) return builtinPacks.map((input, index) => ({ from: `builtin[${index}]`, input }))
  try {
    if (!statSync(name).isDirectory() && !/\.zip$/iu.test(name)) return packsIn(name, readJson(name, 'this'))
    const vale = readValeFiles(name)
    if (holdsVale(vale)) return importedPacks(name, vale, terminal)
    const files = readdirSync(name)
      .filter((file) => file.endsWith('.json'))
      .sort()
    if (files.length === 0) throw new Error('neither packs (*.json) nor Vale rules (*.yml) are in here')
    return packsOfFolder(
      name,
      files.map((file): JsonFile => ({ name: file, value: readJson(join(name, file), file) })),
    )
  } catch (error) {
    terminal.err(`${name}: ${fileProblem(error)}\n`)
    return undefined
  }
}

/** A Vale folder's styles as packs; what cannot be imported is named. */
export function importedPacks(
  name: string,
  files: ReadonlyMap<string, string>,
  terminal: Terminal,
): readonly FoundPack[] {
  const { packs, skipped } = importVale(files, { style: basename(resolve(name)).replace(/\.zip$/iu, '') })
  for (const { name: rule, reason } of skipped) terminal.err(`${name}: ${rule} is not imported: ${reason}\n`)
  return packs.map((input) => ({ from: `${name} (${input.id})`, input }))
}

/** @param called what the file is called where it cannot be read. */
function readJson(path: string, called: string): unknown {
  const text = new TextDecoder().decode(readFileSync(path))
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${called} is not JSON: ${messageOf(error)}`)
  }
}
