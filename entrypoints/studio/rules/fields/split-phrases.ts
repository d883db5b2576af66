/** Several phrases pasted or typed at once. */

/**
 * One phrase per line, or between commas; a comma inside `{o,a}` or after `\` belongs to its phrase.
 * Quotation marks around a phrase, as spreadsheets put them, go away. In the order given, each once.
 */
export function splitPhrases(text: string): readonly string[] {
  const phrases: string[] = []
  let phrase = ''
  let depth = 0
  const end = () => {
    const tidy = unquoted(phrase.trim())
    if (tidy !== '' && !phrases.includes(tidy)) phrases.push(tidy)
    phrase = ''
    depth = 0
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '\n' || sign === '\r' || (sign === ',' && depth === 0)) {
      end()
      continue
    }
    phrase += sign
    if (sign === '\\') phrase += text.charAt(++at)
    else if (sign === '{') depth++
    else if (sign === '}') depth = Math.max(0, depth - 1)
  }
  end()
  return phrases
}

/** Texts that mean every sign literally: one per line, or between commas. */
export function splitTexts(text: string): readonly string[] {
  const texts = text.split(/[\n\r,]/u).map((each) => unquoted(each.trim()))
  return [...new Set(texts.filter((each) => each !== ''))]
}

function unquoted(text: string): string {
  return /^(["“«]).+["”»]$/u.test(text) ? text.slice(1, -1).trim() : text
}
