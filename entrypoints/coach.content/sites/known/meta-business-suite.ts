/**
 * Meta Business Suite: in its inbox, page comments in a text area and messages in a rich editor; posts
 * elsewhere. Its address says more than its markup.
 */
import type { Surface } from '../../../../rules/index.ts'
import { defineSite } from '../define-site.ts'
import type { Signs, Site } from '../types.ts'
import { addressOf } from '../walk.ts'

export const signs = {
  id: 'meta-business-suite',
  name: 'Meta Business Suite',
  matches: ['https://business.facebook.com/*'],
  detect: 'a[href*="/latest/inbox"]',
  composers: { field: 'textarea', rich: '[contenteditable="true"]' },
} as const satisfies Signs

export const site = /* @__PURE__ */ define()

function define(): Site {
  const { sending, ...rest } = defineSite(signs, {
    field: { surface: 'comment' },
    rich: { surface: 'message' },
  })
  return {
    ...rest,
    surface,
    conversation: (composer) => ({ surface: surface(composer), site: signs.id }),
    thread(composer) {
      const { pathname, searchParams } = addressOf(composer.ownerDocument)
      const ids = ['asset_id', 'mailbox_id', 'selected_item_id', 'thread_type'].map(
        (id) => searchParams.get(id) ?? '',
      )
      return [signs.id, surface(composer), pathname, ...ids].join('|')
    },
    // A comment is sent by its arrow only.
    sending: { ...sending, enter: (composer) => surface(composer) === 'message' },
  }
}

function surface(composer: HTMLElement): Surface {
  const { pathname, searchParams } = addressOf(composer.ownerDocument)
  if (!pathname.includes('/inbox')) return 'post'
  const kind = searchParams.get('thread_type') ?? ''
  if (/_POST$/.test(kind)) return 'comment'
  if (/_MESSAGE$/.test(kind)) return 'message'
  // Before anything is selected the tab tells.
  const [, tab = ''] = /\/inbox\/(\w+)/.exec(pathname) ?? []
  if (/^(?:facebook|instagram)(?:_comments)?$/.test(tab)) return 'comment'
  if (/^(?:messenger|instagram_direct)$/.test(tab)) return 'message'
  return composer.localName === 'textarea' ? 'comment' : 'message'
}
