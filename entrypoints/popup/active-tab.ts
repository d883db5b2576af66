/** The tab that the popup was opened over, and what the coach sees there. */
import { browser } from '#imports'
import { type PageStatus, sendMessage } from '../background/messages.ts'
import { feedHosts } from '../background/settings.ts'
import { patternFor } from '../background/site-access-read.ts'
import { UNREADABLE } from '../coach.content/sites/unreadable.ts'

export type ActiveTab =
  /** A page where no extension may work, as the browser's own. */
  | { readonly kind: 'unknown' }
  /** A site that Galateo does not know, or was taken off. `pattern` is what to ask the browser for. */
  | { readonly kind: 'new'; readonly host: string; readonly pattern: string }
  /**
   * `status` is what the coach sees; absent until a text box had the focus. `unreadable`: an editor stands there that keeps
   * its text to itself, and shows what of it is in view.
   */
  | {
      readonly kind: 'known'
      readonly host: string
      readonly status?: PageStatus
      readonly unreadable: boolean
    }

export async function readActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  // Elsewhere the click that opened the popup has the browser tell the address, for this once.
  const pattern = patternFor(tab?.url ?? '')
  if (tab?.id === undefined || !tab.url || !pattern) return { kind: 'unknown' }
  const { host } = new URL(tab.url)
  const allowed = await browser.permissions.contains({ origins: [pattern] })
  const isForFeed = (await feedHosts.getValue()).includes(pattern)
  if (!allowed || isForFeed) return { kind: 'new', host, pattern }
  const status = await sendMessage('pageStatus', undefined, tab.id).catch(() => undefined)
  // Beside the coach nobody asks.
  const unreadable = !status?.surface && (await holdsUnreadable(tab.id))
  return { kind: 'known', host, unreadable, ...(status ? { status } : {}) }
}

async function holdsUnreadable(tabId: number): Promise<boolean> {
  try {
    const [look] = await browser.scripting.executeScript({
      target: { tabId },
      func: (editors: string) => document.querySelector(editors) !== null,
      args: [UNREADABLE],
    })
    return look?.result === true
  } catch {
    // A tab that is gone, or shows an error of the browser's own.
    return false
  }
}
