/** Messages as Go's `fmt.Sprintf` makes them, as far as Vale's messages use it. */

/**
 * Puts values into a message: `%s` is the next one, `%[1]s` the first, `%%` a percent sign. As in Vale, values
 * that are not asked for are left out, one `%s` too many is empty, and a line break becomes a space.
 */
export function formatMessage(message: string, ...values: readonly string[]): string {
  const given = [...values, '']
  let next = 0
  const filled = message.replace(
    /%(?:\[(\d+)\])?([-+# 0]*)(\d+)?(?:\.\d+)?(?:\[(\d+)\])?(.|$)/gsu,
    (whole, first: string | undefined, _flags: string, width: string | undefined, second, verb: string) => {
      if (verb === '%') return '%'
      if (verb === '') return '%!(NOVERB)'
      const index = first ?? (second as string | undefined)
      if (index !== undefined) next = Number(index) - 1
      const value = given[next++]
      if (value === undefined) return index === undefined ? `%!${verb}(MISSING)` : `%!${verb}(BADINDEX)`
      if (verb === 'q') return JSON.stringify(value)
      if (!'svd'.includes(verb)) return `%!${verb}(string=${value})${whole.endsWith(verb) ? '' : verb}`
      return width === undefined ? value : value.padStart(Number(width))
    },
  )
  return filled.replaceAll('\n', ' ')
}

/** `'a', 'b', or 'c'`. */
export function inSentence(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word}'`)
  if (quoted.length < 3) return quoted.join(' or ')
  return `${quoted.slice(0, -1).join(', ')}, or ${quoted.at(-1)}`
}
