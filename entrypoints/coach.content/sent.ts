/** Tells whether a draft that was let through really left its composer. */
import type { Editable } from './editable/types.ts'

/** A send that the page has not answered for this long, in milliseconds, did not happen. */
const PATIENCE = 10_000
const GLANCE = 100

/**
 * Resolves to `sent` when the composer empties or is taken down, or a receipt is there that was not; to `kept` when
 * its text is edited further or nothing happens. It looks at intervals, because a page that clears a form field tells nobody, and
 * before each further key: a fast writer begins the next message at once.
 */
export function watchSending(
  editable: Pick<Editable, 'element' | 'read'>,
  text: string,
  signal: AbortSignal,
  receipts: () => readonly Element[] = () => [],
): Promise<'sent' | 'kept'> {
  const deadline = Date.now() + PATIENCE
  const earlier = receipts()
  return new Promise((resolve) => {
    const done = new AbortController()
    const timer = setInterval(look, GLANCE)
    for (const type of ['keydown', 'beforeinput'])
      editable.element.addEventListener(type, look, { capture: true, signal: done.signal })
    signal.addEventListener('abort', () => settle('kept'), { signal: done.signal })
    function settle(how: 'sent' | 'kept') {
      clearInterval(timer)
      done.abort()
      resolve(how)
    }
    function look() {
      const now = editable.element.isConnected ? editable.read() : ''
      const isEmptied = now.trim() === '' || isPrefill(now, text)
      if (isEmptied || receipts().some((one) => !earlier.includes(one))) settle('sent')
      else if (now !== text || Date.now() > deadline) settle('kept')
    }
    look()
  })
}

/** Some composers start the next reply with the name of the person answered. */
function isPrefill(now: string, sent: string): boolean {
  const rest = now.trim()
  const isBeginning = rest.length < sent.trim().length && sent.startsWith(rest)
  return isBeginning && /^@?[\p{Lu}@][^.!?\n]{0,40}$/u.test(rest)
}
