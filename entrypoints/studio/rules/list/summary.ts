/** The first words that a check looks for, for a line in a list. */
import { type Check, LANGUAGES } from '../../../../rules/index.ts'

const SHOWN = 4

/** Empty where a check looks for no words. */
export function summaryOf(check: Check): string {
  const words = wordsOf(check)
  const shown = words.slice(0, SHOWN).join(', ')
  return words.length > SHOWN ? `${shown}…` : shown
}

const KEYS = [...LANGUAGES, 'any'] as const
type Lists<T> = { readonly [K in (typeof KEYS)[number]]?: readonly T[] }

const gathered = <T>(lists: Lists<T> | undefined): readonly T[] => KEYS.flatMap((key) => lists?.[key] ?? [])

function wordsOf(check: Check): readonly string[] {
  switch (check.type) {
    case 'existence':
    case 'occurrence':
    case 'presence':
      return gathered(check.phrases)
    case 'conditional':
      return gathered(check.first.phrases)
    case 'substitution':
      return gathered(check.swap).flatMap((swap) => ('from' in swap ? [swap.from] : []))
    case 'consistency':
      return gathered(check.either).map((pair) => pair.join(' / '))
    case 'capitalization':
      return check.of === 'spelling' ? gathered(check.words) : []
    case 'names':
      return check.of === 'brand' ? check.brands : []
    case 'metric':
    case 'repetition':
    case 'readability':
    case 'length':
    case 'register':
    case 'language':
    case 'personal-data':
    case 'accessibility':
    case 'placeholder':
    case 'vale':
      return []
  }
}
