/** Messages as Go's `fmt.Sprintf` makes them, as far as Vale's messages use it. */

/**
 * Puts values into a message: `%s` is the next one, `%[1]s` the first, `%%` a percent sign. As in Vale, values
 * that are not asked for are left out, one `%s` too many is empty, and a line break becomes a space. A number may be
 * asked for with `%s`, too, as Vale's documentation has it.
 */
export function formatMessage(message: string, ...values: readonly (string | number)[]): string {
  const given = [...values, '']
  let next = 0
  // Vale asks for the empty value behind the message, and so, for it, a lone percent sign at the end begins that.
  const filled = `${message}%[${given.length}]s`.replace(
    /%([-+# 0]*)(?:\[(\d+)\])?(\d*)(?:\.(\d*))?(?:\[(\d+)\])?(.)/gsu,
    (_, flags: string, first?: string, width = '', precision?: string, second?: string, verb = '') => {
      if (verb === '%') return '%'
      const index = first ?? second
      if (index !== undefined) next = Number(index) - 1
      const value = given[next++]
      if (value === undefined) return `%!${verb}(${index === undefined ? 'MISSING' : 'BADINDEX'})`
      const isText = typeof value === 'string'
      const cut =
        isText && precision !== undefined ? [...value].slice(0, Number(precision)).join('') : `${value}`
      const shown = flags.includes('-') ? cut.padEnd(Number(width)) : cut.padStart(Number(width))
      if (verb === 'q' && isText) return JSON.stringify(cut)
      return (isText ? 'sv' : 'dsv').includes(verb)
        ? shown
        : `%!${verb}(${isText ? 'string' : 'int'}=${shown})`
    },
  )
  return filled.replaceAll('\n', ' ')
}

/** A message without a draft to speak of: "…" for each value, and no white space around it. */
export function withDots(message: string): string {
  const asText = message.replace(/%([%d])/gu, (sign, verb) => (verb === 'd' ? '%s' : sign))
  return formatMessage(asText, '…', '…').trim()
}

/** `'a', 'b', or 'c'`. */
export function inSentence(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word}'`)
  if (quoted.length < 3) return quoted.join(' or ')
  return `${quoted.slice(0, -1).join(', ')}, or ${quoted.at(-1)}`
}
