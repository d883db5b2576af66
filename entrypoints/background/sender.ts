/** Who sent a message. A content script lives beside a web page, so it may send only what a content script needs. */
import { browser } from '#imports'

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

/** A page of this extension: popup, options, insights... */
export function isOwnPage(sender: Sender): boolean {
  return isOwn(sender) && (sender.url ?? '').startsWith(ownOrigin())
}

/** The frame that a content script of this extension runs in, or `undefined` when the sender is none. */
export function contentFrame(sender: Sender) {
  const { tab, frameId } = sender
  if (!isOwn(sender) || isOwnPage(sender) || tab?.id === undefined || frameId === undefined) return undefined
  const tabHost = hostOf(tab.url)
  return {
    tabId: tab.id,
    frameId,
    incognito: tab.incognito,
    // Some editors live in a frame that has no address of its own: it belongs to the page around it.
    host: hostOf(sender.url) || hostOf(sender.origin) || tabHost,
    tabHost,
  }
}

export type ContentFrame = NonNullable<ReturnType<typeof contentFrame>>

function isOwn(sender: Sender): boolean {
  return sender.id === browser.runtime.id
}

function ownOrigin(): string {
  return browser.runtime.getURL('/')
}

/** Host of the page, with its port, as `location.host` has it; empty where the page has none (`about:blank`). */
export function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : ''
}
