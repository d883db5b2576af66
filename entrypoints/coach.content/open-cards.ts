/** At most this many cards are open at once. */
export const OPEN_AT_ONCE = 3

/**
 * Which cards are open: the selected one, then those that the person opened, the last first, then
 * from the top those that the person did not close, up to three.
 *
 * @param keys all tips, gravest first
 * @param choices what the person opened (`true`) and closed (`false`), in that order
 * @param brief tips that open only when the person wants them to
 */
export function openCards(
  keys: readonly string[],
  selected: string | undefined,
  choices: ReadonlyMap<string, boolean>,
  brief: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const opened = [...choices].filter(([, isOpen]) => isOpen).map(([key]) => key)
  const wanted = [
    ...(selected === undefined ? [] : [selected]),
    ...opened.toReversed(),
    ...keys.slice(0, OPEN_AT_ONCE).filter((key) => choices.get(key) !== false && !brief.has(key)),
  ]
  const present = new Set(keys)
  return new Set([...new Set(wanted)].filter((key) => present.has(key)).slice(0, OPEN_AT_ONCE))
}
