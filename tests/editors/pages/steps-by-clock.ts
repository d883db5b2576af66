/**
 * An editable that counts whatever is typed, by keys or by commands, as one undo step until a pause, and a paste as a
 * step of its own. This is how Trix goes about it.
 */
import { offer, stage } from './bench.ts'
import { keepPictures } from './pictures.ts'
import { fill, shown } from './plain-box.ts'

const box = document.createElement('trix-editor')
box.contentEditable = 'true'
box.style.display = 'block'
stage().append(box)

const steps = keepPictures(box)
box.addEventListener('paste', (event) => {
  event.preventDefault()
  steps.take()
  document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '')
  steps.take()
})

offer({
  element: box,
  formats: true,
  text: () => shown(box),
  load(lines) {
    fill(box, lines)
    steps.begin()
  },
  pause: steps.take,
})
