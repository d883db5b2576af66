/**
 * An editable whose undo history is its own pictures of the draft, taken some time after the last input, and at once
 * after a paste. Ctrl+Z before that goes back past what was not pictured yet. This is how Froala and SunEditor go about it,
 * but for deletions, which they picture late as well, whoever deletes.
 */
import { offer, stage } from './bench.ts'
import { fill, shown } from './plain-box.ts'

/** In milliseconds. */
const DELAY = 400

const box = document.createElement('div')
box.contentEditable = 'true'
box.className = 'fr-element'
stage().append(box)

let pictures: string[] = []
let timer: ReturnType<typeof setTimeout> | undefined
function take(): void {
  clearTimeout(timer)
  if (pictures.at(-1) !== box.innerHTML) pictures.push(box.innerHTML)
}

/** In place of the selection, by the editor's own hand: the browser would tidy the spaces around it. */
function put(text: string): void {
  const range = getSelection()?.getRangeAt(0)
  const isLines = text.includes('\n') || range?.cloneContents().querySelector('div')
  if (isLines || !range) return void document.execCommand('insertText', false, text)
  range.deleteContents()
  range.insertNode(document.createTextNode(text))
  range.collapse()
}

box.addEventListener('input', (event) => {
  const isDeletion = event instanceof InputEvent && event.inputType.startsWith('delete')
  clearTimeout(timer)
  if (isDeletion) take()
  else timer = setTimeout(take, DELAY)
})
box.addEventListener('paste', (event) => {
  event.preventDefault()
  put(event.clipboardData?.getData('text/plain') ?? '')
  take()
})
box.addEventListener('keydown', (event) => {
  if (!event.ctrlKey || event.key !== 'z') return
  event.preventDefault()
  clearTimeout(timer)
  if (pictures.length < 2) return
  pictures.pop()
  box.innerHTML = pictures.at(-1) ?? ''
  getSelection()?.selectAllChildren(box)
  getSelection()?.collapseToEnd()
})

offer({
  element: box,
  formats: true,
  text: () => shown(box),
  load(lines) {
    fill(box, lines)
    pictures = []
    take()
  },
  pause: take,
})
