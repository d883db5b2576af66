/** Reads a pack from outside: the border after which a pack is trusted to have its shape. */
import * as v from 'valibot'
import { type Fault, fault, twice } from './fault.ts'
import { faultsOf } from './faults.ts'
import { plainCopy } from './plain.ts'
import { entries, FORMAT, head, type ListName, voice } from './schema.ts'
import { trusting } from './trust.ts'
import type { Pack } from './types.ts'

export type Parsed =
  /** `faults` name the rules and cues that were left out because of words that cannot be looked for. */
  | { readonly ok: true; readonly pack: Pack; readonly faults: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * What costs a rule or a cue, and not its pack: a phrase or a pattern that cannot be read, or a check
 * type of a later minor version.
 */
const COSTS_ONE =
  /^(?:rules\[\d+\]\.check\.type|(?:rules\[\d+\]\.check|cues\[\d+\])\..*(?:\]|\.pattern|\.from))$/

/**
 * Reads a pack from parsed JSON. Unknown fields are ignored. A pack of another shape is refused whole,
 * with every fault named, the gravest first; words that cannot be looked for only leave their rule out.
 * Parsing its own result gives the same pack. At most 1 MB.
 */
export function parsePack(input: unknown, { trusted = false }: ParseOptions = {}): Parsed {
  return trusted ? trusting(() => read(input)) : read(input)
}

export interface ParseOptions {
  /** Only the shape is looked at: phrases and patterns are known to be right, as in the shipped packs. */
  readonly trusted?: boolean
}

function read(input: unknown): Parsed {
  const copy = plainCopy(input)
  if (!copy.ok) return { ok: false, faults: [copy.fault] }
  const value = copy.value
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {
      ok: false,
      faults: [fault('', 'Questo non è un pacchetto di regole.', 'This is not a pack of rules.')],
    }
  const fields = value as { readonly [name: string]: unknown }
  const wrongFormat = formatFault(fields.format)
  if (wrongFormat) return { ok: false, faults: [wrongFormat] }
  const parsedHead = v.safeParse(head, fields)
  if (!parsedHead.success) return { ok: false, faults: faultsOf(parsedHead.issues, []) }

  const faults: Fault[] = []
  const lists: Partial<Record<ListName, unknown[]>> = {}
  for (const name of Object.keys(entries) as ListName[]) {
    if (fields[name] !== undefined) lists[name] = readList(name, fields[name], faults)
  }
  let parsedVoice: v.InferOutput<typeof voice> | undefined
  if (fields.voice !== undefined) {
    const read = v.safeParse(voice, fields.voice)
    if (read.success) parsedVoice = read.output
    else faults.push(...faultsOf(read.issues, ['voice']))
  }
  const light = faults.filter(({ path }) => COSTS_ONE.test(path))
  const grave = faults.filter(({ path }) => !COSTS_ONE.test(path))
  if (grave.length > 0) return { ok: false, faults: [...grave, ...light] }
  // Each list was read with its own schema just above.
  const pack = {
    ...parsedHead.output,
    ...(parsedVoice ? { voice: parsedVoice } : {}),
    ...lists,
  } as Pack
  return { ok: true, pack, faults: light }
}

function formatFault(format: unknown): Fault | undefined {
  const known = FORMAT.slice(0, FORMAT.indexOf('/') + 1)
  if (typeof format !== 'string' || !format.startsWith(known))
    return fault('format', `Il formato deve essere “${FORMAT}”.`, `The format must be “${FORMAT}”.`)
  if (!new RegExp(`^${FORMAT}(?:\\.\\d+)?$`, 'u').test(format))
    return fault(
      'format',
      'Questo pacchetto è scritto per una versione più nuova di Galateo: aggiorna l’estensione.',
      'This pack is written for a newer version of Galateo: update the extension.',
    )
  return undefined
}

function readList(name: ListName, input: unknown, faults: Fault[]): unknown[] {
  if (!Array.isArray(input)) {
    faults.push(fault(name, 'Qui va un elenco.', 'A list goes here.'))
    return []
  }
  const read: unknown[] = []
  const seen = new Set<string>()
  for (const [index, item] of input.entries()) {
    const entry = idOf(item)
    const parsed = v.safeParse(entries[name], item)
    if (!parsed.success) {
      faults.push(...faultsOf(parsed.issues, [name, index], entry))
    } else if (entry !== undefined && name !== 'overrides' && seen.has(entry)) {
      faults.push(twice(name, index, entry))
    } else {
      if (entry !== undefined) seen.add(entry)
      read.push(parsed.output)
    }
  }
  return read
}

function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined
  return typeof item.id === 'string' && item.id !== '' ? item.id.slice(0, 80) : undefined
}
