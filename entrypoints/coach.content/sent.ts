/** Tells whether a draft that was let through really left its composer. */
import type { Editable } from './editable/types.ts'

/** A send that the page has not answered for this long, in milliseconds, did not happen. */
const PATIENCE = 10_000
const GLANCE = 100

/**
 * Resolves to `sent` when the composer empties or is taken down, to `kept` when its text is edited
 * further or nothing happens. It looks at intervals, because a page that clears a form field tells nobody.
 */
export function watchSending(
  editable: Editable,
  text: string,
  signal: AbortSignal,
): Promise<'sent' | 'kept'> {
  const deadline = Date.now() + PATIENCE
  return new Promise((resolve) => {
    const timer = setInterval(look, GLANCE)
    signal.addEventListener('abort', () => settle('kept'), { once: true })
    function settle(how: 'sent' | 'kept') {
      clearInterval(timer)
      resolve(how)
    }
    function look() {
      const now = editable.element.isConnected ? editable.read() : ''
      if (now.trim() === '' || isPrefill(now, text)) settle('sent')
      else if (now !== text || Date.now() > deadline) settle('kept')
    }
    look()
  })
}

/** Some composers start the next reply with the name of the person answered. */
function isPrefill(now: string, sent: string): boolean {
  return now !== sent && sent.startsWith(now.trim()) && /^@?[\p{Lu}@][^.!?\n]{0,40}$/u.test(now.trim())
}
