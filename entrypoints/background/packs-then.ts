/** Keeps each version of a pack as it taught when it flagged something, as long as drafts of that time are kept. */
import type { Pack } from '../../rules/index.ts'
import { activePacks } from './active-packs.ts'
import { database } from './database.ts'
import { type DraftRecord, type PackThen, packThenKey } from './history.ts'

/** How often the time of use is written anew, in milliseconds. */
const HOUR = 60 * 60 * 1000

/** Remembers the packs that a draft was checked with, if they are those in use: an older tab may know others. */
export async function rememberPacks(packs: DraftRecord['packs'], now: number): Promise<void> {
  const keys = packs.map(packThenKey)
  const known = await database.packsThen.bulkGet(keys)
  const due = new Set(keys.filter((_, place) => (known[place]?.seenAt ?? 0) < now - HOUR))
  if (due.size === 0) return
  const used = (await activePacks()).filter((pack) => due.has(packThenKey(pack)))
  await database.packsThen.bulkPut(used.map((pack) => packThen(pack, now)))
}

function packThen(pack: Pack, seenAt: number): PackThen {
  const rules = (pack.rules ?? []).map(({ id, level, severity, text, source }) => ({
    id,
    level,
    severity,
    text,
    ...(source ? { source } : {}),
  }))
  return { key: packThenKey(pack), seenAt, rules }
}
