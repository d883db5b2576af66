/**
 * What a community manager may send their tutor, `galateo-report/1`: a file that they made, saw whole and
 * saved themselves. Counts, and only those excerpts that they chose one by one. It names no site, no
 * person, no day: how often a rule spoke in a period, and what became of it.
 */
import * as v from 'valibot'
import { LANGUAGES, LEVELS, SEVERITIES, SURFACES } from '../types.ts'

export const REPORT_FORMAT = 'galateo-report/1'
/** What can have become of a tip. */
export const REPORTED_FATES = ['open', 'fixed', 'dismissed', 'muted', 'wrong', 'kept'] as const

/** In UTF-16 units. */
export const MAX_MESSAGE = 2_000
export const MAX_EXCERPT = 1_000
export const MAX_EXCERPTS = 200
/** Some period of some hundred drafts has no more rules than packs can hold. */
const MAX_RULES = 5_000

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))
const day = v.pipe(v.string(), v.isoDate())

const excerpt = v.pipe(
  v.strictObject({
    pack: name,
    rule: name,
    fate: v.picklist(REPORTED_FATES),
    language: v.picklist(LANGUAGES),
    surface: v.picklist(SURFACES),
    /** Words of the person's own draft; what they hid is dots of the same length. */
    text: v.pipe(v.string(), v.maxLength(MAX_EXCERPT)),
    /** The flagged words in `text`, as a half-open span of UTF-16 offsets. */
    start: count,
    end: count,
  }),
  v.check(({ text, start, end }) => start <= end && end <= text.length),
)

const reportSchema = v.strictObject({
  format: v.literal(REPORT_FORMAT),
  madeOn: day,
  /** First and last day, both included. */
  from: day,
  to: day,
  /** What the person writes to the tutor. */
  message: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_MESSAGE))),
  /** Drafts with at least one tip. */
  drafts: v.strictObject({ sent: count, abandoned: count, open: count, words: count }),
  /** Packs that were in use. */
  packs: v.pipe(v.array(v.strictObject({ id: name, version: name })), v.maxLength(1_000)),
  rules: v.pipe(
    v.array(
      v.strictObject({
        pack: name,
        rule: name,
        level: v.picklist(LEVELS),
        severity: v.picklist(SEVERITIES),
        title: v.strictObject({ it: v.exactOptional(name), en: v.exactOptional(name) }),
        /** Its tips, by what became of them. */
        tips: v.strictObject(v.entriesFromList(REPORTED_FATES, count)),
      }),
    ),
    v.maxLength(MAX_RULES),
  ),
  excerpts: v.pipe(v.array(excerpt), v.maxLength(MAX_EXCERPTS)),
})

export type Report = v.InferOutput<typeof reportSchema>
export type ReportedRule = Report['rules'][number]
export type Excerpt = Report['excerpts'][number]

/** @returns the report in a file as JSON has it, or `undefined` when it is none. */
export function parseReport(input: unknown): Report | undefined {
  const parsed = v.safeParse(reportSchema, input)
  return parsed.success ? parsed.output : undefined
}
