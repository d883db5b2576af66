import { browser } from '#imports'
import type { OwnPage } from './messages.ts'

/** Opens a page of the extension, or brings its tab to the front when it is open already. */
export async function openPage(page: OwnPage): Promise<void> {
  if (page === 'options') return browser.runtime.openOptionsPage()
  const url = browser.runtime.getURL(`/${page}.html`)
  const [open] = await browser.tabs.query({ url: `${url}*` })
  if (open?.id === undefined) {
    await browser.tabs.create({ url })
    return
  }
  await browser.tabs.update(open.id, { active: true })
  await browser.windows.update(open.windowId, { focused: true })
}
