/**
 * Notices that a draft is being sent, and asks once when it must. The one rule above all: a message
 * is neither eaten nor sent twice. So the guard stops an event only to ask, remembers exactly what
 * it stopped, and when the person says "post as it is" repeats that one act and nothing else.
 */
import { SUBMIT } from './sites/send-buttons.ts'
import type { Sending } from './sites/types.ts'
import { outermost } from './sites/walk.ts'
import { followViews } from './views.ts'

export interface GuardedComposer {
  readonly element: HTMLElement
  readonly sending: Sending
}

export interface SendGuardHost {
  /** The composer with the focus of the coach, if any. */
  composer(): GuardedComposer | undefined
  /**
   * Asks about this draft if it has to be, on its text as it stands this instant.
   * @param resume repeats what they did, and tells whether the page took it
   * @returns whether the person has to answer
   */
  ask(resume: () => boolean): boolean
  /** A send goes through to the page now: what was asked about another is answered by it. */
  passing(): void
  /** Enter goes to the page, and it is for the page to say what it does there. */
  entering(): void
}

/** Listens on `page` and in its frames until `signal` ends. */
export function guardSending(page: Document, host: SendGuardHost, signal: AbortSignal): void {
  const options = { capture: true, signal }
  /** While the guard repeats an act, that act is let through. */
  let resuming = false
  /** The last act was held: the second click of a double-click is part of it. */
  let held = false

  /** @returns whether the act is held */
  function meet(event: Event, resume: () => boolean): boolean {
    const isSameAct = held && 'detail' in event && Number(event.detail) > 1
    held = isSameAct || (!resuming && host.ask(() => again(resume)))
    if (!held) {
      host.passing()
      return false
    }
    event.preventDefault()
    event.stopImmediatePropagation()
    return true
  }

  function again(resume: () => boolean): boolean {
    resuming = true
    try {
      return resume()
    } finally {
      resuming = false
    }
  }

  function onKey(event: KeyboardEvent) {
    const composer = host.composer()
    if (!composer || !within(event, composer.element) || !isEnter(event)) return
    if (pickerIsOpen(composer.element)) return
    const isHeld = sends(event, composer) && meet(event, () => pressAgain(composer.element, event))
    if (!isHeld && isBare(event)) host.entering()
  }

  function onClick(event: MouseEvent) {
    const composer = host.composer()
    const button = composer?.sending.buttons(composer.element).find((one) => within(event, one))
    if (!composer || !button || isDisabled(button)) return
    meet(event, () => {
      // The page may have drawn its button anew while the person was asked.
      const target = button.isConnected ? button : composer.sending.buttons(composer.element)[0]
      target?.click()
      return target !== undefined
    })
  }

  function onSubmit(event: SubmitEvent) {
    const form = event.target
    const composer = host.composer()
    if (!composer || !isForm(form) || !holds(form, composer.element)) return
    // A click on its button was met above; what it led to is the same act.
    const { submitter } = event
    if (submitter && composer.sending.buttons(composer.element).includes(submitter)) return
    meet(event, () => {
      form.requestSubmit(submitter)
      return true
    })
  }

  followViews(
    page,
    (view) => {
      view.addEventListener('keydown', onKey, options)
      view.addEventListener('click', onClick, options)
      view.addEventListener('submit', onSubmit, options)
    },
    signal,
  )
}

/** Of any frame: each has classes of its own. */
function isForm(target: EventTarget | null): target is HTMLFormElement {
  return target !== null && 'requestSubmit' in target
}

/** Whether the composer is in the form, or in a frame in it. */
function holds(form: HTMLFormElement, composer: Element): boolean {
  return form.contains(composer) || form.contains(outermost(composer))
}

function within(event: Event, element: Element): boolean {
  return event.composedPath().includes(element)
}

function isEnter(event: KeyboardEvent): boolean {
  // 229 is what an input method sends for a key that it is still composing with.
  return event.key === 'Enter' && !event.isComposing && event.keyCode !== 229
}

function isBare({ ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return !(ctrlKey || metaKey || shiftKey || altKey)
}

function sends(event: KeyboardEvent, { element, sending }: GuardedComposer): boolean {
  return event.ctrlKey || event.metaKey || (isBare(event) && sending.enter(element))
}

/** Whether Enter would choose from a list of mentions, emoji or commands rather than send. */
function pickerIsOpen(composer: HTMLElement): boolean {
  return (
    composer.closest('[role="combobox"][aria-expanded="true"]') !== null ||
    composer.matches('[aria-expanded="true"], [aria-activedescendant]:not([aria-activedescendant=""])')
  )
}

function isDisabled(button: HTMLElement): boolean {
  return button.matches(':disabled, [aria-disabled="true"]')
}

/** All three events of a press: some pages send when it begins, others when it ends. */
function pressAgain(element: HTMLElement, pressed: KeyboardEvent): boolean {
  element.focus()
  const { key, code, keyCode, ctrlKey, metaKey } = pressed
  const again = (type: string, charCode = 0) =>
    element.dispatchEvent(
      new KeyboardEvent(type, {
        ...{ key, code, keyCode, charCode, which: keyCode, ctrlKey, metaKey },
        ...{ bubbles: true, cancelable: true, composed: true },
      }),
    )
  const before = writtenIn(element)
  const isFree = again('keydown') && again('keypress', keyCode)
  const isSubmitted = isFree && isBare(pressed) && submitByEnter(element)
  again('keyup')
  // A page that sends on Enter prevents the key's own effect, or has taken the text; one that did neither has not sent.
  return !isFree || isSubmitted || writtenIn(element) !== before
}

/** What Enter in a single-line field does by itself, and no press by a script does. */
function submitByEnter(element: HTMLElement): boolean {
  if (element.localName !== 'input') return false
  const { form } = element as HTMLInputElement
  const button = form && [...form.elements].find((one): one is HTMLElement => one.matches(SUBMIT))
  if (button) button.click()
  else form?.requestSubmit()
  return form !== null && !(button && isDisabled(button))
}

function writtenIn(element: HTMLElement): string | null {
  return 'value' in element ? String(element.value) : element.textContent
}
