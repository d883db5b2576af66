/** Reads a rich editor's text from its DOM, with the way back from every character to the page. */
import type { TextMap } from './text-map.ts'
import { createTextWriter, type TextWriter } from './text-writer.ts'

/**
 * What editors put into their DOM that is no part of the draft: placeholders, carets and cursors of
 * theirs, handles of widgets, list markers.
 */
const NOT_TEXT = [
  '[data-slate-placeholder]',
  '.ProseMirror-widget',
  '.ProseMirror-gapcursor',
  '.ProseMirror-yjs-cursor',
  '.collaboration-carets__caret',
  '.collaboration-cursor__caret',
  '.ql-ui',
  '.ql-cursor',
  '.cm-placeholder',
  '.ck-widget__type-around',
  '.ck-widget__selection-handle',
  '.ck-fake-selection-container',
  '[data-mce-bogus="all"]',
  'script',
  'style',
  'template',
].join()

/** Characters that editors place to hold a caret: Slate, Quill and TinyMCE one, CKEditor 5 and 4 a run of seven. */
const CARET_HOLDER = /(\uFEFF|\u2060{7}|\u200B{7})/
const EMOJI = /^\p{Extended_Pictographic}|^\p{Regional_Indicator}|^[#*0-9]\uFE0F?\u20E3/u

/**
 * The text as the sent message reads: one `\n` between blocks and at each line break, nothing for the
 * break that only holds an empty line open, white space as it is shown. Mentions keep their text.
 */
export function readText(root: Element): TextMap {
  const view = root.ownerDocument.defaultView ?? window
  const writer = createTextWriter()

  function visit(node: Node, style: CSSStyleDeclaration) {
    if (isText(node)) writeText(writer, node, style.whiteSpaceCollapse)
    else if (isElement(node)) visitElement(node)
  }

  function visitElement(element: Element) {
    if (element.localName === 'br') return writer.lineBreak(element, 0)
    if (element.localName === 'img') return writeImage(writer, element)
    if (element.matches(NOT_TEXT)) return
    const style = view.getComputedStyle(element)
    if (style.display === 'none') return
    const isBlock = !/^(inline|contents|ruby)/.test(style.display)
    if (isBlock) writer.edge()
    if (element.getAttribute('contenteditable') === 'false') writeIsland(writer, element, isBlock)
    else for (const child of element.childNodes) visit(child, style)
    if (isBlock) writer.edge()
  }

  const style = view.getComputedStyle(root)
  for (const child of root.childNodes) visit(child, style)
  return writer.finish()
}

function writeText(writer: TextWriter, node: Text, collapse: string) {
  let from = 0
  for (const part of node.data.split(CARET_HOLDER)) {
    if (!CARET_HOLDER.test(part)) {
      if (collapse === 'preserve' || collapse === 'break-spaces') writePreserved(writer, node, from, part)
      else writeCollapsed(writer, node, from, part, collapse === 'preserve-breaks')
    }
    from += part.length
  }
}

function writePreserved(writer: TextWriter, node: Text, from: number, part: string) {
  let at = from
  for (const line of part.split('\n')) {
    if (at > from) writer.lineBreak(node, at - 1)
    writer.chars(node, at, line)
    at += line.length + 1
  }
}

function writeCollapsed(writer: TextWriter, node: Text, from: number, part: string, keepsBreaks: boolean) {
  for (const { 0: run, index } of part.matchAll(/\n|[ \t\r\f]+|[^ \t\r\n\f]+/g)) {
    const at = from + index
    if (run === '\n' && keepsBreaks) writer.lineBreak(node, at)
    else if (/^[ \t\r\n\f]/.test(run)) writer.space(node, at)
    // Where space collapses, a no-break space is how the editor keeps one that was typed.
    else writer.chars(node, at, run.replaceAll('\u00A0', ' '))
  }
}

/** A picture of an emoji is that emoji; any other picture has no words. */
function writeImage(writer: TextWriter, image: Element) {
  const label = image.getAttribute('alt') ?? ''
  if (EMOJI.test(label)) writer.atom(image, label)
}

/** What cannot be edited: a mention has its text; a card or a widget is only a place between lines. */
function writeIsland(writer: TextWriter, island: Element, isBlock: boolean) {
  const label = (island.textContent ?? '').replaceAll('\uFEFF', '').trim()
  if (!isBlock && label !== '') writer.atom(island, label)
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}
