/** Telegram on the web: two apps at one address, "K" and "A". */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'

export const signs = {
  id: 'telegram',
  name: 'Telegram',
  matches: ['https://web.telegram.org/*'],
  detect: '.input-message-input,#editable-message-text',
  composers: {
    k: '.input-message-input[contenteditable="true"]',
    a: '#editable-message-text',
  },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  k: {
    surface: 'message',
    enter: true,
    send: { within: '.chat,body', buttons: '.btn-send' },
    title: { within: '.chat,body', name: '.chat-info .peer-title' },
    answers: [
      {
        last: '.bubble.is-in',
        within: '.chat,body',
        author: '.name .peer-title,.colored-name .peer-title',
        text: '.translatable-message,.message',
      },
    ],
  },
  a: {
    surface: 'message',
    enter: true,
    send: { within: '#MiddleColumn,body', buttons: 'button.main-button.send' },
    title: { within: '#MiddleColumn,body', name: '.MiddleHeader .fullName,.chat-info-wrapper .fullName' },
    answers: [
      {
        last: '.Message:not(.own)',
        within: '#MiddleColumn,body',
        author: '.message-title-name,.sender-title',
        text: '.text-content',
      },
    ],
  },
})
