/** Follows the company's policy: joins the agencies that it names, leaves those that it named before, holds settings. */
import { browser } from '#imports'
import type { AgencyId } from '../../rules/feed/index.ts'
import { join, leave } from './enrolment.ts'
import { keptAgencies } from './feed-store.ts'
import { readPolicy } from './policy.ts'
import { keepText, type Locks, language, locks, managedAgencies, retention } from './settings.ts'

/** Registers its listener before anything is awaited. */
export function keepManagedFeeds(): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void followPolicy()
  })
  for (const setting of [language, retention, keepText]) {
    setting.watch(() => void locks.getValue().then(hold))
  }
  void followPolicy()
}

/** Puts settings back to what the policy wants. */
async function hold({ language: wanted, mostRetentionDays: most, keepText: text }: Locks): Promise<void> {
  if (wanted !== undefined && (await language.getValue()) !== wanted) await language.setValue(wanted)
  if (most !== undefined && (await retention.getValue()) > most) await retention.setValue(most)
  if (text !== undefined && (await keepText.getValue()) !== text) await keepText.setValue(text)
}

async function followPolicy(): Promise<void> {
  try {
    const { feeds, locks: wanted } = await readPolicy()
    if (JSON.stringify(wanted) !== JSON.stringify(await locks.getValue())) await locks.setValue(wanted)
    await hold(wanted)
    const before = await managedAgencies.getValue()
    const now = feeds.map(({ agency }) => agency)
    const kept: readonly AgencyId[] = feeds.length > 0 || before.length > 0 ? await keptAgencies() : []
    for (const agency of before) if (!now.includes(agency)) await leave(agency)
    for (const feed of feeds) if (!kept.includes(feed.agency)) await join(feed)
    if (now.join() !== before.join()) await managedAgencies.setValue(now)
  } catch (error) {
    console.warn('The policy was not followed:', error)
  }
}
