/** Joining an agency, leaving it, and going back to its packs of before. */
import { browser } from '#imports'
import {
  type AgencyId,
  type Enrolment,
  enrol,
  goBack,
  readEnrolment,
  type SyncReport,
} from '../../rules/feed/index.ts'
import { agencies, agenciesAreUnread, type Loaded, reloadAgencies } from './agencies.ts'
import { feedStore } from './feed-store.ts'
import { setAlarm, settle, tellPacksChanged } from './feed-sync.ts'
import { patientWorld, world } from './feed-world.ts'
import type { Agency, Done, JoinResult } from './messages.ts'
import { forgetNews, newsOf } from './news-log.ts'
import { readPolicy } from './policy.ts'
import { feedHosts, readNewsUntil } from './settings.ts'
import { patternFor } from './site-access-read.ts'
import { noteUnkept } from './unkept-syncs.ts'

/** Every agency, by name. Rejects when nobody knows of any because the database cannot be read. */
export async function listAgencies(): Promise<readonly Agency[]> {
  const policy = await readPolicy()
  const managed = new Set(policy.feeds.map(({ agency }) => agency))
  const known = await agencies()
  if (known.size === 0 && agenciesAreUnread()) throw new Error('the agencies could not be read')
  const all = await Promise.all(
    [...known].map(async ([id, loaded]): Promise<Agency> => {
      const head = { id, isManaged: managed.has(id), news: await newsOf(id).catch(() => []) }
      if (loaded.kind !== 'loaded') return { ...head, state: 'unreadable', trouble: loaded.trouble }
      const { status, packs } = loaded
      const rules = packs.reduce((sum, { pack }) => sum + (pack.rules?.length ?? 0), 0)
      const isAllowed = await mayReach(status.address)
      return { ...head, state: 'loaded', status, packs: packs.length, rules, isAllowed }
    }),
  )
  const nameOf = (agency: Agency) => (agency.state === 'loaded' ? agency.status.name : '')
  return all.sort((a, b) => nameOf(a).localeCompare(nameOf(b)))
}

async function mayReach(address: string): Promise<boolean> {
  const pattern = patternFor(address)
  return pattern !== undefined && (await browser.permissions.contains({ origins: [pattern] }))
}

/** @param code as the person pasted it. */
export async function joinAgency(code: unknown): Promise<JoinResult> {
  const read = await readEnrolment(typeof code === 'string' ? code : '')
  if (!read.ok) return read
  const policy = await readPolicy()
  if (policy.onlyTheseFeeds && !policy.feeds.some(({ agency }) => agency === read.enrolment.agency))
    return { ok: false, problem: 'locked' }
  return join(read.enrolment)
}

/** Who joins has read what there is; an agency of which nothing usable came is not kept, unless it was there before. */
export async function join(enrolment: Enrolment): Promise<JoinResult> {
  const { agency } = enrolment
  const wasThere = (await agencies()).has(agency)
  const report = await enrol(enrolment, patientWorld, feedStore)
  const trouble = troubleOf(report)
  if (trouble && !wasThere) {
    await leave(agency)
    return { ok: false, trouble }
  }
  await settle(agency, report)
  if (report.kind === 'updated' && !wasThere) await readNewsUntil(agency, report.status.setSince ?? 0)
  await setAlarm()
  return trouble ? { ok: false, trouble } : { ok: true, agency }
}

function troubleOf(report: SyncReport) {
  if (report.kind === 'not-kept') return report.trouble
  return report.kind === 'failed' ? report.status.troubles[0]?.trouble : undefined
}

/** Its packs go, and the permission that only it needed. */
export async function leaveAgency(agency: AgencyId): Promise<Done> {
  const policy = await readPolicy()
  if (policy.feeds.some((feed) => feed.agency === agency)) return { ok: false }
  try {
    await leave(agency)
    return { ok: true }
  } catch (error) {
    console.warn('An agency was not left:', error)
    return { ok: false }
  }
}

export async function leave(agency: AgencyId): Promise<void> {
  const left = (await agencies()).get(agency)
  await feedStore.forget(agency)
  await forgetNews(agency)
  await noteUnkept(agency, world.now())
  const others = await reloadAgencies()
  if (left) await giveBack(left, [...others.values()])
  await tellPacksChanged()
  await setAlarm()
}

/** A host that the person added as a site, or that another agency uses, stays. */
async function giveBack(left: Loaded, others: readonly Loaded[]): Promise<void> {
  const pattern = patternOf(left)
  if (pattern === undefined || others.some((other) => patternOf(other) === pattern)) return
  const hosts = await feedHosts.getValue()
  if (!hosts.includes(pattern)) return
  await browser.permissions.remove({ origins: [pattern] })
  await feedHosts.setValue(hosts.filter((host) => host !== pattern))
}

function patternOf(loaded: Loaded): string | undefined {
  return loaded.kind === 'loaded' ? patternFor(loaded.status.address) : undefined
}

export async function goBackOf(agency: AgencyId): Promise<Done> {
  const report = await goBack(agency, patientWorld, feedStore)
  await settle(agency, report, true)
  return { ok: report.kind === 'updated' }
}
