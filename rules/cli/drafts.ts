/** Drafts and conversations from outside, read into their types. */
import { type Conversation, type Draft, LANGUAGES, type Language, SURFACES } from '../index.ts'
import { messageOf } from './refusals.ts'

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string }

/** A draft as a line of JSON: `{"text", "lang"?, "conversation"?}`. */
export function readDraftLine(line: string): Read<Draft> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { ok: false, problem: `not JSON: ${messageOf(error)}` }
  }
  if (!isFields(value)) return { ok: false, problem: 'a draft is an object: {"text": "…"}' }
  if (typeof value.text !== 'string') return { ok: false, problem: '“text” must be a text' }
  const language = readLanguage(value.lang ?? value.language, 'lang')
  if (!language.ok) return language
  const conversation =
    (value.conversation ?? undefined) === undefined ? undefined : readConversation(value.conversation)
  if (conversation && !conversation.ok) return conversation
  return {
    ok: true,
    value: {
      text: value.text,
      ...(language.value ? { language: language.value } : {}),
      ...(conversation ? { conversation: conversation.value } : {}),
    },
  }
}

/** What is being answered; every field may be left out, and the surface is then `reply`. */
export function readConversation(value: unknown): Read<Conversation> {
  if (!isFields(value)) return { ok: false, problem: '“conversation” must be an object' }
  const surface = value.surface ?? 'reply'
  const known = SURFACES.find((each) => each === surface)
  if (!known) return { ok: false, problem: `“conversation.surface” must be one of ${SURFACES.join(', ')}` }
  const language = readLanguage(value.language ?? value.lang, 'conversation.language')
  if (!language.ok) return language
  const texts: { site?: string; author?: string; text?: string; page?: string } = {}
  for (const field of ['site', 'author', 'text', 'page'] as const) {
    const text = value[field] ?? undefined
    if (text === undefined) continue
    if (typeof text !== 'string') return { ok: false, problem: `“conversation.${field}” must be a text` }
    texts[field] = text
  }
  const replies = value.earlierReplies ?? undefined
  if (replies !== undefined && (typeof replies !== 'number' || !Number.isSafeInteger(replies) || replies < 0))
    return { ok: false, problem: '“conversation.earlierReplies” must be a whole number' }
  return {
    ok: true,
    value: {
      surface: known,
      ...texts,
      ...(language.value ? { language: language.value } : {}),
      ...(replies === undefined ? {} : { earlierReplies: replies }),
    },
  }
}

/** `it`, `en`, also with a region (`it-IT`); nothing when absent. */
export function readLanguage(value: unknown, name: string): Read<Language | undefined> {
  if (value === undefined || value === null) return { ok: true, value: undefined }
  const short = typeof value === 'string' ? value.toLowerCase().split(/[-_]/u)[0] : undefined
  const language = LANGUAGES.find((each) => each === short)
  return language
    ? { ok: true, value: language }
    : { ok: false, problem: `“${name}” must be one of ${LANGUAGES.join(', ')}` }
}

/**
 * The lines of a stream. Only `\n` (or `\r\n`) ends one: a text in JSON may hold other line separators.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of stream) {
    rest += decoder.decode(chunk, { stream: true })
    const end = rest.lastIndexOf('\n')
    if (end < 0) continue
    yield* rest.slice(0, end).split('\n')
    rest = rest.slice(end + 1)
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}

/** All of a stream as one text. */
export async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of stream) text += decoder.decode(chunk, { stream: true })
  return text + decoder.decode()
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
