/** A history as ten weeks of answering would leave it: real texts, flagged by the engine and the packs of the extension. */
import type { CleanDraft, DraftRecord, Fate, TipRecord } from '../../entrypoints/background/history.ts'
import { weekStart } from '../../entrypoints/background/learning/weeks.ts'
import { check, compile } from '../../rules/index.ts'
import { draftRecord } from '../background/records.ts'
import { parsedPacks } from '../rules/builtin/parsed.ts'
import { ask, choose, fileOf, putRows } from './extension-page.ts'
import type { Page } from './page.ts'

export const ruleset = compile(parsedPacks)
const versions = parsedPacks.map(({ id, version }) => ({ id, version }))
const DAY = 24 * 60 * 60 * 1000
export const WEEKS = 10

export const TEXTS = [
  {
    language: 'it',
    text: 'Buongiorno, si calmi e legga bene le istruzioni: il pacco arriva giovedì 12 maggio.',
  },
  { language: 'it', text: "Ciao Marta, grazie! Qual'è l'orario che preferite per sabato 14 maggio?" },
  { language: 'it', text: 'Come già detto, il rimborso è garantito al 100% entro domani mattina.' },
  {
    language: 'en',
    text: 'Calm down, please. As I already said, your refund will be with you in a few days.',
  },
] as const
const FATES = ['kept', 'fixed', 'kept', 'dismissed', 'wrong'] as const satisfies readonly Fate[]

/** A draft that was sent, with the tips that the engine has for it. */
export function flaggedDraft(
  { language, text }: (typeof TEXTS)[number] | { readonly language: 'it' | 'en'; readonly text: string },
  startedAt: number,
  fate: Fate,
): DraftRecord {
  const { tips } = check({ text, language, conversation: { surface: 'reply' } }, ruleset, { language })
  const records = tips.map(({ pack, rule, level, severity, start, end }): TipRecord => {
    const { it, en } = ruleset.rules.find((one) => one.pack === pack && one.id === rule)?.text ?? {}
    const title = { ...(it ? { it: it.title } : {}), ...(en ? { en: en.title } : {}) }
    return { pack, rule, level, severity, start, end, fate, words: text.slice(start, end), title }
  })
  const words = text.split(/\s+/).length
  return draftRecord({
    startedAt,
    language,
    words,
    flaggedText: text,
    sentText: text,
    tips: records,
    packs: versions,
  })
}

/** The last ten weeks, newest first: fewer tips by the week, and each week drafts without any. */
export function tenWeeks(now: number): { flagged: readonly DraftRecord[]; clean: readonly CleanDraft[] } {
  const flagged: DraftRecord[] = []
  const clean: CleanDraft[] = []
  for (let week = 0; week < WEEKS; week++) {
    const tuesday = weekStart(now, -week - 1) + 1.5 * DAY
    const texts = TEXTS.slice(0, 1 + Math.ceil((week * TEXTS.length) / WEEKS))
    for (const [at, text] of texts.entries()) {
      flagged.push(flaggedDraft(text, tuesday + at * 60_000, FATES[(week + at) % FATES.length] ?? 'kept'))
    }
    for (let at = 0; at < 3; at++) {
      const { id, surface } = draftRecord()
      const startedAt = tuesday + DAY + at * 60_000
      clean.push({ id, startedAt, surface, language: 'it', words: 24, packs: versions })
    }
  }
  return { flagged, clean }
}

/** Puts ten weeks into the browser, from a page of the extension; pages that are loaded after that show them. */
export async function giveTenWeeks(page: Page): Promise<readonly DraftRecord[]> {
  const { flagged, clean } = tenWeeks(Date.now())
  await choose(page, { retention: 90 })
  await putRows(page, 'clean', clean)
  const answer = await ask(page, 'importHistory', fileOf(flagged))
  if ((answer as { added?: number } | undefined)?.added !== flagged.length) {
    throw new Error(`The history was not taken: ${JSON.stringify(answer)}`)
  }
  return flagged
}
