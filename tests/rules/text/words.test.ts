import { expect, it } from 'vitest'
import { askedOfWords, wordOf, wordsIn } from '../../../rules/text/words.ts'

it('the same word is the same object, wherever it stands', () => {
  const text = 'Ciao, ciao! Ciao'
  expect(wordOf(text, 0, 4)).toBe(wordOf(text, 12, 16))
  expect(wordOf(text, 0, 4)).not.toBe(wordOf(text, 6, 10))
  expect(wordOf('Ciao')).toMatchObject({ text: 'Ciao', lower: 'ciao' })
})

it('a word is what stands between what is neither letter nor digit', () => {
  expect(wordsIn('L’amico 007 è qui, perché?').map(({ text }) => text)).toEqual([
    'L',
    'amico',
    '007',
    'è',
    'qui',
    'perché',
  ])
  expect(wordsIn(' … ')).toEqual([])
})

it('a question is put once to each word', () => {
  const asked: string[] = []
  const isLong = askedOfWords(({ text }) => asked.push(text) > 0 && text.length > 4)
  const isShort = askedOfWords(({ text }) => text.length < 5)
  const words = wordsIn('domanda fatta due volte: domanda fatta due volte')
  expect(words.filter(isLong).map(({ text }) => text)).toEqual([
    'domanda',
    'fatta',
    'volte',
    'domanda',
    'fatta',
    'volte',
  ])
  expect(words.filter(isShort).map(({ text }) => text)).toEqual(['due', 'due'])
  expect(asked).toEqual(['domanda', 'fatta', 'due', 'volte'])
})

it('answers stay right when more words were met than are kept, and of words that are too long to keep', () => {
  const isEven = askedOfWords(({ text }) => Number(text) % 2 === 0)
  for (let number = 0; number < 20_000; number++)
    expect(isEven(wordOf(String(number)))).toBe(number % 2 === 0)
  const long = `${'1'.repeat(40)}2`
  expect([isEven(wordOf(long)), wordOf(long).text]).toEqual([true, long])
  expect(wordOf(long)).not.toBe(wordOf(long))
})
