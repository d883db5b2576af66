/** Instagram on the web: one plain text area for a post, into which a reply writes "@name "; messages are Lexical. */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'

export const signs = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  detect: 'article form textarea,[role="dialog"] article form textarea',
  composers: {
    message:
      '[role="textbox"][contenteditable="true"],textarea[placeholder*="message" i],textarea[placeholder*="messagg" i]',
    comment: 'article form textarea,[role="dialog"] form textarea,form textarea',
  },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  message: {
    surface: 'message',
    enter: true,
    title: { within: '[role="main"],main,section', name: 'header h1,header h2,header a[href^="/"] span' },
    answers: [
      {
        last: '[role="row"]',
        within: '[role="main"],main,section',
        text: '[dir="auto"]',
        author: 'a[href^="/"]',
      },
    ],
  },
  comment: {
    surface: 'comment',
    enter: true,
    send: { within: 'form', buttons: '[role="button"]:not(:has(svg)),button[type="submit"]' },
    answers: [
      {
        mentioned: 'ul li',
        within: 'article,[role="dialog"],main',
        surface: 'reply',
        author: 'a[href^="/"]',
        text: '[dir="auto"]:not(a *)',
      },
      {
        around: 'article,[role="dialog"]',
        author: 'header a[href^="/"],h2 a[href^="/"],a[href^="/"]',
        text: ['h1', '[dir="auto"]:not(a *)'],
        key: { of: 'a[href*="/p/"],a[href*="/reel/"]', attribute: 'href' },
      },
    ],
  },
})
