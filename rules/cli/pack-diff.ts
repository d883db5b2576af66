/** `galateo pack diff`: what changed between two packs. */
import { parseArgs } from 'node:util'
import { diffPacks, type EntryChange, type FieldChange, type Pack, type PackDiff } from '../index.ts'
import { readPacks } from './packs.ts'
import type { Command } from './run.ts'
import { EXIT_CODES, type Terminal, UsageError } from './terminal.ts'

const help = `galateo pack diff BEFORE AFTER [--format text|json]

Says what changed from one pack to another, entry by entry. Packs of several are paired by their id.

  --format json   [{"pack", "head": […], "entries": […]}], one for each pair that differs

${EXIT_CODES}
`

export const packDiff: Command = {
  help,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' } },
    })
    const [first, second] = positionals
    if (first === undefined || second === undefined || positionals.length > 2)
      throw new UsageError('name two packs: BEFORE and AFTER')
    if (values.format !== 'text' && values.format !== 'json')
      throw new UsageError('--format must be one of text, json')
    const before = readPacks([first], terminal)
    const after = readPacks([second], terminal)
    if (before.packs.length === 0 || after.packs.length === 0) return 2
    const differing = pairs(before.packs, after.packs).flatMap((pair) => difference(pair) ?? [])
    if (values.format === 'json') await terminal.out(`${JSON.stringify(differing, null, 2)}\n`)
    else {
      for (const each of differing) {
        if (each.change === 'changed') await writeChanges(each.pack, each.head, each.entries, terminal)
        else await terminal.out(`${each.pack}: ${each.change}\n`)
      }
    }
    if (before.unreadable + after.unreadable > 0) return 2
    return differing.length > 0 ? 1 : 0
  },
}

type Difference =
  | { readonly pack: string; readonly change: 'added' | 'removed' }
  | ({ readonly pack: string; readonly change: 'changed' } & PackDiff)

function difference({ id, old, fresh }: Pair): Difference | undefined {
  if (!old || !fresh) return { pack: id, change: fresh ? 'added' : 'removed' }
  const diff = diffPacks(old, fresh)
  return diff.head.length + diff.entries.length === 0 ? undefined : { pack: id, change: 'changed', ...diff }
}

interface Pair {
  readonly id: string
  readonly old: Pack | undefined
  readonly fresh: Pack | undefined
}

/** By id; one pack against one pack whatever their ids. */
function pairs(before: readonly Pack[], after: readonly Pack[]): readonly Pair[] {
  const [old] = before
  const [fresh] = after
  if (before.length === 1 && after.length === 1 && old && fresh) return [{ id: fresh.id, old, fresh }]
  const ids = [...new Set([...before, ...after].map(({ id }) => id))]
  const withId = (packs: readonly Pack[], id: string) => packs.find((pack) => pack.id === id)
  return ids.map((id) => ({ id, old: withId(before, id), fresh: withId(after, id) }))
}

async function writeChanges(
  pack: string,
  head: readonly FieldChange[],
  entries: readonly EntryChange[],
  terminal: Terminal,
): Promise<void> {
  for (const field of head) await terminal.out(`${pack}: ${fieldLine(field)}\n`)
  for (const entry of entries) {
    const name = `${pack}: ${entry.list} ${entry.id}`
    if (entry.change !== 'changed') await terminal.out(`${name}: ${entry.change}\n`)
    else for (const field of entry.fields) await terminal.out(`${name}: ${fieldLine(field)}\n`)
  }
}

function fieldLine({ path, before, after, added = [], removed = [] }: FieldChange): string {
  if (added.length + removed.length > 0) {
    const changes = [...removed.map((text) => `- ${shown(text)}`), ...added.map((text) => `+ ${shown(text)}`)]
    return `${path}: ${changes.join(', ')}`
  }
  return `${path}: ${shown(before)} → ${shown(after)}`
}

const LONGEST = 160

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
