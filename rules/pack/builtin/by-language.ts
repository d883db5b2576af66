/**
 * The shipped packs as the extension carries them: every text out of its place, those of each language together, so that
 * like lies beside like and the package becomes smaller. `together` gives back exactly what `apart` was given.
 */
import { LANGUAGES, type Language } from '../../types.ts'

/** What stands under no language: ids, addresses, words of both. */
type Voice = Language | 'neither'

export interface Apart extends Readonly<Record<Voice, readonly string[]>> {
  /** The data with `''` in place of each text, and in place of each list of texts how many there are, as a text. */
  readonly rest: unknown
}

/** @param data JSON data, which stay as they are */
export function apart(data: unknown): Apart {
  const said: Record<Voice, string[]> = { it: [], en: [], neither: [] }
  const take = (value: unknown, voice: Voice): unknown => {
    if (typeof value === 'string') {
      said[voice].push(value)
      return ''
    }
    if (Array.isArray(value)) {
      if (value.length === 0 || !value.every((each) => typeof each === 'string'))
        return value.map((each) => take(each, voice))
      said[voice].push(...value)
      return String(value.length)
    }
    if (typeof value !== 'object' || value === null) return value
    const fields = Object.entries(value).map(([key, each]) => [key, take(each, voiceOf(key, voice))])
    return Object.fromEntries(fields)
  }
  return { rest: take(data, 'neither'), ...said }
}

/** @param parts are used up: what they become is made of them */
export function together({ rest, ...said }: Apart): unknown {
  const next: Record<Voice, number> = { it: 0, en: 0, neither: 0 }
  const put = (value: unknown, voice: Voice): unknown => {
    if (value === '') return said[voice][next[voice]++]
    if (typeof value === 'string') {
      const first = next[voice]
      next[voice] += Number(value)
      return said[voice].slice(first, next[voice])
    }
    if (typeof value !== 'object' || value === null) return value
    const fields = value as Record<string, unknown>
    for (const key in fields) fields[key] = put(fields[key], voiceOf(key, voice))
    return fields
  }
  return put(rest, 'neither')
}

function voiceOf(key: string, outer: Voice): Voice {
  return isLanguage(key) ? key : outer
}

function isLanguage(key: string): key is Language {
  return (LANGUAGES as readonly string[]).includes(key)
}
