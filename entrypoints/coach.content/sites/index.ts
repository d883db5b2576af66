/** The public door of the adapters: which one speaks for a page, and what its composers are. */
import { genericSite } from './generic.ts'
import { sitesAt } from './registry.ts'
import type { Site } from './types.ts'

export { findComposer } from './find-composer.ts'
export { SITES, siteMatches } from './registry.ts'
export type { Sending, Site } from './types.ts'
export { addressOf, focused } from './walk.ts'

/**
 * The adapter for a page, and for a composer on it: the product that lives at `url`, else one told
 * by its markup, else the one for any page. A composer that its product's adapter does not know is
 * read like any page's, under the product's name.
 */
export function siteFor(page: Document, url: URL, composer?: HTMLElement): Site {
  const here = sitesAt(url, page)
  const own = composer ? here.find(({ composers }) => composer.matches(composers.join())) : here[0]
  return own ?? genericSite(here[0] ?? { id: 'generic', name: url.hostname.replace(/^www\./, '') })
}
