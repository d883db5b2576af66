/**
 * An editable that counts whatever is typed, by keys or by commands, as one undo step until a pause, and a paste as a
 * step of its own. This is how Trix goes about it.
 */
import { offer, stage } from './bench.ts'
import { fill, shown } from './plain-box.ts'

const box = document.createElement('trix-editor')
box.contentEditable = 'true'
box.style.display = 'block'
stage().append(box)

let steps: string[] = []
function take(): void {
  if (steps.at(-1) !== box.innerHTML) steps.push(box.innerHTML)
}

box.addEventListener('paste', (event) => {
  event.preventDefault()
  take()
  document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '')
  take()
})
box.addEventListener('keydown', (event) => {
  if (!event.ctrlKey || event.key !== 'z') return
  event.preventDefault()
  take()
  if (steps.length < 2) return
  steps.pop()
  box.innerHTML = steps.at(-1) ?? ''
  getSelection()?.selectAllChildren(box)
  getSelection()?.collapseToEnd()
})

offer({
  element: box,
  formats: true,
  text: () => shown(box),
  load(lines) {
    fill(box, lines)
    steps = [box.innerHTML]
  },
  pause: take,
})
