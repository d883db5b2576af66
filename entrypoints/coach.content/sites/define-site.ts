/**
 * Makes an adapter out of data. Most products differ in their markup only: which editable is what,
 * where the comment that it answers stands, where that one's author and words are, which button
 * sends. What cannot be said so is a `find` of the site's own.
 */
import type { Conversation, Surface } from '../../../rules/index.ts'
import { cleanName, nameIn, textOf } from './reading.ts'
import { sendButtonsOf } from './send-buttons.ts'
import type { Signs, Site } from './types.ts'
import { addressOf, all, allDeep, around, closestAcross, inside, isBefore, outermost, topOf } from './walk.ts'

/** An attribute of an element, or of the first in it that matches; of its value, the first group of `pattern`. */
interface Attribute {
  readonly of?: string
  readonly attribute: string
  readonly pattern?: RegExp
}

/** Where a value stands inside an element: a selector for the first that tells it, or an attribute. */
export type Where = string | Attribute

/** Where what is answered stands. `within` is an element around the composer; without it, the page. */
type Standing =
  /** The composer stands in it. */
  | { readonly around: string }
  /** The last that begins before the composer. */
  | { readonly before: string; readonly within?: string }
  | { readonly first: string; readonly within?: string }
  | { readonly last: string; readonly within?: string }
  /** The last whose author the draft begins with, as sites write who is answered into the draft. */
  | { readonly mentioned: string; readonly within?: string }
  | { readonly find: (composer: HTMLElement) => Element | undefined }

export type Answered = Standing & {
  readonly author?: Where | readonly Where[]
  readonly text?: Where | readonly Where[]
  /** What tells it from others in the thread, e.g. its permalink. */
  readonly key?: Where | readonly Where[]
  /** Where one name stands above several messages: the last before the message is its author's. */
  readonly namedAbove?: string
  /** What stands in it and is somebody else's, as a post that it quotes. */
  readonly apart?: string
  /** When it is not the kind's own. */
  readonly surface?: Surface
}

/** One kind of composer of a product. */
export interface Kind {
  readonly surface: Surface
  /** Whether a bare Enter sends; it makes a new line when absent. */
  readonly enter?: true
  /** The buttons that send, `within` an element around the composer; found by form and words when absent. */
  readonly send?: { readonly buttons: string; readonly within?: string; readonly pick?: 'last' }
  /** What the page shows once it has sent a text that it keeps in the composer. */
  readonly receipt?: string
  /** Tried in order; the first that stands on the page is what is answered. */
  readonly answers?: readonly Answered[]
  /** The title of a conversation: who is written to, where no message tells. */
  readonly title?: { readonly name: Where | readonly Where[]; readonly within?: string }
}

/** @param kinds one for each kind of composer in `signs` */
export function defineSite<S extends Signs>(
  signs: S,
  kinds: Readonly<Record<keyof S['composers'], Kind>>,
): Site {
  function kindOf(composer: HTMLElement): Kind {
    const names = Object.keys(signs.composers) as (keyof S['composers'] & string)[]
    const name = names.find((one) => composer.matches(signs.composers[one] ?? '')) ?? names[0]
    return name === undefined ? { surface: 'comment' } : kinds[name]
  }

  function conversation(composer: HTMLElement): Conversation {
    const kind = kindOf(composer)
    const answered = answeredBy(composer, kind)
    const author = answered?.author ?? titleOf(composer, kind)
    return {
      surface: answered?.surface ?? kind.surface,
      site: signs.id,
      ...(author ? { author } : {}),
      ...(answered?.text ? { text: answered.text } : {}),
    }
  }

  return {
    ...signs,
    conversation,
    surface: (composer) => conversation(composer).surface,
    thread(composer) {
      const kind = kindOf(composer)
      const { pathname, search, hash } = addressOf(topOf(composer))
      if (kind.surface === 'message') {
        return [signs.id, kind.surface, pathname + search + hash, titleOf(composer, kind) ?? ''].join('|')
      }
      const answered = answeredBy(composer, kind)
      const words =
        (answered?.author || answered?.text) &&
        `${answered.author ?? ''}: ${answered.text?.slice(0, 80) ?? ''}`
      return [
        signs.id,
        answered?.surface ?? kind.surface,
        answered?.key ?? (words || pathname + search),
      ].join('|')
    },
    sending: {
      enter: (composer) => kindOf(composer).enter ?? false,
      buttons: (composer) => buttonsOf(composer, kindOf(composer), signs),
      receipts(composer) {
        const { receipt } = kindOf(composer)
        return receipt ? all(topOf(composer), receipt) : []
      },
    },
  }
}

interface Read {
  readonly surface: Surface
  readonly author: string | undefined
  readonly text: string | undefined
  readonly key: string | undefined
}

function answeredBy(composer: HTMLElement, kind: Kind): Read | undefined {
  for (const answered of kind.answers ?? []) {
    const element = stands(composer, answered)
    if (!element) continue
    const nested = othersIn(answered)
    const author = readName(element, answered.author, nested) ?? nameAbove(element, answered.namedAbove)
    return {
      surface: answered.surface ?? kind.surface,
      author,
      text: readText(element, answered.text, nested, author),
      key: readText(element, answered.key, nested),
    }
  }
  return undefined
}

/** What in it is not read with it: a reply that is nested in it and matches too, and what is somebody else's. */
function othersIn(answered: Answered): string | undefined {
  const others = [selectorOf(answered), answered.apart].filter((one) => one !== undefined)
  return others.length ? others.join() : undefined
}

function selectorOf(answered: Answered): string | undefined {
  if ('around' in answered) return answered.around
  if ('before' in answered) return answered.before
  if ('first' in answered) return answered.first
  if ('last' in answered) return answered.last
  return 'mentioned' in answered ? answered.mentioned : undefined
}

function stands(composer: HTMLElement, answered: Answered): Element | undefined {
  if ('find' in answered) return answered.find(composer)
  if ('around' in answered) return closestAcross(composer, answered.around)
  const root = answered.within ? closestAcross(composer, answered.within) : topOf(composer)
  if (!root) return undefined
  // Many products keep the page that was left, hidden beside the one that is shown.
  const among = (selector: string) => allDeep(root, selector).filter((one) => !one.closest('[hidden]'))
  if ('first' in answered) return among(answered.first)[0]
  if ('last' in answered) return among(answered.last).at(-1)
  if ('mentioned' in answered) return mentioned(composer, among(answered.mentioned), answered)
  const anchor = outermost(composer)
  return among(answered.before).findLast((one) => isBefore(outermost(one), anchor) && !one.contains(composer))
}

function mentioned(
  composer: HTMLElement,
  among: readonly Element[],
  answered: Answered,
): Element | undefined {
  const draft = 'value' in composer ? String(composer.value) : (composer.textContent ?? '')
  const start = draft.trim().replace(/^@/, '').toLowerCase()
  let found: { readonly element: Element; readonly length: number } | undefined
  for (const element of among) {
    const name = readName(element, answered.author, othersIn(answered))?.toLowerCase()
    // Of “Anna” and “Anna Riva” the longer is meant where the draft begins with it; of two by one person, the later.
    if (name && name.length >= (found?.length ?? 0) && beginsWithName(start, name))
      found = { element, length: name.length }
  }
  return found?.element
}

function beginsWithName(text: string, name: string): boolean {
  return text.startsWith(name) && !/^[._-]?[\p{L}\p{N}_]/u.test(text.slice(name.length))
}

function titleOf(composer: HTMLElement, { title }: Kind): string | undefined {
  const root = title?.within ? closestAcross(composer, title.within) : topOf(composer).documentElement
  return root && readName(root, title?.name, undefined)
}

// --- Values --------------------------------------------------------------------------------------

function readName(
  element: Element,
  where: Answered['author'],
  nested: string | undefined,
): string | undefined {
  for (const one of list(where)) {
    for (const found of at(element, one, nested)) {
      const name = typeof one === 'string' ? nameIn(found) : cleanName(attributeOf(found, one))
      if (name) return name
    }
  }
  return undefined
}

function nameAbove(element: Element, selector: string | undefined): string | undefined {
  if (!selector) return undefined
  return nameIn(all(topOf(element), selector).findLast((one) => isBefore(one, element)))
}

/** @param author his name is not what he wrote, though it may stand in the same kind of element */
function readText(
  element: Element,
  where: Answered['text'],
  nested: string | undefined,
  author?: string,
): string | undefined {
  for (const one of list(where)) {
    for (const found of at(element, one, nested)) {
      const text =
        typeof one === 'string' ? textOf(found, nested ? { without: nested } : {}) : attributeOf(found, one)
      if (text && (author === undefined || cleanName(text) !== author)) return text
    }
  }
  return undefined
}

function list(where: Answered['text']): readonly Where[] {
  if (where === undefined) return []
  return Array.isArray(where) ? where : [where as Where]
}

/** What matches and belongs to the element itself, not to a reply nested in it; without a selector, the element. */
function at(element: Element, where: Where, nested: string | undefined): readonly Element[] {
  const selector = typeof where === 'string' ? where : where.of
  if (!selector) return [element]
  const found = allDeep(element, selector)
  return nested ? found.filter((one) => closestAcross(one, nested) === element) : found
}

function attributeOf(element: Element, { attribute, pattern }: Attribute): string | undefined {
  const value = element.getAttribute(attribute) ?? undefined
  return pattern && value !== undefined ? pattern.exec(value)?.[1] : value
}

// --- Sending -------------------------------------------------------------------------------------

function buttonsOf(composer: HTMLElement, { send }: Kind, signs: Signs): readonly HTMLElement[] {
  const found = send ? declaredButtons(composer, send, signs) : []
  const buttons = send?.pick ? found.slice(-1) : found
  return buttons.length ? buttons : sendButtonsOf(composer)
}

function declaredButtons(
  composer: HTMLElement,
  send: NonNullable<Kind['send']>,
  signs: Signs,
): readonly HTMLElement[] {
  if (send.within) {
    const root = closestAcross(composer, send.within)
    return root ? inside(root, send.buttons) : []
  }
  const composers = Object.values(signs.composers).join()
  for (const one of around(composer)) {
    if (inside(one, composers).length > 1) break
    const found = inside(one, send.buttons)
    if (found.length) return found
  }
  return []
}
