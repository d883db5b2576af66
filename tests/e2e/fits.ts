/** What a person with a narrow or enlarged page would stumble over; one line each, none is what we want. */
import type { Page } from './page.ts'

/** The smallest side of a target in CSS px (WCAG 2.2, 2.5.8). */
const TARGET = 24

/**
 * Scrolling sideways, text that is cut off without a sign of it, and targets too small to hit.
 * @param root where to look, as the host of a shadow root; the whole document by default.
 */
export function misfits(page: Page, root?: string): Promise<readonly string[]> {
  return page.evaluate(
    (host, least) => {
      const found: string[] = []
      const within = host ? document.querySelector(host)?.shadowRoot : document.body
      if (!within) return [`no ${host}`]
      const tell = (element: Element) =>
        `<${element.localName} class="${element.getAttribute('class') ?? ''}"> “${(element.textContent ?? '').trim().slice(0, 40)}”`
      const beyond = document.documentElement.scrollWidth - innerWidth
      if (!host && beyond > 0) found.push(`${beyond} px beyond the right edge`)

      const isSeen = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !element.closest('.g-said, .g-skip, [aria-hidden="true"]') &&
        // Said, not shown.
        getComputedStyle(element).clipPath !== 'inset(50%)'
      for (const element of within.querySelectorAll<HTMLElement>('*')) {
        if (!isSeen(element)) continue
        const style = getComputedStyle(element)
        const { left, right, width } = element.getBoundingClientRect()
        if (host && width > 0 && (left < -1 || right > innerWidth + 1))
          found.push(`outside: ${tell(element)}`)
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        const isSigned = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
        const isField = element.matches('input, select, textarea')
        if (isSigned || isField || element.clientWidth === 0) continue
        if (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
          found.push(`cut off at the side: ${tell(element)}`)
        // Tables may, and so may what is read as it lies in a file.
        if (
          /auto|scroll/.test(style.overflowX) &&
          element.scrollWidth > element.clientWidth + 1 &&
          !element.querySelector('table')
        )
          found.push(`scrolls sideways: ${tell(element)}`)
        if (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
          found.push(`cut off below: ${tell(element)}`)
      }

      // What is wider than its column reaches into the margin of the page before it reaches beyond its edge.
      const main = host ? null : within.querySelector('main')
      const margin = main ? Number.parseFloat(getComputedStyle(main).paddingInlineEnd) : 0
      const edge = main ? main.getBoundingClientRect().right - margin : 0
      for (const block of main?.querySelectorAll('section, article, li, fieldset, .g-field') ?? [])
        if (
          isSeen(block) &&
          !block.closest('dialog, table') &&
          block.getBoundingClientRect().right > edge + 1
        )
          found.push(`in the margin of the page: ${tell(block)}`)

      const targets = 'a[href], button, input, select, textarea, summary, [role="button"], [role="switch"]'
      for (const target of within.querySelectorAll<HTMLElement>(targets)) {
        // Words in a sentence are as high as its lines: the exception “inline”.
        const isInline = getComputedStyle(target).display === 'inline' || target.matches('.g-words button')
        if (!isSeen(target) || isInline) continue
        // A press on its label is a press on the box.
        const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : []
        const boxes = [target, ...labels].map((one) => one.getBoundingClientRect())
        const width = Math.max(...boxes.map((box) => box.width))
        const height = Math.max(...boxes.map((box) => box.height))
        if (width > 0 && (width < least - 0.5 || height < least - 0.5))
          found.push(`${Math.round(width)} × ${Math.round(height)} px to hit: ${tell(target)}`)
      }
      return [...new Set(found)]
    },
    root,
    TARGET,
  )
}

/** What would slide or fade, one line each, for a person who wants no motion. */
export function motions(page: Page, root?: string): Promise<readonly string[]> {
  return page.evaluate((host) => {
    const within = host ? document.querySelector(host)?.shadowRoot : document.body
    const found = [...(within?.querySelectorAll('*') ?? [])].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(
          element,
          part || null,
        )
        const durations =
          animationName === 'none' ? transitionDuration : `${transitionDuration}, ${animationDuration}`
        const isMoving = durations.split(', ').some((one) => Number.parseFloat(one) > 0.01)
        return isMoving || scrollBehavior === 'smooth'
          ? [`<${element.localName} class="${element.getAttribute('class') ?? ''}">${part} ${durations}`]
          : []
      }),
    )
    return within ? [...new Set(found)] : [`no ${host}`]
  }, root)
}
