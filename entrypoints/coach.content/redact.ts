/**
 * The history holds the community manager's own words only. Before a draft is recorded, other
 * people's names, the words quoted from them and anyone's personal data become dots of the same
 * length, so that the ranges of tips still hold.
 */
import {
  type Conversation,
  findPersonalData,
  greetingName,
  type Language,
  type Range,
} from '../../rules/index.ts'

/** A quotation this long, in words, is recognised as the other person's; shorter ones are ordinary language. */
const QUOTED_WORDS = 5
const MASK = '•'

/** @returns `text` with the same length, and nothing of the person answered in it. */
export function redact(text: string, conversation: Conversation | undefined, language: Language): string {
  const greeted = greetingName(text, language)
  const hidden: Range[] = [
    ...namesIn(text, conversation?.author),
    ...quotedIn(text, conversation?.text),
    ...quotations(text),
    ...mentionsIn(text),
    ...findPersonalData(text),
    ...(greeted ? [greeted] : []),
  ]
  const units = text.split('')
  for (const { start, end } of hidden) {
    for (let at = start; at < end; at++) if (/\S/.test(units[at] ?? ' ')) units[at] = MASK
  }
  return units.join('')
}

function* words(text: string): Generator<Range & { word: string }> {
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    yield { word: fold(match[0]), start: match.index, end: match.index + match[0].length }
  }
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function namesIn(text: string, author: string | undefined): Range[] {
  if (!author) return []
  const parts = new Set([...words(author)].map(({ word }) => word).filter((word) => word.length > 1))
  return [...words(text)].filter(({ word }) => parts.has(word))
}

function quotedIn(text: string, comment: string | undefined): Range[] {
  if (!comment) return []
  const theirs = [...words(comment)].map(({ word }) => word)
  const runs = new Set<string>()
  for (let at = 0; at + QUOTED_WORDS <= theirs.length; at++)
    runs.add(theirs.slice(at, at + QUOTED_WORDS).join(' '))
  const own = [...words(text)]
  const found: Range[] = []
  for (let at = 0; at + QUOTED_WORDS <= own.length; at++) {
    const run = own.slice(at, at + QUOTED_WORDS)
    const first = run[0]
    const last = run.at(-1)
    if (first && last && runs.has(run.map(({ word }) => word).join(' ')))
      found.push({ start: first.start, end: last.end })
  }
  return found
}

/** Lines marked as quoted, and the line above them that says by whom: nobody's own words, whoever is answered. */
function quotations(text: string): Range[] {
  return [...text.matchAll(/(?:^[^\n>]*:[ \t]*\n\s*)?^>.*(?:\n>.*)*/gm)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function mentionsIn(text: string): Range[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}._])@[\p{L}\p{N}._-]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
