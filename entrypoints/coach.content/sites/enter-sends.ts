/**
 * Whether a bare Enter sends, in a composer of no known product. Chats send on Enter, comment forms do not, and no
 * markup says for sure which of them a box is. So signs are weighed; a wrong guess costs a question, never the message.
 */
import { labelsOf } from './reading.ts'
import { all } from './walk.ts'

/** The owner of the box says it, in words that people read: “Press Enter to send”, “Maiusc+Invio per andare a capo”. */
const SAYS =
  /((?:ctrl|control|cmd|command|⌘|shift|maiusc|alt|option)\s?\+?\s?)?(?:enter|return|invio|↵) (?:(?:to|per) (send|post|submit|publish|inviare|mandare|pubblicare)|(?:to|for|per|adds?) (?:a |add a |start a )?(?:new ?line|line break|andare a capo))/i
/** What chats write in their box: to whom, or simply that a message goes here. */
const MESSAGES =
  /^(?:(?:type|write|send|enter|scrivi|invia|digita)\b.{0,12})?(?:\b(?:a |your |un |il tuo )?(?:message|messaggio|chat|text message)\b|\bmessage [@#])|^(?:say something|type here|ask (?:me )?(?:a|your) question|write to|scrivi a|scrivi in|scrivi qui|di’ qualcosa|dì qualcosa|chiedi)\b|^aa$/i
/** Beside one of these a box is part of a form that is filled in, not of a chat. */
const OTHER_FIELDS =
  'input:not([type]),input[type="text"],input[type="email"],input[type="tel"],input[type="url"],select'
/** As many lines as a chat's box has before it grows. */
const FEW_LINES = 2

/** @param isChat whether the composer stands under a running conversation */
export function enterSends(composer: HTMLElement, isChat: boolean): boolean {
  if (composer.localName === 'input') return true
  const labels = [...labelsOf(composer), describedBy(composer)]
  for (const label of labels) {
    const said = SAYS.exec(label)
    if (!said) continue
    const [, isWithOtherKey, isSending] = said
    // With another key it is for the one, without it for the other.
    return Boolean(isWithOtherKey) !== Boolean(isSending)
  }
  const hint = composer.getAttribute('enterkeyhint')
  if (hint !== null) return hint === 'send'
  // A text box that holds one line has no other use for Enter.
  if (composer.getAttribute('aria-multiline') === 'false') return true
  if (isPartOfForm(composer)) return false
  const saysMessages = labels.some((label) => MESSAGES.test(label))
  return (isChat && saysMessages) || ((isChat || saysMessages) && isLow(composer))
}

/** Whether the box says that messages are written in it, and is no part of a form. */
export function isForMessages(composer: HTMLElement): boolean {
  return labelsOf(composer).some((label) => MESSAGES.test(label)) && !isPartOfForm(composer)
}

function describedBy(composer: Element): string {
  const page = composer.getRootNode() as Document | ShadowRoot
  const ids = composer.getAttribute('aria-describedby')?.split(/\s+/) ?? []
  return ids.map((id) => page.getElementById?.(id)?.textContent?.trim() ?? '').join(' ')
}

function isPartOfForm(composer: Element): boolean {
  const form = composer.closest('form')
  return form !== null && all(form, OTHER_FIELDS).some((one) => one !== composer && isForPeople(one))
}

function isForPeople(field: HTMLElement): boolean {
  return !field.hidden && (field.checkVisibility?.({ visibilityProperty: true }) ?? true)
}

/** Whether the box is hardly taller than what is written in it. */
function isLow(composer: HTMLElement): boolean {
  const rows = composer.getAttribute('rows')
  if (rows !== null) return Number(rows) <= FEW_LINES
  const view = composer.ownerDocument.defaultView
  const height = composer.clientHeight
  if (!view || height === 0) return composer.localName !== 'textarea'
  const style = view.getComputedStyle(composer)
  const px = (value: string) => Number.parseFloat(value) || 0
  const line = px(style.lineHeight) || 1.2 * px(style.fontSize) || 16
  const lines = (height - px(style.paddingTop) - px(style.paddingBottom)) / line
  return lines < Math.max(FEW_LINES + 0.5, linesIn(composer) + 0.9)
}

function linesIn(composer: HTMLElement): number {
  const text = 'value' in composer ? String(composer.value) : composer.innerText
  return text.trim().split('\n').length
}
