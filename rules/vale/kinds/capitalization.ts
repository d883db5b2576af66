/** Alerts on text in the wrong capitals. */
import { suggesterOf } from '../actions/suggestions.ts'
import type { Alert, Kind } from '../alert.ts'
import { createExceptions, type Exceptions } from '../exceptions.ts'
import { formatMessage } from '../format.ts'
import { sentenceCase, titleCase, wordsOf } from '../letter-case.ts'
import type { Budget } from '../regex/machine.ts'
import { searchFor } from '../regex/search.ts'
import { subjectOf } from '../regex/text.ts'
import type { ValeSpecOf } from '../spec.ts'

type Spec = ValeSpecOf<'capitalization'>
/** What is expected, and whether the text is so. */
type Verdict = readonly [expected: string, isRight: boolean]
type Judge = (text: string, budget: Budget) => Verdict

/** As many words as these must be right; of no words at all, too few are. */
const THRESHOLD = 0.8

export const capitalization: Kind<Spec> = {
  prepare(spec) {
    const { message, match, action } = spec
    const judge = judgeOf(spec)
    const suggest = suggesterOf(action)
    // What it offers keeps its capitals: they are what the rule is about.
    const offersExpected =
      action?.name === 'replace' &&
      action.params.length === 0 &&
      (match === '$title' || match === '$sentence')
    return ({ block, budget }) => {
      const [expected, isRight] = judge(block.text, budget)
      if (isRight) return []
      const suggestions = offersExpected ? [expected] : suggest({ words: block.text }, budget)
      const alert: Alert = {
        start: 0,
        end: block.codes.length,
        message: formatMessage(message, block.text, expected),
        suggestions,
      }
      return [alert]
    }
  },
}

function judgeOf(spec: Spec): Judge {
  const spared = createExceptions(spec.allowed)
  switch (spec.match) {
    case '$lower':
      return (text, budget) => {
        const expected = text.toLowerCase()
        return [expected, text === expected || spared.hold(text, budget)]
      }
    case '$upper':
      return (text, budget) => {
        const expected = text.toUpperCase()
        return [expected, text === expected || spared.hold(text, budget)]
      }
    case '$sentence':
      return (text, budget) => inSentenceCase(text, spec, spared, budget)
    case '$title':
      return (text, budget) => inTitleCase(text, spec, spared, budget)
    default: {
      const search = searchFor(spec.match)
      return (text, budget) => [
        spec.match,
        search.find(subjectOf(text), budget) !== undefined || spared.hold(text, budget),
      ]
    }
  }
}

function inSentenceCase(text: string, spec: Spec, spared: Exceptions, budget: Budget): Verdict {
  const { threshold = THRESHOLD } = spec
  const expected = sentenceCase(text, spec, budget)
  const wanted = wordsOf(expected, spared, budget)
  const words = wordsOf(text, spared, budget)
  let right = 0
  for (const [index, word] of words.entries()) {
    if (index >= wanted.length || word === wanted[index] || spared.hold(word, budget)) right++
    else if (index === 0 && word !== titledInAllParts(word.toLowerCase())) return [expected, false]
  }
  return [expected, right / words.length >= threshold]
}

/** AP style decides on `to` by the part of speech behind it, which nobody here knows: both are taken for right. */
function inTitleCase(text: string, spec: Spec, spared: Exceptions, budget: Budget): Verdict {
  const { style = 'AP', threshold = THRESHOLD } = spec
  const expected = titleCase(text, spec, budget)
  const wanted = wordsOf(expected, spared, budget)
  const words = wordsOf(text, spared, budget)
  let right = 0
  for (const [index, word] of words.entries()) {
    const isRight =
      index >= wanted.length ||
      word === wanted[index] ||
      spared.hold(word, budget) ||
      word === word.toUpperCase() ||
      (style === 'AP' && /^to$/iu.test(word))
    if (isRight) right++
  }
  return [expected, right / words.length >= threshold]
}

/** With a capital behind every sign that joins words in ASCII: `E-Mail`. */
const titledInAllParts = (word: string) =>
  word.replace(/(?<![\p{L}\p{Nd}_]|[^\0-\x7f])\p{L}/gu, (letter) => letter.toUpperCase())
