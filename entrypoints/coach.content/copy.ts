/**
 * Puts a text on the clipboard. Pages without https have no clipboard of their own to write to, so
 * there the text is selected in a field of ours, outside everything of the page's, and copied from it.
 * Rejects when the browser refuses both.
 */
export async function copyText(text: string, root: ShadowRoot): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const page = root.ownerDocument
  const before = page.activeElement
  const field = page.createElement('textarea')
  field.value = text
  field.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0;'
  root.append(field)
  field.select()
  const isCopied = page.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  if (!isCopied) throw new Error('The browser refused to copy')
}
