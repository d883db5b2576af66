/** Nothing on a page of ours moves from under a click because something above it came late, as when the background sleeps. */
import { expect, test } from 'vitest'
import { ask } from './extension-page.ts'
import { OUR_PAGES } from './our-pages.ts'
import type { Page } from './page.ts'
import { withBrowser } from './scenario.ts'
import { goTo, viewsIn } from './show-view.ts'

const scenario = withBrowser()

for (const [entrypoint, views] of Object.entries(OUR_PAGES)) {
  test(`${entrypoint}: what is shown stays where it is until the page is whole`, async () => {
    const page = await scenario.browser.openExtensionPage('privacy.html')
    const { give } = await viewsIn(page)
    const moved: string[] = []
    for (const view of views) {
      if (view.address === undefined) continue
      await give(view)
      await ask(page, 'packEntries', undefined)
      await scenario.browser.endBackground?.()
      await goTo(page, view.address)
      await page.see(view.seen)
      await ask(page, 'packEntries', undefined)
      await page.rest()
      moved.push(...(await shifts(page)).map((what) => `${view.name}: ${what}`))
    }
    expect(moved).toEqual([])
  }, 120_000)
}

interface Shift extends PerformanceEntry {
  readonly sources: readonly {
    readonly node: Node | null
    readonly previousRect: DOMRect
    readonly currentRect: DOMRect
  }[]
}

/** What moved since the page was loaded, and how far, by the browser's own account. */
function shifts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const watch = new PerformanceObserver(() => {})
    watch.observe({ type: 'layout-shift', buffered: true })
    return (watch.takeRecords() as Shift[]).flatMap(({ sources }) =>
      sources.map(({ node, previousRect: from, currentRect: to }) => {
        const element = node instanceof Element ? node : node?.parentElement
        return `${element?.outerHTML.slice(0, 90)} from ${from.x} ${from.y} to ${to.x} ${to.y}`
      }),
    )
  })
}
