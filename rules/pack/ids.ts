/** Names for the entries of a pack, made from what a person calls them. */

/**
 * A text as an id, e.g. `Niente “si calmi”!` → `niente-si-calmi`; empty when nothing in it can stand in one.
 *
 * @param most its length, in characters.
 */
export function idFor(text: string, most = 60): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+/u, '')
    .slice(0, most)
    .replace(/-+$/u, '')
}

/** `id`, or `id-2`, `id-3`… when it is taken. */
export function freeId(id: string, taken: Iterable<string>): string {
  const used = new Set(taken)
  let free = id
  for (let number = 2; used.has(free); number++) free = `${id}-${number}`
  return free
}
