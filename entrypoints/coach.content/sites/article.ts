/** Reads the article of any page with Readability, on a copy: the page itself is never changed. */
import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { cleanName, LONGEST_TEXT, nameIn, textOf } from './reading.ts'
import { around, outermost, topOf } from './walk.ts'

export interface Article {
  readonly author?: string
  /** Title and beginning of the article. */
  readonly text?: string
}

/** Beyond this many elements a page is an application; reading it would be felt. */
const MOST_ELEMENTS = 15_000
/** Less than this is the page's furniture, in characters. */
const SHORTEST = 140
/** How far inside the page a window of an application is looked for. */
const DEEPEST_WINDOW = 4
/** Where an article names its author, when Readability took the name away with the heading. */
const BYLINE =
  ':is(article,main) :is([rel~="author"],[itemprop~="author"],.p-author,.author .fn,.byline):not(:is(#comments,.comments,.comments-area,.comment) *)'
/** What stands beside an article and would be taken for it. */
const BESIDE =
  'form,textarea,dialog,[role="dialog"],[role="log"],[contenteditable="true"],#comments,#respond,.comments,.comments-area,.comment-list,[itemtype*="schema.org/Comment"],[data-galateo]'

/** What may be a menu or a toolbar of links. */
const LISTS = 'ul,ol,nav,div:not(:has(p,h1,h2,h3,h4,article))'

/** What the page around a composer is about; nothing when it holds no article. */
export function readArticle(composer: Element): Article {
  const page = topOf(composer)
  if (page.getElementsByTagName('*').length > MOST_ELEMENTS) return {}
  if (!isProbablyReaderable(page, { minContentLength: SHORTEST / 2, minScore: 5 })) return {}
  // Some pages have their heading apart, and all the rest would count as the comments.
  const read = parse(page, commentsAround(composer)) ?? parse(page)
  if (!read) return {}
  const full = read.title?.trim() ?? ''
  // The title of the window often ends with the name of the website.
  const heading = page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim()
  const title = heading && full.includes(heading) ? heading : full
  // Block by block: many pages have no white space between a heading and what follows it.
  const body = (read.content ? textOf(read.content as Element) : '')
    .split('\n')
    .filter((line) => line !== '' && line !== title)
  // Readability counts what its page says of itself too.
  if (body.length === 0) return {}
  const text = [title, ...body]
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, LONGEST_TEXT)
  // A number is how many they are.
  const byline = /^\d/.test(read.byline ?? '') ? undefined : cleanName(read.byline)
  const author = byline ?? nameIn(page.querySelector(BYLINE))
  return { ...(author ? { author } : {}), ...(text ? { text } : {}) }
}

function parse(page: Document, without?: Element) {
  const copy = page.cloneNode(true) as Document
  const left = [...hiddenIn(page.body, copy.body), ...(without ? [twinOf(without, copy)] : [])]
  for (const one of left) one?.remove()
  for (const one of copy.querySelectorAll(BESIDE)) one.remove()
  for (const one of [...copy.querySelectorAll(LISTS)].filter(isMenu)) one.remove()
  const read = new Readability(copy, { serializer: (node) => node, charThreshold: 200 }).parse()
  // As it reads: a page's source is half white space.
  const length = read?.textContent?.replace(/\s+/g, ' ').trim().length ?? 0
  return length >= SHORTEST ? read : undefined
}

/** Of a short article Readability would take the page's menus along. */
function isMenu(list: Element): boolean {
  const links = [...list.querySelectorAll('a')]
  const lengthOf = ({ textContent }: Element) => textContent?.replace(/\s+/g, '').length ?? 0
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0)
  return links.length >= 2 && linked > 0.8 * lengthOf(list)
}

/** Comments stand with the box that they are written in: the largest part of the page around it without the heading. */
function commentsAround(composer: Element): Element | undefined {
  let part = outermost(composer)
  const heading = part.ownerDocument.querySelector('h1')
  if (!heading) return undefined
  for (const one of around(part)) {
    if (one.contains(heading) || one.matches('body,main,article')) return part
    part = one
  }
  return undefined
}

/** What in a copy of its page is the same element. */
function twinOf(element: Element, copy: Document): Element | undefined {
  const parent = element.parentElement
  if (!parent) return copy.documentElement
  return twinOf(parent, copy)?.children[[...parent.children].indexOf(element)]
}

/** What of `copy` is not shown on the page: whole windows of an application, which stand high up. */
function hiddenIn(shown: Element, copy: Element, depth = 0): readonly Element[] {
  const view = shown.ownerDocument.defaultView ?? window
  return [...shown.children].flatMap((child, at) => {
    const twin = copy.children[at]
    if (!twin) return []
    const { display, visibility } = view.getComputedStyle(child)
    if (display === 'none' || visibility === 'hidden') return [twin]
    return depth < DEEPEST_WINDOW ? hiddenIn(child, twin, depth + 1) : []
  })
}
