/**
 * Learns whose data is from the texts beside this file, and writes the weights for the product: `npm run learn`.
 * Prints what it would get right on texts that it had not read, by leaving out a fifth of them in turn.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Kept } from '../../../rules/text/personal-data/whose/weights.ts'
import { examplesOf, readTexts, type Subject, type Text } from './examples.ts'
import { asLearned, learn } from './learned.ts'
import { oddsOf } from './logistic.ts'

const FOLDS = 5

const file = fileURLToPath(new URL('../../../rules/text/personal-data/whose/learned.json', import.meta.url))
const learned = { contacts: learnAbout('contacts'), suspected: learnAbout('suspected') }
writeFileSync(file, `${JSON.stringify(learned, undefined, 2)}\n`)

function learnAbout(subject: Subject): Kept {
  const texts = readTexts(subject)
  /** What is there several times counts as often, and is read or unread as one. */
  const examples = new Map([...new Set(texts)].map((text) => [text, examplesOf(text)]))
  const foldOf = new Map([...examples.keys()].map((text, i) => [text, i % FOLDS]))
  const learnFrom = (some: readonly Text[]) =>
    learn(
      subject,
      some.flatMap((text) => examples.get(text) ?? []),
    )
  const unread = Array.from({ length: FOLDS }, (_, fold) => {
    const model = learnFrom(texts.filter((text) => foldOf.get(text) !== fold))
    return [...examples].flatMap(([text, found]) => {
      if (found.length === 0 || foldOf.get(text) !== fold) return []
      const leans = found.some(({ vector }) => oddsOf(model, vector) > 0)
      return [{ theirs: text.theirs, leans }]
    })
  }).flat()
  for (const theirs of [true, false]) {
    const own = unread.filter((each) => each.theirs === theirs)
    const right = own.filter(({ leans }) => leans === theirs)
    console.log(`${subject}, ${theirs ? 'a person’s' : 'not'}: ${right.length} of ${own.length} told, unread`)
  }
  return asLearned(learnFrom(texts))
}
