/**
 * An editable that has the browser paste into a hidden one, and takes from there what came, as Quill 1 does. Its mark is
 * Quill's.
 */
import { offer, plain, stage } from './bench.ts'
import { fill, shown } from './plain-box.ts'

const box = document.createElement('div')
box.contentEditable = 'true'
box.className = 'ql-editor'
const clipboard = document.createElement('div')
clipboard.contentEditable = 'true'
clipboard.tabIndex = -1
clipboard.style.cssText = 'position: absolute; inset-inline-start: -100000px'
stage().append(box, clipboard)

box.addEventListener('paste', () => {
  const selection = getSelection()
  const range = selection?.getRangeAt(0)
  if (!range) return
  clipboard.focus()
  setTimeout(() => {
    const pasted = shown(clipboard)
    clipboard.replaceChildren()
    box.focus()
    selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
    document.execCommand('insertText', false, pasted)
  })
})

offer({
  element: box,
  formats: false,
  text: () => shown(box),
  load: (lines) =>
    fill(
      box,
      lines.map((line) => (line.length === 0 ? [] : [{ text: plain([line]) }])),
    ),
  pause() {},
})
