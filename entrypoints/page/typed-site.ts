import { patternFor } from '../background/site-access-read.ts'

export interface TypedSite {
  /** For people to read, e.g. `forum.example`. */
  readonly host: string
  /** What to ask the browser for, e.g. `https://forum.example/*`. */
  readonly pattern: string
}

/** The site of an address as people type it, with or without `https://` and the page on it; `undefined` when it is none. */
export function typedSite(typed: string): TypedSite | undefined {
  const text = typed.trim()
  const url = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `https://${text}`
  const pattern = patternFor(url)
  if (!pattern) return undefined
  const { hostname, username } = new URL(url)
  // An address to write to (`anna@example.it`) is read as one with a name to log in by.
  const isHost = username === '' && hostname.includes('.') && !/\.\.|\.$/u.test(hostname)
  return isHost ? { host: hostname, pattern } : undefined
}
