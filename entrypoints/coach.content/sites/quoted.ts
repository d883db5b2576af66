/** Forums quote what is answered in the draft itself: by number where the software writes one, else by name. */
import { nameIn } from './reading.ts'
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
