/** Mastodon: a text area whose form shows the post that it answers. */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'

export const signs = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['https://mastodon.social/*', 'https://mastodon.online/*', 'https://mastodon.uno/*'],
  selfHosted: true,
  detect: '#mastodon',
  composers: { post: '.autosuggest-textarea__textarea,.compose-form textarea' },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  post: {
    surface: 'post',
    send: { within: '.compose-form', buttons: 'button[type="submit"]' },
    answers: [
      {
        first: '.reply-indicator',
        within: '.compose-form',
        surface: 'reply',
        author: ['.display-name__html', '.display-name strong', '.display-name'],
        text: '.reply-indicator__content',
        key: { of: 'a.reply-indicator__display-name,a.detailed-status__display-name', attribute: 'href' },
      },
    ],
  },
})
