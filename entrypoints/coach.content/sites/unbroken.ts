/** Pages are stranger than any adapter foresees: one that cannot be read costs what it would have told, never the coach. */
import type { Site } from './types.ts'
import { addressOf, topOf } from './walk.ts'

/** The same adapter, which answers as of a page that does not tell where it would throw. `conversation` still throws. */
export function unbroken(site: Site): Site {
  return {
    ...site,
    surface: (composer) => or('comment', () => site.surface(composer)),
    thread(composer) {
      const { pathname, search } = addressOf(topOf(composer))
      return or([site.id, pathname + search].join('|'), () => site.thread(composer))
    },
    sending: {
      enter: (composer) => or(false, () => site.sending.enter(composer)),
      buttons: (composer) => or([], () => site.sending.buttons(composer)),
      receipts: (composer) => or([], () => site.sending.receipts?.(composer) ?? []),
    },
  }
}

function or<Value>(otherwise: Value, ask: () => Value): Value {
  try {
    return ask()
  } catch (error) {
    console.warn('Galateo could not read this page:', error)
    return otherwise
  }
}
