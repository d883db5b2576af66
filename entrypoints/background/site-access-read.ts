/** The sites that the person let Galateo work on, beside those that it knows. Public: the pages of the extension read and change them. */
import { browser } from '#imports'
import { feedHosts } from './settings.ts'

export interface AddedSite {
  /** The match pattern that the browser keeps, e.g. `https://forum.example/*`. */
  readonly pattern: string
  /** The host for people to read; `*` where the browser gave every site. */
  readonly host: string
}

/**
 * The match pattern for all pages of an address's site; `undefined` where no extension may work.
 * Patterns have no ports: a site on another port is the same site to the browser.
 */
export function patternFor(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined
}

/** Every site beyond the manifest's own, by host; without the hosts that only a feed is fetched from. */
export async function addedSites(): Promise<readonly AddedSite[]> {
  const [{ origins = [] }, feeds] = await Promise.all([browser.permissions.getAll(), feedHosts.getValue()])
  const own = new Set([...ownPatterns(), ...feeds])
  return origins
    .filter((pattern) => !own.has(pattern))
    .map((pattern) => ({ pattern, host: /^(?:\w+|\*):\/\/([^/]+)\//.exec(pattern)?.[1] ?? '*' }))
    .sort((a, b) => a.host.localeCompare(b.host))
}

/** What the manifest has the composer script run on. */
export function scriptedPatterns(): readonly string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches)
}

function ownPatterns(): readonly string[] {
  return [...(browser.runtime.getManifest().host_permissions ?? []), ...scriptedPatterns()]
}

/** Asks the browser to ask the person. Only in the handler of a click; the browser may close a popup over it. */
export function askForSite(pattern: string): Promise<boolean> {
  void feedHosts.getValue().then((hosts) => feedHosts.setValue(hosts.filter((host) => host !== pattern)))
  return browser.permissions.request({ origins: [pattern] })
}

/** Gives a site back: the background then takes Galateo off its pages. */
export async function removeSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] })
}

/** Calls back whenever a site was added or given back, here or in the browser's own settings. */
export function watchAddedSites(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions
  onAdded.addListener(changed)
  onRemoved.addListener(changed)
  return () => {
    onAdded.removeListener(changed)
    onRemoved.removeListener(changed)
  }
}
