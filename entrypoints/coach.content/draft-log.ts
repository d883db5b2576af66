/** What became of a draft and of each of its tips, kept while it is written and told to the history. */
import type { DraftRecord, Fate, Outcome, TipRecord } from '../background/history.ts'
import type { ShownTip } from './coach-store.ts'

interface LoggedTip {
  readonly shown: ShownTip
  /** The draft that the tip's range points into. */
  readonly text: string
  fate: Fate
}

/** What the record says of the draft's place; nothing of the person answered. */
export type DraftPlace = Pick<DraftRecord, 'site' | 'host' | 'surface' | 'language' | 'packs'>

export interface DraftLog {
  /** The tips that are shown now in `text`. One that was open and is gone was rewritten by the person: fixed. */
  show(tips: readonly ShownTip[], text: string): void
  /** What the person did about a tip. */
  settle(key: string, fate: Fate): void
  /** The draft left the composer: sent as `text`, or abandoned. */
  end(outcome: Exclude<Outcome, 'open'>, text?: string): void
  /**
   * The record as it stands. A draft without a tip has one once it was sent, with no text in it: it
   * counts, and no more. `undefined` before.
   */
  record(place: DraftPlace, redact: (text: string) => string): DraftRecord | undefined
}

export function createDraftLog(now: () => number, id: string): DraftLog {
  let tips = new Map<string, LoggedTip>()
  let openedAt = 0
  let startedAt = 0
  let changedAt = 0
  let flaggedText = ''
  let flaggedKeys = new Set<string>()
  let shownKeys = new Set<string>()
  let settled = false
  let outcome: Outcome = 'open'
  let sentText: string | undefined
  let lastText = ''

  return {
    show(shown, text) {
      lastText = text
      openedAt ||= now()
      if (tips.size === 0 && shown.length === 0) return
      changedAt = now()
      if (tips.size === 0) startedAt = changedAt
      const keys = new Set(shown.map(({ key }) => key))
      // An empty box tells nothing of its tips: the page may have emptied it in sending.
      if (text.trim() !== '') shownKeys = keys
      tips = withHeirs(tips, shown, text)
      for (const [key, logged] of tips) {
        // Words that still stand are being written on: what they become may be flagged in a moment.
        const stands = logged.shown.words !== '' && text.includes(logged.shown.words)
        if (!keys.has(key) && logged.fate === 'open' && text.trim() !== '' && !stands) {
          logged.fate = 'fixed'
          settled = true
        }
      }
      for (const one of shown) {
        const known = tips.get(one.key)
        if (!known) tips.set(one.key, { shown: one, text, fate: 'open' })
        else if (known.fate === 'fixed') known.fate = 'open'
      }
      // The text is kept as it was flagged until something is done about a tip; from then on it stays.
      if (!settled && shown.length > 0) {
        flaggedText = text
        flaggedKeys = keys
        for (const one of shown) tips.set(one.key, { shown: one, text, fate: 'open' })
      }
    },
    settle(key, fate) {
      const logged = tips.get(key)
      if (!logged) return
      logged.fate = fate
      settled = true
      changedAt = now()
    },
    end(how, text) {
      outcome = how
      changedAt = now()
      if (how !== 'sent') return
      sentText = text ?? lastText
      for (const [key, logged] of tips) {
        if (logged.fate === 'open') logged.fate = shownKeys.has(key) ? 'kept' : 'fixed'
      }
    },
    record(place, redact) {
      const words = (sentText ?? lastText).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
      if (tips.size === 0) {
        if (outcome !== 'sent') return undefined
        return { id, startedAt: openedAt, changedAt, ...place, outcome, words, tips: [] }
      }
      return {
        id,
        startedAt,
        changedAt,
        ...place,
        outcome,
        words,
        flaggedText: redact(flaggedText),
        ...(sentText === undefined ? {} : { sentText: redact(sentText) }),
        tips: [...tips].map(([key, logged]) => tipRecord(logged, flaggedKeys.has(key), redact)),
      }
    },
  }
}

/**
 * Words grow while they are typed, `!!` into `!!!`: a tip on the longer words goes on with the log of
 * the one before, in its place.
 */
function withHeirs(
  tips: ReadonlyMap<string, LoggedTip>,
  shown: readonly ShownTip[],
  text: string,
): Map<string, LoggedTip> {
  const keys = new Set(shown.map(({ key }) => key))
  const heirs = new Set(shown.filter(({ key }) => !tips.has(key)))
  return new Map(
    [...tips].map(([key, logged]): [string, LoggedTip] => {
      const { words, tip } = logged.shown
      if (keys.has(key) || logged.fate !== 'open' || words === '') return [key, logged]
      const heir = [...heirs].find(
        (one) => one.tip.pack === tip.pack && one.tip.rule === tip.rule && one.words.startsWith(words),
      )
      if (!heir) return [key, logged]
      heirs.delete(heir)
      return [heir.key, { shown: heir, text, fate: 'open' }]
    }),
  )
}

function tipRecord(
  { shown: { tip, rule }, text, fate }: LoggedTip,
  isInFlaggedText: boolean,
  redact: (text: string) => string,
): TipRecord {
  const { pack, rule: id, level, severity, start, end } = tip
  const range = isInFlaggedText ? { start, end } : { start: 0, end: 0 }
  const title: TipRecord['title'] = {
    ...(rule.text.it ? { it: rule.text.it.title } : {}),
    ...(rule.text.en ? { en: rule.text.en.title } : {}),
  }
  // Masked with the whole draft in view: a name alone does not tell that it is one.
  const words = redact(text).slice(start, end)
  return { pack, rule: id, level, severity, fate, words, title, ...range }
}
