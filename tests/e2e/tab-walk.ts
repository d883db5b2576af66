/** The page as one walks it with the Tab key. */
import type { Page } from './page.ts'

/** Some fields, as dates, have stops within. */
const WITHIN = 40

/**
 * What Tab does not come to, comes to without showing it, or comes to in another order than one reads; one line
 * each, none is what we want.
 */
export async function strayStops(page: Page): Promise<readonly string[]> {
  const count = await page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ].filter((one) => {
      const isSeen = one.checkVisibility({ visibilityProperty: true })
      const isOneOfMany = one instanceof HTMLInputElement && one.type === 'radio' && !one.checked
      return isSeen && one.tabIndex >= 0 && !one.matches(':disabled') && !isOneOfMany
    })
    for (const old of document.querySelectorAll('[data-stop]')) old.removeAttribute('data-stop')
    for (const [place, stop] of stops.entries()) stop.dataset.stop = String(place)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo(0, 0)
    getSelection()?.removeAllRanges()
    return stops.length
  })
  const found: string[] = []
  const met: number[] = []
  for (let presses = 0; presses < count + WITHIN && new Set(met).size < count; presses++) {
    await page.press('Tab')
    const focus = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element.dataset.stop === undefined) return undefined
      // A field within a box of ours has its ring around the box.
      const isRinged = (one: Element | null) => {
        if (!one) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(one)
        return outlineStyle !== 'none' && outlineWidth !== '0px'
      }
      const { bottom, top } = element.getBoundingClientRect()
      // Firefox draws no ring while the keyboard is with its own buttons.
      const isRing = isRinged(element) || isRinged(element.parentElement)
      const isShown = !document.hasFocus() || (isRing && bottom > 0 && top < innerHeight)
      return { place: Number(element.dataset.stop), isShown, html: element.outerHTML.slice(0, 90) }
    })
    if (!focus || met.at(-1) === focus.place) continue
    if (!focus.isShown) found.push(`not shown: ${focus.html}`)
    // It begins where one was before, and goes round to the first.
    if (focus.place < (met.at(-1) ?? -1) && focus.place > 0) found.push(`out of order: ${focus.html}`)
    met.push(focus.place)
  }
  const missed = await page.evaluate((met) => {
    const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')]
    return stops
      .filter(({ dataset }) => !met.includes(Number(dataset.stop)))
      .map((one) => one.outerHTML.slice(0, 90))
  }, met)
  return [...found, ...missed.map((one) => `not reached: ${one}`)]
}
