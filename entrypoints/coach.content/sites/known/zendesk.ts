/** Zendesk: CKEditor 5; every open ticket stays on the page, so all is looked for in its own. */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'

export const signs = {
  id: 'zendesk',
  name: 'Zendesk',
  matches: ['https://*.zendesk.com/*'],
  detect: '[data-test-id^="omnicomposer-"]',
  composers: {
    message:
      '[contenteditable="true"][data-test-id^="omnicomposer-"],[data-test-id="ticket-rich-text-editor"] [contenteditable="true"]',
  },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  message: {
    surface: 'message',
    send: { within: '[data-ticket-id]', buttons: '[data-test-id="submit_button-button"]' },
    answers: [
      {
        last: '[data-test-id="omni-log-comment-item"]',
        within: '[data-ticket-id]',
        author: '[data-test-id="omni-log-item-sender"],[data-test-id="omni-log-comment-user-link"]',
        text: '[data-test-id="omni-log-message-content"],[data-test-id="omni-log-item-message"]',
      },
    ],
  },
})
