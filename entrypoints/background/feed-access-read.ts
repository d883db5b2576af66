/** The permission to reach an agency's host. Public: the pages of the extension ask the browser for it. */
import { browser } from '#imports'
import { feedHosts } from './settings.ts'
import { patternFor } from './site-access-read.ts'

/**
 * Asks the browser to ask the person for the hosts of these addresses, in one question. Only in the handler of a
 * click. A host that the person had let in before stays a site where Galateo works; any other is for the feed alone.
 */
export async function askForFeedHost(...addresses: readonly string[]): Promise<boolean> {
  const patterns = [...new Set(addresses.map(patternFor))]
  const origins = patterns.filter((pattern) => pattern !== undefined)
  if (origins.length === 0 || origins.length < patterns.length) return false
  // Noted down while the browser asks, so that nothing of ours comes to the host's pages.
  const noted = noteNew(origins)
  const granted = await browser.permissions.request({ origins })
  const fresh = await noted
  // A permission that was not given is for nothing.
  if (!granted && fresh.length > 0) {
    const hosts = await feedHosts.getValue()
    await feedHosts.setValue(hosts.filter((host) => !fresh.includes(host)))
  }
  return granted
}

/** Answers those that were not let in before. */
async function noteNew(patterns: readonly string[]): Promise<readonly string[]> {
  const fresh: string[] = []
  for (const pattern of patterns)
    if (!(await browser.permissions.contains({ origins: [pattern] }))) fresh.push(pattern)
  const hosts = await feedHosts.getValue()
  const missing = fresh.filter((pattern) => !hosts.includes(pattern))
  if (missing.length > 0) await feedHosts.setValue([...hosts, ...missing])
  return fresh
}
