/**
 * JSON that was typed and cannot be taken over yet. It stays in this browser until it is right, so that leaving the page
 * loses nothing.
 */
const PREFIX = 'galateo-studio-json:'

/** @param name what it is the JSON of, e.g. a manuscript's id and a rule's. */
export function keepUnread(name: string, text: string): void {
  try {
    localStorage.setItem(PREFIX + name, text)
  } catch (error) {
    // Full or refused: it is still in the field, as long as the page is open.
    console.warn('JSON that is not read yet could not be kept:', error)
  }
}

export function forgetUnread(name: string): void {
  localStorage.removeItem(PREFIX + name)
}

export function unreadOf(name: string): string | undefined {
  return localStorage.getItem(PREFIX + name) ?? undefined
}

/** Everything of a manuscript that waits: it is deleted with it. */
export function forgetAllUnread(manuscript: string): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(`${PREFIX}${manuscript}/`)) localStorage.removeItem(key)
}
