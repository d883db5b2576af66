/** A site that was switched off and on again: its open pages get the coach back without a reload. */
import { browser } from '#imports'
import { COMPOSER, releaseFrame } from './load-coach.ts'
import { hostOf } from './sender.ts'
import { sites } from './settings.ts'

/** Registers its listener before anything is awaited, so that a change can wake the background. */
export function reviveCoach(): void {
  sites.watch((now, before) => {
    const revived = Object.keys(before ?? {}).filter((host) => before?.[host]?.off && !now[host]?.off)
    for (const host of revived) void reviveOn(host)
  })
}

/** The composer script is done once it brought the coach, and the coach ends when its site is switched off. */
async function reviveOn(host: string): Promise<void> {
  // The browser tells the addresses of those tabs only where the extension may work.
  const tabs = await browser.tabs.query({})
  for (const { id, url } of tabs) {
    if (id === undefined || hostOf(url) !== host) continue
    const target = { tabId: id, allFrames: true }
    try {
      await browser.scripting.executeScript({ target, func: releaseFrame })
      await browser.scripting.executeScript({ target, files: [COMPOSER] })
    } catch (error) {
      console.warn('A page must be reloaded before Galateo is back:', error)
    }
  }
}
