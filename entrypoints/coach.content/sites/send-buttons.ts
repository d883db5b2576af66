/** The buttons that send a draft, where the product is not known: by the form, else by what they say. */
import { labelOf, labelsOf } from './reading.ts'
import { all, around, closestAcross } from './walk.ts'

const BUTTON = 'button,[role="button"],input[type="submit"],input[type="button"],input[type="image"]'
/** A form's own buttons. */
export const SUBMIT = 'button:not([type]),button[type="submit"],input[type="submit"],input[type="image"]'
const SENDS =
  /^(?:send|post|publish|reply|comment|submit|answer|share|tweet|add (?:a |new )?(?:topic|comment|reply|answer)|invia|pubblica|rispondi|commenta|condividi|spedisci|aggiungi (?:un |una )?(?:argomento|discussione|commento|risposta))\b/i
const BOX = 'textarea:not([aria-hidden="true"]),[contenteditable="true"]'
/** What a button without words is called by those who drew it: `btn-send`, `SendButton`, `chat__submit`. */
const NAMED =
  /(?:(?:^|[-_\s])(?:[Ss]end|[Ss]ubmit)|[a-z](?:Send|Submit))(?:[-_]?(?:[Bb]tn|[Bb]utton|[Ii]con|[Mm]essage|[Cc]omment|[Rr]eply))?(?=\s|$)/
const DOES_NOT_SEND =
  /preview|anteprima|cancel|annulla|delete|elimina|draft|bozza|attach|allega|reset|close|chiudi|search|cerca|upload|carica|full editor|editor completo|more options|altre opzioni/i
/** How far from the composer, or from the form that it is part of, a button still belongs to it, in ancestors. */
const FARTHEST = 8

/** As they stand now, in document order. */
export function sendButtonsOf(composer: HTMLElement): readonly HTMLElement[] {
  // An editor's frame may stand deep in the form that sends it.
  const form = closestAcross(composer, 'form')
  if (form) {
    // A form's own properties give way to its fields of the same name, and many a form sends an `id` along.
    const id = form.getAttribute('id')
    const elsewhere = id ? all(form.ownerDocument, `[form="${id.replace(/["\\]/g, '\\$&')}"]`) : []
    const buttons = [...all(form, SUBMIT), ...elsewhere.filter((one) => one.matches(SUBMIT))]
    const sending = buttons.filter((one) => !DOES_NOT_SEND.test(wordsOf(one)))
    if (sending.length) return sending
  }
  let steps = 0
  let isInForm = form !== undefined
  for (const one of around(composer)) {
    isInForm &&= one !== form
    if (!isInForm && ++steps > FARTHEST) break
    const isOwn = all(one, BOX).length <= 1
    const found = all(one, BUTTON).filter(
      (button) =>
        (saysThatItSends(button) || (isOwn && isNamedSo(button))) && !DOES_NOT_SEND.test(wordsOf(button)),
    )
    if (found.length) return found
  }
  return []
}

/** In any of its words: many have the key that does the same for a label. */
function saysThatItSends(button: HTMLElement): boolean {
  return [shownIn(button), wordsOf(button).trim(), ...labelsOf(button)].some((words) => SENDS.test(words))
}

function isNamedSo(button: HTMLElement): boolean {
  const isWordless = wordsOf(button).trim() === ''
  const names = ['class', 'id', 'data-testid'].map((name) => button.getAttribute(name) ?? '')
  return isWordless && names.some((name) => NAMED.test(name))
}

/** Without what it says on smaller screens only. */
function shownIn(button: HTMLElement): string {
  return (button.innerText ?? '').trim()
}

function wordsOf(button: HTMLElement): string {
  const { name = '', value = '' } = button as HTMLButtonElement
  return `${(button.textContent ?? '').trim()} ${value} ${name} ${labelOf(button)}`
}
