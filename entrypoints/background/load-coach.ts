/** Injects the coach where a composer got the focus: most pages never need its 200 kB. */
import { browser } from '#imports'
import { packsAsText } from './active-packs.ts'
import type { ContentFrame } from './sender.ts'
import { isOff, sites } from './settings.ts'

/** Where the build puts the coach, after what it borrows from. The manifest does not register them. */
const COACH = ['/engine.js', '/react.js', '/content-scripts/coach.js'] as const
export const COMPOSER = '/content-scripts/composer.js'

/**
 * Loads the coach into the frame, once, unless the person switched it off for the frame's host or its tab's.
 * @returns whether the coach is there; `false` as well when the frame went away in the meantime.
 */
export async function loadCoach({ tabId, frameId, host, tabHost }: ContentFrame): Promise<boolean> {
  const choices = await sites.getValue()
  if (isOff(choices, host) || isOff(choices, tabHost)) return false
  const target = { tabId, frameIds: [frameId] }
  // A background that was just woken has to read them: meanwhile the page says whether it has the coach.
  const packs = packsAsText()
  packs.catch(() => {})
  try {
    if (await claim(target)) return true
    try {
      // Side by side: the scripts take the page longest; the packs, a background that was just woken.
      await Promise.all([inject(target), handPacks(target, packs)])
      return true
    } catch (error) {
      await browser.scripting.executeScript({ target, func: releaseFrame })
      throw error
    }
  } catch (error) {
    console.warn('The coach was not loaded:', error)
    return false
  }
}

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target']

/** @returns whether the frame had the coach already; from now on it has. */
async function claim(target: Target): Promise<boolean> {
  const [injected] = await browser.scripting.executeScript({
    target,
    func: claimFrame,
    injectImmediately: true,
  })
  return injected?.result === true
}

async function inject(target: Target): Promise<void> {
  const [injected] = await browser.scripting.executeScript({
    target,
    files: [...COACH],
    injectImmediately: true,
  })
  // Firefox does not reject: it tells in the result what went wrong.
  if (injected && 'error' in injected && injected.error) throw injected.error
}

/** Spares the coach a message, and the wait for its answer. Without them it asks. */
async function handPacks(target: Target, packs: Promise<string>): Promise<void> {
  try {
    const args: [string] = [await packs]
    await browser.scripting.executeScript({ target, func: keepPacks, args, injectImmediately: true })
  } catch (error) {
    console.warn('The packs were not handed to the coach:', error)
  }
}

// The next three run in the page, in the extension's own world there, and see nothing of this file.

/** Marks the frame as the coach's. @returns whether it was already. */
function claimFrame(): boolean {
  const world = globalThis as { galateoCoach?: boolean }
  const claimed = world.galateoCoach === true
  world.galateoCoach = true
  return claimed
}

/** Keeps the packs for the coach, who takes them with `takeHandedPacks` and may be waiting already. */
function keepPacks(packs: string): void {
  const world = globalThis as { galateoPacks?: string; galateoPacksCame?: () => void }
  world.galateoPacks = packs
  world.galateoPacksCame?.()
}

/** The frame has no coach, or none any more. */
export function releaseFrame(): void {
  delete (globalThis as { galateoCoach?: boolean }).galateoCoach
}
