/** What is on the tutor's desk before a test begins. */
import { onTestFinished } from 'vitest'
import { createManuscript } from '../../entrypoints/background/studio/manuscripts.ts'
import { openManuscript } from '../../entrypoints/studio/manuscript/manuscript-store.ts'
import { newPack } from '../../entrypoints/studio/manuscript/new-pack.ts'
import type { Pack } from '../../rules/index.ts'
import { ensureLocks } from '../background/locks.ts'

export function aPack(more: Partial<Pack> = {}): Pack {
  return { ...newPack({ name: 'Forno Rossi', languages: ['it'], taken: [] }), ...more }
}

/** @returns its id on the desk. */
export function givenPack(more: Partial<Pack> = {}): Promise<string> {
  return createManuscript(aPack(more))
}

/** Opens a pack as one tab of the browser does. `close` is what closing the tab does; the test's end does it too. */
export async function openInTab(id: string) {
  ensureLocks()
  const tab = new AbortController()
  onTestFinished(() => tab.abort())
  const store = await openManuscript(id, tab.signal)
  if (!store) throw new Error('The pack is not on the desk')
  return { store, close: () => tab.abort() }
}
