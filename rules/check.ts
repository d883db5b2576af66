/** Checks a draft: reads it, has each rule's detectors look, and passes what they found through one filter after another. */
import { type Activity, activityIn } from './activity.ts'
import { holds } from './conditions.ts'
import { readConversation, situationOf } from './conversation.ts'
import { withoutOverlaps } from './findings/overlaps.ts'
import { asTips, inOrder, MOST_TIPS } from './findings/tips.ts'
import { createDraftReading, type DraftReading, type PartMemory } from './reading/draft.ts'
import {
  placed,
  type ReadDraft,
  type RuleFinding,
  readDraft,
  type SentenceMemory,
} from './reading/read-draft.ts'
import type { CheckResult, ConversationReading, Ruleset, Stopped } from './ruleset.ts'
import { detectLanguage } from './text/language.ts'
import { type Conversation, type Draft, LANGUAGES, type Language } from './types.ts'

/** What a check remembers of a draft, so that the next one only looks at what changed. Opaque; one for each draft. */
export interface CheckMemory {
  kept:
    | { readonly activity: Activity; readonly sentences: SentenceMemory; readonly parts: PartMemory }
    | undefined
  answered:
    | { readonly ruleset: Ruleset; readonly of: Conversation; readonly reading: ConversationReading }
    | undefined
}

export function createMemory(): CheckMemory {
  return { kept: undefined, answered: undefined }
}

export interface CheckOptions {
  /** The language of messages; the draft's own when absent, or when a rule does not speak it. */
  readonly language?: Language
  /** Makes the next check of the same draft cost only what changed. The result is the same without it. */
  readonly memory?: CheckMemory
  /** Every finding of every rule, also where several speak of the same words, and beyond what anybody needs. */
  readonly everything?: boolean
}

/**
 * Checks a draft against a ruleset. Never throws, and gives the same for the same input; ranges lie in
 * `draft.text`, in UTF-16 units.
 */
export function check(draft: Draft, ruleset: Ruleset, options: CheckOptions = {}): CheckResult {
  const { text, conversation } = draft
  const answered = conversation ? recallConversation(conversation, ruleset, options.memory) : undefined
  const language = languageOf(draft, answered, ruleset, options)
  const told = { ...(language ? { language } : {}), cues: answered?.cues ?? [] }
  if (text.trim() === '') return { tips: [], ...told, stopped: [] }

  const situation = { ...situationOf(conversation, ruleset, answered), language }
  const activity = activityIn(ruleset.engine.rules(language), ruleset.rules, situation)
  const { memory } = options
  const before = memory?.kept?.activity === activity ? memory.kept : undefined
  const read = readDraft(text, activity, before?.sentences, ruleset.engine.now)
  const parts: PartMemory = new Map()
  if (memory) memory.kept = { activity, sentences: read.memory, parts }

  const reading = createDraftReading({
    text,
    language,
    conversation,
    conversationLanguage: situation.conversationLanguage,
    sentences: read.sentences,
    acrossDraft: read.acrossDraft,
    recalled: before?.parts,
    remembered: parts,
  })
  const applies = (rule: number) =>
    !activity.byLength.has(rule) || holds(ruleset.rules[rule]?.when, { ...situation, words: reading.words })
  const inDraft = findInDraft(reading, activity, applies)
  const found = [...read.findings.filter(({ rule }) => applies(rule)), ...inDraft.findings]
  const shown = options.everything
    ? inOrder(found, ruleset.rules)
    : inOrder(withoutOverlaps(found, ruleset.rules), ruleset.rules).slice(0, MOST_TIPS)
  const languages = [options.language, language, ...LANGUAGES].filter((each) => each !== undefined)
  return {
    tips: asTips(shown, { text, rules: ruleset.rules, languages, conversation }),
    ...told,
    stopped: stoppedRules(read, inDraft.stopped, activity, ruleset),
  }
}

/** Reads the text that is answered, once for as long as it stays the same. */
function recallConversation(
  conversation: Conversation,
  ruleset: Ruleset,
  memory: CheckMemory | undefined,
): ConversationReading {
  const last = memory?.answered
  if (
    last &&
    last.ruleset === ruleset &&
    last.of.text === conversation.text &&
    last.of.language === conversation.language
  )
    return last.reading
  const reading = readConversation(conversation, ruleset)
  if (memory) memory.answered = { ruleset, of: conversation, reading }
  return reading
}

/**
 * What the draft says it is in; what its words tell; the language of what it answers; the one language
 * that all packs speak; that of the messages. A draft in a third language has none.
 */
function languageOf(
  { text, language }: Draft,
  answered: ConversationReading | undefined,
  { packs }: Ruleset,
  options: CheckOptions,
): Language | undefined {
  if (language) return language
  const detected = detectLanguage(text)
  if (detected === 'other') return undefined
  if (detected) return detected
  const spoken = new Set(packs.flatMap((pack) => pack.languages))
  return answered?.language ?? (spoken.size === 1 ? [...spoken][0] : options.language)
}

function findInDraft(
  reading: DraftReading,
  { perDraft }: Activity,
  applies: (rule: number) => boolean,
): { readonly findings: readonly RuleFinding[]; readonly stopped: readonly number[] } {
  const findings: RuleFinding[] = []
  const stopped: number[] = []
  for (const { rule, detector } of perDraft) {
    if (!applies(rule)) continue
    const found = detector.find(reading)
    if (found) for (const finding of found) findings.push(placed(rule, finding, 0))
    else stopped.push(rule)
  }
  return { findings, stopped }
}

function stoppedRules(
  { stopped }: ReadDraft,
  inDraft: readonly number[],
  { engine: { owners } }: Activity,
  { rules }: Ruleset,
): readonly Stopped[] {
  if (stopped.size === 0 && inDraft.length === 0) return []
  const indexes = new Set([...[...stopped].map((matcher) => owners[matcher]), ...inDraft])
  return rules.flatMap(({ pack, id }, index) => (indexes.has(index) ? [{ pack, rule: id }] : []))
}
