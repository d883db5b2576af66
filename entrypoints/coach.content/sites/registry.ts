/**
 * Every product that Galateo knows. Read by the build and the composer script too, which need the
 * signs only: the adapters are left out of what they load. Nothing here runs or touches a page at import.
 */
import * as facebook from './known/facebook.ts'
import type { Signs, Site } from './types.ts'

export const SIGNS: readonly Signs[] = [facebook.signs]
export const SITES: readonly Site[] = [facebook.site]

/** Where demo and test builds run the very code that is released. Never part of a release. */
export const LOOPBACK: readonly string[] = ['http://127.0.0.1/*', 'http://localhost/*']

/** Host permissions of a release: the hosts of all known products, each once, as match patterns. */
export const siteMatches: readonly string[] = [
  ...new Set(
    SIGNS.flatMap(({ matches }) => matches.map((pattern) => pattern.replace(/^(\w+:\/\/[^/]+\/).*$/, '$1*'))),
  ),
]
