/**
 * The ways in which a selected span of an editor can be replaced so that the editor itself makes the
 * change. Each was tried on the real editors in both browsers (tests/editors); what is not listed here
 * for an editor was seen to leave its model behind its DOM, or to do nothing.
 */
import { selectionIn } from './selection.ts'

/** Editors that need a way of their own, by the mark of their root. */
const EDITORS = {
  slate: '[data-slate-editor]',
  ckeditor: '.ck-editor__editable',
  draft: '.public-DraftEditor-content',
  tinymce: '.mce-content-body',
  quill: '.ql-editor',
  prosemirror: '.ProseMirror',
  lexical: '[data-lexical-editor]',
  ckeditor4: '.cke_editable',
  summernote: '.note-editable',
  etherpad: '.innerdocbody',
  jodit: '.jodit-wysiwyg',
  trix: 'trix-editor',
  froala: '.fr-element',
  suneditor: '.sun-editor-editable',
  visualeditor: '.ve-ce-documentNode',
} as const

type EditorName = keyof typeof EDITORS | 'any'

/** A list's lines the browser makes as well as a paragraph's. */
const LINES_IN_BLOCKS = ':scope > div > div p'

/**
 * How long editors go on adding changes to one undo step, by default, in milliseconds. Those that are not
 * named here tell a replacement from typing.
 */
const UNDO_PAUSES: Partial<Record<EditorName, number>> = {
  quill: 1000,
  prosemirror: 500,
  froala: 500,
  suneditor: 500,
  any: 1000,
}

/** How long the draft must have been left alone for a replacement to be an undo step of its own, in milliseconds. */
export function undoPauseOf(root: HTMLElement): number {
  return UNDO_PAUSES[nameOf(root)] ?? 0
}

/** What is to be done to the selection. */
export interface Edit {
  /** What takes its place; empty removes it. */
  readonly text: string
  /** Nothing is selected: the text goes to the caret. */
  readonly isInsertion: boolean
}

/**
 * One way to make an edit. Answers `taken` when the editor said that it makes the change itself, maybe
 * a moment later; `left` when nobody did, or the browser made it at once.
 */
export type Way = (root: HTMLElement, range: Range, text: string) => 'taken' | 'left'

/** The ways to try, in order; the next only if the one before left the text as it was. */
export function waysFor(root: HTMLElement, { text, isInsertion }: Edit): readonly Way[] {
  const name = nameOf(root)
  const isLines = text.includes('\n')
  // CKEditor makes an undo step of every line typed, and answers a typed insertion late.
  if (name === 'ckeditor' && (isLines || (isInsertion && text !== ''))) return [paste]
  const signs = STEP_SIGNS[name]
  if (signs) return [commandBetween(signs)]
  // Firefox tells Quill of a longer span than the selected one where that ends a line.
  if (name === 'quill') return isLines ? [paste] : [beforeInput, command]
  // Draft.js redraws only blocks that it changed itself, and breaks where the browser merged two.
  if (name === 'draft') return [text === '' ? backspace : paste]
  // Where lines stand in blocks of blocks (BlockNote), the browser makes them anew one level too deep.
  if (name === 'prosemirror' && isLines && root.querySelector(LINES_IN_BLOCKS)) return [paste]
  // They read what was made of their lines as one step, and take the Backspace key for another.
  if (name === 'etherpad' || name === 'jodit' || name === 'visualeditor') return [command]
  // Trix counts all that is typed within five seconds as one step, and a paste as another.
  if (name === 'trix' && text !== '') return [paste]
  if (name === 'froala' || name === 'suneditor') return [text === '' ? command : paste]
  if (name === 'any' && !isInsertion) return [eraseAndType]
  // Firefox tells editors of a command as of typing (beforeinput), so they make the change themselves.
  if (import.meta.env.FIREFOX) return [command]
  // Chromium does not: a command changes the DOM behind the back of editors with a model.
  if (name === 'slate' || name === 'ckeditor') return [beforeInput]
  return [beforeInput, command]
}

/** Whether the browser itself changes this editor's text, and white space collapses in it as in any page. */
export function isDrawnByBrowser(root: HTMLElement): boolean {
  const view = root.ownerDocument.defaultView ?? window
  const name = nameOf(root)
  const isPlain = ['any', 'etherpad', 'jodit', 'trix'].includes(name) || name in STEP_SIGNS
  return isPlain && view.getComputedStyle(root).whiteSpaceCollapse === 'collapse'
}

function nameOf(root: HTMLElement): EditorName {
  for (const [name, mark] of Object.entries(EDITORS)) if (root.matches(mark)) return name as EditorName
  return 'any'
}

/** What browsers tell editors when a spelling is corrected, and when a selection is deleted. */
const beforeInput: Way = (root, range, text) => {
  // Firefox hides from the page what an extension put into a data transfer.
  const content = import.meta.env.FIREFOX ? { data: text } : { dataTransfer: carry(text) }
  const what =
    text === '' ? { inputType: 'deleteContentBackward' } : { inputType: 'insertReplacementText', ...content }
  const event = new InputEvent('beforeinput', { ...what, ...TRAVELS, targetRanges: [new StaticRange(range)] })
  return root.dispatchEvent(event) ? 'left' : 'taken'
}

const paste: Way = (root, _range, text) => {
  // In Firefox the event itself makes the data transfer from a string, which the page may read.
  const what = import.meta.env.FIREFOX
    ? { data: text, dataType: 'text/plain' }
    : { clipboardData: carry(text) }
  const page = root.ownerDocument
  const focused = page.activeElement
  const isLeft = root.dispatchEvent(new ClipboardEvent('paste', { ...what, ...TRAVELS }))
  if (!isLeft) return 'taken'
  // An editor that has the browser paste elsewhere, to read there what came (Quill 1), finds it there.
  const elsewhere = page.activeElement
  if (elsewhere === focused || !isEditableBeside(elsewhere, root)) return 'left'
  byCommand(elsewhere, text)
  return 'taken'
}

function isEditableBeside(element: Element | null, root: HTMLElement): element is HTMLElement {
  return (
    element !== null &&
    'isContentEditable' in element &&
    element.isContentEditable === true &&
    !root.contains(element)
  )
}

const backspace: Way = (root) => {
  const key = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 }
  return root.dispatchEvent(new KeyboardEvent('keydown', { ...key, ...TRAVELS })) ? 'left' : 'taken'
}

/**
 * Editors whose history is pictures of the draft take one before Backspace deletes a selection (Squire, Rooster), and
 * delete it themselves. Others leave the key to the browser, for which no key was pressed.
 */
const eraseAndType: Way = (root, range, text) => {
  const isErased = backspace(root, range, '') === 'taken'
  if (!isErased) return byCommand(root, text)
  if (text !== '' && selectionIn(root)?.isCollapsed) byCommand(root, text)
  return 'taken'
}

const command: Way = (root, _range, text) => byCommand(root, text)

/** The browser's own editing command: it types the text over the selection of the focused composer. */
export function byCommand(root: HTMLElement, text: string): ReturnType<Way> {
  const page = root.ownerDocument
  let isTaken = false
  const listen = (event: Event) => {
    isTaken = event.defaultPrevented
  }
  const view = page.defaultView
  view?.addEventListener('beforeinput', listen)
  if (text === '') page.execCommand('delete')
  else page.execCommand('insertText', false, text)
  view?.removeEventListener('beforeinput', listen)
  return isTaken ? 'taken' : 'left'
}

/** What makes editors with a history of their own end an undo step: some hear of a replacement, some of a press. */
const STEP_SIGNS: Partial<Record<EditorName, (root: HTMLElement) => readonly Event[]>> = {
  tinymce: () => [new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true })],
  // Only in a frame of its own does CKEditor 4 listen around its editable. The key lets it undo at all.
  ckeditor4({ localName }) {
    const bubbles = localName === 'body'
    return [new KeyboardEvent('keyup', { bubbles }), new MouseEvent('click', { bubbles })]
  },
  summernote: () => [new MouseEvent('mouseup')],
}

/** A step ends before the change too, so that what was typed stays a step of its own. */
function commandBetween(signs: (root: HTMLElement) => readonly Event[]): Way {
  const tell = (root: HTMLElement) => signs(root).forEach((sign) => void root.dispatchEvent(sign))
  return (root, _range, text) => {
    tell(root)
    const answer = byCommand(root, text)
    tell(root)
    return answer
  }
}

const TRAVELS = { bubbles: true, cancelable: true, composed: true } as const

function carry(text: string): DataTransfer {
  const data = new DataTransfer()
  data.setData('text/plain', text)
  return data
}

/**
 * Asks the editor, then the browser, to take the last change back. Whether it did has to be read.
 */
export function undo(root: HTMLElement): void {
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90 }
  const isMac = /^Mac|^iP/.test(navigator.platform)
  const event = new KeyboardEvent('keydown', { ...key, ...TRAVELS, ctrlKey: !isMac, metaKey: isMac })
  if (root.dispatchEvent(event)) root.ownerDocument.execCommand('undo')
}
