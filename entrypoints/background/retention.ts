/** Keeps the history as short as the person chose: at every start, every few hours, and when the choice changes. */
import { browser } from '#imports'
import { enforceKeepText, enforceRetention } from './history-store.ts'
import { keepText, retention } from './settings.ts'

const RETENTION_ALARM = 'history-retention'
const HOURS_6 = 6 * 60

/** Registers its listeners before anything is awaited, so that each of them can wake the background. */
export function keepRetention(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RETENTION_ALARM) attempt(enforceRetention)
  })
  retention.watch(() => attempt(enforceRetention))
  keepText.watch(() => attempt(enforceKeepText))
  void ensureAlarm()
  attempt(enforceRetention)
  attempt(enforceKeepText)
}

/** Where the database cannot be opened, e.g. on a full disk, the next start or alarm does it. */
function attempt(enforce: () => Promise<void>): void {
  enforce().catch((error: unknown) => console.warn('The history was not shortened:', error))
}

/** Browsers may lose alarms when they close. One that is there is left alone: a new one would start its period again. */
async function ensureAlarm(): Promise<void> {
  if (await browser.alarms.get(RETENTION_ALARM)) return
  await browser.alarms.create(RETENTION_ALARM, { periodInMinutes: HOURS_6 })
}
