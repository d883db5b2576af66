/** The real background in a test: its own `index.ts`, run beside fake extension APIs, and senders for its messages. */
import { vi } from 'vitest'
import type { Browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { sendMessage as send } from '../../entrypoints/background/messages.ts'
import { ensureLocks } from './locks.ts'
import { fakeSites } from './sites.ts'

type Sender = Parameters<Parameters<typeof fakeBrowser.runtime.onMessage.addListener>[0]>[1]

export const OWN_PAGE: Sender = {
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/insights.html'),
}

export function contentScript(
  url = 'https://www.facebook.com/page',
  { incognito = false, tabId = 7, frameId = 0, tabUrl = url } = {},
): Sender {
  const tab = { id: tabId, incognito, url: tabUrl } as Browser.tabs.Tab
  return { id: fakeBrowser.runtime.id, url, frameId, tab }
}

/**
 * Starts the background afresh, as a browser does each time that it wakes it.
 * @returns `as`: sends a message the way that sender would.
 */
export async function startBackground() {
  vi.resetModules()
  fakeSites()
  ensureLocks()
  fakeBrowser.runtime.onMessage.removeAllListeners()
  fakeBrowser.alarms.onAlarm.removeAllListeners()
  const { default: background } = await import('../../entrypoints/background/index.ts')
  const { sendMessage } = await import('../../entrypoints/background/messages.ts')
  background.main()
  const as = (sender: Sender): typeof send => {
    return (...message: Parameters<typeof send>) => {
      sendFrom(sender)
      return sendMessage(...message)
    }
  }
  return { as }
}

/** Fakes have no senders: from here on, each message sent to the background comes from this one. */
export function sendFrom(sender: Sender): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    async (message: unknown, answered?: unknown) => {
      const answer = await new Promise((resolve) => {
        void fakeBrowser.runtime.onMessage.trigger(structuredClone(message), sender, resolve)
      })
      if (typeof answered === 'function') answered(answer)
      return answer
    },
  )
}
