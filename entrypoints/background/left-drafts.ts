/** Drafts whose tab went without a word, with the browser or under an update: nobody is writing them any more. */
import { browser } from '#imports'
import { abandonOpenDrafts } from './history-store.ts'

/** Registers its listeners before anything is awaited. */
export function closeLeftDrafts(): void {
  browser.runtime.onStartup.addListener(() => void abandonOpenDrafts(Date.now()))
  browser.runtime.onInstalled.addListener(() => void abandonOpenDrafts(Date.now()))
}
