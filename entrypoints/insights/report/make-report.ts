/** Makes the report for the tutor out of the history: counts, and the excerpts that were chosen. */
import {
  type Excerpt,
  MAX_EXCERPT,
  REPORT_FORMAT,
  type Report,
  type ReportedRule,
} from '../../../rules/report/report.ts'
import { type DraftRecord, type Fate, ruleKey, type TipRecord } from '../../background/history.ts'
import { hideWords, type WordPlace } from './hide-words.ts'

export interface Period {
  /** Days as `YYYY-MM-DD` in the person's own time zone, both included. */
  readonly from: string
  readonly to: string
}

/** A tip that could be shown to the tutor with the sentence around it. */
export interface ExcerptOffer extends Excerpt {
  readonly key: string
  readonly title: TipRecord['title']
}

export interface ReportChoices extends Period {
  readonly message: string
  /** Keys of the excerpts that go with it. */
  readonly chosen: ReadonlySet<string>
  /** Words to hide in them, by the excerpt's key. */
  readonly hidden: ReadonlyMap<string, ReadonlySet<WordPlace>>
}

/** @param records those of the period; see `inPeriod`. */
export function makeReport(
  records: readonly DraftRecord[],
  offers: readonly ExcerptOffer[],
  { from, to, message, chosen, hidden }: ReportChoices,
  madeOn: string,
): Report {
  const count = (outcome: DraftRecord['outcome']) => records.filter((one) => one.outcome === outcome).length
  const packs = new Map(
    records.flatMap((record) => record.packs.map((pack) => [`${pack.id}@${pack.version}`, pack])),
  )
  return {
    format: REPORT_FORMAT,
    madeOn,
    from,
    to,
    ...(message.trim() === '' ? {} : { message: message.trim() }),
    drafts: {
      sent: count('sent'),
      abandoned: count('abandoned'),
      open: count('open'),
      words: records.reduce((sum, { words }) => sum + words, 0),
    },
    packs: [...packs].sort(([a], [b]) => a.localeCompare(b)).map(([, { id, version }]) => ({ id, version })),
    rules: countRules(records),
    excerpts: offers
      .filter(({ key }) => chosen.has(key))
      .map(({ key, title: _, ...excerpt }) => ({
        ...excerpt,
        text: hideWords(excerpt.text, hidden.get(key) ?? new Set()),
      })),
  }
}

/** The entries that were first flagged in a period. */
export function inPeriod(records: readonly DraftRecord[], { from, to }: Period): readonly DraftRecord[] {
  return records.filter(({ startedAt }) => {
    const day = dayOf(startedAt)
    return from <= day && day <= to
  })
}

/** A moment's day as `YYYY-MM-DD`, in the person's own time zone. */
export function dayOf(moment: number): string {
  const date = new Date(moment)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The rules that spoke most stand first. */
function countRules(records: readonly DraftRecord[]): ReportedRule[] {
  const rules = new Map<string, ReportedRule>()
  for (const { tips } of records) {
    for (const tip of tips) {
      const known = rules.get(ruleKey(tip))
      if (known) known.tips[tip.fate] += 1
      else rules.set(ruleKey(tip), { ...named(tip), tips: { ...NO_TIPS, [tip.fate]: 1 } })
    }
  }
  const total = ({ tips }: ReportedRule) => Object.values(tips).reduce((sum, count) => sum + count, 0)
  return [...rules.values()].sort((a, b) => total(b) - total(a))
}

const NO_TIPS: Readonly<Record<Fate, number>> = {
  ...{ open: 0, fixed: 0, dismissed: 0, muted: 0, wrong: 0, kept: 0 },
}

function named({ pack, rule, level, severity, title }: TipRecord) {
  return { pack, rule, level, severity, title }
}

/** Every tip that has its words, those that were called wrong first: about them a tutor can do something. */
export function excerptsIn(records: readonly DraftRecord[]): readonly ExcerptOffer[] {
  const offers = records.flatMap((record) => record.tips.flatMap((tip, place) => offerOf(record, tip, place)))
  return offers.sort((a, b) => Number(b.fate === 'wrong') - Number(a.fate === 'wrong'))
}

function offerOf(record: DraftRecord, tip: TipRecord, place: number): readonly ExcerptOffer[] {
  const { id, flaggedText, language, surface } = record
  const { pack, rule, fate, title, start, end } = tip
  if (flaggedText === undefined || start >= end || end > flaggedText.length) return []
  const around = sentencesAround(flaggedText, start, end, language)
  const text = flaggedText.slice(around.start, around.end)
  if (text.length > MAX_EXCERPT) return []
  const range = { start: start - around.start, end: end - around.start }
  return [{ key: `${id}/${place}`, pack, rule, fate, title, language, surface, text, ...range }]
}

/** From the start of the sentence where a span begins to the end of that where it ends, without spaces around. */
function sentencesAround(text: string, start: number, end: number, language: string) {
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
  const first = sentences.findLast(({ index }) => index <= start)?.index ?? 0
  const last = sentences.find(({ index, segment }) => index + segment.length >= end)
  const close = last ? last.index + last.segment.trimEnd().length : text.length
  return { start: first, end: Math.max(close, end) }
}
