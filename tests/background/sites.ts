/** What a browser keeps about the sites of an extension: permissions that come and go, and registered scripts. */
import { vi } from 'vitest'
import type { Browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'

type Permissions = Browser.permissions.Permissions
type Listener = (permissions: Permissions) => void

export const KNOWN = 'https://www.facebook.com/*'

/** Stays over restarts of the background, as the browser's own would; `forgetSites` empties it. */
let granted: string[] = []
let scripts: Browser.scripting.RegisteredContentScript[] = []
const added = new Set<Listener>()
const removed = new Set<Listener>()

export function forgetSites(): void {
  granted = []
  scripts = []
}

export function registeredScripts(): readonly Browser.scripting.RegisteredContentScript[] {
  return scripts
}

/** An update of the extension loses them. */
export function loseRegisteredScripts(): void {
  scripts = []
}

/** The person agrees to the browser's question. */
export async function grant(...patterns: readonly string[]): Promise<void> {
  granted.push(...patterns)
  for (const listener of added) listener({ origins: [...patterns] })
}

/** Puts the browser's part in place, for whoever starts afresh. */
export function fakeSites(): void {
  const { permissions, scripting, runtime } = fakeBrowser
  added.clear()
  removed.clear()
  listenWith(permissions.onAdded, added)
  listenWith(permissions.onRemoved, removed)
  if (!vi.isMockFunction(runtime.getManifest)) {
    vi.spyOn(runtime, 'getManifest').mockReturnValue({
      host_permissions: [KNOWN],
      content_scripts: [{ matches: [KNOWN] }],
    } as never)
  }
  fake(permissions, 'getAll', async () => ({ origins: [KNOWN, ...granted] }))
  fake(permissions, 'contains', async ({ origins = [] }: Permissions) =>
    origins.every((pattern) => pattern === KNOWN || granted.includes(pattern)),
  )
  fake(permissions, 'remove', async ({ origins = [] }: Permissions) => {
    granted = granted.filter((pattern) => !origins.includes(pattern))
    for (const listener of removed) listener({ origins })
    return true
  })
  fake(scripting, 'getRegisteredContentScripts', async () => scripts)
  fake(scripting, 'registerContentScripts', async (more: typeof scripts) => {
    const twice = more.find(({ id }) => scripts.some((one) => one.id === id))
    if (twice) throw new Error(`Duplicate script ID '${twice.id}'`)
    scripts = [...scripts, ...more]
  })
  fake(scripting, 'unregisterContentScripts', async ({ ids = [] }: { ids?: string[] }) => {
    scripts = scripts.filter(({ id }) => !ids.includes(id))
  })
}

function listenWith(event: typeof fakeBrowser.permissions.onAdded, listeners: Set<Listener>): void {
  fake(event, 'addListener', (listener: Listener) => void listeners.add(listener))
  fake(event, 'removeListener', (listener: Listener) => void listeners.delete(listener))
}

/** The fakes of WXT have no part of this; their overloads are of no use here. */
function fake(object: object, method: string, act: (...given: never[]) => unknown): void {
  vi.spyOn(object as Record<string, () => unknown>, method).mockImplementation(act as () => unknown)
}
