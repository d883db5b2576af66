/** What changed between two sets of packs, with the tutors' notes. */
import { diffPacks, type Pack } from '../../index.ts'
import type { PackChange } from './report.ts'

/** In the order of `after`, then what went. A pack that is the same to the last word is not named. */
export function changesBetween(before: readonly Pack[], after: readonly Pack[]): readonly PackChange[] {
  const named = (packs: readonly Pack[], id: string) => packs.find((pack) => pack.id === id)
  const came = after.flatMap((pack): PackChange[] => {
    const old = named(before, pack.id)
    if (!old) return [{ change: 'added', pack, ...noteOf(pack) }]
    const diff = diffPacks(old, pack)
    if (diff.head.length + diff.entries.length === 0) return []
    return [{ change: 'changed', before: old, pack, diff, ...noteOf(pack) }]
  })
  const went = before
    .filter(({ id }) => !named(after, id))
    .map((pack): PackChange => ({ change: 'removed', pack }))
  return [...came, ...went]
}

function noteOf({ releaseNote }: Pack): Pick<Extract<PackChange, { change: 'added' }>, 'note'> {
  return releaseNote ? { note: releaseNote } : {}
}
