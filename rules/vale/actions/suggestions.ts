/** What a rule's `action` offers instead of the words it found. */
import { matchCase } from '../match-case.ts'
import type { Budget } from '../regex/machine.ts'
import type { ValeSpec } from '../spec.ts'
import { apart, edited, stepsOf } from './edits.ts'

type Action = NonNullable<ValeSpec['action']>

/** What was found, and how a replacement is to look. */
export interface Found {
  readonly words: string
  /** What the groups of the token that found it captured. */
  readonly groups?: readonly string[]
  /** Whether a replacement takes the capitals of the words. */
  readonly isRecased?: boolean
}

/** What is offered for each find. */
export type Suggest = (found: Found, budget: Budget) => readonly string[]

/** Made once for a rule; offers nothing for actions that need a script or a dictionary. */
export function suggesterOf(action: Action | undefined): Suggest {
  switch (action?.name) {
    case 'replace':
      return ({ words, groups, isRecased }) =>
        action.params.map((param) => filled(isRecased ? matchCase(param, words) : param, words, groups))
    case 'remove':
      return () => ['']
    case 'convert':
      return ({ words }) => [apart(words, ' ')]
    case 'edit': {
      const steps = stepsOf(action.params)
      if (typeof steps === 'string') return ({ words }) => [words]
      return ({ words, groups }, budget) => [
        edited(words, steps, (param) => filled(param, words, groups), budget),
      ]
    }
    default:
      return () => []
  }
}

/** `$0` and `${1}` as what they stand for; nothing for a group that is not there, and `$` for `$$`. */
function filled(param: string, words: string, groups: readonly string[] = []): string {
  const parts = [words, ...groups]
  return param.replace(/\$(\$|\d+|\{\d+\})/gu, (_, sign: string) =>
    sign === '$' ? '$' : (parts[Number(sign.replace(/[{}]/gu, ''))] ?? ''),
  )
}
