/** Forums and mail quote what is answered in the draft itself: by number where the software writes one, else by name. */
import type { Comment } from './comments.ts'
import { cleanName, nameIn, textOf } from './reading.ts'
import { all } from './walk.ts'

const QUOTE = /\[quote=(?:"([^"\]]+)"|([^\s\]]+))([^\]]*)\]/gi
const NUMBER = /post(?:_id)?[:=]\s*(\d+)/i

/**
 * The post that the draft's last quotation is from; `undefined` when there is none, or it is on another page.
 * @param posts selects the posts of the thread
 * @param author selects an author's name in a post, when no attribute `data-author` tells it
 */
export function quotedPost(composer: HTMLElement, posts: string, author: string): Element | undefined {
  const { name, number } = quotationIn(composer) ?? {}
  const page = composer.ownerDocument
  const byNumber = number && page.querySelector(`[id="p${number}"],[data-content="post-${number}"]`)
  if (byNumber) return byNumber
  return name === undefined ? undefined : all(page, posts).findLast((post) => authorOf(post, author) === name)
}

function authorOf(post: Element, author: string): string | undefined {
  return post.getAttribute('data-author') ?? nameIn(post.querySelector(author))
}

function quotationIn(
  composer: HTMLElement,
): { readonly name?: string; readonly number?: string } | undefined {
  const rich = all(composer, 'blockquote[data-quote]').at(-1)
  if (rich) return quotation(rich.dataset.quote ?? '', rich.dataset.source ?? '')
  const draft = 'value' in composer ? String(composer.value) : (composer.textContent ?? '')
  const last = [...draft.matchAll(QUOTE)].at(-1)
  return last && quotation(last[1] ?? last[2] ?? '', last[0])
}

/** XenForo writes the number behind the name, in the same quotes. */
function quotation(name: string, source: string) {
  const number = NUMBER.exec(source)?.[1]
  return { name: name.split(', post:')[0] ?? name, ...(number ? { number } : {}) }
}

/** The line above a quotation: “On Monday 23, 2026 at 10:00 AM, Ann Lee <ann@example.com> wrote:”. */
const NAMES_QUOTED =
  /(?:^|[\d,]\s*(?:[AP]M\s)?)\s*([^\d,:<>]+?)\s*(?:<[^>]*>|\([^)]*\))?\s(?:wrote|writes|said|ha scritto|scrive)(?: in [^\s:]+)?\s?:$/i

/** Who the draft quotes under a line that names them, as replies by mail and in many forums begin, and their words. */
export function quotedInDraft(composer: HTMLElement): Comment | undefined {
  const { above, words } =
    ('value' in composer ? markedLines(String(composer.value)) : quoteIn(composer)) ?? {}
  const told = above === undefined ? null : NAMES_QUOTED.exec(above.replace(/\s+/g, ' ').trim())
  if (!told) return undefined
  // An address is no name that one is greeted by.
  const author = told[1]?.includes('@') ? undefined : cleanName(told[1])
  return { ...(author ? { author } : {}), ...(words ? { text: words } : {}) }
}

interface Quotation {
  readonly above: string | undefined
  readonly words: string
}

/** The first lines in a row that begin with a `>`, without what they quote in turn. */
function markedLines(draft: string): Quotation | undefined {
  const lines = draft.split('\n')
  const start = lines.findIndex((line) => line.startsWith('>'))
  if (start < 0) return undefined
  const rest = lines.slice(start)
  const end = rest.findIndex((line) => !line.startsWith('>'))
  const quoted = rest.slice(0, end < 0 ? rest.length : end).map((line) => line.slice(1).trim())
  const words = quoted.filter((line) => line !== '' && !line.startsWith('>')).join('\n')
  return { above: lines.slice(0, start).findLast((line) => line.trim() !== ''), words }
}

function quoteIn(composer: HTMLElement): Quotation | undefined {
  const quote = composer.querySelector('blockquote')
  if (!quote) return undefined
  const before = quote.ownerDocument.createRange()
  before.setStart(composer, 0)
  before.setEndBefore(quote)
  const above = [...before.cloneContents().childNodes].flatMap(({ textContent }) => textContent?.trim() || [])
  return { above: above.at(-1), words: textOf(quote) }
}
