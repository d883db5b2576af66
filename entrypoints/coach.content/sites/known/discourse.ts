/** Discourse: one composer at the foot of the page, whose title names the post that it answers; chat beside it. */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'
import { all } from '../walk.ts'

const NAMED = '.user-link,.original-username'
const inPost = {
  author: '.names .full-name a,.names .first a,.names .username,[data-user-card]',
  text: '.cooked',
  key: { attribute: 'data-post-id' },
} as const

export const signs = {
  id: 'discourse',
  name: 'Discourse',
  matches: [],
  selfHosted: true,
  detect: 'meta[name="generator"][content^="Discourse"],#reply-control',
  composers: {
    chat: '.chat-composer__input',
    reply: '#reply-control .d-editor-input',
  },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  chat: {
    surface: 'message',
    enter: true,
    send: { within: '.chat-composer,.chat-composer__wrapper', buttons: '.chat-composer-button.-send' },
    answers: [
      { last: '.chat-message-container', author: '.chat-message-info__username', text: '.chat-message-text' },
    ],
  },
  reply: {
    surface: 'post',
    send: { within: '#reply-control', buttons: '.btn-primary.create' },
    answers: [
      { find: answeredPost, surface: 'reply', ...inPost },
      // A post that is scrolled far away is taken off the page; the title still names its author.
      {
        first: '.composer-action-title:has(.user-link,.original-username)',
        within: '#reply-control',
        surface: 'reply',
        author: NAMED,
      },
      { find: firstPost, surface: 'comment', ...inPost },
    ],
  },
})

function answeredPost(composer: HTMLElement): Element | undefined {
  const page = composer.ownerDocument
  const title = composer
    .closest('#reply-control')
    ?.querySelector(':is(.composer-action-title,.action-title) :is(.user-link,.post-link,.original-username)')
  if (!title) return undefined
  const number = /\/(\d+)(?:$|[?#])/.exec(title.getAttribute('href') ?? '')?.[1]
  const byNumber = number && page.getElementById(`post_${number}`)
  if (byNumber) return byNumber
  const name = title.textContent?.trim()
  return all(page, 'article[data-post-id]').findLast(
    (post) => post.querySelector(`.names .username`)?.textContent?.trim() === name,
  )
}

/** A reply to the topic; a new topic, with a title of its own, answers nothing. */
function firstPost(composer: HTMLElement): Element | undefined {
  const isNew = composer.closest('#reply-control')?.querySelector('#reply-title')
  return isNew ? undefined : (composer.ownerDocument.querySelector('article#post_1') ?? undefined)
}
