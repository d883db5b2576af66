/** Opens a composer's text, whatever editor holds it. */
import { openField } from './field.ts'
import type { Field } from './mirror.ts'
import { openRich } from './rich.ts'
import type { Editable } from './types.ts'

export type { ApplyFault, ApplyResult, Editable } from './types.ts'

/** @param signal ends everything that watches the element. */
export function openEditable(element: HTMLElement, signal: AbortSignal): Editable {
  return isField(element) ? openField(element, signal) : openRich(element, signal)
}

/** Of any frame: each has classes of its own. */
function isField(element: HTMLElement): element is Field {
  return element.localName === 'textarea' || element.localName === 'input'
}
