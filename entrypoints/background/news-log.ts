/** The log of what changed, and what of it is still unread. */
import type { AgencyId, PackChange } from '../../rules/feed/index.ts'
import type { EntryChange, Pack, PerReader } from '../../rules/index.ts'
import { database } from './database.ts'
import type { ChangedRule, News, PackNews, RulePart } from './news.ts'
import { newsRead } from './settings.ts'

/** More than this nobody reads up on. */
const MOST_PER_AGENCY = 10

/** Notes down what changed; a change that cannot be kept is lost to the log and holds all the same. */
export async function tellNews(news: Omit<News, 'packs'>, changes: readonly PackChange[]): Promise<void> {
  if (changes.length === 0) return
  try {
    await database.transaction('rw', database.news, async () => {
      await database.news.put({ ...news, packs: changes.map(packNews) })
      const kept = await database.news.where('agency').equals(news.agency).primaryKeys()
      const old = kept.sort(([, a], [, b]) => b - a).slice(MOST_PER_AGENCY)
      await database.news.bulkDelete(old)
    })
  } catch (error) {
    console.warn('News were not noted down:', error)
  }
}

/** The newest first. */
export async function newsOf(agency: AgencyId): Promise<readonly News[]> {
  const all = await database.news.where('agency').equals(agency).toArray()
  return all.sort((a, b) => b.at - a.at)
}

/** What the person has not read yet, the newest first. */
export async function unreadNews(): Promise<readonly News[]> {
  const [read, all] = await Promise.all([newsRead.getValue(), database.news.toArray()])
  return all.filter(({ agency, at }) => at > (read[agency] ?? 0)).sort((a, b) => b.at - a.at)
}

export async function forgetNews(agency: AgencyId): Promise<void> {
  await database.news.where('agency').equals(agency).delete()
}

/** A change of a pack, in the titles of its rules. */
export function packNews(change: PackChange): PackNews {
  const { pack } = change
  const head = {
    ...{ change: change.change, pack: pack.id, name: pack.name, version: pack.version },
    ...('note' in change && change.note ? { note: change.note } : {}),
    rules: pack.rules?.length ?? 0,
  }
  if (change.change !== 'changed') return { ...head, added: [], removed: [], changed: [], others: 0 }
  const { before, diff } = change
  const rules = diff.entries.filter(({ list }) => list === 'rules')
  const titles = (wanted: EntryChange['change'], from: Pack) =>
    rules.flatMap((entry) => (entry.change === wanted ? [titleOf(from, entry.id)] : []))
  return {
    ...head,
    added: titles('added', pack),
    removed: titles('removed', before),
    changed: rules.flatMap((entry): ChangedRule[] =>
      entry.change === 'changed' ? [{ title: titleOf(pack, entry.id), parts: partsOf(entry) }] : [],
    ),
    others: diff.entries.length - rules.length,
  }
}

function titleOf(pack: Pack, id: string): PerReader<string> {
  const text = pack.rules?.find((rule) => rule.id === id)?.text
  const { it, en } = text ?? {}
  return { ...(it ? { it: it.title } : {}), ...(en ? { en: en.title } : {}) }
}

function partsOf({ fields }: Extract<EntryChange, { change: 'changed' }>): readonly RulePart[] {
  return [...new Set(fields.map(({ path }) => partOf(path.split('.')[0])))]
}

function partOf(field: string | undefined): RulePart {
  return field === 'check' || field === 'text' || field === 'severity' ? field : 'other'
}
