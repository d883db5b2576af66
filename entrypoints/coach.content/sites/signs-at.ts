/** Which known products a page belongs to. */
import { SIGNS, siteMatches } from './registry.ts'
import type { Signs } from './types.ts'

/**
 * The products that live at `url`: by host, else by the page's markup those that people host
 * themselves. On loopback, outside releases, every product is told by its markup.
 */
export function signsAt(url: URL, page: Document): readonly Signs[] {
  const home = SIGNS.filter((signs) => isHome(signs, url))
  if (home.length) return home
  const anywhere = import.meta.env.MODE !== 'production' && /^(?:127\.0\.0\.1|localhost)$/.test(url.hostname)
  return SIGNS.filter((signs) => (anywhere || signs.selfHosted) && page.querySelector(signs.detect) !== null)
}

export function isComposerOf({ composers }: Signs, editable: Element): boolean {
  return Object.values(composers).some((selector) => editable.matches(selector))
}

/** Whether `url` is on a known product's host but in none of its communities, e.g. a web search beside business reviews. */
export function isElsewhere(url: URL): boolean {
  return (
    siteMatches.some((pattern) => matchesPattern(url, pattern)) && !SIGNS.some((signs) => isHome(signs, url))
  )
}

function isHome({ matches }: Signs, url: URL): boolean {
  return matches.some((pattern) => matchesPattern(url, pattern))
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
