const CONTROLS = 'button:not(:disabled), a[href], summary'

/**
 * Up and down go from control to control, round at the ends; Home and End to the outermost.
 * Returns whether the key meant that. Tab goes on as everywhere.
 */
export function moveFocus(box: HTMLElement, key: string): boolean {
  const controls = [...box.querySelectorAll<HTMLElement>(CONTROLS)].filter(isReachable)
  const focused = focusIn(box)
  const at = controls.findIndex((control) => control.isSameNode(focused))
  const next = targetOf(key, at, controls.length)
  if (next === undefined) return false
  controls.at(next)?.focus()
  return true
}

/** The element in the box that has the focus; asked of the shadow root, because the document only knows its host. */
export function focusIn(box: Element | null): Element | null {
  const root = box?.getRootNode()
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null
  return box?.contains(focused) ? focused : null
}

function targetOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count
    case 'ArrowUp':
      return at <= 0 ? -1 : at - 1
    case 'Home':
      return 0
    case 'End':
      return -1
    default:
      return undefined
  }
}

/** What stands in a closed disclosure is not there yet. */
function isReachable(control: HTMLElement): boolean {
  const disclosure = control.closest('details')
  return !disclosure || disclosure.open || control.matches('summary')
}
