/**
 * The shipped packs as the extension carries them: every text out of its place, those of each language and kind together, so
 * that like lies beside like and the package becomes smaller. `together` gives back exactly what `apart` was given.
 */
import { LANGUAGES, type Language } from '../../types.ts'

/** `none` is for what stands under no language: ids, addresses, words of both. */
type Voice = Language | 'none'
/** Patterns, the words of checks, and all that is there to be read. */
type Kind = 'patterns' | 'words' | 'prose'
type Shelf = `${Voice} ${Kind}`

interface Place {
  readonly voice: Voice
  readonly kind: Kind
}

export interface Apart {
  /** The data with `''` in place of each text, and in place of each list of texts how many there are, as a text. */
  readonly rest: unknown
  /** The texts of a shelf in one piece: quotes and commas around each of 20,000 would take 3 kB of the package. */
  readonly texts: Readonly<Partial<Record<Shelf, string>>>
}

/** Stands between two texts of a shelf: a sign that hardly any text holds. */
const BETWEEN = '~'
/** Stands for that sign inside a text; no text holds this one. */
const IN_TEXT = '\u0007'

const TOP: Place = { voice: 'none', kind: 'prose' }

/** @param data JSON data, which stay as they are */
export function apart(data: unknown): Apart {
  const shelves = new Map<Shelf, string[]>()
  const put = (place: Place, texts: readonly string[]) => {
    const shelf = shelfOf(place)
    const others = shelves.get(shelf)
    if (others) others.push(...texts)
    else shelves.set(shelf, [...texts])
  }
  const take = (value: unknown, place: Place): unknown => {
    if (typeof value === 'string') {
      put(place, [value])
      return ''
    }
    if (Array.isArray(value)) {
      if (value.length === 0 || !value.every((each) => typeof each === 'string'))
        return value.map((each) => take(each, place))
      put(place, value)
      return String(value.length)
    }
    if (typeof value !== 'object' || value === null) return value
    const fields = Object.entries(value).map(([key, each]) => [key, take(each, placeOf(key, place))])
    return Object.fromEntries(fields)
  }
  const rest = take(data, TOP)
  const inOrder = [...shelves].sort(([one], [other]) => (one < other ? -1 : 1))
  return { rest, texts: Object.fromEntries(inOrder.map(([shelf, texts]) => [shelf, joined(texts)])) }
}

/** @param parts are used up: what they become is made of them */
export function together({ rest, texts }: Apart): unknown {
  const shelves = new Map(Object.entries(texts).map(([shelf, piece]) => [shelf, split(piece)]))
  const next = new Map<Shelf, number>()
  /** The next texts of a shelf. */
  const takeDown = (place: Place, count: number): readonly string[] => {
    const shelf = shelfOf(place)
    const first = next.get(shelf) ?? 0
    next.set(shelf, first + count)
    return shelves.get(shelf)?.slice(first, first + count) ?? []
  }
  const put = (value: unknown, place: Place): unknown => {
    if (value === '') return takeDown(place, 1)[0]
    if (typeof value === 'string') return takeDown(place, Number(value))
    if (typeof value !== 'object' || value === null) return value
    const fields = value as Record<string, unknown>
    for (const key in fields) fields[key] = put(fields[key], placeOf(key, place))
    return fields
  }
  return put(rest, TOP)
}

function joined(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(BETWEEN, IN_TEXT)).join(BETWEEN)
}

function split(piece: string): readonly string[] {
  const texts = piece.split(BETWEEN)
  return piece.includes(IN_TEXT) ? texts.map((text) => text.replaceAll(IN_TEXT, BETWEEN)) : texts
}

function shelfOf({ voice, kind }: Place): Shelf {
  return `${voice} ${kind}`
}

function placeOf(key: string, outer: Place): Place {
  if (isLanguage(key)) return { ...outer, voice: key }
  if (key === 'patterns') return { ...outer, kind: 'patterns' }
  return key === 'check' ? { ...outer, kind: 'words' } : outer
}

function isLanguage(key: string): key is Language {
  return (LANGUAGES as readonly string[]).includes(key)
}
