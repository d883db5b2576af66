/** What `pack test` and `pack lint` are given: packs, the packs below them, and how to say what was found. */
import { parseArgs } from 'node:util'
import type { Language, Pack } from '../index.ts'
import { readLanguage } from './drafts.ts'
import { builtinBases, readPacks } from './packs.ts'
import { type Terminal, UsageError } from './terminal.ts'

export interface GivenPacks {
  readonly packs: readonly Pack[]
  /** All that a pack may build on: what was given as a base, shipped packs, and the other packs. */
  basesOf(pack: Pack): readonly Pack[]
  readonly language: Language
  readonly isJson: boolean
  /** Entries that were left out of the packs. */
  readonly faults: number
  /** Packs, files or folders that could not be read at all. */
  readonly unreadable: number
}

/** Throws a `UsageError` for what cannot be meant; what cannot be read is told on `terminal.err`. */
export function givenPacks(args: readonly string[], terminal: Terminal): GivenPacks {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      base: { type: 'string', multiple: true },
      messages: { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
  })
  if (positionals.length === 0) throw new UsageError('name at least one pack')
  if (values.format !== 'text' && values.format !== 'json')
    throw new UsageError('--format must be one of text, json')
  const messages = readLanguage(values.messages, '--messages')
  if (!messages.ok) throw new UsageError(messages.problem)
  const language = messages.value ?? 'en'
  const { packs, faults, unreadable } = readPacks(positionals, terminal, language)
  const given = readPacks(values.base ?? [], terminal, language)
  const bases = [...given.packs, ...builtinBases([...packs, ...given.packs])]
  return {
    packs,
    basesOf: (pack) => [...bases, ...packs.filter((other) => other !== pack)],
    language,
    isJson: values.format === 'json',
    faults,
    unreadable: unreadable + given.unreadable,
  }
}
