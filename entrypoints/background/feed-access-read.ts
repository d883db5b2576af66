/** The permission to reach an agency's host. Public: the pages of the extension ask the browser for it. */
import { browser } from '#imports'
import { feedHosts } from './settings.ts'
import { patternFor } from './site-access-read.ts'

/**
 * Asks the browser to ask the person for an agency's host. Only in the handler of a click. A host that the
 * person had let in before stays a site where Galateo works; any other is for the feed alone.
 */
export async function askForFeedHost(address: string): Promise<boolean> {
  const pattern = patternFor(address)
  if (pattern === undefined) return false
  const wasLetIn = browser.permissions.contains({ origins: [pattern] })
  // Noted down while the browser asks, so that nothing of ours comes to the host's pages.
  const noted = wasLetIn.then((already) => (already ? undefined : note(pattern)))
  const granted = await browser.permissions.request({ origins: [pattern] })
  await noted
  // A permission that was not given is for nothing.
  if (!granted) await unnote(pattern)
  return granted
}

async function unnote(pattern: string): Promise<void> {
  const hosts = await feedHosts.getValue()
  if (hosts.includes(pattern)) await feedHosts.setValue(hosts.filter((host) => host !== pattern))
}

async function note(pattern: string): Promise<void> {
  const hosts = await feedHosts.getValue()
  if (!hosts.includes(pattern)) await feedHosts.setValue([...hosts, pattern])
}
