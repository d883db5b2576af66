/** Discord: Slate without a send button; messages in a row share the name above the first. */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'

export const signs = {
  id: 'discord',
  name: 'Discord',
  matches: ['https://discord.com/*'],
  detect: '[id^="chat-messages-"]',
  composers: { message: '[role="textbox"][data-slate-editor="true"],[data-slate-editor="true"]' },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  message: {
    surface: 'message',
    enter: true,
    send: { buttons: 'button[type="submit"]' },
    answers: [
      { first: '[class*="replyBar"]', within: 'form', author: '[class*="name"]' },
      {
        last: 'li[id^="chat-messages-"]',
        author: '[id^="message-username-"]',
        namedAbove: '[id^="message-username-"]',
        // The message that this one replied to is shown above it, under the same kind of id.
        text: '[id^="message-content-"]:not([class*="replied"], [class*="replied"] *)',
      },
    ],
  },
})
