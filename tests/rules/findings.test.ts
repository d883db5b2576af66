/** What becomes of findings: which stay, in which order, and in what words they are told. */
import { describe, expect, it } from 'vitest'
import { withoutOverlaps } from '../../rules/findings/overlaps.ts'
import { asTips, inOrder } from '../../rules/findings/tips.ts'
import type { RuleFinding } from '../../rules/reading/read-draft.ts'
import type { Rule } from '../../rules/ruleset.ts'
import type { Conversation, Language, Severity } from '../../rules/types.ts'

function ruleOf(severity: Severity, type: string, text: object = {}): Rule {
  return { pack: 'test', id: type, level: 'voice', severity, check: { type }, text } as unknown as Rule
}

type Found = readonly [rule: number, start: number, end: number, suggestion?: string]

function finding([rule, start, end, suggestion]: Found, more: object = {}): RuleFinding {
  const suggestions = suggestion === undefined ? {} : { suggestions: [suggestion] }
  return { rule, start, end, finding: { start, end, ...suggestions, ...more } }
}

const [WORDS, SWAP, CAPITALS, VALE, GRAVE, LATER] = [0, 1, 2, 3, 4, 5]
const RULES = [
  ruleOf('tip', 'existence'),
  ruleOf('tip', 'substitution'),
  ruleOf('tip', 'capitalization'),
  ruleOf('tip', 'vale'),
  ruleOf('stop', 'existence'),
  ruleOf('tip', 'existence'),
]

describe('of findings on the same words', () => {
  it.each<[string, readonly Found[], readonly Found[]]>([
    [
      'the gravest stays',
      [
        [LATER, 0, 5, 'x'],
        [GRAVE, 0, 5],
      ],
      [[GRAVE, 0, 5]],
    ],
    [
      'of equals one with a suggestion',
      [
        [SWAP, 0, 5, 'x'],
        [LATER, 0, 5],
      ],
      [[SWAP, 0, 5, 'x']],
    ],
    [
      'of equals the later',
      [
        [WORDS, 0, 5],
        [LATER, 0, 5],
      ],
      [[LATER, 0, 5]],
    ],
    [
      'of equals with suggestions the later',
      [
        [WORDS, 0, 5, 'x'],
        [LATER, 0, 5, 'y'],
      ],
      [[LATER, 0, 5, 'y']],
    ],
    [
      'all of Vale stay',
      [
        [VALE, 0, 5],
        [VALE, 0, 5],
        [WORDS, 0, 5],
      ],
      [
        [WORDS, 0, 5],
        [VALE, 0, 5],
        [VALE, 0, 5],
      ],
    ],
    [
      'all on the whole draft stay',
      [
        [WORDS, 0, 0],
        [LATER, 0, 0],
      ],
      [
        [WORDS, 0, 0],
        [LATER, 0, 0],
      ],
    ],
    [
      'a longer find stays, at its beginning',
      [
        [WORDS, 0, 5],
        [LATER, 0, 9],
      ],
      [[LATER, 0, 9]],
    ],
    [
      'around',
      [
        [SWAP, 2, 5],
        [LATER, 0, 9],
      ],
      [[LATER, 0, 9]],
    ],
    [
      'and at its end',
      [
        [SWAP, 4, 9],
        [WORDS, 0, 9],
        [GRAVE, 20, 25],
      ],
      [
        [WORDS, 0, 9],
        [GRAVE, 20, 25],
      ],
    ],
    [
      'words that only overlap stay',
      [
        [WORDS, 0, 5],
        [LATER, 3, 8],
      ],
      [
        [WORDS, 0, 5],
        [LATER, 3, 8],
      ],
    ],
    [
      'graver words inside stay',
      [
        [GRAVE, 2, 5],
        [WORDS, 0, 9],
      ],
      [
        [WORDS, 0, 9],
        [GRAVE, 2, 5],
      ],
    ],
    [
      'milder words inside go',
      [
        [WORDS, 2, 5],
        [GRAVE, 0, 9],
      ],
      [[GRAVE, 0, 9]],
    ],
    [
      'other sayings inside stay',
      [
        [CAPITALS, 2, 5],
        [WORDS, 0, 9],
      ],
      [
        [WORDS, 0, 9],
        [CAPITALS, 2, 5],
      ],
    ],
    [
      'other sayings hide none',
      [
        [WORDS, 2, 5],
        [CAPITALS, 0, 9],
      ],
      [
        [WORDS, 2, 5],
        [CAPITALS, 0, 9],
      ],
    ],
    [
      'other sayings hide no other',
      [
        [CAPITALS, 0, 5],
        [CAPITALS, 0, 9],
      ],
      [
        [CAPITALS, 0, 5],
        [CAPITALS, 0, 9],
      ],
    ],
  ])('%s', (_, found, kept) => {
    const those = (all: readonly RuleFinding[]) => all.toSorted((a, b) => a.rule - b.rule || a.end - b.end)
    const stay = withoutOverlaps(
      found.map((each) => finding(each)),
      RULES,
    )
    expect(those(stay)).toEqual(those(kept.map((each) => finding(each))))
  })
})

it('findings come gravest first, then as one reads, then as their rules stand', () => {
  const order: readonly Found[] = [
    [GRAVE, 9, 12],
    [LATER, 0, 3],
    [WORDS, 0, 5],
    [LATER, 0, 5],
    [WORDS, 7, 8],
  ]
  const shuffled = [4, 3, 0, 2, 1].map((at) => finding(order[at] ?? order[0] ?? [0, 0, 0]))
  expect(inOrder(shuffled, RULES)).toEqual(order.map((each) => finding(each)))
})

describe('a tip', () => {
  interface Told {
    readonly text?: string
    readonly message?: string
    readonly found?: object
    readonly languages?: readonly Language[]
    readonly conversation?: Conversation
  }
  function told({ text = 'bello', message = '', found = {}, languages = ['it'], conversation }: Told) {
    const rules = [ruleOf('tip', 'existence', { it: { message } })]
    const [tip] = asTips([finding([0, 0, text.length], found)], { text, rules, languages, conversation })
    return tip?.message
  }

  it.each<[string, Told, string]>([
    ['quotes its words on one line', { text: ' molto \n  bello ', message: '“{match}”' }, '“molto bello”'],
    ['quotes what its find names', { message: '{match}', found: { match: 'bel' } }, 'bel'],
    ['quotes sixty characters', { text: 'a'.repeat(60), message: '{match}' }, 'a'.repeat(60)],
    ['cuts a longer quotation', { text: 'a'.repeat(61), message: '{match}' }, `${'a'.repeat(59)}…`],
    ['cuts it after a word', { text: `${'a'.repeat(58)} bbb`, message: '{match}' }, `${'a'.repeat(58)}…`],
    ['offers', { message: '{suggestion}!', found: { suggestions: ['bene', 'meglio'] } }, 'bene!'],
    ['has nothing to offer', { message: '{suggestion}!' }, '!'],
    ['counts', { message: '{count}!', found: { count: 0 } }, '0!'],
    ['has nothing to count', { message: '{count}!' }, '!'],
    ['names whom its find names', { message: '{name}!', found: { name: 'Anna' } }, 'Anna!'],
    [
      'names who is answered',
      { message: '{name}!', conversation: { surface: 'comment', author: 'Luca' } },
      'Luca!',
    ],
    ['names nobody', { message: '{name}!' }, '!'],
    ['leaves other brackets', { message: '{other} {match}' }, '{other} bello'],
    ['says what its find says', { message: 'no', found: { message: '{match}' } }, '{match}'],
    ['is told in the next best language', { message: 'sì', languages: ['en', 'it'] }, 'sì'],
    ['has no words in a language without any', { message: 'sì', languages: ['en'] }, ''],
  ])('%s', (_, asked, message) => {
    expect(told(asked)).toBe(message)
  })

  it('is of a rule that is there', () => {
    const telling = { text: '', rules: RULES, languages: [], conversation: undefined }
    expect(asTips([finding([99, 0, 0])], telling)).toEqual([])
  })
})
