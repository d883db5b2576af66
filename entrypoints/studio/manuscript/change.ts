/** Changes to the data of a pack, which is never changed in place: each gives a copy that shares the rest. */

export function changeAt<T>(list: readonly T[] = [], index: number, change: (item: T) => T): readonly T[] {
  return list.map((item, at) => (at === index ? change(item) : item))
}

export function removeAt<T>(list: readonly T[] = [], index: number): readonly T[] {
  return list.filter((_, at) => at !== index)
}

/** @param index where the item will stand; at the end when it is too large. */
export function insertAt<T>(list: readonly T[] = [], index: number, item: T): readonly T[] {
  return [...list.slice(0, index), item, ...list.slice(index)]
}

/** Takes the item at `from` to where it stands at `to`. */
export function moveTo<T>(list: readonly T[] = [], from: number, to: number): readonly T[] {
  const item = list[from]
  return item === undefined ? list : insertAt(removeAt(list, from), to, item)
}

/** Sets a field, or drops it when there is nothing to say: an absent field and one that is `undefined` are not the same. */
export function withOptional<T extends object, K extends keyof T>(
  object: T,
  key: K,
  value: T[K] | undefined,
): T {
  if (value !== undefined) return { ...object, [key]: value }
  const { [key]: _, ...rest } = object
  // Only an optional field is ever dropped.
  return rest as T
}
