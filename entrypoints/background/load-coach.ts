/** Injects the coach where a composer got the focus: most pages never need its 200 kB. */
import { browser } from '#imports'
import { packsAsText } from './active-packs.ts'
import { claimFrame, releaseFrame } from './claim.ts'
import type { ContentFrame } from './sender.ts'
import { type CoachChoices, coachChoices, isOff } from './settings.ts'

/** Where the build puts the coach, after what it borrows from. The manifest does not register them. */
const COACH = ['/engine.js', '/react.js', '/content-scripts/coach.js'] as const
export const COMPOSER = '/content-scripts/composer.js'

/**
 * Loads the coach into the frame, once, unless the person switched it off for the frame's host or its tab's.
 * @param isClaimed whoever asks has claimed the frame, which spares the first tip a way there and back
 * @returns whether the coach is there; `false` as well when the frame went away in the meantime.
 */
export async function loadCoach(
  { tabId, frameId, host, tabHost }: ContentFrame,
  isClaimed: boolean,
): Promise<boolean> {
  const choices = await coachChoices()
  if (isOff(choices.sites, host) || isOff(choices.sites, tabHost)) return false
  const target = { tabId, frameIds: [frameId] }
  // A background that was just woken has to read them: meanwhile the page says whether it has the coach.
  const packs = packsAsText()
  packs.catch(() => {})
  try {
    if (!isClaimed && (await claim(target))) return true
    try {
      // Side by side: the scripts take the page longest; the packs, a background that was just woken.
      await Promise.all([inject(target), handOver(target, packs, choices)])
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

/** Reads what the coach is handed, before anybody asks for it. */
export function readAhead(): void {
  packsAsText().catch((error: unknown) => console.warn('The packs were not read:', error))
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

/** Spares the coach a message and a look at the settings, and the wait for both. Without them it asks. */
async function handOver(target: Target, packs: Promise<string>, choices: CoachChoices): Promise<void> {
  try {
    const args: [string, CoachChoices] = [await packs, choices]
    await browser.scripting.executeScript({ target, func: keepHanded, args, injectImmediately: true })
  } catch (error) {
    console.warn('The packs were not handed to the coach:', error)
  }
}

/**
 * Runs in the page, in the extension's own world there, and sees nothing of this file. Keeps what the coach begins with for
 * `takeHanded`, which may be waiting already.
 */
function keepHanded(packs: string, choices: CoachChoices): void {
  const world = globalThis as { galateoHanded?: unknown; galateoHandedCame?: () => void }
  world.galateoHanded = { packs, choices }
  world.galateoHandedCame?.()
}
