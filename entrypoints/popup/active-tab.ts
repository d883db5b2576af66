/** The tab that the popup was opened over, and what the coach sees there. */
import { browser } from '#imports'
import { type PageStatus, sendMessage } from '../background/messages.ts'

export type ActiveTab =
  /** A page that Galateo may not read: not a community that it knows, or a page of the browser. */
  | { readonly kind: 'unknown' }
  /** `status` is what the coach sees; absent until a text box had the focus. */
  | { readonly kind: 'known'; readonly host: string; readonly status?: PageStatus }

export async function readActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  // The browser tells the address only where the extension may work.
  if (tab?.id === undefined || !tab.url || !/^https?:/.test(tab.url)) return { kind: 'unknown' }
  const { host, origin } = new URL(tab.url)
  const allowed = await browser.permissions.contains({ origins: [`${origin.replace(/:\d+$/, '')}/*`] })
  if (!allowed) return { kind: 'unknown' }
  const status = await sendMessage('pageStatus', undefined, tab.id).catch(() => undefined)
  return { kind: 'known', host, ...(status ? { status } : {}) }
}

/** The hosts that Galateo knows, as the manifest has them, for people to read. */
export function knownHosts(): readonly string[] {
  const patterns: readonly string[] = browser.runtime.getManifest().host_permissions ?? []
  return patterns
    .map((pattern) => /^(?:https?|\*):\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1] ?? '')
    .filter((host) => host !== '' && !/^(?:localhost|127\.)/.test(host))
}
