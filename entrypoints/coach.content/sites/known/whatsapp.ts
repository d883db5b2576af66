/** WhatsApp on the web: Lexical; each message tells its time and author in an attribute. */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'

export const signs = {
  id: 'whatsapp',
  name: 'WhatsApp',
  matches: ['https://web.whatsapp.com/*'],
  detect: 'footer [role="textbox"][data-tab="10"]',
  composers: { message: 'footer [role="textbox"][contenteditable="true"]' },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  message: {
    surface: 'message',
    enter: true,
    send: {
      within: 'footer',
      buttons: 'button:has([data-icon*="send"]),button[aria-label="Send"],button[aria-label="Invia"]',
    },
    title: { within: '#main', name: 'header span[dir="auto"]' },
    answers: [
      {
        last: '.message-in',
        within: '#main',
        author: { of: '[data-pre-plain-text]', attribute: 'data-pre-plain-text', pattern: /\] (.+?):\s*$/ },
        text: '.selectable-text,.copyable-text',
      },
    ],
  },
})
