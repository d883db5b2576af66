/** Disqus, in the frame that blogs show it in: a reply box stands in the comment that it answers. */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'

export const signs = {
  id: 'disqus',
  name: 'Disqus',
  matches: ['https://disqus.com/*'],
  detect: '#disqus_thread .post-message,li.post .post-message',
  composers: { comment: '.textarea[contenteditable="true"],.textarea [contenteditable="true"]' },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  comment: {
    surface: 'comment',
    send: { within: 'form', buttons: 'button.post-action__button,button[type="submit"]' },
    answers: [
      {
        around: 'li.post',
        surface: 'reply',
        author: '.author',
        text: '.post-message',
        key: { attribute: 'id' },
      },
    ],
  },
})
