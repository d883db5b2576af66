/**
 * What the company decided for this browser: agencies that are joined without a question, whether there may be
 * others, and settings that are not the person's to change. `public/managed-schema.json` tells Chromium the same shape.
 */
import * as v from 'valibot'
import { browser } from '#imports'
import { type Enrolment, readEnrolment } from '../../rules/feed/index.ts'
import { LANGUAGES } from '../../rules/index.ts'
import { type Locks, RETENTION_DAYS } from './settings.ts'

export interface Policy {
  readonly feeds: readonly Enrolment[]
  /** Nobody may join another agency. */
  readonly onlyTheseFeeds: boolean
  readonly locks: Locks
}

const policySchema = v.object({
  /** Enrolment codes or join links, as people paste them. */
  feeds: v.fallback(v.pipe(v.array(v.unknown()), v.maxLength(50)), []),
  onlyTheseFeeds: v.fallback(v.boolean(), false),
  language: v.fallback(v.optional(v.picklist(LANGUAGES)), undefined),
  mostRetentionDays: v.fallback(v.optional(v.picklist(RETENTION_DAYS)), undefined),
  keepText: v.fallback(v.optional(v.literal(false)), undefined),
})

/** A policy that cannot be read, in whole or in part, asks for nothing there. */
export async function readPolicy(): Promise<Policy> {
  // Firefox rejects when there is none.
  const given = await browser.storage.managed.get().catch(() => ({}))
  const { feeds, onlyTheseFeeds, language, mostRetentionDays, keepText } = v.parse(policySchema, given)
  const codes = feeds.filter((code) => typeof code === 'string')
  const read = await Promise.all(codes.map((code) => readEnrolment(code)))
  return {
    feeds: read.flatMap((each) => (each.ok ? [each.enrolment] : [])),
    onlyTheseFeeds,
    locks: {
      ...(language === undefined ? {} : { language }),
      ...(mostRetentionDays === undefined ? {} : { mostRetentionDays }),
      ...(keepText === undefined ? {} : { keepText }),
    },
  }
}
