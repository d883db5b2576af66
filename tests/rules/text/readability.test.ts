import { describe, expect, test } from 'vitest'
import { readabilityOf } from '../../../rules/text/readability.ts'
import { countSyllables } from '../../../rules/text/syllables.ts'
import { leastTime } from '../time.ts'
import { countReadable } from './count-readable.ts'

const by = (formula: Parameters<typeof readabilityOf>[0]) => (text: string) =>
  readabilityOf(formula, countReadable(formula, text))
const gulpease = by('gulpease')
const flesch = by('flesch')
const fleschKincaidGrade = by('flesch-kincaid')

describe('Gulpease', () => {
  test('counts letters, words and sentences', () => {
    // 3 + 7 + 6 + 2 + 5 letters in 5 words, one sentence: 89 + (300 - 230) / 5.
    expect(gulpease('Con piacere siamo in viaggi')).toEqual({
      score: 89 + (300 - 230) / 5,
      words: 5,
      sentences: 1,
      letters: 23,
    })
  })

  test.each([
    ['L’ordine è in viaggio.', 5, 1],
    ['Ciao! Tutto bene? Sì.', 4, 3],
    ['Gentile sig. Rossi, la dott.ssa Verdi arriva alle 9.30 di domani.', 11, 1],
    ['Prima riga\nSeconda riga', 4, 2],
    ['Scrivi a info@example.it o su https://example.it/aiuto?x=1.', 4, 1],
    ['@marco grazie #buongiorno', 1, 1],
    ['Un post-vendita serio', 3, 1],
  ])('%s', (text, words, sentences) => expect(gulpease(text)).toMatchObject({ words, sentences }))

  test('plain Italian is easier than officialese', () => {
    const plain = gulpease('Il pacco arriva domani. Se non sei in casa, il corriere torna il giorno dopo.')
    const official = gulpease(
      'Relativamente alla segnalazione precedentemente inoltrata, comunichiamo che la documentazione risulta regolarmente acquisita dall’amministrazione.',
    )
    expect(plain?.score).toBeGreaterThan(60)
    expect(official?.score).toBeLessThan(40)
  })
})

describe('Flesch', () => {
  test('the reading ease of a sentence', () => {
    // Six words, six syllables.
    expect(flesch('The cat sat on the mat.')?.score).toBeCloseTo(206.835 - 1.015 * 6 - 84.6, 6)
    expect(fleschKincaidGrade('The cat sat on the mat.')?.score).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 6)
  })

  test('contractions are one word', () =>
    expect(flesch("We don't know, it's Tom’s.")).toMatchObject({ words: 5, sentences: 1 }))

  test('plain English is easier than officialese', () => {
    const plain = 'Your parcel will be with you on Monday. If you are out, we will try again the next day.'
    const official =
      'Notwithstanding the aforementioned considerations, documentation requirements necessitate comprehensive verification procedures.'
    expect(flesch(plain)?.score).toBeGreaterThan(80)
    expect(flesch(official)?.score).toBeLessThan(10)
    expect(fleschKincaidGrade(official)?.score).toBeGreaterThan(
      fleschKincaidGrade(plain)?.score ?? Number.NaN,
    )
  })
})

describe('English syllables', () => {
  test.each(
    Object.entries({
      a: 1,
      I: 1,
      the: 1,
      any: 2,
      thanks: 1,
      order: 2,
      service: 2,
      delivered: 3,
      handled: 2,
      called: 1,
      asked: 1,
      wanted: 2,
      apologies: 4,
      experience: 4,
      customer: 3,
      business: 2,
      table: 2,
      files: 1,
      boxes: 2,
      created: 3,
      science: 2,
      people: 2,
      "don't": 1,
      "didn't": 2,
      'there’s': 1,
      safely: 2,
      something: 2,
      useful: 2,
      rhythm: 2,
      league: 1,
      applied: 2,
      delayed: 2,
      beautiful: 3,
      appreciate: 4,
      awesome: 2,
      union: 2,
      previous: 3,
      video: 3,
      loyalty: 3,
      buyer: 2,
    }),
  )('%s: %i', (word, syllables) => expect(countSyllables(word)).toBe(syllables))
})

test('a text without words has no readability', () => {
  for (const text of ['', '   ', '👍', '123', '!!!', 'https://example.it', '@marco', '\ud83d', '\u200b']) {
    expect(gulpease(text), text).toBeUndefined()
    expect(flesch(text), text).toBeUndefined()
  }
})

test('long texts are measured quickly', () => {
  for (const piece of ['parola ', 'a.', '. ', "l'", '#a ', 'aeiou', '\n']) {
    const text = piece.repeat(Math.ceil(10_000 / piece.length))
    const time = leastTime(150, () => {
      gulpease(text)
      flesch(text)
    })
    expect(time, piece).toBeLessThan(150)
  }
})
