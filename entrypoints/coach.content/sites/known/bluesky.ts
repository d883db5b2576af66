/** Bluesky: a dialog with TipTap, below the post that it answers. */
import { defineSite } from '../define-site.ts'
import type { Signs } from '../types.ts'
import { all, around, isBefore } from '../walk.ts'

export const signs = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  detect: '[data-testid="composerPublishBtn"]',
  composers: {
    message: '[data-testid="messageInput"],textarea',
    post: '.ProseMirror[contenteditable="true"],[role="textbox"][contenteditable="true"]',
  },
} as const satisfies Signs

export const site = /* @__PURE__ */ defineSite(signs, {
  message: { surface: 'message', enter: true },
  post: {
    surface: 'post',
    send: {
      within: '[role="dialog"],[aria-modal="true"],body',
      buttons: '[data-testid="composerPublishBtn"]',
    },
    answers: [
      {
        find: answeredPost,
        surface: 'reply',
        author: '[dir="auto"]',
        text: '[dir="auto"]',
      },
    ],
  },
})

/** The preview of the post, above the editor: one thing to press, that holds a name and a text. */
function answeredPost(composer: HTMLElement): Element | undefined {
  for (const level of around(composer)) {
    const preview = all(level, '[tabindex="0"]:not([role],[contenteditable])').findLast(
      (one) => isBefore(one, composer) && one.querySelectorAll('[dir="auto"]').length > 1,
    )
    if (preview) return preview
    if (level.querySelector('[data-testid="composerPublishBtn"]')) return undefined
  }
  return undefined
}
