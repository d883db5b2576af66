/** What a person does on the demo pages. */
import type { Page, Target } from './page.ts'

/** What left the page's composers, from their models. */
export function sent(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.__sent)
}

/** Opens the reply box below a comment of the Facebook page and waits until one can type. */
export async function replyTo(page: Page, author: string): Promise<Target> {
  await page.click({
    role: 'button',
    name: /^(?:Rispondi|Reply)$/,
    in: { role: 'article', name: new RegExp(`^(?:Commento di|Comment by|Risposta di|Reply by) ${author}`) },
  })
  const box: Target = { role: 'textbox', name: new RegExp(`^(?:Rispondi a|Reply to) ${author}$`) }
  await page.see(box, ({ focused }) => focused)
  return box
}
