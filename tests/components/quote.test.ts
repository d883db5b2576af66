import { expect, test } from 'vitest'
import { quote } from '../../components/language.tsx'

test.each([
  ['en', 'calm down', '“calm down”'],
  ['it', 'si calmi', '«si calmi»'],
  ['it', '«Come già detto»', '«Come già detto»'],
  ['it', '«Già detto» e «detto»', '«“Già detto” e “detto”»'],
  ['en', 'The word “just”', '“The word ‘just’”'],
] as const)('in %s, %s is quoted with marks that do not double', (language, words, quoted) => {
  expect(quote(language, words)).toBe(quoted)
})
