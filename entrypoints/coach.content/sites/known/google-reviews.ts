/** Replies to Google reviews, in the frame that a search for the business opens and in the Business Profile. */
import { defineSite } from '../define-site.ts'
import { LONGEST_TEXT, textOf } from '../reading.ts'
import type { Signs, Site } from '../types.ts'
import { all, around } from '../walk.ts'

const REVIEWER = 'a[href*="/maps/contrib/"]'

export const signs = {
  id: 'google-reviews',
  name: 'Google',
  matches: ['https://www.google.com/*/customers/reviews*', 'https://business.google.com/*'],
  detect: 'textarea[jsname="YPqjbf"]',
  composers: { review: 'textarea[jsname="YPqjbf"],textarea[maxlength="4000"]' },
} as const satisfies Signs

export const site = /* @__PURE__ */ define()

function define(): Site {
  const base = defineSite(signs, {
    review: {
      surface: 'review',
      send: { buttons: 'button[jsname="hrGhad"]' },
      answers: [{ find: cardOf, author: REVIEWER, key: { of: REVIEWER, attribute: 'href' } }],
    },
  })
  return {
    ...base,
    conversation(composer) {
      const card = cardOf(composer)
      const text = card && wordsOf(card)
      return { ...base.conversation(composer), ...(text ? { text } : {}) }
    },
  }
}

/** The nearest element that names a reviewer or shows a rating holds the whole review; its classes change with every build. */
function cardOf(composer: HTMLElement): Element | undefined {
  for (const one of around(composer)) {
    if (one.querySelector(`${REVIEWER},[role="img"][aria-label]`)) return one
  }
  return undefined
}

/** The longest text of the card that is no name, link or button. */
function wordsOf(card: Element): string {
  const texts = all(card, 'span,div,p')
    .filter(
      (one) =>
        !one.closest('a,button,[role="button"],form,label') && !one.querySelector('div,p,textarea,a,button'),
    )
    .map((one) => textOf(one))
  return texts
    .reduce((longest, text) => (text.length > longest.length ? text : longest), '')
    .slice(0, LONGEST_TEXT)
}
