/** The views of our pages one after another in one tab, each as a person comes to it, with what they have by then. */
import { ask } from './extension-page.ts'
import { giveTenWeeks } from './given-history.ts'
import { givePack } from './given-pack.ts'
import type { View } from './our-pages.ts'
import type { Page } from './page.ts'

export interface Views {
  /** Sees to what the person has by the time of this view. */
  give(view: View): Promise<void>
  show(view: View): Promise<void>
}

/** Begins with nothing given. @param page a page of the extension */
export async function viewsIn(page: Page): Promise<Views> {
  // With the history goes its passphrase.
  await ask(page, 'eraseHistory', { kind: 'all' })
  let given: View['given']

  async function give({ given: wanted }: View): Promise<void> {
    if (wanted === 'a pack') await givePack(page)
    else if (wanted && !given) await giveTenWeeks(page)
    if (wanted === 'a locked history' && given !== wanted) {
      await ask(page, 'setPassphrase', 'vino e lasagne a Torino')
      await ask(page, 'lockHistory', undefined)
    }
    given = wanted ?? given
  }

  async function show(view: View): Promise<void> {
    const { address, seen, act } = view
    await give(view)
    if (address !== undefined) {
      await goTo(page, address)
      await page.see(seen)
    }
    await act?.(page)
    await page.see(seen)
  }

  return { give, show }
}

/** Firefox lets no driver go to a page of an extension; its own pages may. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((address) => {
    document.documentElement.dataset.left = ''
    location.assign(`/${address}`)
  }, address)
  await page.until('the page is another', () => document.documentElement.dataset.left === undefined)
}
