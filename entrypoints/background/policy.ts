/**
 * What the company decided for this browser: agencies that are joined without a question, and whether there may be
 * others. `public/managed-schema.json` tells Chromium the same shape.
 */
import * as v from 'valibot'
import { browser } from '#imports'
import { type Enrolment, readEnrolment } from '../../rules/feed/index.ts'

export interface Policy {
  readonly feeds: readonly Enrolment[]
  /** Nobody may join another agency. */
  readonly onlyTheseFeeds: boolean
}

const policySchema = v.object({
  /** Enrolment codes or join links, as people paste them. */
  feeds: v.fallback(v.pipe(v.array(v.unknown()), v.maxLength(50)), []),
  onlyTheseFeeds: v.fallback(v.boolean(), false),
})

/** A policy that cannot be read, in whole or in part, asks for nothing there. */
export async function readPolicy(): Promise<Policy> {
  // Firefox rejects when there is none.
  const given = await browser.storage.managed.get().catch(() => ({}))
  const parsed = v.safeParse(policySchema, given)
  if (!parsed.success) return { feeds: [], onlyTheseFeeds: false }
  const codes = parsed.output.feeds.filter((code) => typeof code === 'string')
  const read = await Promise.all(codes.map((code) => readEnrolment(code)))
  return {
    feeds: read.flatMap((each) => (each.ok ? [each.enrolment] : [])),
    onlyTheseFeeds: parsed.output.onlyTheseFeeds,
  }
}
