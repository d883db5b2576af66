/** WordPress: the comment form of a site, the quick reply of its administration, and its two editors of posts. */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'

const inComment = {
  author:
    '.wp-block-comment-author-name,.comment-author .fn,.comment-author .url,.comment-author,.author strong',
  text: '.wp-block-comment-content,.comment-content,.comment-text,.comment p,.comment-body > p,.dashboard-comment-wrap blockquote',
  key: { attribute: 'id' },
} as const

export const signs = {
  id: 'wordpress',
  name: 'WordPress',
  matches: ['https://*.wordpress.com/*'],
  selfHosted: true,
  detect:
    'form#commentform,form[action*="wp-comments-post.php"],body.wp-admin,body.block-editor-iframe__body',
  composers: {
    comment: 'textarea#comment,textarea[name="comment"]',
    admin: 'textarea#replycontent,textarea[name="replycontent"]',
    block: '.block-editor-rich-text__editable,.block-editor-block-list__layout [contenteditable="true"]',
    classic: 'body.wp-editor,#post .wp-editor-area',
  },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  comment: {
    surface: 'comment',
    send: { within: 'form', buttons: '#submit,input[type="submit"],button[type="submit"]' },
    answers: [
      { find: answeredComment, surface: 'reply', ...inComment },
      {
        first: 'article:has(.entry-content,.wp-block-post-content),main,.post',
        author:
          '.wp-block-post-author__name,.wp-block-post-author-name,.author .fn,.author a,.entry-author-name,[rel="author"]',
        text: ['.entry-content,.wp-block-post-content', '.entry-title,.wp-block-post-title'],
      },
    ],
  },
  admin: {
    surface: 'reply',
    send: { within: '#replyrow,form', buttons: '#replybtn,#replyrow .save' },
    answers: [{ before: 'tr[id^="comment-"],#latest-comments li.comment', ...inComment }],
  },
  block: {
    surface: 'post',
    send: {
      buttons: '.editor-post-publish-button,.editor-post-publish-panel__toggle',
      within: 'body:not(.block-editor-iframe__body)',
    },
    receipt: '.components-snackbar,.post-publish-panel__postpublish',
  },
  classic: { surface: 'post', send: { within: 'form', buttons: '#publish' } },
})

/** The form moves under the comment, and sends its number along. */
function answeredComment(composer: HTMLElement): Element | undefined {
  const parent = composer
    .closest('form')
    ?.querySelector<HTMLInputElement>('#comment_parent,[name="comment_parent"]')?.value
  if (!parent || parent === '0' || !/^\d+$/.test(parent)) return undefined
  const page = composer.ownerDocument
  return page.getElementById(`comment-${parent}`) ?? page.getElementById(`div-comment-${parent}`) ?? undefined
}
