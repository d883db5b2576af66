/**
 * What a bare Enter did in the composers of this page so far. It tells more than any sign on the page: people can
 * choose what Enter does in many products, and of the others no adapter knows it.
 */
import type { Editable } from './editable/types.ts'
import { watchSending } from './sent.ts'
import { labelsOf } from './sites/reading.ts'

export interface EnterHabits {
  /** Whether Enter sent from a composer like this one; `undefined` when it was not seen yet. */
  sends(composer: HTMLElement): boolean | undefined
  /**
   * Sees what becomes of a draft after Enter went to the page.
   * @param text the draft as it was then
   * @returns whether it was sent
   */
  watch(editable: Pick<Editable, 'element' | 'read'>, text: string, signal: AbortSignal): Promise<boolean>
}

export function createEnterHabits(): EnterHabits {
  const seen = new Map<string, boolean>()
  return {
    sends: (composer) => seen.get(kindOf(composer)),
    async watch(editable, text, signal) {
      const kind = kindOf(editable.element)
      const how = await watchSending(editable, text, signal)
      if (signal.aborted) return false
      if (how === 'sent') seen.set(kind, true)
      else if (linesIn(editable.read()) > linesIn(text)) seen.set(kind, false)
      return how === 'sent'
    },
  }
}

/** Chats draw a new box for each message; it says the same as the one before. */
function kindOf(composer: HTMLElement): string {
  return [composer.localName, composer.className, ...labelsOf(composer)].join('|')
}

function linesIn(text: string): number {
  return text.split('\n').length
}
