/** YouTube: comments below a video and the live chat beside it. */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'

const COMMENT = 'ytd-comment-view-model,ytd-comment-renderer'
const inComment = {
  surface: 'reply',
  author: '#author-text',
  text: '#content-text',
  key: { of: '#published-time-text a,a[href*="lc="]', attribute: 'href' },
} as const

export const signs = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*'],
  detect: 'ytd-commentbox,yt-live-chat-app',
  composers: {
    chat: 'yt-live-chat-text-input-field-renderer [contenteditable="true"]',
    comment: 'ytd-commentbox #contenteditable-root,#contenteditable-root[contenteditable="true"]',
  },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  chat: {
    surface: 'message',
    enter: true,
    send: { within: 'yt-live-chat-message-input-renderer', buttons: '#send-button button' },
    answers: [{ last: 'yt-live-chat-text-message-renderer', author: '#author-name', text: '#message' }],
  },
  comment: {
    surface: 'comment',
    send: { within: 'ytd-commentbox', buttons: '#submit-button button' },
    answers: [
      // A reply to a reply opens in its thread and begins with the handle of who is answered.
      { mentioned: COMMENT, within: 'ytd-comment-thread-renderer', ...inComment },
      { around: COMMENT, ...inComment },
      { before: COMMENT, within: 'ytd-comment-thread-renderer', ...inComment },
      {
        first: 'ytd-watch-metadata,ytd-backstage-post-renderer',
        author: 'ytd-channel-name #text,#author-text',
        text: 'h1,#content-text',
      },
    ],
  },
})
