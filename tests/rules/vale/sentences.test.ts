/** Where Vale's segmenter cuts: examples in the manner of https://github.com/diasks2/pragmatic_segmenter's golden rules. */
import { expect, it } from 'vitest'
import { sentencesIn } from '../../../rules/vale/sentences.ts'

/** Sentences are set apart by `|`. */
const TEXTS = [
  'Hello there. | My name is Ada.',
  'What is it? | No idea! | well...',
  'We closed it. | it was late.',
  'My name is Ada E. Smith.',
  'It works in the U.S. | Sales rose.',
  'Please turn to p. 55.',
  'You and I. | Did you see it?',
  'We met Ada and co. at the party.',
  "Let's ask Ada and co. | They should know.",
  'I can see Mt. Fuji from St. Mary.',
  'It opens at 5 p.m. on Mondays, e.g. in the U.S. every week.',
  'I live in the E.U. | How about you?',
  'She has 20. | It is hers.',
  'Chapter 20. in the book.',
  'Pens, paper, etc. | are all there.',
  'He said (he was there before.) at the party.',
  'She said, "This is great." she was glad.',
  'She said, "This is great." | She was glad.',
  "She said, 'This is great.' She was glad.",
  'It was so. | ) And so on.',
  'A line\nthat goes on.\n\n| And another paragraph\n\nwithout an end',
  'I meant that.... | She left.',
  'Well ... no, wait... | but then . . . I went . . . . | The end . | At last',
  'No space.After it, v1.2 or example.com either.',
  'Thanks!😀 See you…soon… Then.',
  'Works at Yahoo! in the office.',
  'È finita. | L’hai\u00a0vista? | Ciao',
] as const

it.each(TEXTS)('%s', (marked) => {
  const text = marked.replace(/\| /gu, '').replace(/\n\|/u, '\n')
  const codes = [...text].map((sign) => sign.codePointAt(0) ?? 0)
  const found = sentencesIn(codes).map(({ start, end }) => String.fromCodePoint(...codes.slice(start, end)))
  expect(found).toEqual(marked.split('|').map((sentence) => sentence.trim()))
})
