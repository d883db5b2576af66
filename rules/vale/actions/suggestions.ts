/** What a rule's `action` offers instead of the words it found. */
import { matchCase } from '../match-case.ts'
import type { Budget } from '../regex/machine.ts'
import type { ValeSpec } from '../spec.ts'
import { apart, edited } from './edits.ts'

type Action = NonNullable<ValeSpec['action']>

/** What was found, and how a replacement is to look. */
export interface Found {
  readonly words: string
  /** What the groups of the token that found it captured. */
  readonly groups?: readonly string[]
  /** Whether a replacement takes the capitals of the words. */
  readonly isRecased?: boolean
}

/**
 * @returns nothing for actions that need a script or a dictionary.
 */
export function suggestionsOf(
  action: Action | undefined,
  { words, groups = [], isRecased = false }: Found,
  budget: Budget,
): readonly string[] {
  const filled = (param: string) => withGroups(param, [words, ...groups])
  switch (action?.name) {
    case 'replace':
      return action.params.map((param) => filled(isRecased ? matchCase(param, words) : param))
    case 'remove':
      return ['']
    case 'convert':
      return [apart(words, ' ')]
    case 'edit':
      return [edited(words, action.params, filled, budget)]
    default:
      return []
  }
}

/** `$0` and `${1}` as what they stand for; nothing for a group that is not there, and `$` for `$$`. */
function withGroups(param: string, groups: readonly string[]): string {
  return param.replace(/\$(?:\$|(\d+)|\{(\d+)\})/gu, (whole, plain?: string, braced?: string) =>
    whole === '$$' ? '$' : (groups[Number(plain ?? braced)] ?? ''),
  )
}
