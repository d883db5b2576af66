/** Tells whether a draft that was let through really left its composer. */
import type { Editable } from './editable/types.ts'
import { all, topOf } from './sites/walk.ts'

/** A send that the page has not answered for this long, in milliseconds, did not happen. */
const PATIENCE = 10_000
const GLANCE = 100
/** The whole page is read at every fifth glance. */
const GLANCES_A_READING = 5
/** Shorter words may be anywhere, in UTF-16 units. */
const SHORTEST_ECHO = 12

/**
 * Resolves to `sent` when the composer empties or is taken down, a receipt is there that was not, or the page shows the
 * text once more; to `kept` when its text is edited further or nothing happens. It looks at intervals, because a page that clears a form field tells nobody, and
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
  const echoesBefore = echoesOf(text, editable.element)
  let glances = 0
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
      const isReading = glances++ % GLANCES_A_READING === GLANCES_A_READING - 1
      if (isEmptied || receipts().some((one) => !earlier.includes(one))) settle('sent')
      else if (now !== text) settle('kept')
      else if (isReading && echoesOf(text, editable.element) > echoesBefore) settle('sent')
      else if (Date.now() > deadline) settle('kept')
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

/** How often the page shows the draft's longest line, but in what only asks about it. */
function echoesOf(text: string, composer: Element): number {
  const [line = ''] = text
    .split('\n')
    .map((one) => one.trim())
    .toSorted((a, b) => b.length - a.length)
  if (line.length < SHORTEST_ECHO || !composer.isConnected) return 0
  const { body } = topOf(composer)
  const count = ({ textContent }: Element) => (textContent ?? '').split(line).length - 1
  const asking = all(body, 'dialog,[role="dialog"],[role="alertdialog"]').filter(
    (one) => !one.parentElement?.closest('dialog,[role="dialog"],[role="alertdialog"]'),
  )
  return asking.reduce((sum, one) => sum - count(one), count(body))
}
