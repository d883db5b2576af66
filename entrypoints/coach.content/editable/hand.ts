/** Keys that write nothing by themselves. */
const MODIFIERS = ['Alt', 'AltGraph', 'CapsLock', 'Control', 'Fn', 'Meta', 'Shift']

/**
 * Counts what a person does in a composer: keys, presses, the start of a composition. What scripts and
 * the browser's commands do is no hand of theirs.
 * @param signal ends the watch.
 */
export function watchHand(element: HTMLElement, signal: AbortSignal): () => number {
  let count = 0
  const listen = (event: Event) => {
    const isModifier = 'key' in event && MODIFIERS.includes(String(event.key))
    if (event.isTrusted && !isModifier) count += 1
  }
  for (const type of ['keydown', 'pointerdown', 'compositionstart']) {
    element.addEventListener(type, listen, { capture: true, passive: true, signal })
  }
  return () => count
}
