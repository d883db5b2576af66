/** Flarum: a composer at the foot of the page; a reply begins with a mention of the post that it answers. */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'
import { all } from '../walk.ts'

const inPost = {
  author: '.PostUser-name .username,.PostUser-name',
  text: '.Post-body',
  key: { attribute: 'data-id' },
} as const

export const signs = {
  id: 'flarum',
  name: 'Flarum',
  matches: [],
  selfHosted: true,
  detect: '#flarum-content,#composer .Composer,.PostStream',
  composers: { reply: '.Composer textarea,.Composer [contenteditable="true"]' },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  reply: {
    surface: 'post',
    send: { within: '.Composer', buttons: '.item-submit > button' },
    answers: [
      { find: answeredPost, surface: 'reply', ...inPost },
      { find: firstPost, surface: 'comment', ...inPost },
    ],
  },
})

/** A mention reads @"Name"#p12, or @name#12 in older versions. */
function answeredPost(composer: HTMLElement): Element | undefined {
  const draft = 'value' in composer ? String(composer.value) : (composer.textContent ?? '')
  const id = /@(?:"[^"]+"#p|[\w-]+#)(\d+)/.exec(draft)?.[1]
  return id ? all(composer.ownerDocument, `.PostStream-item[data-id="${id}"]`)[0] : undefined
}

/** A composer with a title to fill in opens a discussion, and answers nothing. */
function firstPost(composer: HTMLElement): Element | undefined {
  if (composer.closest('.Composer')?.querySelector('.item-discussionTitle input')) return undefined
  return composer.ownerDocument.querySelector('.PostStream-item[data-id]') ?? undefined
}
