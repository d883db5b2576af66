/** The background's public door: every message that a content script or a page may send it, and what it answers. */
import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Pack } from '../../rules/index.ts'
import type { DraftRecord } from './history.ts'

interface Protocol {
  /** A composer has the focus in the sender's frame: inject the coach there. Resolves to whether it was. */
  loadCoach(): boolean
  /** The active packs, as parsed data, for the coach to compile. */
  activePacks(): readonly Pack[]
  /** What became of a draft so far; the same id replaces what was recorded before. */
  recordDraft(record: DraftRecord): void
  /** Opens a page of the extension, or brings its tab to the front. */
  openPage(page: 'insights' | 'options'): void
  /** From the background to tabs: another set of packs is active. */
  packsChanged(): void
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>()
