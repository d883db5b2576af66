/**
 * An editable whose undo history is its own pictures of the draft, taken when a press ends a step. This is
 * how CKEditor 4 and Summernote go about it, by which of whose events and behind which mark is told here.
 */
import { offer, stage } from './bench.ts'
import { keepPictures } from './pictures.ts'
import { fill, shown } from './plain-box.ts'

export interface SnapshotEditor {
  /** The class of its editable. */
  readonly mark: string
  /** What ends a step. */
  readonly press: string
  /** Whether it undoes nothing until a key was let go after an input. */
  readonly wantsKey: boolean
}

export function mountSnapshots({ mark, press, wantsKey }: SnapshotEditor): void {
  const box = document.createElement('div')
  box.contentEditable = 'true'
  box.className = mark
  stage().append(box)

  let isTyping = false
  let canUndo = !wantsKey
  const pictures = keepPictures(box, () => canUndo)

  box.addEventListener(press, pictures.take)
  box.addEventListener('input', () => {
    isTyping = true
  })
  box.addEventListener('keyup', () => {
    canUndo ||= isTyping
    isTyping = false
  })

  offer({
    element: box,
    formats: true,
    text: () => shown(box),
    load(lines) {
      fill(box, lines)
      pictures.begin()
      canUndo = !wantsKey
    },
    pause: pictures.take,
  })
}
