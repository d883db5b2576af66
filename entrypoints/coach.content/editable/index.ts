/** Opens a composer's text, whatever editor holds it. */
import { openField } from './field.ts'
import { openRich } from './rich.ts'
import type { Editable } from './types.ts'

export type { ApplyFault, ApplyResult, Editable } from './types.ts'

/** @param signal ends everything that watches the element. */
export function openEditable(element: HTMLElement, signal: AbortSignal): Editable {
  const isField = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
  return isField ? openField(element, signal) : openRich(element, signal)
}
