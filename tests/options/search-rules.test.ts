/** The packs that are shipped, searched as a tutor would who does not know how a rule puts it. */
import { expect, it } from 'vitest'
import { EVERY_RULE, searchRules } from '../../entrypoints/options/search-rules.ts'
import { parsedPacks } from '../rules/builtin/parsed.ts'

const rules = parsedPacks.flatMap((pack) => pack.rules ?? [])
const found = (words: string) => searchRules(rules, { ...EVERY_RULE, words }, () => false).map(({ id }) => id)

it.each([
  ['parolacce', 'profanity', 3],
  ['swearing', 'mild-swearing', 3],
  ['insulti', 'insult', 3],
  ['insults', 'insult', 3],
  ['offese', 'insult', 3],
  ['minacce', 'threat', 4],
  ['bestemmie', 'blasphemy', 1],
  ['razzismo', 'slur', 1],
  ['sexism', 'slur', 1],
  ['ironia', 'sarcasm', 1],
  ['tu', 'register-mixing', 8],
  ['tu o Lei', 'register-mixing', 3],
  ['frasi lunghe', 'long-sentence', 1],
  ['burocratese', 'office-cluster', 1],
  ['officialese', 'office-cluster', 1],
  ['IBAN', 'iban', 1],
  ['D.Lgs. 62/2024', 'disability-terms', 1],
  ['DPR 430', 'contest-rules', 1],
  ['art. 724', 'blasphemy', 1],
  ['avvocato', 'our-legal-threat', 5],
  ['press', 'press-request', 5],
])('«%s» leads to %s, among %i at most', (words, id, most) => {
  expect(found(words)).toContain(id)
  expect(found(words).length).toBeLessThanOrEqual(most)
})

it('takes short words as they stand, and longer ones from where a word begins', () => {
  expect(found('tu').length).toBeGreaterThan(0)
  expect(found('asa')).not.toContain('street-address')
  expect(found('xq')).toEqual([])
})
