/** Which comment a composer answers, on a page that is not known. */
import { authorOf, type Comment, commentsIn, isSigned } from './comments.ts'
import { cleanName, labelOf, textOf } from './reading.ts'
import { all, around, isBefore, standIn } from './walk.ts'

/** Fields in which a form sends along the number of the comment that it answers. */
const PARENT = [
  ...['comment_parent', 'parent_id', 'parentId', 'parent', 'pid', 'replyTo', 'reply_to', 'replyto'],
  ...['in_reply_to', 'in_reply_to_id', 'reply_id', 'comment[parent_id]'],
]
  .map((name) => `input[name="${name}"]`)
  .join()

/**
 * The comment on `page` that this composer answers; `undefined` when it answers the page itself. In order: the
 * number that its form sends along; a comment or a card that it stands in; a name in its label, its form's
 * heading or the draft's beginning; the comment that the form was moved under.
 */
export function answeredIn(page: Document, composer: HTMLElement): HTMLElement | undefined {
  const comments = commentsIn(page)
  const form = composer.closest('form')
  const byId = form && parentOf(form, page)
  if (byId) {
    return comments.find((one) => byId.contains(one)) ?? comments.findLast((one) => one.contains(byId))
  }
  const anchor = standIn(page, composer)
  // The box of a reply is named like a comment, but nobody has written it yet.
  const inside = comments.findLast(
    (one) => one.contains(anchor) && authorOf(one, new Set(), anchor) !== undefined,
  )
  if (inside) return inside
  const card = cardAround(anchor, form !== null && saysThatItAnswers(form))
  if (card) return card
  return named(comments, composer, anchor, form) ?? movedUnder(form ?? anchor, comments)
}

/**
 * Where nothing names them, comments are still things of one kind, each with an author and a text: the one
 * that the composer was opened in. A form that says that it answers may stand in the only one.
 */
function cardAround(anchor: Element, isAnswer: boolean): HTMLElement | undefined {
  for (const one of around(anchor)) {
    if (one.matches('html,body,main,[role="main"],article,[role="article"],[role="dialog"]')) return undefined
    if (isSigned(one, anchor) && (isAnswer || isOneOfAKind(one))) return one as HTMLElement
  }
  return undefined
}

function isOneOfAKind(card: Element): boolean {
  const [name] = card.classList
  if (name === undefined) return false
  return [...card.ownerDocument.getElementsByClassName(name)].some(
    (other) => other !== card && isLike(other, card) && isSigned(other),
  )
}

/** The first of them, or every other, may have a class more; what stands in the other is of another kind then. */
function isLike(one: Element, other: Element): boolean {
  if (one.contains(other) || other.contains(one)) return one.className === other.className
  const [some, others] = [one.classList, other.classList]
  const [few, many] = some.length < others.length ? [some, others] : [others, some]
  return [...few].every((name) => many.contains(name))
}

/** By what it sends along, or where to. */
function saysThatItAnswers(form: HTMLFormElement): boolean {
  return answeredId(form) !== undefined || /\/reply\/?$/.test(form.getAttribute('action') ?? '')
}

/** What its form sends along: a number, or an address. */
function answeredId(form: HTMLFormElement): string | undefined {
  const id = form.querySelector<HTMLInputElement>(PARENT)?.value.trim()
  return id && id !== '0' ? id : undefined
}

function parentOf(form: HTMLFormElement, page: Document): HTMLElement | undefined {
  const id = answeredId(form)
  if (id === undefined) return undefined
  const key = id.replace(/["\\]/g, '\\$&')
  const ids = ['comment-', 'div-comment-', 'comment_', 'c', 'post-', 'post_', ''].map(
    (start) => `[id="${start}${key}"]`,
  )
  return (
    page.querySelector<HTMLElement>([...ids, `[data-comment-id="${key}"]`, `[data-id="${key}"]`].join()) ??
    undefined
  )
}

function named(
  comments: readonly HTMLElement[],
  composer: HTMLElement,
  anchor: Element,
  form: Element | null,
): HTMLElement | undefined {
  const label = `${labelOf(composer)} ${titleOf(form)}`
  const draft = ('value' in composer ? String(composer.value) : (composer.textContent ?? ''))
    .trim()
    .replace(/^@/, '')
  const labelAnswers = /rispo|repl|answer|respond/i.test(label)
  if (!labelAnswers && draft === '') return undefined
  return comments
    .filter((one) => isBefore(one, anchor))
    .findLast((one) => {
      const name = authorOf(one)
      if (name === undefined || name.length < 2) return false
      return startsWith(draft, name) || (labelAnswers && holds(label, name))
    })
}

/** “Reply to Ada Rossi”. What has no name is answered too, as in “reply to thread”. */
const ANSWERS =
  /^(?:reply(?:ing)?|respond|answer|rispondi|risposta|in risposta) (?:to|a) (?!(?:all|everyone|post|thread|topic|comment|message|review|tutti)\b)(.+)$/i
/** In one word people write their names as they like. */
const NAME = /^[^\p{L}\p{N}]*\p{Lu}|^\S+$/u

/** Where no comment is marked, who is answered may still be named by the box, and sign the words above it. */
export function answeredByLabel(composer: HTMLElement): Comment | undefined {
  const [, told = ''] = ANSWERS.exec(labelOf(composer)) ?? []
  const author = NAME.test(told) ? cleanName(told.replace(/[.…]+$/, '')) : undefined
  if (author === undefined) return undefined
  const text = signedAbove(composer, author)
  return { author, ...(text ? { text } : {}) }
}

/** The words above the box that end with the name alone, in an element of its own: others may only speak of them. */
function signedAbove(composer: HTMLElement, author: string): string | undefined {
  let at: Element = composer
  for (const outer of around(composer)) {
    const here = [...outer.children]
    const above = here.slice(0, here.indexOf(at))
    const isName = ({ textContent }: Element) => textContent?.trim() === author
    const signed = above.findLast((one) => isName(one) || all(one, '*').some(isName))
    // A name that stands in the line itself signs what is around it.
    if (signed && isName(signed)) return textOf(outer, { except: new Set(here.slice(above.length)) })
    if (signed) return textOf(signed)
    at = outer
  }
  return undefined
}

/** The heading of a form stands in it or right before it. */
function titleOf(form: Element | null): string {
  const inside = form?.querySelector('h2,h3,h4,legend,.reply-title')
  const before = form?.previousElementSibling
  return (inside ?? (before?.matches('h2,h3,h4,h5,p') ? before : undefined))?.textContent ?? ''
}

function startsWith(draft: string, name: string): boolean {
  return draft.toLowerCase().startsWith(name.toLowerCase()) && !/[\p{L}\p{N}]/u.test(draft[name.length] ?? '')
}

/** Whether the name stands in the label as whole words. */
function holds(label: string, name: string): boolean {
  const at = label.toLowerCase().indexOf(name.toLowerCase())
  return at >= 0 && !/[\p{L}\p{N}]/u.test((label[at - 1] ?? '') + (label[at + name.length] ?? ''))
}

/** A reply form stands right after its comment, with more of the thread after it. */
function movedUnder(form: Element, comments: readonly HTMLElement[]): HTMLElement | undefined {
  let at = form
  for (const outer of around(form)) {
    const previous = at.previousElementSibling
    if (previous) {
      const here = comments.filter((one) => previous === one || previous.contains(one))
      const goesOn = comments.some((one) => isBefore(form, one))
      return here.length === 1 && goesOn ? here[0] : undefined
    }
    at = outer
  }
  return undefined
}
