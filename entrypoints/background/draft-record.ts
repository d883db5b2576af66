/** The border of the history: what a content script sends is parsed here, and trusted inside. */
import * as v from 'valibot'
import { LANGUAGES, LEVELS, SEVERITIES, SURFACES } from '../../rules/index.ts'
import { type DraftRecord, FATES, OUTCOMES } from './history.ts'

/** A longer draft is recorded without its texts. */
const MAX_TEXT = 100_000
/** Tips past this many are left out: nobody reads them, and a hostile page could send millions. */
const MAX_TIPS = 500

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))
const text = v.string()

const tip = v.object({
  pack: name,
  rule: name,
  level: v.picklist(LEVELS),
  severity: v.picklist(SEVERITIES),
  fate: v.picklist(FATES),
  words: v.exactOptional(text),
  title: v.object({ it: v.exactOptional(name), en: v.exactOptional(name) }),
  start: count,
  end: count,
})

export const draftRecord = v.object({
  id: v.pipe(v.string(), v.uuid()),
  startedAt: count,
  changedAt: count,
  site: name,
  host: name,
  surface: v.picklist(SURFACES),
  language: v.picklist(LANGUAGES),
  outcome: v.picklist(OUTCOMES),
  words: count,
  flaggedText: v.exactOptional(text),
  sentText: v.exactOptional(text),
  tips: v.pipe(
    v.array(v.unknown()),
    v.transform((tips) => tips.slice(0, MAX_TIPS)),
    v.array(tip),
  ),
  packs: v.pipe(v.array(v.object({ id: name, version: name })), v.maxLength(100)),
})

/**
 * @param host where the draft was written, as the browser tells it.
 * @returns the record, with its known fields only, or `undefined` when it is not one.
 */
export function parseDraftRecord(input: unknown, host: string): DraftRecord | undefined {
  const parsed = v.safeParse(draftRecord, { ...Object(input), host })
  if (!parsed.success) return undefined
  return withinLimits(parsed.output)
}

/** The record, without its texts when one of them is too long. */
export function withinLimits(record: DraftRecord): DraftRecord {
  const { flaggedText = '', sentText = '' } = record
  return flaggedText.length <= MAX_TEXT && sentText.length <= MAX_TEXT ? record : withoutText(record)
}

/** The record with no word of the draft: which rules, when and where remain. */
export function withoutText({ flaggedText: _, sentText: __, ...rest }: DraftRecord): DraftRecord {
  return { ...rest, tips: rest.tips.map(({ words: _, ...tip }) => tip) }
}
