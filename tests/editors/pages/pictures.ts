/** An undo history of an editor's own: pictures of what stands in its editable, back through which Ctrl+Z goes. */
export interface Pictures {
  /** Of the draft as it is, unless it is in the last one already. */
  take(): void
  /** Of what stood there before, unless it is in the last one already. */
  add(picture: string): void
  /** The draft as it is is the oldest there is. */
  begin(): void
}

/** @param canUndo whether Ctrl+Z does anything yet. */
export function keepPictures(box: HTMLElement, canUndo: () => boolean = () => true): Pictures {
  let pictures: string[] = []
  const add = (picture: string) => {
    if (pictures.at(-1) !== picture) pictures.push(picture)
  }
  const take = () => add(box.innerHTML)
  box.addEventListener('keydown', (event) => {
    if (!event.ctrlKey || event.key !== 'z') return
    event.preventDefault()
    take()
    if (!canUndo() || pictures.length < 2) return
    pictures.pop()
    box.innerHTML = pictures.at(-1) ?? ''
    getSelection()?.selectAllChildren(box)
    getSelection()?.collapseToEnd()
  })
  return {
    take,
    add,
    begin() {
      pictures = [box.innerHTML]
    },
  }
}
