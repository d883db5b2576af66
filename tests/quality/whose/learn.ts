/**
 * Learns whose data is from the texts beside this file, and writes the weights for the product: `npm run learn`.
 * Prints what it would get right on texts that it had not read, by leaving out a fifth of them in turn.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { examplesOf, readTexts } from './examples.ts'
import { asLearned, learn } from './learned.ts'
import { oddsOf } from './logistic.ts'

const FOLDS = 5

const texts = readTexts()
const file = fileURLToPath(new URL('../../../rules/text/personal-data/whose/learned.json', import.meta.url))
const learned = asLearned(learn(texts))
writeFileSync(file, `${JSON.stringify(learned, undefined, 2)}\n`)

const unread = Array.from({ length: FOLDS }, (_, fold) => {
  const model = learn(texts.filter((_, i) => i % FOLDS !== fold))
  return texts
    .filter((_, i) => i % FOLDS === fold)
    .flatMap((text) => {
      const odds = examplesOf(text).map(({ features }) => oddsOf(model, features))
      return odds.length === 0 ? [] : [{ theirs: text.theirs, leans: Math.max(...odds) > 0 }]
    })
}).flat()
for (const theirs of [true, false]) {
  const own = unread.filter((each) => each.theirs === theirs)
  const right = own.filter(({ leans }) => leans === theirs)
  console.log(`${theirs ? 'a person’s' : 'the company’s'}: ${right.length} of ${own.length} told, unread`)
}
