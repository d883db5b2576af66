/**
 * Facebook: comments and replies, the post dialog, and Messenger, there and on messenger.com.
 * Labels are in the person's language, so structure, permalinks and names are asked first; the
 * Italian and English labels settle what is left.
 */
import type { Conversation, Surface } from '../../../../rules/index.ts'
import { cleanName, labelOf, nameIn, textOf } from '../reading.ts'
import type { Signs, Site } from '../types.ts'
import { addressOf, all, around, closestAcross, isBefore } from '../walk.ts'

const EDITOR = '[role="textbox"][contenteditable="true"]'

export const signs = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://www.messenger.com/*'],
  detect:
    '[role="article"] form[role="presentation"],[role="article"] ~ * form[role="presentation"],form[role="presentation"] [data-lexical-editor="true"]',
  composers: { any: `[data-lexical-editor="true"]${EDITOR}` },
} as const satisfies Signs

const STORY =
  '[data-ad-rendering-role="story_message"],[data-ad-preview="message"],[data-ad-comet-preview="message"]'
const POSTER = '[data-ad-rendering-role="profile_name"]'
const ARTICLE = '[role="article"]'
const SUBMIT = '#focused-state-composer-submit [role="button"],#focused-state-composer-submit button'

const COMMENTING_AS = /^(?:comment|answer|commenta|rispondi) (?:as|come) (.+)$/i
const REPLYING_AS = /^(?:reply|rispondi) (?:as|come) (.+)$/i
const COMMENTING =
  /^(?:comment as|answer as|write an? (?:public )?comment|submit your first comment|commenta|rispondi come|scrivi un commento)/i
const REPLYING = /^(?:reply|replying|write a (?:public )?reply|rispondi a|scrivi una risposta)/i
const POSTING =
  /^(?:what'?s on your mind|create a (?:public )?post|write something|share your thoughts|a cosa stai pensando|scrivi qualcosa|crea un post)/i
const MESSAGING =
  /^(?:message|aa$|write to|press enter to send|messaggio|scrivi (?:un messaggio|a )|premi invio)/i
const REPLY_LABEL = /^(?:reply|risposta) /i
const OWN_MESSAGE = /^(?:you sent|hai inviato)/i
const SEND_POST = /^(?:post|publish|next|save|pubblica|avanti|salva)$/i
const SEND_MESSAGE = /^(?:press enter to send|send|premi invio per inviare|invia)$/i

export const site: Site = {
  ...signs,
  surface,
  conversation,
  thread(composer) {
    const { pathname } = addressOf(composer.ownerDocument)
    const kind = surface(composer)
    if (kind === 'message') return [signs.id, kind, pathname, partner(composer) ?? ''].join('|')
    const post = postOf(composer)
    const answered = kind === 'reply' ? answeredComment(composer, post) : undefined
    return [signs.id, kind, answered ? keyOf(answered) : kind === 'post' ? pathname : keyOfPost(post)].join(
      '|',
    )
  },
  sending: {
    // The post dialog takes Enter as a new line.
    enter: (composer) => kindOf(composer) !== 'post',
    buttons,
  },
}

function surface(composer: HTMLElement): Surface {
  const kind = kindOf(composer)
  if (kind !== 'comment') return kind
  return answeredComment(composer, postOf(composer)) ? 'reply' : 'comment'
}

/** The cheap half of the surface: a reply is a comment here. */
function kindOf(composer: HTMLElement): 'post' | 'message' | 'comment' {
  const label = labelOf(composer)
  if (POSTING.test(label)) return 'post'
  if (COMMENTING.test(label) || REPLYING.test(label)) return 'comment'
  if (isMessage(composer, label)) return 'message'
  const dialog = composer.closest('form[role="presentation"]') ? null : composer.closest('[role="dialog"]')
  return dialog && !dialog.querySelector(ARTICLE) ? 'post' : 'comment'
}

function isMessage(composer: HTMLElement, label: string): boolean {
  const { hostname, pathname } = addressOf(composer.ownerDocument)
  if (hostname.endsWith('messenger.com') || /^\/messages(?:\/|$)/.test(pathname)) return true
  for (const one of around(composer)) {
    if (one.matches(`form[role="presentation"],${ARTICLE}`) || one.querySelector(ARTICLE)) break
    if (one.querySelector('[role="grid"],[role="log"]')) return true
    if (one.matches('[role="dialog"]')) break
  }
  return MESSAGING.test(label)
}

function conversation(composer: HTMLElement): Conversation {
  const kind = surface(composer)
  if (kind === 'post') return { surface: kind, site: signs.id }
  if (kind === 'message') return tell({ surface: kind, ...lastMessage(composer), author: partner(composer) })
  const post = postOf(composer)
  const page = pageOf(composer, post)
  const answered = answeredComment(composer, post)
  if (!answered) {
    const story = post.querySelector(STORY)
    return tell({ surface: kind, author: posterOf(post), text: story ? textOf(story) : undefined, page })
  }
  const earlier = page === undefined ? undefined : ownReplies(answered, post, page)
  return tell({
    surface: kind,
    author: authorOf(answered),
    text: wordsOf(answered),
    page,
    earlierReplies: earlier,
  })
}

/** The Page that is written as; a reply box does not tell, but the post's own box does. */
function pageOf(composer: HTMLElement, post: Element): string | undefined {
  const labels = [composer, ...all(post, EDITOR)].map(labelOf)
  const named = labels.map((label) => (COMMENTING_AS.exec(label) ?? REPLYING_AS.exec(label))?.[1])
  return cleanName(named.find((name) => name !== undefined))
}

/** Without what the page did not tell. */
function tell(found: { readonly surface: Surface } & Readonly<Record<string, unknown>>): Conversation {
  const told = Object.entries(found).filter(([, value]) => value !== undefined && value !== '')
  return { ...Object.fromEntries(told), surface: found.surface, site: signs.id }
}

// --- The post and its comments -----------------------------------------------------------------

/** What holds the post and its comments. Articles nest, and `closest` may find the comment only. */
function postOf(composer: Element): Element {
  let post: Element | undefined
  for (const one of around(composer)) {
    if (one.matches('[data-pagelet*="FeedUnit"],[data-pagelet*="ProfileTimeline"],[role="dialog"]'))
      return one
    if (one.matches(ARTICLE)) post = one
    else if (!post?.querySelector(`${STORY},${POSTER}`) && one.querySelector(`${STORY},${POSTER}`)) post = one
  }
  return post ?? composer.ownerDocument.body
}

/** The post's comments and replies, in document order; the post itself may be an article around them. */
function commentsOf(post: Element): readonly HTMLElement[] {
  return all(post, ARTICLE).filter((one) => one.querySelector(`${STORY},${POSTER}`) === null)
}

interface Permalink {
  readonly comment: string
  readonly reply: string | undefined
}

/** A comment's time stamp links to it, in every language; links to profiles carry an id of another kind. */
function permalinkOf(comment: Element): Permalink | undefined {
  const links = all(comment, 'a[href*="comment_id="]')
    .filter((link) => link.closest(ARTICLE) === comment)
    .map((link) => new URL(link.getAttribute('href') ?? '', 'https://www.facebook.com').searchParams)
  const link = links.find((query) => query.has('reply_comment_id')) ?? links.at(-1)
  const id = link?.get('comment_id')
  return id ? { comment: id, reply: link?.get('reply_comment_id') ?? undefined } : undefined
}

function authorOf(comment: Element): string | undefined {
  const links = all(comment, 'a[href]').filter((link) => link.closest(ARTICLE) === comment)
  const named = links.map(nameIn).find((name) => name !== undefined)
  return named ?? cleanName(/^(?:comment by|commento di) (.+?)(?: \d.*)?$/i.exec(labelOf(comment))?.[1])
}

function wordsOf(comment: Element): string {
  const own = all(comment, 'div[dir="auto"]').filter(
    (one) => one.closest(ARTICLE) === comment && !one.closest('a,[role="button"],[role="textbox"],form'),
  )
  const outermost = own.filter((one) => !own.some((other) => other !== one && other.contains(one)))
  if (!outermost.length) return textOf(comment, { without: `a,${ARTICLE}` })
  return outermost.map((one) => textOf(one)).join('\n')
}

function posterOf(post: Element): string | undefined {
  const named = nameIn(post.querySelector(POSTER))
  if (named) return named
  const heading = all(post, 'h2,h3,h4').find((one) => one.closest(ARTICLE) === post || !one.closest(ARTICLE))
  return nameIn(heading?.querySelector('a[role="link"],a,strong') ?? heading)
}

/**
 * The comment that this box answers; `undefined` when it comments on the post. A reply box stands in
 * its thread: after the comment, beside its replies. The post's own box stands outside every thread.
 */
function answeredComment(composer: HTMLElement, post: Element): Element | undefined {
  const label = labelOf(composer)
  if (COMMENTING.test(label)) return undefined
  const comments = commentsOf(post)
  const inside = comments.findLast((one) => one.contains(composer))
  const before = comments.filter((one) => isBefore(one, composer) && one !== inside)
  const head = inside ?? headOfThread(composer, post, comments, before, REPLYING.test(label))
  const thread = head ? threadOf(head, comments) : before
  // "Reply to NAME" in any language, or the mention that Facebook writes into a reply to a reply.
  const draft = composer.textContent?.trim() ?? ''
  const isNamed = (one: Element, where: (name: string) => boolean) => {
    const name = authorOf(one)
    return name !== undefined && isBefore(one, composer) && where(name)
  }
  const named =
    thread.findLast((one) => isNamed(one, (name) => label.includes(name) || draft.startsWith(name))) ??
    before.findLast((one) => isNamed(one, (name) => label.includes(name)))
  return named ?? head
}

function headOfThread(
  composer: HTMLElement,
  post: Element,
  comments: readonly Element[],
  before: readonly Element[],
  isReply: boolean,
): Element | undefined {
  for (const level of around(composer)) {
    if (!post.contains(level)) return undefined
    const here = before.filter((one) => level.contains(one))
    const first = here[0]
    if (!first) continue
    const outside = comments.filter((one) => !level.contains(one))
    const isAlone = outside.length === 0
    if (!isReply && (isAlone || level.querySelector(STORY))) return undefined
    if (!isReplyIn(first, outside)) return isReply && isAlone ? topOf(here) : first
    return outside.findLast((one) => isBefore(one, first) && !isReplyIn(one, comments)) ?? first
  }
  return undefined
}

/** Of several comments at one level, the last that is no reply. */
function topOf(here: readonly Element[]): Element | undefined {
  return here.findLast((one) => !isReplyIn(one, here))
}

/** By its link, else by its label in the languages we know, else by where it stands. */
function isReplyIn(comment: Element, among: readonly Element[]): boolean {
  const link = permalinkOf(comment)
  if (link) return link.reply !== undefined
  return REPLY_LABEL.test(labelOf(comment)) || isIndented(comment, among)
}

/** Replies stand further in than the comment they answer. */
function isIndented(comment: Element, among: readonly Element[]): boolean {
  const { left } = comment.getBoundingClientRect()
  return among.some((other) => left - other.getBoundingClientRect().left > 8)
}

/** A comment and the replies below it. */
function threadOf(head: Element, comments: readonly Element[]): readonly Element[] {
  const link = permalinkOf(head)
  const after = comments.slice(comments.indexOf(head))
  if (link) return after.filter((one) => permalinkOf(one)?.comment === link.comment)
  const next = after.findIndex((one, index) => index > 0 && !isReplyIn(one, [head]))
  return next < 0 ? after : after.slice(0, next)
}

function ownReplies(answered: Element, post: Element, page: string): number {
  return threadOf(answered, commentsOf(post)).filter((one) => one !== answered && authorOf(one) === page)
    .length
}

function keyOf(comment: Element): string {
  const link = permalinkOf(comment)
  return link
    ? `${link.comment}/${link.reply ?? ''}`
    : `${authorOf(comment)}: ${wordsOf(comment).slice(0, 80)}`
}

function keyOfPost(post: Element): string {
  const link = post.querySelector(
    'a[href*="/posts/"],a[href*="story_fbid="],a[href*="/permalink/"],a[href*="/videos/"],a[href*="fbid="]',
  )
  const address = link && new URL(link.getAttribute('href') ?? '', 'https://www.facebook.com')
  if (address) {
    const { searchParams } = address
    return `${address.pathname}?${searchParams.get('story_fbid') ?? searchParams.get('fbid') ?? ''}`
  }
  const story = post.querySelector(STORY)
  return `${posterOf(post) ?? ''}: ${story ? textOf(story).slice(0, 80) : ''}`
}

// --- Messenger -----------------------------------------------------------------------------------

/** The box's conversation: its window on a page with several, or the page. */
function windowOf(composer: Element): Element {
  for (const one of around(composer)) {
    if (one.querySelector('[role="grid"],[role="log"]')) return one
  }
  return composer.ownerDocument.body
}

function partner(composer: HTMLElement): string | undefined {
  const label = labelOf(composer)
  const named = /^(?:write to|scrivi a) (.+)$/i.exec(label)?.[1]
  if (named) return cleanName(named)
  const main = closestAcross(composer, '[role="main"][aria-label]')
  const titled = /(?:with|con) (.+)$/i.exec(main?.getAttribute('aria-label') ?? '')?.[1]
  return cleanName(titled) ?? nameIn(windowOf(composer).querySelector('h1,h2,[role="heading"]'))
}

function lastMessage(composer: HTMLElement): { readonly text?: string } {
  const rows = all(windowOf(composer), '[role="row"]').filter(
    (row) => !OWN_MESSAGE.test(row.textContent?.trim() ?? ''),
  )
  for (const row of rows.reverse()) {
    const words = [...row.querySelectorAll('div[dir="auto"]')]
      .map((one) => textOf(one))
      .filter((one) => one !== '')
    if (words.length) return { text: words.join('\n') }
  }
  return {}
}

// --- Sending -------------------------------------------------------------------------------------

function buttons(composer: HTMLElement): readonly HTMLElement[] {
  const kind = kindOf(composer)
  if (kind === 'post') {
    const dialog = composer.closest('[role="dialog"]') ?? composer.closest('form')
    return dialog
      ? all(dialog, '[role="button"],button').filter((one) =>
          SEND_POST.test(labelOf(one) || textOf(one) || (one.textContent ?? '').trim()),
        )
      : []
  }
  if (kind === 'message') {
    return all(windowOf(composer), '[role="button"]').filter((one) => SEND_MESSAGE.test(labelOf(one)))
  }
  // Boxes that are open at once repeat the id: the nearest is this box's own.
  for (const one of around(composer)) {
    const found = all(one, SUBMIT)
    if (all(one, EDITOR).length > 1 || one.matches(`${ARTICLE},[role="dialog"]`)) break
    if (found.length) return found
  }
  return []
}
