/** What a community manager may look up while answering: how the brand speaks, its words, replies to start from, lessons. */
import { thoseThatApply } from './conversation.ts'
import type { Lesson, Reply, Term, Voice } from './pack/types.ts'
import type { Ruleset } from './ruleset.ts'
import type { Conversation } from './types.ts'

export interface Handbook {
  /** Of the pack that has the last word: a brand's own voice stands for that of the packs it builds on. */
  readonly voice: Voice | undefined
  readonly terms: readonly Term[]
  /** Model replies that apply to the conversation, the most particular first. */
  readonly replies: readonly (Reply & { readonly pack: string })[]
  readonly lessons: readonly HandbookLesson[]
}

export interface HandbookLesson extends Lesson {
  readonly pack: string
  /** What it explains, each as `pack/rule`. */
  readonly about: readonly string[]
}

export function handbookFor(conversation: Conversation, ruleset: Ruleset): Handbook {
  const { packs } = ruleset
  const replies = packs.flatMap(({ id, replies = [] }) => replies.map((reply) => ({ ...reply, pack: id })))
  return {
    voice: packs.findLast(({ voice }) => voice !== undefined)?.voice,
    terms: packs.flatMap(({ glossary = [] }) => glossary),
    replies: thoseThatApply(replies, conversation, ruleset),
    lessons: packs.flatMap(({ id, lessons = [] }) =>
      lessons.map((lesson) => ({
        ...lesson,
        pack: id,
        about: (lesson.rules ?? []).map((rule) => (rule.includes('/') ? rule : `${id}/${rule}`)),
      })),
    ),
  }
}
