/** Threads: a reply opens in a dialog below the post that it answers, or in place right after it. */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'

const POST = '[data-pressable-container="true"]'
const inPost = {
  surface: 'reply',
  author: 'a[href*="/@"]',
  text: '[dir="auto"]:not(a *, :has(a[href*="/@"]))',
  key: { of: 'a[href*="/post/"]', attribute: 'href' },
} as const

export const signs = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  detect: '[data-pressable-container="true"]',
  composers: {
    dialog: '[role="dialog"] [role="textbox"][contenteditable="true"]',
    inline: '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
  },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  dialog: {
    surface: 'post',
    send: { within: '[role="dialog"]', buttons: '[role="button"]', pick: 'last' },
    answers: [{ before: POST, within: '[role="dialog"]', ...inPost }],
  },
  inline: {
    surface: 'post',
    send: {
      buttons: '[role="button"]:has([style*="rotate(90deg)"]),[style*="rotate(90deg)"] [role="button"]',
    },
    answers: [{ before: POST, ...inPost }],
  },
})
