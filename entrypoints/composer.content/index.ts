/**
 * The only script that every page pays for. It waits for the focus to reach a composer, asks the
 * background once to bring the coach, and is then done. Before that the pointer over a text box only wakes the background.
 */
import { defineContentScript } from '#imports'
import { claimFrame, releaseFrame } from '../background/claim.ts'
import { sendMessage } from '../background/messages.ts'
import { findComposer } from '../coach.content/sites/find-composer.ts'
import { LOOPBACK, siteMatches } from '../coach.content/sites/registry.ts'
import { isElsewhere } from '../coach.content/sites/signs-at.ts'
import { addressOf, focused, isElement } from '../coach.content/sites/walk.ts'

export default defineContentScript({
  matches: [...siteMatches, ...(import.meta.env.MODE === 'production' ? [] : LOOPBACK)],
  // Some editors live in a frame of their own, without an address (TinyMCE, CKEditor 4).
  allFrames: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main(ctx) {
    const found = new AbortController()
    const signal = AbortSignal.any([ctx.signal, found.signal])
    let isAsking = false
    /** Whether the background has answered since the last focus, be it no: the coach is off here. */
    let isAnswered = false

    async function meet(target: EventTarget | undefined) {
      if (ctx.isInvalid || isAsking || signal.aborted || !isElement(target)) return
      if (isElsewhere(addressOf(document)) || !findComposer(target)) return
      const frame = coachFrame()
      // Another frame is the background's to claim.
      if (frame === 'own' && claimFrame()) return found.abort()
      isAsking = true
      try {
        if (await sendMessage('loadCoach', frame)) found.abort()
        isAnswered = true
      } catch {
        // The extension was updated, or its background is starting: the next key or focus asks again.
      }
      isAsking = false
      if (frame === 'own' && !found.signal.aborted) releaseFrame()
    }

    let wokenAt = Number.NEGATIVE_INFINITY
    /** Whoever is about to write mostly comes with the pointer: a sleeping background gets up meanwhile. */
    function wake(target: EventTarget | undefined) {
      const now = performance.now()
      if (ctx.isInvalid || now - wokenAt < STAYS_AWAKE || !isElement(target) || !target.closest(TEXT_BOX))
        return
      wokenAt = now
      sendMessage('wake').catch(() => {})
    }

    const capture = { capture: true, signal }
    window.addEventListener('pointerover', (event) => wake(event.composedPath()[0]), capture)
    window.addEventListener(
      'focusin',
      (event) => {
        isAnswered = false
        void meet(event.composedPath()[0])
      },
      capture,
    )
    // The focus may have come before this script did.
    window.addEventListener('input', (event) => !isAnswered && meet(event.composedPath()[0]), capture)
    // A frame that its page writes anew loses what this script listened to in it; the page around sees it take the focus.
    window.addEventListener(
      'blur',
      ({ target }) => target === window && setTimeout(() => void meet(focusedInFrame(document))),
      capture,
    )
    // A page that does not have the focus still names an active element: in an editor's own frame, the editor.
    if (document.hasFocus()) void meet(focused(document))
  },
})

/** What may be a composer, told without asking the page for its layout. */
const TEXT_BOX = 'textarea, [contenteditable], [role=textbox]'
/** Milliseconds; a background sleeps after thirty seconds without a question. */
const STAYS_AWAKE = 20_000

/** One coach for a page and its frames: where the top of the tab may be reached, it coaches from there. */
function coachFrame(): 'own' | 'top' {
  try {
    return window !== window.top && window.top?.document ? 'top' : 'own'
  } catch {
    return 'own'
  }
}

/** What has the focus in a frame of this page. */
function focusedInFrame(page: Document): Element | undefined {
  const element = focused(page)
  return element?.ownerDocument === page ? undefined : element
}
