/**
 * The shipped packs as the extension carries them: what they say in each language apart from the rest, so that like lies
 * beside like and the package becomes smaller. `together` gives back exactly what `apart` was given.
 */
import { LANGUAGES, type Language } from '../../types.ts'

export interface Apart extends Readonly<Record<Language, readonly unknown[]>> {
  /** JSON data with `0` in place of each value that stands under a language. */
  readonly rest: unknown
}

/** @param data JSON data, which stay as they are */
export function apart(data: unknown): Apart {
  const said: Record<Language, unknown[]> = { it: [], en: [] }
  const rest = mapLanguages(data, (language, value) => {
    said[language].push(value)
    return 0
  })
  return { rest, ...said }
}

/** @param parts are used up: what they become is made of them */
export function together({ rest, ...said }: Apart): unknown {
  const next: Record<Language, number> = { it: 0, en: 0 }
  fillLanguages(rest, (language) => said[language][next[language]++])
  return rest
}

function fillLanguages(data: unknown, say: (language: Language) => unknown): void {
  if (typeof data !== 'object' || data === null) return
  const fields = data as Record<string, unknown>
  for (const key in fields) {
    if (isLanguage(key)) fields[key] = say(key)
    else fillLanguages(fields[key], say)
  }
}

/** A copy with what stands under each language changed, in the order in which it stands. */
function mapLanguages(data: unknown, change: (language: Language, value: unknown) => unknown): unknown {
  if (Array.isArray(data)) return data.map((each) => mapLanguages(each, change))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      isLanguage(key) ? change(key, value) : mapLanguages(value, change),
    ]),
  )
}

function isLanguage(key: string): key is Language {
  return (LANGUAGES as readonly string[]).includes(key)
}
