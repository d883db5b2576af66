/** NodeBB: a composer at the foot of the page; a reply to a post begins with "@name". */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'

const POST = '[component="post"]'
const inPost = {
  author: [{ attribute: 'data-username' }, '[data-username]'],
  text: '[component="post/content"]',
  key: { attribute: 'data-pid' },
} as const

export const signs = {
  id: 'nodebb',
  name: 'NodeBB',
  matches: [],
  selfHosted: true,
  detect: '[component="topic"],[component="composer"],.composer textarea.write',
  composers: {
    reply: '.composer textarea.write,[component="composer"] textarea,[component="topic/quickreply/text"]',
  },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  reply: {
    surface: 'post',
    send: {
      within: '.composer,[component="composer"],form',
      buttons: '.composer-submit[data-action="post"],.composer-submit,[component="topic/quickreply/button"]',
    },
    answers: [
      { mentioned: POST, surface: 'reply', ...inPost },
      { find: firstPost, surface: 'comment', ...inPost },
    ],
  },
})

/** A composer with a title to fill in opens a topic, and answers nothing. */
function firstPost(composer: HTMLElement): Element | undefined {
  const title = composer.closest('.composer,[component="composer"]')?.querySelector('input.title')
  if (title && !title.matches(':disabled,[readonly]')) return undefined
  return composer.ownerDocument.querySelector(POST) ?? undefined
}
