/** What is known of the text that is answered, before the first word is written. */
import { holds, particularity, type Situation } from './conditions.ts'
import { scan } from './matching/scan.ts'
import type { When } from './pack/types.ts'
import { wordsBefore } from './reading/word-places.ts'
import type { ConversationReading, Cue, Guideline, Ruleset } from './ruleset.ts'
import { detectLanguage } from './text/language.ts'
import { outline } from './text/outline.ts'
import { type Conversation, LANGUAGES, type Language } from './types.ts'

/** Of a longer comment the beginning is read. */
const MOST_READ = 5000
/** Steps that the cues' patterns may take in one comment. */
const CUE_STEPS = 1_000_000

/** The last reading of each conversation: what applies to it is asked for one thing after another. */
const readings = new WeakMap<Conversation, { readonly by: Ruleset; readonly reading: ConversationReading }>()

/** What kind of text is being answered: its language, its cues, its length in words. */
export function readConversation(conversation: Conversation, ruleset: Ruleset): ConversationReading {
  const last = readings.get(conversation)
  if (last?.by === ruleset) return last.reading
  const reading = readAnew(conversation, ruleset)
  readings.set(conversation, { by: ruleset, reading })
  return reading
}

function readAnew(conversation: Conversation, ruleset: Ruleset): ConversationReading {
  const text = (conversation.text ?? '').slice(0, MOST_READ)
  const language = conversation.language ?? knownLanguage(text)
  return {
    ...(language ? { language } : {}),
    cues: text === '' ? [] : cuesOf(text, language, ruleset),
    words: wordsBefore(text, 0, text.length),
  }
}

/** The language of a text, when it is one that Galateo checks and the text is long enough to tell. */
export function knownLanguage(text: string): Language | undefined {
  const language = text === '' ? undefined : detectLanguage(text)
  return LANGUAGES.find((each) => each === language)
}

/** A text too short to tell its language is read in all of them: its cues only choose what is shown. */
function cuesOf(text: string, language: Language | undefined, ruleset: Ruleset): readonly Cue[] {
  const languages = language || detectLanguage(text) === 'other' ? [language] : LANGUAGES
  const found = new Map<string, Cue>()
  for (const each of languages) {
    for (const cue of cuesIn(text, each, ruleset)) if (!found.has(cue.id)) found.set(cue.id, cue)
  }
  return [...found.values()]
}

function cuesIn(text: string, language: Language | undefined, ruleset: Ruleset): readonly Cue[] {
  const { program, cues } = ruleset.engine.cues(language)
  const counts = new Map<number, { count: number; start: number; end: number }>()
  const { sentences, spans } = outline(text)
  let left = CUE_STEPS
  for (const { start, end } of sentences) {
    const inside = spans
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({
        kind: span.kind,
        start: Math.max(0, span.start - start),
        end: Math.min(end, span.end) - start,
      }))
    const read = scan(text.slice(start, end), inside, program, left)
    left = Math.max(0, left - read.steps)
    for (const match of read.matches) {
      const known = counts.get(match.matcher)
      if (known) known.count++
      else counts.set(match.matcher, { count: 1, start: match.start + start, end: match.end + start })
    }
  }
  const found = new Map<string, Cue>()
  for (const { id, matcher, min } of cues) {
    const seen = counts.get(matcher)
    if (seen && seen.count >= min && !found.has(id)) found.set(id, { id, start: seen.start, end: seen.end })
  }
  return [...found.values()]
}

/** What conditions are judged on, as far as the conversation tells. */
export function situationOf(
  conversation: Conversation | undefined,
  ruleset: Ruleset,
  reading: ConversationReading | undefined,
): Omit<Situation, 'language' | 'words'> {
  const read = reading ?? (conversation ? readConversation(conversation, ruleset) : undefined)
  return {
    conversation,
    conversationLanguage: read?.language,
    cues: new Set(read?.cues.map(({ id }) => id)),
    conversationWords: conversation?.text === undefined ? undefined : read?.words,
  }
}

/** The guidelines that apply to a conversation, the most particular first. */
export function guidelinesFor(conversation: Conversation, ruleset: Ruleset): readonly Guideline[] {
  return thoseThatApply(ruleset.guidelines, conversation, ruleset)
}

/** Of guidelines, model replies… those that apply to a conversation before anything is written, the most particular first. */
export function thoseThatApply<T extends { readonly when?: When }>(
  items: readonly T[],
  conversation: Conversation,
  ruleset: Ruleset,
): readonly T[] {
  const known = situationOf(conversation, ruleset, undefined)
  // The reply is expected in the comment's language.
  const situation = { ...known, language: known.conversationLanguage }
  return items
    .filter(({ when }) => holds(withoutLanguages(when, situation.language), situation))
    .sort((a, b) => particularity(b.when) - particularity(a.when))
}

/** Before the draft's language can be told, languages exclude nothing. */
function withoutLanguages(when: When | undefined, language: Language | undefined): When | undefined {
  if (language || !when?.languages) return when
  const { languages: _, ...rest } = when
  return rest
}
