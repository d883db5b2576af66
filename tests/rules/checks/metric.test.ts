import { describe, expect, it } from 'vitest'
import { MEASURES } from '../../../rules/checks/metric.ts'
import { flagged } from '../make.ts'
import { tryTable } from './table.ts'

const LONG = { of: 'words', per: 'sentence', max: 5 }

tryTable('metric', {
  it: [
    {
      check: LONG,
      text: 'Una frase lunga di sette parole esatte. Una breve.',
      flags: ['Una frase lunga di sette parole esatte.'],
    },
    { check: LONG, text: 'Una breve. Un’altra frase breve.', flags: [] },
    { check: { of: 'words', max: 3 }, text: 'Uno due tre quattro', flags: [''] },
    { check: { of: 'paragraphs', min: 2 }, text: 'Uno.\n\nDue.', flags: [] },
    {
      check: { of: 'characters', per: 'paragraph', max: 10 },
      text: 'Breve.\nUn paragrafo più lungo.',
      flags: ['Un paragrafo più lungo.'],
    },
    { check: { of: 'capitals', over: 'letters', max: 0.5 }, text: 'BASTA così', flags: [''] },
    { check: { of: 'exclamations', over: 'sentences', max: 0.5 }, text: 'Bene! Grazie.', flags: [] },
  ],
  en: [
    {
      check: LONG,
      text: 'This one sentence has seven words inside.',
      flags: ['This one sentence has seven words inside.'],
    },
    { check: LONG, text: 'Short. And short again.', flags: [] },
    { check: { of: 'links', max: 0 }, text: 'See https://example.com.', flags: [''] },
    { check: { of: 'sentences', min: 2 }, text: 'Mr. Smith is in.', flags: [''] },
  ],
})

describe('every measure', () => {
  /** A text of one line and one sentence, unless it is lines or sentences that are counted, and how many there are. */
  const texts = {
    words: ['Uno due tre', 3],
    characters: ['Perché', 6],
    letters: ['A 1 b', 2],
    capitals: ['CIAO a te', 4],
    sentences: ['Uno. Due.', 2],
    paragraphs: ['Uno\n\nDue', 2],
    'line-breaks': ['Uno\ndue\ntre', 2],
    emoji: ['Bene 😊😊', 2],
    hashtags: ['#uno #due', 2],
    links: ['https://a.example e https://b.example', 2],
    mentions: ['@anna e @luca', 2],
    exclamations: ['Bene! Bravi!', 2],
    questions: ['Come? Quando?', 2],
  } as const satisfies Record<(typeof MEASURES)[number], readonly [string, number]>

  it.each(MEASURES)('%s, of the draft', (of) => {
    const [text, value] = texts[of]
    expect(flagged({ type: 'metric', of, min: value, max: value }, text)).toEqual([])
    expect(flagged({ type: 'metric', of, max: value - 1 }, text)).toEqual([''])
    expect(flagged({ type: 'metric', of, min: value + 1 }, text)).toEqual([''])
  })

  it.each(['words', 'characters', 'letters', 'capitals', 'sentences', 'emoji', 'links'] as const)(
    '%s, of a paragraph',
    (of) => {
      const [text, value] = texts[of]
      const spec = { type: 'metric', of, per: 'paragraph' }
      expect(flagged({ ...spec, min: value, max: value }, text)).toEqual([])
      expect(flagged({ ...spec, max: value - 1 }, `${text}\n \n`)).toEqual([text])
    },
  )

  it.each(['words', 'characters', 'letters', 'capitals', 'emoji', 'mentions'] as const)(
    '%s, of a sentence',
    (of) => {
      const [text, value] = texts[of]
      const spec = { type: 'metric', of, per: 'sentence' }
      expect(flagged({ ...spec, min: value, max: value }, text)).toEqual([])
      expect(flagged({ ...spec, max: value - 1 }, text)).toEqual([text])
    },
  )

  it.each([
    ['sentences', 'sentence', 1],
    ['paragraphs', 'sentence', 1],
    ['paragraphs', 'paragraph', 1],
    ['line-breaks', 'sentence', 0],
    ['line-breaks', 'paragraph', 0],
  ] as const)('%s, of a %s, are what they must be', (of, per, value) => {
    expect(flagged({ type: 'metric', of, per, min: value, max: value }, 'Uno.\nDue.')).toEqual([])
  })
})
