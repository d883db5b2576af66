/** Made-up drafts and rules for the tables of learning. */
import type { Fate, TipRecord } from '../../../entrypoints/background/history.ts'
import type { KnownRule, SentDraft } from '../../../entrypoints/background/learning/drafts.ts'

/** Monday 2 November 2026, 10:00 in the machine's own time zone. */
export const MONDAY = new Date(2026, 10, 2, 10).getTime()
const DAY = 24 * 60 * 60 * 1000

export const day = (days: number) => MONDAY + days * DAY

export function tip(rule: string, fate: Fate = 'kept', change: Partial<TipRecord> = {}): TipRecord {
  return {
    ...{ pack: 'netiquette', rule, level: 'netiquette', severity: 'check', fate },
    ...{ title: { en: rule, it: rule }, start: 0, end: 0 },
    ...change,
  }
}

export function sent(
  at: number,
  tips: readonly TipRecord[] = [],
  change: Partial<SentDraft> = {},
): SentDraft {
  return {
    ...{ startedAt: at, site: 'facebook', surface: 'reply', language: 'it', words: 50 },
    packs: [{ id: 'netiquette', version: '1.0.0' }],
    tips,
    ...change,
  }
}

export function rule(id: string, change: Partial<KnownRule> = {}): KnownRule {
  return { pack: 'netiquette', rule: id, level: 'netiquette', text: {}, ...change }
}
