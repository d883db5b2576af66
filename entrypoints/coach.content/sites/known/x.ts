/** X: one Draft.js editor; what it answers stands above it, in the same dialog or column. */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'

const POST = 'article[data-testid="tweet"]'
const CHAT = '[data-testid="dm-conversation-panel"],main'
const inPost = {
  surface: 'reply',
  author: ['[data-testid="User-Name"] a', '[data-testid="User-Name"]'],
  text: '[data-testid="tweetText"]',
  // A quoted post is one large link, with an author and a text of its own.
  apart: 'div[role="link"]',
  key: { of: 'a[href*="/status/"]', attribute: 'href' },
} as const

export const signs = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://pro.x.com/*'],
  detect: '[data-testid^="tweetTextarea_"]',
  composers: {
    message:
      '[data-testid="dmComposerTextInput"],[data-testid="dmComposerTextInput"] [contenteditable="true"],[data-testid="dm-composer-textarea"]',
    dialog:
      '[role="dialog"] [data-testid^="tweetTextarea_"][contenteditable="true"],[role="dialog"] [data-testid^="tweetTextarea_"] [contenteditable="true"]',
    inline:
      '[data-testid^="tweetTextarea_"][contenteditable="true"],[data-testid^="tweetTextarea_"] [contenteditable="true"]',
  },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  message: {
    surface: 'message',
    enter: true,
    send: { buttons: '[data-testid="dmComposerSendButton"],[data-testid="dm-composer-send-button"]' },
    title: { within: CHAT, name: '[data-testid="dm-conversation-username"]' },
    answers: [
      // One's own are told from the others' by the side on which they stand.
      {
        last: '[data-dm-message-row]:not([class*="justify-end"])',
        within: CHAT,
        text: '[data-testid^="message-text-"]',
      },
      {
        last: '[data-testid="messageEntry"]',
        within: 'main,[role="dialog"]',
        text: '[data-testid="tweetText"]',
      },
    ],
  },
  dialog: {
    surface: 'post',
    send: {
      within: '[role="dialog"]',
      buttons: '[data-testid="tweetButton"],[data-testid="tweetButtonInline"]',
    },
    answers: [{ before: POST, within: '[role="dialog"]', ...inPost }],
  },
  inline: {
    surface: 'post',
    send: {
      within: 'main,[data-testid="primaryColumn"]',
      buttons: '[data-testid="tweetButtonInline"],[data-testid="tweetButton"]',
    },
    answers: [{ before: POST, within: 'main,[data-testid="primaryColumn"]', ...inPost }],
  },
})
