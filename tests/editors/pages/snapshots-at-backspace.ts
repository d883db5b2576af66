/**
 * An editable whose undo history is its own pictures of the draft, taken at each space and before Backspace deletes a
 * selection, which it does itself. This is how Squire and Rooster go about it.
 */
import { offer, stage } from './bench.ts'
import { keepPictures } from './pictures.ts'
import { fill, shown } from './plain-box.ts'

const box = document.createElement('div')
box.contentEditable = 'true'
stage().append(box)

const pictures = keepPictures(box)
box.addEventListener('keydown', (event) => {
  if (event.key === ' ') pictures.take()
  if (event.key === 'Backspace' && !getSelection()?.isCollapsed) {
    event.preventDefault()
    pictures.take()
    document.execCommand('delete')
  }
})

offer({
  element: box,
  formats: true,
  text: () => shown(box),
  load(lines) {
    fill(box, lines)
    pictures.begin()
  },
  pause: pictures.take,
})
