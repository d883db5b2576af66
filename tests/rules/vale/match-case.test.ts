/** Replacements in the capitals of the words that they replace. */
import { expect, it } from 'vitest'
import { matchCase } from '../../../rules/vale/match-case.ts'

it.each([
  ['use', 'utilize', 'use'],
  ['use', 'Utilize', 'Use'],
  ['use', 'UTILIZE', 'USE'],
  ['USE', 'utilize', 'use'],
  ['use', 'uTilize', 'use'],
  ['more than', 'Over', 'More than'],
  ['a lot of', 'MANY', 'A LOT OF'],
  ['to', 'In Order To', 'To'],
  ['first second', 'One Two', 'first second'],
  ['cross-platform', 'Cross Platform', 'Cross-Platform'],
  ['mutual tls', 'Mutual TLS', 'Mutual TLS'],
  ['kept big', 'kept Large', 'kept Big'],
  ['big kept', 'Large kept', 'Big kept'],
  ['the big kept', 'the LARGE kept', 'the BIG kept'],
  ['good bad dog', 'Good dog', 'Good bad dog'],
  ["don't go", 'Do Not Go', "don't Go"],
  ['a', 'B', 'A'],
  ['x', '42', 'x'],
  ['42', 'Big', '42'],
  ['', 'Big', ''],
  ['élan', 'Chic', 'élan'],
])('%j for %j is %j', (replacement, observed, expected) => {
  expect(matchCase(replacement, observed)).toBe(expected)
})
