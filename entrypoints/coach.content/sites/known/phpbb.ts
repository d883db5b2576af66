/** phpBB 3: the quick reply below a topic and the posting page; a quotation names who is answered. */
import { defineSite } from '../define-site.ts'
import { quotedPost } from '../quoted.ts'
import type { Signs } from '../types.ts'

const inPost = {
  author:
    '.postprofile .username,.postprofile .username-coloured,.author .username,.author .username-coloured,.author strong',
  text: '.content',
  key: { attribute: 'id' },
} as const

export const signs = {
  id: 'phpbb',
  name: 'phpBB',
  matches: [],
  selfHosted: true,
  detect: 'body#phpbb,#qr_editor_div,form#postform textarea[name="message"]',
  composers: { reply: 'textarea#message,textarea[name="message"]' },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  reply: {
    surface: 'post',
    send: { within: 'form', buttons: 'input[name="post"],button[name="post"]' },
    answers: [
      {
        find: (composer) => quotedPost(composer, '.post', '.author .username,.author .username-coloured'),
        surface: 'reply',
        ...inPost,
      },
      { find: firstPost, surface: 'comment', ...inPost },
    ],
  },
})

/** A form with a subject of its own and no posts beside it opens a topic. */
function firstPost(composer: HTMLElement): Element | undefined {
  return composer.ownerDocument.querySelector('.post') ?? undefined
}
