/**
 * An editable whose undo history is steps, made of what changed in its lines since the last one. Backspace on a selection
 * is a step of its own, which it makes itself. This is how Etherpad, Jodit and VisualEditor go about it.
 */
import { offer, stage } from './bench.ts'
import { keepPictures } from './pictures.ts'
import { fill, shown } from './plain-box.ts'

/** @param mark the class of its editable. */
export function mountLineSteps(mark: string): void {
  const box = document.createElement('div')
  box.contentEditable = 'true'
  box.className = mark
  stage().append(box)

  const steps = keepPictures(box)
  /** What was typed goes on with the step it is part of, until something else ends it. */
  let typed = ''
  let isTyping = false
  function take(): void {
    steps.take()
    typed = box.innerHTML
  }

  box.addEventListener('keydown', (event) => {
    if (event.key === 'Backspace' && !getSelection()?.isCollapsed) {
      event.preventDefault()
      take()
      document.execCommand('delete')
      take()
    } else if (!(event.ctrlKey && event.key === 'z')) isTyping = true
  })
  box.addEventListener('keyup', () => {
    isTyping = false
    typed = box.innerHTML
  })
  box.addEventListener('input', () => {
    if (isTyping) return
    steps.add(typed)
    take()
  })

  offer({
    element: box,
    formats: true,
    text: () => shown(box),
    load(lines) {
      fill(box, lines)
      typed = box.innerHTML
      steps.begin()
    },
    pause: take,
  })
}
