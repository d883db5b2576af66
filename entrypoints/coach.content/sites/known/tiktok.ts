/** TikTok on the web: Draft.js, under generated class names whose last part is kept. */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'

const inVideo = {
  author: '[data-e2e="browse-username"],[data-e2e="video-author-uniqueid"]',
  text: '[data-e2e="browse-video-desc"],[data-e2e="video-desc"]',
} as const

export const signs = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  detect: '[data-e2e="comment-input"]',
  composers: {
    message: '[class*="DivMessageInputAndSendButton"] [contenteditable="true"]',
    comment:
      '[data-e2e="comment-input"] [contenteditable="true"],[class*="DivCommentFooter"] [contenteditable="true"],.public-DraftEditor-content',
  },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  message: {
    surface: 'message',
    enter: true,
    title: { within: '[class*="DivChatBox"],main', name: '[class*="PNickname"],[data-e2e="chat-nickname"]' },
    answers: [],
  },
  comment: {
    surface: 'comment',
    enter: true,
    send: {
      within:
        '[class*="DivCommentFooter"],[class*="DivCommentItem"],[class*="DivCommentObjectWrapper"],[class*="DivCommentBarContainer"],main',
      buttons: '[data-e2e="comment-post"],[class*="DivPostButton"]',
    },
    answers: [
      {
        around: '[class*="DivCommentItem"],[class*="DivCommentObjectWrapper"]',
        surface: 'reply',
        author: '[data-e2e^="comment-username-"]',
        text: '[data-e2e^="comment-level-"]',
      },
      { first: '[class*="DivBrowserModeContainer"]', ...inVideo },
      { around: '[data-e2e="recommend-list-item-container"],main', ...inVideo },
    ],
  },
})
