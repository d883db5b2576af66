/** Comments as most of the web marks them up: schema.org, microformats, ARIA, and the class names that people choose. */
import { cleanName, labelOf, nameIn, textOf } from './reading.ts'
import { all, isBefore } from './walk.ts'

/** What says by a standard that it is a comment. */
const MARKED =
  '[itemtype*="schema.org/Comment" i],[itemtype*="schema.org/UserComments" i],[itemtype*="schema.org/Review" i],[itemtype*="schema.org/Answer" i],[itemprop="comment"],[role="comment"],.h-cite,.u-comment'
/** What says so by an attribute of its own. */
const NUMBERED =
  '[data-comment-id],[data-message-id],[data-comment-author],article[data-author],[data-author]:is(li,div,blockquote),article[data-post-id],[component="post"]'
const CANDIDATE = `${MARKED},${NUMBERED},[role="article"],article,:is(li,div,section,blockquote):is([class*="comment" i],[class*="reply" i],[id^="comment" i],[class*="post" i],[class*="message" i],[class*="note" i],[data-testid*="comment" i])`

/** One class name, id, or name for tests, of one comment: `comment`, `wl-comment`, `comment-item`, `CommentCard`, `comment-12`. */
const ONE =
  /(?:^|[-_])(?:comment|reply)(?:[-_]?(?:item|component|wrap|wrapper|node|card|container|entry|box|block|row|single|\d+))?$|[a-z]Comment(?:Item|Wrap|Wrapper|Card|Container|Row)?$|^Comment(?:Item|Wrap|Wrapper|Card|Container|Row)?$/
/** Forum posts and chat messages, which may be much else besides: they count among others of their kind, each in a wrapper or not. */
const AMONG =
  /(?:^|[-_])(?:post|message|note)(?:[-_]?(?:item|wrapper|container|row|\d+))?$|(?:[a-z](?<![Aa]lert|[Ee]mpty|[Ee]rror|[Ff]orm|[Hh]elp|[Ii]nfo|[Ll]oading|[Nn]ew|[Nn]o|[Ss]tatus|[Ss]uccess|[Ww]arning)|^)Message(?:Item|Wrapper|Container|Row)?$/
/** Where a bare `<article>` is somebody's comment and not the page's own text. */
const IN_THREAD =
  'article *,[role="article"] *,:is(section,div,ol,ul):is([id^="comment" i],[class^="comment" i],[class*=" comment" i],[id*="replies" i],[class*="replies" i],[role="feed"]) *'

const PROFILE =
  'a[href*="/user/" i],a[href*="/users/" i],a[href*="/u/"],a[href*="/profile" i],a[href*="/member" i],a[href*="/@"]'
const AUTHOR_MARKS = [
  '[itemprop~="author"] [itemprop="name"],[itemprop~="creator"] [itemprop="name"]',
  '[itemprop~="author"],[itemprop~="creator"]',
  '.p-author .p-name,.p-author',
  '.comment-author .fn,.comment-author-name,.fn,[rel~="author"]',
  // “Added by Ann Lee 4 minutes ago”, where only her name leads to her.
  `.author :is(${PROFILE})`,
  '.author .name,.author,.from,.username,.user-name,.nickname',
  '[class*="author" i]:not([class*="authors" i]),[class*="username" i],[class*="user-name" i],[class*="nick" i],[class*="displayname" i],[class*="display-name" i],[class*="sender" i]',
  PROFILE,
]
const AUTHOR = [
  ...AUTHOR_MARKS,
  '.name,[class*="__name" i],[class*="user-popover" i]',
  'cite,header a,header b,header strong,h3,h4,h5,h6',
  'b,strong',
]
const TEXT = [
  '[itemprop="text"],[itemprop="commentText"],[itemprop="reviewBody"],[itemprop="articleBody"],[itemprop="description"]',
  '.e-content,.p-content',
  '[data-testid="comment-content"],[class*="comment-content" i],[class*="comment-text" i],[class*="comment_text" i],[class*="comment_body" i],[class*="comment__text" i],[class*="comment__body" i],[class*="comment__content" i],[class*="commentText" i],[class*="commentBody" i],[class*="commentContent" i]',
  '[class*="message_content" i],[class*="message-content" i],[class*="message__text" i]',
  '.comment-body,.message-body,.post-body,.postbody .content,.cooked,.post-content',
  '.content,.body,.text,.message,.markdown,.markdown-body,blockquote:only-of-type',
  '[class*="content" i]:not([class*="contents" i]),[class*="body" i],[class$="text" i],[class*="text " i]',
]
/** Parts of a comment around its text. */
const AROUND_TEXT =
  'header,footer,.comment-meta,.comment-metadata,.comment-author,.reply,.comment-reply-link,.says,.edit-link,[itemprop~="author"],.p-author,[itemprop="dateCreated"],[itemprop="datePublished"],.dt-published,nav,menu,figcaption,.signature'

/** The comments in `root`, in document order, each once however many elements it is wrapped in. */
export function commentsIn(root: ParentNode): readonly HTMLElement[] {
  const items = all(root, CANDIDATE).filter(isComment)
  const known = new Set<Element>(items)
  return items.filter((one) => !isWrapped(one, known))
}

/** The messages of a conversation in `root`, in document order: there one may be the only one of its kind. */
export function messagesIn(root: ParentNode): readonly HTMLElement[] {
  const comments = commentsIn(root)
  if (comments.length) return comments
  const messages = all(root, CANDIDATE).filter(isAmong)
  return messages.filter((one) => !messages.some((outer) => outer !== one && outer.contains(one)))
}

function isComment(item: Element): boolean {
  if (item.matches(`${MARKED},${NUMBERED}`)) return true
  if (item.matches('article,[role="article"]') && item.matches(IN_THREAD)) return true
  if (namesOf(item).some((name) => ONE.test(name))) return true
  if (!isAmong(item)) return false
  const parent = item.parentElement
  const wrappers = [...(parent?.parentElement?.children ?? [])].filter((one) => one !== parent)
  const others = [...(parent?.children ?? []), ...wrappers.flatMap(({ children }) => [...children])]
  return others.some((one) => one !== item && isAmong(one))
}

function isAmong(item: Element): boolean {
  return namesOf(item).some((name) => AMONG.test(name))
}

function namesOf(item: Element): readonly string[] {
  return [...item.classList, item.id, item.getAttribute('data-testid') ?? '']
}

/** An item that is the same comment as the one right around it, e.g. `li.comment > article`. */
function isWrapped(item: Element, known: ReadonlySet<Element>): boolean {
  for (let outer = item.parentElement; outer; outer = outer.parentElement) {
    if (known.has(outer)) return !hasWords(outer, item)
  }
  return false
}

/** Whether `outer` says anything itself before `inner`. */
function hasWords(outer: Element, inner: Element): boolean {
  const range = outer.ownerDocument.createRange()
  range.setStart(outer, 0)
  range.setEndBefore(inner)
  return range.toString().trim() !== ''
}

export interface Comment {
  readonly author?: string
  readonly text?: string
}

/** Who wrote a comment, and what: without the comments nested in it. */
export function readComment(element: HTMLElement): Comment {
  const nested = new Set<Element>(commentsIn(element).filter((one) => hasWords(element, one)))
  const author = authorOf(element, nested)
  const text = wordsOf(element, nested, author)
  return { ...(author ? { author } : {}), ...(text ? { text } : {}) }
}

/**
 * @param nested the comments in `element` that are not itself
 * @param until nothing from here on in the document names the author
 */
export function authorOf(
  element: HTMLElement,
  nested: ReadonlySet<Element> = new Set(),
  until?: Element,
): string | undefined {
  for (const attribute of ['data-author', 'data-comment-author', 'data-username', 'author']) {
    const name = cleanName(element.getAttribute(attribute))
    if (name) return name
  }
  for (const selector of AUTHOR) {
    for (const one of own(element, selector, nested)) {
      if (until && !isBefore(one, until)) continue
      const name = nameIn(one) ?? nameIn(buttonIn(one)) ?? cleanName(one.getAttribute('content'))
      if (name) return name
    }
  }
  return cleanName(
    /^(?:comment|reply|commento|risposta) (?:by|from|di|da) (.+)$/i.exec(labelOf(element))?.[1],
  )
}

/** A name that opens a card about its person; of several buttons none is a name. */
function buttonIn(author: Element): Element | undefined {
  const buttons = all(author, 'button,[role="button"]')
  return buttons.length === 1 ? buttons[0] : undefined
}

function own(element: Element, selector: string, nested: ReadonlySet<Element>): readonly HTMLElement[] {
  return all(element, selector).filter((one) => {
    if (one.closest('form,blockquote blockquote')) return false
    for (let outer: Element | null = one; outer && outer !== element; outer = outer.parentElement) {
      if (nested.has(outer)) return false
    }
    return true
  })
}

function wordsOf(element: HTMLElement, nested: ReadonlySet<Element>, author: string | undefined): string {
  for (const selector of TEXT) {
    for (const part of own(element, selector, nested)) {
      const words = textOf(part, { without: AROUND_TEXT, except: nested })
      if (words && cleanName(words) !== author) return withoutName(words, author)
    }
  }
  const words =
    textOf(element, { without: `${AROUND_TEXT},h3,h4,h5,h6,ol,ul`, except: nested }) ||
    textOf(element, { except: nested })
  return withoutName(words, author)
}

/** Where the name is not marked, it is the first line. */
function withoutName(words: string, author: string | undefined): string {
  const [first, ...rest] = words.split('\n')
  return rest.length && author !== undefined && cleanName(first) === author ? rest.join('\n') : words
}

/** Whether an author and a text are marked in `element`, and stand before `until`. */
export function isSigned(element: Element, until?: Element): boolean {
  const isThere = (selectors: readonly string[]) =>
    own(element, selectors.join(), new Set()).some(
      (one) => (!until || (isBefore(one, until) && !one.contains(until))) && hasText(one),
    )
  return isThere(AUTHOR_MARKS) && isThere(TEXT)
}

function hasText(element: Element): boolean {
  return (element.textContent ?? '').trim() !== ''
}

/** Whether a comment says so by a standard, and is a review. */
export function isReview(comment: Element): boolean {
  return comment.matches('[itemtype*="schema.org/Review" i]')
}
