/** A pack to begin with: of the right shape, with what it needs to be read. */
import { FORMAT, freeId, idFor, type Language, type Pack } from '../../../rules/index.ts'

export interface NewPack {
  readonly name: string
  /** The language of the name; the first of the pack's languages. */
  readonly languages: readonly [Language, ...Language[]]
  /** Ids of packs in use, so that the new one has its own. */
  readonly taken: Iterable<string>
  /** Id of the pack that it builds on. */
  readonly base?: string
}

export function newPack({ name, languages, taken, base }: NewPack): Pack {
  return {
    format: FORMAT,
    id: freeId(idFor(name) || 'pack', taken),
    version: '0.1.0',
    name: { [languages[0]]: name },
    languages,
    ...(base ? { extends: [{ pack: base }] } : {}),
  }
}

/** The same pack under another name: nothing that is published changes with it. */
export function copyOf(pack: Pack, language: Language, name: string, taken: Iterable<string>): Pack {
  return {
    ...pack,
    id: freeId(idFor(name) || pack.id, taken),
    version: '0.1.0',
    name: { ...pack.name, [language]: name },
  }
}
