/** The public door of the adapters: which one speaks for a page, and what its composers are. */
import { genericSite } from './generic.ts'
import { SITES } from './registry.ts'
import { isComposerOf, signsAt } from './signs-at.ts'
import type { Site } from './types.ts'

export { findComposer } from './find-composer.ts'
export { SITES, siteMatches } from './registry.ts'
export type { Sending, Site } from './types.ts'
export { unbroken } from './unbroken.ts'
export { addressOf, focused, isElement, outermost, pageOf } from './walk.ts'

/**
 * The adapter for a page, and for a composer on it: the product that lives at `url`, else one told
 * by its markup, else the one for any page. A composer that its product's adapter does not know is
 * read like any page's, under the product's name.
 */
export function siteFor(page: Document, url: URL, composer?: HTMLElement): Site {
  const here = signsAt(url, page)
  const signs = composer ? here.find((one) => isComposerOf(one, composer)) : here[0]
  const known = signs && SITES.find(({ id }) => id === signs.id)
  if (known) return known.selfHosted ? withAnyTheme(known) : known
  return genericSite(here[0] ?? { id: 'generic', name: url.hostname.replace(/^www\./, '') })
}

/** People change the theme of what they host: where its own marks are missing, it is read like any page. */
function withAnyTheme(site: Site): Site {
  return {
    ...site,
    conversation(composer) {
      const told = site.conversation(composer)
      if (told.text !== undefined || told.surface === 'post' || told.surface === 'message') return told
      const { surface, ...read } = genericSite(site).conversation(composer)
      return { ...(surface === told.surface ? read : {}), ...told }
    },
  }
}
