/** Keeps the agencies' packs up to date: at each start, by alarm, when the person looks, and when they ask. */
import { browser } from '#imports'
import { type AgencyId, type AgencyStatus, MINUTE, type SyncReport, sync } from '../../rules/feed/index.ts'
import { agencies, type Loaded, reloadAgencies } from './agencies.ts'
import { feedStore } from './feed-store.ts'
import { patientWorld, world } from './feed-world.ts'
import { sendMessage } from './messages.ts'
import { tellNews } from './news-log.ts'
import { noteUnkept } from './unkept-syncs.ts'

const FEED_ALARM = 'feed-sync'
/** Who looks again within this time, in milliseconds, sees what came the last time. */
const RECENT = 5 * MINUTE
/** Browsers wake nobody sooner. */
const SOONEST = MINUTE / 2

/** Registers its listener before anything is awaited, so that the alarm can wake the background. */
export function keepFeeds(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === FEED_ALARM) void syncDue()
  })
  void syncDue()
}

/** Syncs the agencies whose time has come. */
function syncDue(): Promise<void> {
  return syncThose((times, now) => dueAt(times) <= now)
}

/** The person opened the sidebar or a page: syncs what was not asked for in the last minutes. */
export function syncOnSight(): Promise<void> {
  return syncThose((times, now) => dueAt(times) <= now || now - (times.triedAt ?? 0) >= RECENT)
}

/** What people asked for and is under way, with whether it succeeds. */
const asked = new Map<AgencyId, Promise<boolean>>()

/**
 * The person asks: syncs one agency, whenever it was asked for last, and anew after an automatic sync that is under way. Who asks
 * from several pages at once asks the host once, unless that fails.
 */
export async function syncNow(agency: AgencyId): Promise<void> {
  for (let other = asked.get(agency); other; other = asked.get(agency))
    if (await other.catch(() => false)) return
  const own = askHost(agency).finally(() => asked.delete(agency))
  asked.set(agency, own)
  await own
}

async function askHost(agency: AgencyId): Promise<boolean> {
  const report = await sync(agency, patientWorld, feedStore)
  await settle(agency, report)
  await setAlarm()
  return report.kind === 'updated' || report.kind === 'unchanged'
}

type Times = Pick<AgencyStatus, 'nextAt' | 'triedAt'>

function timesOf(loaded: Loaded): Times {
  // A record that cannot be read may be readable later.
  return loaded.kind === 'loaded' ? loaded.status : { nextAt: 0 }
}

/** What was kept damaged is due at once, yet not over and over. */
function dueAt({ nextAt, triedAt = 0 }: Times): number {
  return Math.max(nextAt, triedAt + MINUTE)
}

async function syncThose(isWanted: (times: Times, now: number) => boolean): Promise<void> {
  const now = world.now()
  for (const [id, loaded] of await agencies()) {
    const times = timesOf(loaded)
    // A clock that was set back must not stop the news for years.
    const isAhead = (times.triedAt ?? 0) > now
    if (isAhead || isWanted(times, now)) await settle(id, await sync(id, world, feedStore))
  }
  await setAlarm()
}

/**
 * Puts in force what came of a sync, or of going back.
 * @param isOwnChoice whether the person wanted exactly this change
 */
export async function settle(agency: AgencyId, report: SyncReport, isOwnChoice = false): Promise<void> {
  if (report.kind === 'busy' || report.kind === 'not-enrolled') return
  await noteUnkept(agency, world.now(), report.kind === 'not-kept' ? report.trouble : undefined)
  await reloadAgencies()
  if (report.kind === 'updated') {
    const { name, setSince } = report.status
    const at = setSince ?? world.now()
    await tellNews({ agency, agencyName: name, at, isOwnChoice }, report.changes)
    await tellPacksChanged()
  } else tellPages('agenciesChanged')
}

/** Open tabs check their drafts again, pages show packs and agencies anew. */
export async function tellPacksChanged(): Promise<void> {
  tellPages('packsChanged')
  tellPages('agenciesChanged')
  for (const { id } of await browser.tabs.query({})) {
    // Most tabs have no coach, and nobody who answers; a tab that sleeps answers late.
    if (id !== undefined) void sendMessage('packsChanged', undefined, id).catch(() => {})
  }
}

/** The extension's own pages; when none is open, nobody answers. */
function tellPages(what: 'packsChanged' | 'agenciesChanged'): void {
  void sendMessage(what).catch(() => {})
}

/** Browsers may lose alarms when they close: each start sets it anew. Every sync drew its own next time at random. */
export async function setAlarm(): Promise<void> {
  const now = world.now()
  const all = [...(await agencies()).values()]
  if (all.length === 0) return void (await browser.alarms.clear(FEED_ALARM))
  const next = Math.min(
    ...all.map((loaded) => (loaded.kind === 'loaded' ? dueAt(loaded.status) : now + RECENT)),
  )
  await browser.alarms.create(FEED_ALARM, { when: Math.max(next, now + SOONEST) })
}
