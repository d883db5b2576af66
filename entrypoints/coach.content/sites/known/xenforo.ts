/** XenForo 2: Froala, or a text area for BB code; a quotation names who is answered. */
import { defineSite } from '../define-site.ts'
import { quotedPost } from '../quoted.ts'
import type { Signs } from '../types.ts'

const POST = 'article.message[data-author]'
const inPost = {
  author: { attribute: 'data-author' },
  text: '.message-body .bbWrapper',
  key: { attribute: 'data-content' },
} as const

export const signs = {
  id: 'xenforo',
  name: 'XenForo',
  matches: [],
  selfHosted: true,
  detect: 'html#XF,form.js-quickReply',
  composers: { reply: '.fr-element[contenteditable="true"],textarea[name="message"],textarea.js-editor' },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  reply: {
    surface: 'post',
    send: { within: 'form', buttons: 'button[type="submit"]:not([name])' },
    answers: [
      { find: (composer) => quotedPost(composer, POST, POST), surface: 'reply', ...inPost },
      { first: POST, surface: 'comment', ...inPost },
    ],
  },
})
