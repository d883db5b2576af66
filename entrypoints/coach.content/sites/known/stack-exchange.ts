/** Stack Overflow and the other sites of Stack Exchange: comments below a question or an answer, and answers. */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'

const inPost = {
  author: [
    '.post-signature.owner .user-details a',
    '.post-signature:last-child .user-details a',
    '.user-details a',
  ],
  text: '.js-post-body',
  key: [{ attribute: 'data-answerid' }, { attribute: 'data-questionid' }, { attribute: 'id' }],
} as const

export const signs = {
  id: 'stack-exchange',
  name: 'Stack Exchange',
  matches: [
    'https://*.stackexchange.com/*',
    'https://stackoverflow.com/*',
    'https://*.stackoverflow.com/*',
    'https://serverfault.com/*',
    'https://superuser.com/*',
    'https://askubuntu.com/*',
    'https://mathoverflow.net/*',
  ],
  detect: '.js-comment-text-input,.js-post-body',
  composers: {
    comment: 'textarea.js-comment-text-input',
    answer: 'textarea.wmd-input,.js-stacks-editor .ProseMirror,.s-editor .ProseMirror',
  },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  comment: {
    surface: 'comment',
    answers: [
      {
        mentioned: '.js-comment',
        within: '.question,.answer',
        surface: 'reply',
        author: '.comment-user',
        text: '.comment-copy',
        key: { attribute: 'data-comment-id' },
      },
      { around: '.question,.answer', ...inPost },
    ],
  },
  answer: { surface: 'post', answers: [{ first: '.question', surface: 'comment', ...inPost }] },
})
