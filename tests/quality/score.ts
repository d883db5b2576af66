/** Runs drafts through the shipped packs and counts what was seen, missed and seen in vain. */
import {
  type Check,
  check,
  type Draft,
  detectLanguage,
  type Ruleset,
  ruleOf,
  type Tip,
} from '../../rules/index.ts'
import type { Register } from '../../rules/text/register.ts'
import { rule, ruleset } from '../rules/make.ts'
import type { AddressRow, DataRow, DraftRow } from './rows.ts'

/** What a tip speaks of: the words themselves, or how the text is laid out, measured and spelt. */
type Concern = 'content' | 'form'

const FORM: readonly Check['type'][] = [
  ...(['accessibility', 'capitalization', 'consistency', 'length', 'metric'] as const),
  ...(['occurrence', 'readability', 'repetition', 'substitution'] as const),
]

const concernOf = (ruleset: Ruleset, tip: Tip): Concern =>
  FORM.includes(ruleOf(ruleset, tip).check.type) ? 'form' : 'content'

export interface Seen {
  readonly row: DraftRow
  /** Visible tips (`check`, `stop`) on what is said. */
  readonly content: readonly Tip[]
  /** Visible tips on form. */
  readonly form: readonly Tip[]
  /** Quiet tips, of either sort. */
  readonly quiet: readonly Tip[]
  /** Whether the words alone told the language that the row names. */
  readonly understood: boolean
}

/** Checks a row as the coach would: the engine tells the language; where it cannot, that of the interface counts. */
export function see(row: DraftRow, ruleset: Ruleset): Seen {
  const draft: Draft = row.conversation
    ? { text: row.text, conversation: { surface: 'reply', text: row.conversation } }
    : { text: row.text }
  const { tips } = check(draft, ruleset, { language: row.language })
  const visible = tips.filter(({ severity }) => severity !== 'tip')
  return {
    row,
    content: visible.filter((tip) => concernOf(ruleset, tip) === 'content'),
    form: visible.filter((tip) => concernOf(ruleset, tip) === 'form'),
    quiet: tips.filter(({ severity }) => severity === 'tip'),
    understood: detectLanguage(row.text) === row.language,
  }
}

export interface RuleScore {
  readonly rule: string
  readonly hits: number
  readonly falseAlarms: number
}

/** Rules with visible tips on clean texts, the worst first. A rule counts once per text. */
export function worstRules(seen: readonly Seen[]): readonly RuleScore[] {
  const scores = new Map<string, { hits: number; falseAlarms: number }>()
  for (const { row, content, form } of seen) {
    for (const rule of new Set([...content, ...form].map((tip) => `${tip.pack}/${tip.rule}`))) {
      const score = scores.get(rule) ?? { hits: 0, falseAlarms: 0 }
      if (row.flagged) score.hits++
      else score.falseAlarms++
      scores.set(rule, score)
    }
  }
  return [...scores]
    .map(([rule, score]) => ({ rule, ...score }))
    .filter(({ falseAlarms }) => falseAlarms > 0)
    .sort((a, b) => b.falseAlarms - a.falseAlarms || a.hits - b.hits)
}

/** Whether a value, standing alone in a sentence, is taken for personal data. */
export function isSeenAsData({ value }: DataRow, ruleset: Ruleset): boolean {
  const { tips } = check({ text: `Ecco: ${value}`, language: 'it' }, ruleset)
  return tips.some((tip) => ruleOf(ruleset, tip).check.type === 'personal-data')
}

/** How a text addresses its reader, as a rule of a pack would see it; nothing when it cannot tell. */
export function addressOf(text: string): Register | 'mixed' | undefined {
  // Only the rule that wants the form in use is content.
  const strange = FORMS.filter(({ wanting }) => check({ text, language: 'it' }, wanting).tips.length > 0)
  if (strange.length === FORMS.length) return 'mixed'
  return strange.length === 0 ? undefined : FORMS.find((form) => !strange.includes(form))?.form
}

const FORMS = (['tu', 'Lei', 'voi'] as const).map((form) => ({
  form,
  wanting: ruleset(rule('address', { type: 'register', expect: form })),
}))

export interface AddressScore {
  readonly texts: number
  /** Shares of the texts, 0 to 1. */
  readonly right: string
  readonly wrong: string
  readonly 'not told': string
}

/** How often each form of address is told right. */
export function scoreAddresses(
  rows: readonly AddressRow[],
): Readonly<Partial<Record<Register, AddressScore>>> {
  const entries = FORMS.map(({ form }) => {
    const told = rows.filter(({ address }) => address === form).map(({ text }) => addressOf(text))
    const right = told.filter((each) => each === form).length
    const unknown = told.filter((each) => each === undefined).length
    const score: AddressScore = {
      texts: told.length,
      right: share(right, told.length),
      wrong: share(told.length - right - unknown, told.length),
      'not told': share(unknown, told.length),
    }
    return [form, score] as const
  })
  return Object.fromEntries(entries.filter(([, { texts }]) => texts > 0))
}

export interface Tally {
  /** Flagged texts that were seen, of how many. */
  readonly found: number
  readonly flagged: number
  /** Clean texts that were seen, of how many; and among them, answers of brands to their customers. */
  readonly alarms: number
  readonly clean: number
  readonly replyAlarms: number
  readonly replies: number
}

/** Counts texts on what is said. Personal data and what looks like it is no matter of words: `personalData` counts it. */
export function tally(rows: readonly DraftRow[], isSeen: (row: DraftRow) => boolean): Tally {
  const ofWords = rows.filter((row) => !isOfPersonalData(row))
  const flagged = ofWords.filter(({ flagged }) => flagged)
  const clean = ofWords.filter(({ flagged }) => !flagged)
  const replies = clean.filter(({ kind }) => /reply|answer/u.test(kind))
  return {
    found: flagged.filter(isSeen).length,
    flagged: flagged.length,
    alarms: clean.filter(isSeen).length,
    clean: clean.length,
    replyAlarms: replies.filter(isSeen).length,
    replies: replies.length,
  }
}

/** The rows with personal data, and with what only looks like it. */
export function personalData(rows: readonly DraftRow[]): readonly DraftRow[] {
  return rows.filter(isOfPersonalData)
}

function isOfPersonalData({ kind }: DraftRow): boolean {
  return /^(?:clean_)?pii/u.test(kind)
}

/** A share of 0 to 1 with three digits; empty where there is nothing to share. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '' : (part / whole).toFixed(3)
}

/** How many in a hundred, with two digits. */
export function perHundred(part: number, whole: number): string {
  return whole === 0 ? '' : ((100 * part) / whole).toFixed(2)
}
