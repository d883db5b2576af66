/**
 * Keeps Galateo on the sites that the person added, and off those given back. The browser's list of
 * permissions is the only truth: what is registered follows it, at every start and at every change.
 */
import { browser } from '#imports'
import { releaseFrame } from './claim.ts'
import { COMPOSER } from './load-coach.ts'
import { sendMessage } from './messages.ts'
import { feedHosts } from './settings.ts'
import { addedSites, scriptedPatterns } from './site-access-read.ts'

/** Begins the id of every registration of ours; the pattern follows. */
const ID = 'site '

/** Registers its listeners before anything is awaited, so that a change can wake the background. */
export function keepSiteAccess(): void {
  let last: Promise<void> = Promise.resolve()
  /** One after the other: two that saw the same state would register twice. */
  function inTurn(act: () => Promise<void>) {
    last = last.then(act).catch((error: unknown) => console.warn('A site was not set up:', error))
  }
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    inTurn(register)
    inTurn(async () => {
      const feeds = await feedHosts.getValue()
      await comeTo(origins.filter((pattern) => !feeds.includes(pattern)))
    })
  })
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    inTurn(register)
    inTurn(() => leave(origins))
  })
  feedHosts.watch((now, before) => {
    inTurn(register)
    // Let in for a feed only, and now for its pages too.
    const asked = before.filter((pattern) => !now.includes(pattern))
    inTurn(async () => {
      const added = (await addedSites()).map(({ pattern }) => pattern)
      await comeTo(asked.filter((pattern) => added.includes(pattern)))
    })
  })
  // An update of the extension loses what was registered.
  inTurn(register)
}

type Registration = Parameters<typeof browser.scripting.registerContentScripts>[0][number]

async function register(): Promise<void> {
  const wanted = new Set((await addedSites()).map(({ pattern }) => pattern))
  const registered = (await browser.scripting.getRegisteredContentScripts())
    .map(({ id }) => id)
    .filter((id) => id.startsWith(ID))
    .map((id) => id.slice(ID.length))
  const stale = registered.filter((pattern) => !wanted.has(pattern))
  const missing = [...wanted].filter((pattern) => !registered.includes(pattern))
  if (stale.length) {
    await browser.scripting.unregisterContentScripts({ ids: stale.map((pattern) => ID + pattern) })
  }
  if (missing.length) await browser.scripting.registerContentScripts(missing.map(composerOn))
}

/** As the manifest has the composer script on known sites, and not a second time on those. */
function composerOn(pattern: string): Registration {
  const known = scriptedPatterns()
  return {
    id: ID + pattern,
    matches: [pattern],
    ...(known.length ? { excludeMatches: [...known] } : {}),
    js: [COMPOSER],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  }
}

/** The open pages of sites just added need no reload. */
async function comeTo(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return
  for (const { id } of await browser.tabs.query({ url: [...patterns] })) {
    if (id === undefined) continue
    const target = { tabId: id, allFrames: true }
    try {
      // Of a site that was given back and added again, the pages may remember a coach that left.
      await browser.scripting.executeScript({ target, func: releaseFrame })
      await browser.scripting.executeScript({ target, files: [COMPOSER] })
    } catch (error) {
      console.warn('A page must be reloaded before Galateo is there:', error)
    }
  }
}

/** Tells every tab: where a tab is, the browser does not say any more. */
async function leave(patterns: readonly string[]): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue
    // Most tabs have no coach, and nobody who answers.
    await sendMessage('sitesRemoved', patterns, id).catch(() => {})
  }
}
