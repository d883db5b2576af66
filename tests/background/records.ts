/** Made-up entries of the history. */
import type { DraftRecord } from '../../entrypoints/background/history.ts'

const FLAGGED = 'Buongiorno, si calmi e legga bene le istruzioni.'

/** A reply on Facebook that was sent with its one tip as it stood, unless told otherwise. */
export function draftRecord(change: Partial<DraftRecord> = {}): DraftRecord {
  const startedAt = change.startedAt ?? Date.now() - 60_000
  return {
    id: crypto.randomUUID(),
    startedAt,
    changedAt: startedAt + 30_000,
    site: 'facebook',
    host: 'www.facebook.com',
    surface: 'reply',
    language: 'it',
    outcome: 'sent',
    words: 8,
    flaggedText: FLAGGED,
    sentText: FLAGGED,
    tips: [
      {
        pack: 'netiquette',
        rule: 'calm-down',
        level: 'netiquette',
        severity: 'check',
        fate: 'kept',
        words: 'si calmi',
        title: { it: 'Invitare alla calma', en: 'Telling people to calm down' },
        start: 12,
        end: 20,
      },
    ],
    packs: [{ id: 'netiquette', version: '1.0.0' }],
    ...change,
  }
}
