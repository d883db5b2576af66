/** An alert on words, with what the rule's action offers instead of them. */
import type { Alert } from '../alert.ts'
import { formatMessage, inSentence } from '../format.ts'
import type { Budget } from '../regex/machine.ts'
import { type Subject, slice } from '../regex/text.ts'
import type { ValeSpec } from '../spec.ts'
import { suggestionsOf } from './suggestions.ts'

/** @param groups what the token that found the words captured. */
export function alertOn(
  { message, action, matchCase: isRecased = false }: ValeSpec,
  block: Subject,
  { start, end }: { readonly start: number; readonly end: number },
  budget: Budget,
  groups?: readonly string[],
): Alert {
  const words = slice(block, start, end)
  const suggestions = suggestionsOf(action, { words, isRecased, ...(groups && { groups }) }, budget)
  const [only = words] = suggestions
  const values = action ? [words, suggestions.length > 1 ? inSentence(suggestions) : only] : [words]
  return { start, end, message: formatMessage(message, ...values), suggestions }
}
