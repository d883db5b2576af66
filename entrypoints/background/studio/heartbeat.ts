/**
 * Signs what is published anew each week, so that no community manager's browser finds it stale while the tutor is at work.
 * Only where the tutor keeps the place's password here; elsewhere the studio says that it is due.
 */
import { Dexie } from 'dexie'
import { browser } from '#imports'
import { HOUR, isResignDue, MINUTE } from '../../../rules/feed/index.ts'
import { world } from '../feed-world.ts'
import { desk } from './desk.ts'
import { changePlace, isOpen, readPlaces } from './places.ts'
import { publishOrder } from './publishing.ts'

const HEARTBEAT_ALARM = 'studio-heartbeat'
const EVERY = 6 * HOUR
/** Browsers wake nobody sooner, in ms. */
const SOON = MINUTE

/** Registers its listener before anything is awaited, so that the alarm can wake the background. */
export function keepHeartbeat(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === HEARTBEAT_ALARM) beat().catch(warn)
  })
  setHeartbeat().catch(warn)
}

/** Where the desk cannot be opened, e.g. on a full disk, the next start or alarm does it. */
const warn = (error: unknown) => console.warn('Nothing was signed anew:', error)

/** Set while this browser publishes for someone; a community manager's has no alarm, and no desk. */
export async function setHeartbeat(): Promise<void> {
  if (!(await Dexie.exists(desk.name)) || (await readPlaces()).length === 0)
    return void (await browser.alarms.clear(HEARTBEAT_ALARM))
  if (await browser.alarms.get(HEARTBEAT_ALARM)) return
  await browser.alarms.create(HEARTBEAT_ALARM, {
    when: world.now() + SOON,
    periodInMinutes: EVERY / MINUTE,
  })
}

/** Signs anew what is due. One agency that cannot be reached holds up no other. */
export async function beat(): Promise<void> {
  for (const place of await readPlaces()) {
    const { agency, access, live } = place
    if (access.kind === 'hand' || !isOpen(place) || !live || !isResignDue(live, world.now())) continue
    const outcome = await publishOrder({ agency }, { kind: 'resign' })
    if (outcome.kind === 'published' || outcome.kind === 'busy') continue
    await changePlace(agency, (now) => ({ ...now, unsigned: { at: world.now(), stop: outcome } }))
  }
}
