/** Every product that Galateo knows. Read by the build too: nothing here or below it runs or touches a page at import. */
import { facebook } from './known/facebook.ts'
import type { Site } from './types.ts'

export const SITES: readonly Site[] = [facebook]

/** Where demo and test builds run the very code that is released. Never part of a release. */
export const LOOPBACK: readonly string[] = ['http://127.0.0.1/*', 'http://localhost/*']

/** Host permissions of a release: the hosts of all known products, each once, as match patterns. */
export const siteMatches: readonly string[] = [
  ...new Set(
    SITES.flatMap(({ matches }) => matches.map((pattern) => pattern.replace(/^(\w+:\/\/[^/]+\/).*$/, '$1*'))),
  ),
]

/**
 * The products that live at `url`: by host, else by the page's markup those that people host
 * themselves. On loopback, outside releases, every product is told by its markup.
 */
export function sitesAt(url: URL, page: Document): readonly Site[] {
  const home = SITES.filter(({ matches }) => matches.some((pattern) => matchesPattern(url, pattern)))
  if (home.length) return home
  const anywhere = import.meta.env.MODE !== 'production' && /^(?:127\.0\.0\.1|localhost)$/.test(url.hostname)
  return SITES.filter((site) => (anywhere || site.selfHosted) && (site.detect?.(page) ?? false))
}

/** Whether `url` is on a known product's host but in none of its communities, e.g. a web search beside business reviews. */
export function isElsewhere(url: URL): boolean {
  const isAt = (pattern: string) => matchesPattern(url, pattern)
  return siteMatches.some(isAt) && !SITES.some(({ matches }) => matches.some(isAt))
}

function matchesPattern(url: URL, pattern: string): boolean {
  const [, scheme = '', host = '', path = ''] = /^(\w+):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? []
  if (url.protocol !== `${scheme}:`) return false
  const isHost = host.startsWith('*.')
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : url.hostname === host
  if (!isHost) return false
  const [start = '', ...parts] = path.split('*')
  const address = url.pathname + url.search
  if (!address.startsWith(start)) return false
  let at = start.length
  for (const part of parts) {
    const found = address.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return parts.at(-1) === '' || at === address.length
}
