/** The comments of YouTube Studio: custom elements, some with a shadow root of their own. */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'

const COMMENT = 'ytcp-comment'
const inComment = {
  author: '#author-text,#name',
  text: '#content-text',
} as const

export const signs = {
  id: 'youtube-studio',
  name: 'YouTube Studio',
  matches: ['https://studio.youtube.com/*'],
  detect: 'ytcp-comment-thread,ytcp-app',
  composers: {
    reply:
      'ytcp-commentbox textarea,tp-yt-iron-autogrow-textarea textarea,textarea#textarea,#contenteditable-root[contenteditable="true"]',
  },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  reply: {
    surface: 'reply',
    send: { within: 'ytcp-commentbox', buttons: '#submit-button' },
    answers: [
      { mentioned: COMMENT, within: 'ytcp-comment-thread', ...inComment },
      { around: COMMENT, ...inComment },
      { before: COMMENT, within: 'ytcp-comment-thread', ...inComment },
    ],
  },
})
