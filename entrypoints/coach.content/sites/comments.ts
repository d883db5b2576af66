/** Comments as most of the web marks them up: schema.org, microformats, ARIA, WordPress and forum classes. */
import { cleanName, labelOf, nameIn, textOf } from './reading.ts'
import { all, around, isBefore } from './walk.ts'

const MARKED =
  '[itemtype*="schema.org/Comment" i],[itemtype*="schema.org/UserComments" i],[itemtype*="schema.org/Review" i],[itemtype*="schema.org/Answer" i],[itemprop="comment"],[role="comment"],.h-cite,.u-comment'
const KNOWN =
  'li.comment,li.pingback,article.comment,div.comment,.comment-item,[id^="comment-"]:is(li,article,div),[data-comment-id],[data-comment-author],article[data-author],[data-author]:is(li,div,blockquote),article[data-post-id],[component="post"]'
const ITEM = `${MARKED},${KNOWN},[role="article"],article`

const AUTHOR = [
  '[itemprop~="author"] [itemprop="name"],[itemprop~="creator"] [itemprop="name"]',
  '[itemprop~="author"],[itemprop~="creator"]',
  '.p-author .p-name,.p-author',
  '.comment-author .fn,.comment-author-name,.wp-block-comment-author-name',
  '.fn,[rel~="author"]',
  '.comment-author,[class*="comment-author" i],[class*="comment__author" i],[class*="commentAuthor" i]',
  '.author .name,.author,.username,.user-name,.nickname',
  '[class*="author" i]:not([class*="authors" i]),[class*="username" i],[class*="user-name" i]',
  'a[href*="/user/" i],a[href*="/users/" i],a[href*="/u/"],a[href*="/profile" i],a[href*="/member" i],a[href*="/@"]',
  'cite,header a,header b,header strong,h3,h4,h5,h6',
  'b,strong',
]
const TEXT = [
  '[itemprop="text"],[itemprop="commentText"],[itemprop="reviewBody"],[itemprop="articleBody"],[itemprop="description"]',
  '.e-content,.p-content',
  '.comment-content,.comment-text,[class*="comment-content" i],[class*="comment-text" i],[class*="comment__text" i],[class*="comment__body" i],[class*="commentText" i],[class*="commentBody" i]',
  '.comment-body,.message-body,.post-body,.postbody .content,.cooked,.post-content',
  '.content,.body,.text,.message,blockquote:only-of-type',
]
/** Parts of a comment around its text. */
const AROUND_TEXT =
  'header,footer,.comment-meta,.comment-metadata,.comment-author,.reply,.comment-reply-link,.says,.edit-link,[itemprop~="author"],.p-author,[itemprop="dateCreated"],[itemprop="datePublished"],.dt-published,nav,menu,figure figcaption,.signature'

/** The page's comments, in document order; an article that holds the others is no comment. */
export function commentsIn(page: ParentNode): readonly HTMLElement[] {
  const items = all(page, ITEM).filter((one) => isComment(one) && !isWrapped(one))
  return items
}

/** Where a bare `<article>` is somebody's comment and not the page's own text. */
const AMONG_COMMENTS =
  'article *,[role="article"] *,:is(section,div,ol,ul):is([id^="comment" i],[class^="comment" i],[class*=" comment" i],[id*="replies" i],[class*="replies" i],[role="feed"]) *'

function isComment(item: Element): boolean {
  // Lists and forms are named after comments too; one comment has a number.
  if (item.matches(`${MARKED},${KNOWN}`)) return !/^comment-\D+$/.test(item.id) || item.matches(MARKED)
  return item.matches(AMONG_COMMENTS)
}

/** An item that is the same comment as the item right around it, e.g. `li.comment > article`. */
function isWrapped(item: Element): boolean {
  const outer = item.parentElement?.closest(ITEM)
  if (!outer?.matches(`${MARKED},${KNOWN}`)) return false
  const first = outer.querySelector(ITEM)
  return first === item && !hasWords(outer, item)
}

/** Whether `outer` says anything itself before `inner`. */
function hasWords(outer: Element, inner: Element): boolean {
  const range = outer.ownerDocument.createRange()
  range.setStart(outer, 0)
  range.setEndBefore(inner)
  return range.toString().trim() !== ''
}

export interface Comment {
  readonly element: HTMLElement
  readonly author?: string
  readonly text?: string
}

export function readComment(element: HTMLElement): Comment {
  const author = authorOf(element)
  const text = wordsOf(element, author)
  return { element, ...(author ? { author } : {}), ...(text ? { text } : {}) }
}

/** Own parts of a comment: not those of the replies nested in it. */
function own(element: Element, selector: string): readonly HTMLElement[] {
  const nested = all(element, ITEM).filter((one) => !isWrapped(one))
  return all(element, selector).filter(
    (one) => !nested.some((other) => other.contains(one)) && !one.closest('form'),
  )
}

function authorOf(element: HTMLElement): string | undefined {
  for (const attribute of ['data-author', 'data-comment-author', 'data-username', 'author']) {
    const name = cleanName(element.getAttribute(attribute))
    if (name) return name
  }
  for (const selector of AUTHOR) {
    for (const one of own(element, selector)) {
      const name = nameIn(one) ?? cleanName(one.getAttribute('content'))
      if (name && !one.closest('blockquote blockquote')) return name
    }
  }
  return cleanName(
    /^(?:comment|reply|commento|risposta) (?:by|from|di|da) (.+)$/i.exec(labelOf(element))?.[1],
  )
}

function wordsOf(element: HTMLElement, author: string | undefined): string {
  for (const selector of TEXT) {
    const parts = own(element, selector)
    const words = parts[0] && textOf(parts[0], `${AROUND_TEXT},${ITEM}`)
    if (words) return words
  }
  const words = textOf(element, `${AROUND_TEXT},${ITEM},h3,h4,h5,h6,ol,ul`) || textOf(element, ITEM)
  // Where nothing is marked, the name is the first line.
  const lines = words.split('\n')
  return (lines.length > 1 && cleanName(lines[0]) === author ? lines.slice(1) : lines).join('\n')
}

/**
 * The comment that this composer answers; `undefined` when it answers the page itself. In order: the
 * id that its form sends along; a comment that it stands in; a name in its label, its form's heading
 * or the draft's beginning; the comment that the form was moved under.
 */
export function answeredIn(page: Document, composer: HTMLElement): HTMLElement | undefined {
  const comments = commentsIn(page)
  if (!comments.length) return undefined
  const form = composer.closest('form')
  const byId = form && parentOf(form, page)
  if (byId)
    return comments.find((one) => byId.contains(one)) ?? comments.findLast((one) => one.contains(byId))
  const inside = comments.findLast((one) => one.contains(composer))
  if (inside) return inside
  return named(comments, composer, form) ?? movedUnder(form ?? composer, comments)
}

function parentOf(form: HTMLFormElement, page: Document): HTMLElement | undefined {
  const field = form.querySelector<HTMLInputElement>(
    'input[name="comment_parent"],input[name="parent_id"],input[name="parent"],input[name="in_reply_to"],input[name="in_reply_to_id"],input[name="reply_to"],input[name="replyto"]',
  )
  const id = field?.value.trim()
  if (!id || id === '0') return undefined
  const key = id.replace(/["\\]/g, '\\$&')
  const selector = ['comment-', 'div-comment-', 'comment_', 'c', 'post-', 'post_', ''].map(
    (start) => `[id="${start}${key}"]`,
  )
  return (
    page.querySelector<HTMLElement>(
      [...selector, `[data-comment-id="${key}"]`, `[data-id="${key}"]`].join(),
    ) ?? undefined
  )
}

function named(
  comments: readonly HTMLElement[],
  composer: HTMLElement,
  form: Element | null,
): HTMLElement | undefined {
  const heading = form
    ? (form.querySelector('h2,h3,h4,legend,.reply-title') ?? form.previousElementSibling)
    : null
  const title = heading?.matches('h2,h3,h4,h5,legend,p,.reply-title,h2 *,h3 *')
    ? (heading.textContent ?? '')
    : ''
  const labels = `${labelOf(composer)} ${title}`
  const draft = ((composer as HTMLTextAreaElement).value ?? composer.textContent ?? '').trim()
  if (labels.trim() === '' && draft === '') return undefined
  return comments
    .filter((one) => isBefore(one, composer))
    .findLast((one) => {
      const name = authorOf(one)
      return (
        name !== undefined &&
        name.length > 1 &&
        (answers(labels, name) || draft.replace(/^@/, '').startsWith(name))
      )
    })
}

/** "Reply to NAME": the name stands in the label as whole words. */
function answers(label: string, name: string): boolean {
  const at = label.toLocaleLowerCase().indexOf(name.toLocaleLowerCase())
  if (at < 0 || !/rispo|repl|answer|respond/i.test(label)) return false
  return !/[\p{L}\p{N}]/u.test((label[at - 1] ?? '') + (label[at + name.length] ?? ''))
}

/** A reply form stands right after its comment, with more of the thread after it, or alone below it. */
function movedUnder(form: Element, comments: readonly HTMLElement[]): HTMLElement | undefined {
  let at: Element = form
  for (const outer of around(form)) {
    const previous = at.previousElementSibling
    if (previous) {
      const here = comments.filter((one) => previous === one || previous.contains(one))
      const after = comments.some((one) => isBefore(form, one))
      return here.length === 1 && after ? here[0] : undefined
    }
    at = outer
  }
  return undefined
}
