import type { ConversationReading, Guideline, Ruleset } from './ruleset.ts'
import type { Conversation } from './types.ts'

/** What kind of text is being answered. */
export function readConversation(conversation: Conversation, _ruleset: Ruleset): ConversationReading {
  return { cues: [], words: (conversation.text ?? '').split(/\s+/u).filter(Boolean).length }
}

/** The guidelines that apply to a conversation, most particular first. */
export function guidelinesFor(_conversation: Conversation, ruleset: Ruleset): readonly Guideline[] {
  return ruleset.guidelines
}
