/** The adapter for any other page: reads comments by common markup, else the article that the page holds. */
import type { Conversation, Surface } from '../../../rules/index.ts'
import { answeredByLabel, answeredIn } from './answered.ts'
import { readArticle } from './article.ts'
import { type Comment, isReview, messagesIn, readComment } from './comments.ts'
import { enterSends, isForMessages } from './enter-sends.ts'
import { quotedInDraft } from './quoted.ts'
import { labelElementOf, labelOf, labelsOf } from './reading.ts'
import { sendButtonsOf } from './send-buttons.ts'
import type { Site } from './types.ts'
import { addressOf, all, around, closestAcross, isBefore, outermost, pagesAround, topOf } from './walk.ts'

const TEXT_BOX = 'textarea:not([aria-hidden="true"]),[contenteditable="true"]:not([aria-hidden="true"])'
const BOX = `${TEXT_BOX},input`
const RECIPIENTS =
  ':is(input,textarea,select):is([name="to" i],[name="_to"],[name="recipients" i],[name$="Cc" i]:not([name*="acc" i]))'
const MESSAGE = /(?:^|[-_\s])(?:message|msg|chat|bubble)|[a-z]message/i
/** Who may say something may also comment; who writes a message does not. */
const NAMES_MESSAGE = /\bmess(?:age|aggi)/i

/** How far above a box its title may stand, in ancestors: editors draw many around their own. */
const CLOSE = 8

/** @param as what the site is called, when its product is known but not this composer. */
export function genericSite(as: { readonly id: string; readonly name: string }): Site {
  return {
    id: as.id,
    name: as.name,
    matches: [],
    detect: 'html',
    composers: {},
    surface: (composer) => read(composer, false).surface,
    conversation: (composer) => ({ ...read(composer), site: as.id }),
    thread(composer) {
      const { pathname, search, hash } = addressOf(topOf(composer))
      const { surface, author = '', text = '' } = read(composer, false)
      if (surface === 'message') return [as.id, surface, pathname + search + hash].join('|')
      const field = composer.getAttribute('name') ?? composer.localName
      return [as.id, surface, pathname + search, author, text.slice(0, 80), field].join('|')
    },
    sending: {
      enter: (composer) => enterSends(composer, chatOf(composer) !== undefined),
      buttons: sendButtonsOf,
    },
  }
}

function read(composer: HTMLElement, withArticle = true): Conversation {
  const quoted = quotedInDraft(composer)
  if (isMail(composer)) return { surface: 'message', ...quoted }
  if (quoted) return { surface: 'reply', ...quoted }
  const log = chatOf(composer)
  if (log) return { surface: 'message', ...(lastOf(log) ?? messageAbove(composer)) }
  // The comments may all be in the composer's own frame, or it alone.
  for (const page of pagesAround(composer)) {
    const answered = answeredIn(page, composer)
    if (!answered) continue
    const surface: Surface = isReview(answered) ? 'review' : 'reply'
    return { surface, ...readComment(answered) }
  }
  const named = answeredByLabel(composer)
  if (named) return { surface: 'reply', ...named }
  const isMessage = isForMessages(composer) || standsUnderMessages(composer)
  const message = isMessage ? messageAbove(composer) : undefined
  if (message) return { surface: 'message', ...message }
  if (startsThread(composer)) return { surface: 'post' }
  if (isMessage && labelsOf(composer).some((label) => NAMES_MESSAGE.test(label)))
    return { surface: 'message' }
  const post = oneOfMany(composer)
  if (post) return { surface: 'comment', ...readComment(post) }
  return { surface: 'comment', ...(withArticle ? readArticle(composer) : {}) }
}

/** What is written beside a field for whom it goes to. */
function isMail(composer: Element): boolean {
  const form = closestAcross(composer, 'form')
  return form !== undefined && all(form, RECIPIENTS).length > 0
}

/** A running conversation says so by its role, or by telling what is new in it. */
function chatOf(composer: Element): Element | undefined {
  for (const one of around(composer)) {
    const logs = [
      ...all(one, '[role="log"]').filter((log) => !isAnnouncer(log)),
      ...all(one, '[aria-live="polite"]').filter(isConversation),
    ]
    const log = logs[0]
    if (log) return isOfAnother(log, one) ? undefined : log
    if (one.matches('main,[role="main"],[role="dialog"],article')) return undefined
  }
  return undefined
}

/** Widgets tell screen readers what they show in logs that interrupt, and that nobody sees (jQuery UI). */
function isAnnouncer(log: HTMLElement): boolean {
  const width = log.getBoundingClientRect().width
  return log.matches('[aria-live="assertive"]') || (width > 0 && width <= 1)
}

/** Whether a conversation somewhere in `outer` has a box of its own, nearer than the composer. */
function isOfAnother(log: Element, outer: Element): boolean {
  for (const one of around(log)) {
    if (one === outer) return false
    if (all(one, BOX).some((box) => box.localName !== 'input' || isForMessages(box))) return true
  }
  return false
}

/** Notices are told politely too; a conversation has several entries. */
function isConversation(live: Element): boolean {
  return live.querySelectorAll('li,[role="listitem"],[role="article"],article').length > 1
}

function lastOf(log: Element): Comment | undefined {
  // Before the first message there may be a button for earlier ones.
  const entries = [all(log, 'li,[role="listitem"]'), all(log, ':scope > :not(button)')]
  const last = messagesIn(log).at(-1) ?? entries.find(({ length }) => length)?.at(-1)
  const read = last && readComment(last)
  return read?.text ? read : undefined
}

/** Who numbers messages calls them so. */
function standsUnderMessages(composer: Element): boolean {
  return all(composer.ownerDocument, '[data-message-id]').some((one) => isBefore(one, composer))
}

/** Where no log tells, but the box is one for messages: the last message that stands above it. */
function messageAbove(composer: Element): Comment | undefined {
  for (const one of around(composer)) {
    const last = messagesIn(one).findLast(
      (message) => isBefore(message, composer) && !message.contains(composer),
    )
    if (last)
      return [last, ...all(last, '*')].some((part) => MESSAGE.test(part.getAttribute('class') ?? ''))
        ? readComment(last)
        : undefined
  }
  return undefined
}

/** The post around the composer, on a page that lists several. */
function oneOfMany(composer: Element): HTMLElement | undefined {
  const post = composer.closest<HTMLElement>('article,[role="article"]')
  const beside = [...(post?.parentElement?.children ?? [])].filter((one) =>
    one.matches('article,[role="article"]'),
  )
  return post && beside.length > 1 ? post : undefined
}

/** A form with a title of its own opens a thread; where there is no form, a title that stands close above the box. */
function startsThread(composer: Element): boolean {
  const form = closestAcross(composer, 'form,[role="form"],[role="dialog"]')
  if (form) return all(form, 'input').some((field) => isTitle(field) && !isShownAbove(field, form))
  for (const one of [...around(composer)].slice(0, CLOSE)) {
    if (one.matches('main,article,[role="main"],[role="article"]')) return false
    // Editors keep boxes of their own beside the one that people see.
    const boxes = all(one, TEXT_BOX).filter((box) => box.checkVisibility?.() ?? true)
    if (boxes.length > 1) return false
    if (all(one, 'input').some((field) => isTitle(field) && isBefore(field, composer))) return true
  }
  return false
}

/** A form that answers may hold the title of what is answered, which the page shows already. */
function isShownAbove(field: HTMLElement, form: Element): boolean {
  const title = (field as HTMLInputElement).value.replace(/^re:/i, '').trim()
  if (title === '') return false
  const headings = all(topOf(field), 'h1,h2,h3,h4').filter((one) => !form.contains(one))
  return headings.some((one) => isBefore(one, outermost(field)) && one.textContent?.includes(title))
}

function isTitle(field: HTMLElement): boolean {
  return (
    field.matches(':not([type="hidden"])') &&
    /title|subject|summary|titolo|oggetto/i.test(
      `${field.getAttribute('name')} ${field.id} ${labelOf(field)} ${labelElementOf(field)}`,
    )
  )
}
