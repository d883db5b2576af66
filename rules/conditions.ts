/** Whether a rule, a guideline or a model reply applies here. */
import type { When } from './pack/types.ts'
import type { Conversation, Language, Surface } from './types.ts'

/** What conditions are judged on. */
export interface Situation {
  readonly language: Language | undefined
  /** Words of the draft; absent before there is one. */
  readonly words?: number
  readonly conversation: Conversation | undefined
  readonly conversationLanguage: Language | undefined
  /** Ids of the cues of the text that is answered. */
  readonly cues: ReadonlySet<string>
  /** Words of the text that is answered; absent when it is not known. */
  readonly conversationWords: number | undefined
}

/** A draft that nothing is known of answers somebody. */
const USUAL_SURFACE: Surface = 'reply'

/** Whether everything that `when` asks for holds. */
export function holds(when: When | undefined, situation: Situation): boolean {
  if (!when) return true
  const { conversation } = situation
  if (when.languages && !(situation.language && when.languages.includes(situation.language))) return false
  if (when.surfaces && !when.surfaces.includes(conversation?.surface ?? USUAL_SURFACE)) return false
  if (when.sites && !(conversation?.site !== undefined && when.sites.includes(conversation.site)))
    return false
  if (when.draft && situation.words !== undefined && !isBetween(situation.words, when.draft)) return false
  return conversationHolds(when.conversation, situation)
}

function conversationHolds(when: When['conversation'], situation: Situation): boolean {
  if (!when) return true
  const { cues, conversation, conversationWords, conversationLanguage, language } = situation
  if (when.any && !when.any.some((cue) => cues.has(cue))) return false
  if (when.all && !when.all.every((cue) => cues.has(cue))) return false
  if (when.none?.some((cue) => cues.has(cue))) return false
  if (when.minWords !== undefined || when.maxWords !== undefined) {
    if (conversationWords === undefined || !isBetween(conversationWords, when)) return false
  }
  if (when.language) {
    if (!language || !conversationLanguage) return false
    if ((language === conversationLanguage) !== (when.language === 'same')) return false
  }
  const earlier = conversation?.earlierReplies ?? 0
  if (earlier < (when.minEarlierReplies ?? 0)) return false
  if (earlier > (when.maxEarlierReplies ?? Number.POSITIVE_INFINITY)) return false
  if (when.author && (conversation?.author !== undefined) !== (when.author === 'known')) return false
  return true
}

function isBetween(
  count: number,
  {
    minWords = 0,
    maxWords = Number.POSITIVE_INFINITY,
  }: { readonly minWords?: number; readonly maxWords?: number },
): boolean {
  return count >= minWords && count <= maxWords
}

/** How many things a condition asks for: more makes it more particular. */
export function particularity(when: When | undefined): number {
  if (!when) return 0
  const { conversation, draft, ...rest } = when
  const cues = (conversation?.any ? 2 : 0) + (conversation?.all ? 2 : 0)
  return (
    Object.keys(rest).length + Object.keys(conversation ?? {}).length + Object.keys(draft ?? {}).length + cues
  )
}
