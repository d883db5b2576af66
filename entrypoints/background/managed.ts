/** Follows the company's policy: joins the agencies that it names, and leaves those that it named before. */
import { browser } from '#imports'
import type { AgencyId } from '../../rules/feed/index.ts'
import { join, leave } from './enrolment.ts'
import { keptAgencies } from './feed-store.ts'
import { readPolicy } from './policy.ts'
import { managedAgencies } from './settings.ts'

/** Registers its listener before anything is awaited. */
export function keepManagedFeeds(): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void followPolicy()
  })
  void followPolicy()
}

async function followPolicy(): Promise<void> {
  try {
    const { feeds } = await readPolicy()
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
