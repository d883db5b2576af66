/** An alert on words, with what the rule's action offers instead of them. */
import type { Alert } from '../alert.ts'
import { formatMessage, inSentence } from '../format.ts'
import type { Budget } from '../regex/machine.ts'
import { type Subject, slice } from '../regex/text.ts'
import type { ValeSpec } from '../spec.ts'
import { suggesterOf } from './suggestions.ts'

/**
 * Made once for a rule.
 * @param groups what the token that found the words captured.
 */
export type AlertOn = (
  block: Subject,
  place: { readonly start: number; readonly end: number },
  budget: Budget,
  groups?: readonly string[],
) => Alert

export function alerterOf({ message, action, matchCase: isRecased = false }: ValeSpec): AlertOn {
  const suggest = suggesterOf(action)
  return (block, { start, end }, budget, groups = []) => {
    const words = slice(block, start, end)
    const suggestions = suggest({ words, groups, isRecased }, budget)
    const [only = words] = suggestions
    const values = action ? [words, suggestions.length > 1 ? inSentence(suggestions) : only] : [words]
    return { start, end, message: formatMessage(message, ...values), suggestions }
  }
}
