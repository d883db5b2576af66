/** LinkedIn, in both its markups: the older one with named classes (Quill), the newer with hashed ones (TipTap). */
import { defineSite, type Kind } from '../define-site.ts'
import type { Signs } from '../types.ts'
import { all, around, closestAcross, isBefore } from '../walk.ts'

const PERSON_NAMED =
  'a[data-view-name="comment-actor-description"],a[data-view-name="reply-actor-description"],a[data-view-name="feed-actor-image"] + * a p'
const PERSON = 'a[href*="/in/"] p,a[href*="/company/"] p,a[href*="/in/"],a[href*="/company/"]'
const WORDS =
  '[data-testid="expandable-text-box"],[data-view-name="comment-text"],[data-view-name="feed-commentary"]'

const POST = '[role="listitem"],[data-view-name="feed-detail-page"],main'
const COMMENT = '[componentkey^="replaceableComment_urn:li:comment:"]'
const inComment = {
  surface: 'reply',
  author: [PERSON_NAMED, PERSON],
  text: WORDS,
  key: { attribute: 'componentkey' },
} as const

const OLDER_COMMENT = 'article[data-id^="urn:li:comment"],.comments-comment-entity'
const inOlderComment = {
  surface: 'reply',
  author: '.comments-comment-meta__description-title',
  text: '.comments-comment-item__main-content,.comments-comment-entity__content .update-components-text,.update-components-text',
  key: { attribute: 'data-id' },
} as const

const SENDS_COMMENT = 'button[data-view-name="comment-post"]'
const SENDS_REPLY = 'button[data-view-name="comment-reply-post"]'
const comment = {
  surface: 'comment',
  send: { buttons: `${SENDS_COMMENT},${SENDS_REPLY}` },
  answers: [
    { mentioned: COMMENT, within: POST, ...inComment },
    { find: commentAbove, ...inComment },
    { around: POST, author: [PERSON_NAMED, PERSON], text: WORDS },
  ],
} as const satisfies Kind

export const signs = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  detect: '[data-view-name="comment-box"],[componentkey^="commentBox-"],.comments-comment-box',
  composers: {
    message: '.msg-form__contenteditable',
    older: '.comments-comment-box .ql-editor,.comments-comment-box [contenteditable="true"]',
    newer:
      '[data-view-name="comment-box"] [contenteditable="true"],[componentkey^="commentBox-"] [contenteditable="true"],[aria-label="Text editor for creating comment"] [contenteditable="true"]',
    post: '.share-creation-state .ql-editor,.share-box .ql-editor,[role="dialog"] .ql-editor,[role="dialog"] .ProseMirror',
    bare: '.tiptap.ProseMirror',
  },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  message: {
    surface: 'message',
    send: { within: '.msg-form,form', buttons: '.msg-form__send-button' },
    title: {
      within: '.msg-convo-wrapper,.msg-overlay-conversation-bubble,.msg-thread',
      name: '.msg-entity-lockup__entity-title,.msg-overlay-bubble-header__title,h2',
    },
    answers: [
      {
        last: '.msg-s-event-listitem--other',
        within: '.msg-convo-wrapper,.msg-overlay-conversation-bubble,.msg-thread',
        author: '.msg-s-message-group__name',
        text: '.msg-s-event-listitem__body',
      },
    ],
  },
  post: {
    surface: 'post',
    send: {
      within: '.share-box,.share-creation-state,[role="dialog"]',
      buttons: '.share-actions__primary-action',
    },
  },
  older: {
    surface: 'comment',
    send: { within: '.comments-comment-box', buttons: '[class*="comments-comment-box__submit-button"]' },
    answers: [
      // A reply to a reply opens below the comment that both answer, and begins with a name.
      { mentioned: OLDER_COMMENT, within: OLDER_COMMENT, ...inOlderComment },
      { around: OLDER_COMMENT, ...inOlderComment },
      {
        around: 'div[data-urn],.feed-shared-update-v2',
        author:
          '.update-components-actor__title [aria-hidden="true"] ~ .visually-hidden,.update-components-actor__title,.update-components-actor__name',
        text: '.update-components-update-v2__commentary,.feed-shared-update-v2__description,.update-components-text',
        key: { attribute: 'data-urn' },
      },
    ],
  },
  newer: comment,
  bare: comment,
})

/** A reply box stands right after its comment. So may the post's own box below the comments, which its button tells. */
function commentAbove(composer: HTMLElement): Element | undefined {
  if (ownButton(composer)?.matches(SENDS_COMMENT)) return undefined
  const post = closestAcross(composer, POST)
  return post && all(post, COMMENT).findLast((one) => isBefore(one, composer))
}

/** The button of this box; while it is empty it may have none. */
function ownButton(composer: HTMLElement): Element | undefined {
  for (const one of around(composer)) {
    if (all(one, '[contenteditable="true"]').length > 1 || one.matches(POST)) return undefined
    const [button] = all(one, `${SENDS_COMMENT},${SENDS_REPLY}`)
    if (button) return button
  }
  return undefined
}
