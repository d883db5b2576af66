/** axe in a real page, which draws colours and sizes: everything in WCAG 2.2 A and AA, and axe's good practice. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from './page.ts'

const script = `${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')}\n;undefined`

/**
 * What axe finds, one line each; none is what we want.
 * @param shadow the host of a shadow root and what to look at in it; the whole document by default.
 * @throws when axe had nothing to look at
 */
export async function violations(page: Page, shadow?: readonly [string, string]): Promise<readonly string[]> {
  const look = () =>
    page.evaluate(async (shadow) => {
      const { axe: run } = window as unknown as { axe?: typeof axe }
      if (!run) return undefined
      const where = shadow ? { include: [{ fromShadowDom: [...shadow] }] } : document
      const { violations, passes } = await run.run(where as unknown as axe.ElementContext, {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // Off by itself: in pages at large it finds too much.
        rules: { 'target-size': { enabled: true } },
      })
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => {
          const why = [...any, ...all, ...none].map(({ message }) => message).join('; ')
          return `${id}: ${target.flat().join(' ')}: ${why}`
        }),
      )
      return { looked: passes.length, found }
    }, shadow)
  let seen = await look()
  if (!seen) {
    await page.evaluateScript(script)
    seen = await look()
  }
  if (!seen || seen.looked === 0) throw new Error('axe saw nothing')
  return seen.found
}
