/**
 * An editable whose undo history is its own pictures of the draft, taken at each space and before Backspace deletes a
 * selection, which it does itself. This is how Squire and Rooster go about it.
 */
import { offer, stage } from './bench.ts'
import { fill, shown } from './plain-box.ts'

const box = document.createElement('div')
box.contentEditable = 'true'
stage().append(box)

let pictures: string[] = []
const take = () => {
  if (pictures.at(-1) !== box.innerHTML) pictures.push(box.innerHTML)
}

box.addEventListener('keydown', (event) => {
  if (event.key === ' ') take()
  if (event.key === 'Backspace' && !getSelection()?.isCollapsed) {
    event.preventDefault()
    take()
    document.execCommand('delete')
  }
  if (event.ctrlKey && event.key === 'z') {
    event.preventDefault()
    take()
    if (pictures.length < 2) return
    pictures.pop()
    box.innerHTML = pictures.at(-1) ?? ''
    getSelection()?.selectAllChildren(box)
    getSelection()?.collapseToEnd()
  }
})

offer({
  element: box,
  formats: true,
  text: () => shown(box),
  load(lines) {
    fill(box, lines)
    pictures = [box.innerHTML]
  },
  pause: take,
})
