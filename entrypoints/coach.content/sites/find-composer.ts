/** Decides whether a focused element is a composer. The composer script and the coach ask the same question here. */

import { labelElementOf, labelOf } from './reading.ts'
import { isComposerOf, signsAt } from './signs-at.ts'
import { UNREADABLE } from './unreadable.ts'
import { addressOf, closestAcross, parentAcross } from './walk.ts'

/** Smaller than this, in px, an editable is a helper of its page or no place to write. */
const SMALLEST = { width: 100, height: 14 }
/** A single-line field narrower than this is for a word or two. */
const NARROWEST_INPUT = 200

/**
 * Fields whose owner asks writing tools to stay away, each in the words of one of them. Quill 1 says so of
 * itself wherever it stands, against tools that write into it, so from there it is no owner's word.
 */
const OPTED_OUT =
  '[data-gramm="false"]:not(.ql-editor,.ve-ce-documentNode),[data-gramm_editor="false"],[data-enable-grammarly="false"],[data-lt-active="false"],[data-ms-editor="false"],[writingsuggestions="false"]:not(.cm-content)'
/**
 * Fields that choose or search, headings, and editors of code. A box of text with a list of names to mention is called
 * a combobox too (Draft.js with plugins).
 */
const NOT_PROSE = `:is(h1,h2,h3,h4,h5,h6),[role="combobox"]:not([contenteditable][aria-autocomplete="list"]),[role="searchbox"],[role="spinbutton"],[type="search"],[inputmode="search"],[inputmode="numeric"],[enterkeyhint="search"],[role="search"] *,search *,${UNREADABLE} *,.cm-editor :not(.cm-content[data-language="markdown"]),.xterm *`
const SEARCHES = /^(?:q|s|query|search|cerca)$/i
const SEARCH_LABEL = /^(?:search|cerca|ricerca|find|trova)\b/i
const TITLES = /title|subject|titolo|oggetto/i
const CONVERSES =
  /comment|message|reply|replies|review|chat|write|compose|feedback|messagg|rispo|recension|scriv|replica/i

/**
 * The composer that `target` is or is in, or `undefined` when it is no composer: a field for
 * passwords, payments, one-time codes or search; one that cannot be written in or is not shown; one
 * that opts out of writing tools. A product's own composers need less proof than a stranger's.
 * @param target what has the focus: `event.composedPath()[0]`
 */
export function findComposer(target: Element): HTMLElement | undefined {
  const editable = editableAt(target)
  if (!editable || !isOpen(editable) || !isShown(editable)) return undefined
  const page = editable.ownerDocument
  const known = signsAt(addressOf(page), page).find((signs) => isComposerOf(signs, editable))
  if (known && !known.selfHosted) return editable
  if (closestAcross(editable, OPTED_OUT)) return undefined
  if (known) return editable
  return isForProse(editable) && isLarge(editable, SMALLEST) ? editable : undefined
}

/** The form field or the editing host at `target`. */
function editableAt(target: Element): HTMLElement | undefined {
  if (target.localName === 'textarea') return target as HTMLElement
  if (target.localName === 'input') {
    const type = target.getAttribute('type')?.toLowerCase() ?? 'text'
    return type === 'text' ? (target as HTMLElement) : undefined
  }
  let host = target as HTMLElement
  if (!host.isContentEditable) return undefined
  while (host.parentElement?.isContentEditable) host = host.parentElement
  return host
}

function isOpen(editable: HTMLElement): boolean {
  return !editable.matches(
    ':disabled,[readonly],[aria-readonly="true"],[aria-disabled="true"],[inert],[inert] *,[hidden],[autocomplete~="one-time-code"],[autocomplete^="cc-"],[autocomplete*=" cc-"],[autocomplete$="-password"]',
  )
}

function isShown(editable: HTMLElement): boolean {
  return editable.checkVisibility?.({ visibilityProperty: true }) ?? true
}

function isForProse(editable: HTMLElement): boolean {
  const label = labelOf(editable)
  const name = editable.getAttribute('name') ?? ''
  if (editable.matches(NOT_PROSE) || SEARCHES.test(name) || SEARCH_LABEL.test(label)) return false
  const autocomplete = editable.getAttribute('autocomplete')?.trim() ?? ''
  if (!/^(?:on|off)?$/i.test(autocomplete)) return false
  if (editable.localName !== 'input') return true
  // Most single-line fields are for names, titles and addresses: one has to say that it converses.
  const says = `${name} ${editable.id} ${label} ${labelElementOf(editable)}`
  return (
    CONVERSES.test(says) &&
    !TITLES.test(says) &&
    isLarge(editable, { width: NARROWEST_INPUT, height: SMALLEST.height })
  )
}

function isLarge(
  editable: HTMLElement,
  smallest: { readonly width: number; readonly height: number },
): boolean {
  // A document that has no layout, as in unit tests, cannot tell.
  if (editable.ownerDocument.documentElement.getBoundingClientRect().width === 0) return true
  const { width, height } = editable.getBoundingClientRect()
  if (width >= smallest.width && height >= smallest.height) return true
  // An empty editing host may be one thin line inside the box that people see and click.
  const box = editable.localName === 'input' ? undefined : parentAcross(editable)?.getBoundingClientRect()
  return width >= smallest.width && height > 0 && box !== undefined && box.height >= smallest.height * 2
}
