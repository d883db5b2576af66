/** Which placeholders a message may hold, so that there is something to put in their place. */
import type { Check, CheckOf } from '../../../../rules/index.ts'

const PLACEHOLDERS = ['match', 'suggestion', 'count', 'name'] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

/** Those that this check fills; in any other place the message would have a hole. */
export function placeholdersOf(check: Check): readonly Placeholder[] {
  switch (check.type) {
    case 'existence':
      return check.suggest ? ['match', 'suggestion'] : ['match']
    case 'substitution':
      return ['match', 'suggestion']
    case 'occurrence':
      return check.max === undefined ? ['count'] : ['match', 'count']
    case 'repetition':
      return ['match', 'suggestion', 'count']
    case 'consistency':
      return ['match', 'suggestion', 'name']
    case 'conditional':
    case 'placeholder':
      return ['match']
    case 'capitalization':
      return check.of === 'spelling' || check.of === 'sentence-start' ? ['match', 'suggestion'] : ['match']
    case 'metric':
      return check.per === undefined || check.per === 'draft' ? ['count'] : ['match', 'count']
    case 'readability':
    case 'length':
      return ['count']
    case 'presence':
    case 'language':
      return []
    case 'register':
      return ['match', 'name']
    case 'personal-data':
      return ['match']
    case 'names':
      return check.of === 'author'
        ? ['name']
        : check.of === 'greeting'
          ? ['match', 'suggestion', 'name']
          : ['match', 'name']
    case 'accessibility':
      return ACCESSIBILITY[check.of]
    case 'vale':
      // What is said of a finding is Vale's own message.
      return []
  }
}

/** Placeholders in a message that this check never fills; `{name}` is the person answered, when it is known. */
export function unfilledIn(message: string, check: Check): readonly Placeholder[] {
  const filled = placeholdersOf(check)
  return PLACEHOLDERS.filter(
    (each) => message.includes(`{${each}}`) && !filled.includes(each) && each !== 'name',
  )
}

const ACCESSIBILITY: Readonly<Record<CheckOf<'accessibility'>['of'], readonly Placeholder[]>> = {
  'hashtag-case': ['match', 'suggestion'],
  'styled-letters': ['match', 'suggestion'],
  'emoji-count': ['match', 'count'],
  'emoji-repeat': ['match', 'suggestion', 'count'],
  'emoji-in-word': ['match'],
  'emoji-bullet': ['match'],
  emoticon: ['match'],
}
