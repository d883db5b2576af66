/** The selection inside one editable, also when that stands in a shadow tree. */
import { nextTask } from './frames.ts'

/** Chromium keeps the selection inside a shadow tree on its root; Firefox tells it on the document. */
interface SelectingRoot {
  getSelection?(): Selection | null
}

/** Selection changes come in a task of their own; one that takes longer than this will not come. Milliseconds. */
const PATIENCE = 500

/** The selection, if both its ends lie in `root`. */
export function selectionIn(root: Element): Selection | undefined {
  const scope: SelectingRoot & Node = root.getRootNode()
  const selection = scope.getSelection?.() ?? root.ownerDocument.getSelection()
  const { anchorNode, focusNode } = selection ?? {}
  const isInside = anchorNode && focusNode && root.contains(anchorNode) && root.contains(focusNode)
  return selection && isInside ? selection : undefined
}

/** Selects `range` as a person would, and resolves when the page's listeners have seen it. */
export async function select(root: Element, range: Range): Promise<void> {
  if (isSelected(root, range)) return
  const page = root.ownerDocument
  const seen = new Promise<void>((resolve) => {
    const end = new AbortController()
    const timer = setTimeout(done, PATIENCE)
    page.addEventListener('selectionchange', done, { capture: true, signal: end.signal })
    function done() {
      clearTimeout(timer)
      end.abort()
      resolve()
    }
  })
  const { startContainer, startOffset, endContainer, endOffset } = range
  page.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
  await seen
  await nextTask()
}

function isSelected(root: Element, range: Range): boolean {
  const selection = selectionIn(root)
  return (
    selection !== undefined &&
    selection.anchorNode === range.startContainer &&
    selection.anchorOffset === range.startOffset &&
    selection.focusNode === range.endContainer &&
    selection.focusOffset === range.endOffset
  )
}
