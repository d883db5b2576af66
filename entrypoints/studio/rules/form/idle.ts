/** Whether a check has nothing to look for yet, as a new rule has. */
import type { Check } from '../../../../rules/index.ts'

export function isIdle(check: Check): boolean {
  switch (check.type) {
    case 'existence':
      return looksForNothing(check)
    case 'occurrence':
      return (check.of === undefined && looksForNothing(check)) || isUnbounded(check)
    case 'presence':
      return check.of === undefined && looksForNothing(check)
    case 'conditional':
      return looksForNothing(check.first) || looksForNothing(check.second)
    case 'substitution':
      return isEmpty(check.swap)
    case 'consistency':
      return isEmpty(check.either)
    case 'capitalization':
      return check.of === 'spelling' && isEmpty(check.words)
    case 'names':
      return check.of === 'brand' && check.brands.length === 0
    case 'metric':
    case 'readability':
    case 'length':
      return isUnbounded(check)
    case 'register':
      return check.expect === undefined && !check.mixing
    case 'vale':
      return 'pattern' in check && check.pattern === ''
    case 'repetition':
    case 'language':
    case 'personal-data':
    case 'accessibility':
    case 'placeholder':
      return false
  }
}

const isUnbounded = ({ min, max }: { readonly min?: number; readonly max?: number }) =>
  min === undefined && max === undefined

const isEmpty = (lists: Readonly<Record<string, readonly unknown[] | undefined>>) =>
  Object.values(lists).every((list) => list === undefined || list.length === 0)

const looksForNothing = ({
  phrases = {},
  patterns = {},
}: {
  readonly phrases?: Readonly<Record<string, readonly unknown[] | undefined>>
  readonly patterns?: Readonly<Record<string, readonly unknown[] | undefined>>
}) => isEmpty(phrases) && isEmpty(patterns)
