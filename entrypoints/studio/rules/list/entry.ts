/** Which entry of a list an address speaks of. While it is written, a rule's id may be empty or another's too. */

interface Named {
  readonly id: string
}

/** The id, or the place as `#3` where the id does not name exactly this entry. */
export function entryOf(entries: readonly Named[], index: number): string {
  const id = entries[index]?.id ?? ''
  const isName = id !== '' && !id.startsWith('#') && entries.findIndex((entry) => entry.id === id) === index
  return isName ? id : `#${index + 1}`
}

/** @returns -1 when there is no such entry. */
export function placeOf(entries: readonly Named[], entry: string): number {
  const place = /^#(\d+)$/u.exec(entry)?.[1]
  if (place === undefined) return entries.findIndex(({ id }) => id === entry)
  const index = Number(place) - 1
  return index < entries.length ? index : -1
}
