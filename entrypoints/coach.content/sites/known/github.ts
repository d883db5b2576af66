/** GitHub: discussions, issues and pull requests, in the older markup and the newer. */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'

const inPost = {
  author:
    '.author,[data-testid="issue-body-header-author"],[data-testid="avatar-link"],a[data-hovercard-type="user"]',
  text: '.js-comment-body,.comment-body,[data-testid="markdown-body"],.markdown-body',
  key: { attribute: 'id' },
} as const

export const signs = {
  id: 'github',
  name: 'GitHub',
  matches: ['https://github.com/*'],
  detect: '.js-comment-field,[aria-labelledby="comment-composer-heading"]',
  composers: {
    comment:
      'textarea.js-comment-field,textarea#new_comment_field,textarea[aria-labelledby="comment-composer-heading"],textarea[name="comment[body]"],textarea[name="discussion[body]"],textarea[name="issue[body]"],textarea[name="pull_request[body]"]',
  },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  comment: {
    surface: 'post',
    answers: [
      {
        around:
          '[id^="discussioncomment-"],.review-thread-component,.js-resolvable-timeline-thread-container',
        surface: 'reply',
        ...inPost,
      },
      {
        first: '.timeline-comment,[id^="discussion-"]:has(.comment-body)',
        surface: 'comment',
        ...inPost,
      },
      { first: '[data-testid="issue-viewer-container"]', surface: 'comment', ...inPost },
    ],
  },
})
