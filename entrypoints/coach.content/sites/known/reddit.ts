/** Reddit: the new site, whose editor is slotted into custom elements or stands in their shadow root, and the old one. */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'

const newComposer = {
  surface: 'post',
  send: {
    within: 'shreddit-composer,faceplate-form',
    buttons: 'button[slot="submit-button"],button[type="submit"]',
  },
  answers: [
    {
      around: 'shreddit-comment',
      surface: 'reply',
      author: [{ attribute: 'author' }, 'a[href^="/user/"]'],
      text: '[slot="comment"]',
      key: { attribute: 'thingid' },
    },
    {
      first: 'shreddit-post',
      surface: 'comment',
      author: { attribute: 'author' },
      text: ['[slot="text-body"]', '[slot="title"]', { attribute: 'post-title' }],
      key: [{ attribute: 'id' }, { attribute: 'permalink' }],
    },
  ],
} as const

export const signs = {
  id: 'reddit',
  name: 'Reddit',
  matches: [
    'https://www.reddit.com/*',
    'https://sh.reddit.com/*',
    'https://old.reddit.com/*',
    'https://new.reddit.com/*',
  ],
  detect: 'shreddit-composer,shreddit-post,.usertext-edit',
  composers: {
    old: '.usertext-edit textarea[name="text"]',
    rich: 'shreddit-composer [contenteditable="true"],[slot="rte"][contenteditable="true"]',
    markdown: 'textarea:not([name="title"])',
  },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  old: {
    surface: 'post',
    send: { within: 'form,.usertext', buttons: 'button.save' },
    answers: [
      {
        around: '.thing.comment',
        surface: 'reply',
        author: '.author',
        text: '.usertext-body .md',
        key: { attribute: 'data-fullname' },
      },
      {
        first: '.thing.link',
        surface: 'comment',
        author: '.author',
        text: ['.usertext-body .md', 'a.title'],
        key: { attribute: 'data-fullname' },
      },
    ],
  },
  rich: newComposer,
  markdown: newComposer,
})
