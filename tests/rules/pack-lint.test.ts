import { describe, expect, it } from 'vitest'
import { lintPack } from '../../rules/pack/lint.ts'
import { pack, rule } from './make.ts'

const EXAMPLES = {
  it: { flag: ['a', 'b', 'c'], fine: ['d', 'e', 'f'] },
  en: { flag: ['a', 'b', 'c'], fine: ['d', 'e', 'f'] },
}
const GOOD = { source: { name: 'Galateo' }, examples: EXAMPLES }

function told(check: unknown, more: Record<string, unknown> = {}): string[] {
  return lintPack(pack([rule('r', check, { ...GOOD, ...more })])).map(({ kind, path }) => `${kind} ${path}`)
}

describe('lintPack', () => {
  it('has nothing to say on a careful rule', () => {
    expect(told({ type: 'existence', phrases: { it: ['si calmi'], en: ['calm down'] } })).toEqual([])
  })

  it.each([
    [
      'one short everyday word',
      { type: 'existence', phrases: { it: ['non'] } },
      {},
      'broad-phrase rules[0].check.phrases.it[0]',
    ],
    [
      'a beginning of three letters',
      { type: 'existence', phrases: { it: ['pro*'] } },
      {},
      'broad-phrase rules[0].check.phrases.it[0]',
    ],
    [
      'a pattern without a literal',
      { type: 'existence', patterns: { any: ['[a-z]+'] } },
      {},
      'costly-pattern rules[0].check.patterns.any[0]',
    ],
    ['a rule without a source', { type: 'placeholder' }, { source: undefined }, 'no-source rules[0].source'],
    [
      'too few examples',
      { type: 'placeholder' },
      { examples: { ...EXAMPLES, en: { flag: ['a'], fine: EXAMPLES.en.fine } } },
      'few-examples rules[0].examples.en.flag',
    ],
    [
      'a long message',
      { type: 'placeholder' },
      {
        text: {
          it: { title: 'T', message: 'm'.repeat(200), why: 'W' },
          en: { title: 'T', message: 'M', why: 'W' },
        },
      },
      'long-message rules[0].text.it.message',
    ],
    [
      'a language that has no text',
      { type: 'placeholder' },
      { text: { it: { title: 'T', message: 'M', why: 'W' } } },
      'missing-language rules[0].text.en',
    ],
    [
      'a cue that nobody tells',
      { type: 'placeholder' },
      { when: { conversation: { any: ['sarcasm'] } } },
      'unknown-cue rules[0].when.conversation.any[0]',
    ],
  ])('tells of %s', (_, check, more, advice) => {
    expect(told(check, more)).toEqual([advice])
  })

  it.each([
    ['\\bè tardi', true],
    ['\\b(?:sei|è) in ritardo', true],
    ['(?:può|deve)\\b', true],
    ['non si può\\b', true],
    ['\\bperò si', false],
    ['(?:sennò|\\baltrimenti) guai', false],
    ['è in ritardo\\b', false],
    ['[a-zà-ÿ]{3}presto\\b', false],
  ])('tells of a boundary beside an accent: %s %s', (pattern, isDeaf) => {
    const advice = isDeaf ? ['deaf-boundary rules[0].check.patterns.it[0]'] : []
    expect(told({ type: 'existence', patterns: { it: [pattern] } })).toEqual(advice)
  })

  it.each([
    [
      'a text that nobody would see',
      { type: 'register', mixing: true },
      { text: { it: { title: 'T', message: 'M', why: 'W' } } },
    ],
    [
      'a pattern that seldom signs open',
      { type: 'existence', matchCase: true, patterns: { any: ['[A-Z]{3,5}'] } },
      {},
    ],
    ['shorthand', { type: 'existence', phrases: { it: ['cmq'], en: ['lol'] } }, {}],
    [
      'the shortest shorthand, where it is replaced',
      { type: 'substitution', swap: { it: [{ from: 'nn', to: ['non'] }], en: [{ from: 'u', to: ['you'] }] } },
      {},
    ],
    [
      'a common word in a draft of one',
      { type: 'existence', phrases: { it: ['bene'] } },
      { when: { draft: { maxWords: 1 } } },
    ],
    [
      'a common word beside a complaint',
      { type: 'existence', phrases: { en: ['yes'] } },
      { when: { conversation: { any: ['complaint'] } } },
    ],
  ])('has nothing to say on %s', (_, check, more) => {
    expect(told(check, more)).toEqual([])
  })

  it.each([
    ['the graver one, for fewer cases', {}, { severity: 'stop', when: { surfaces: ['post'] } }, 0],
    ['the graver one, for more cases', { when: { surfaces: ['post'] } }, { severity: 'stop' }, 1],
    ['the lighter one, for fewer cases', { severity: 'stop' }, { when: { surfaces: ['post'] } }, 1],
    ['the lighter one, for more cases', { severity: 'stop', when: { surfaces: ['post'] } }, {}, 0],
    ['an equal one, for fewer cases', {}, { when: { surfaces: ['post'] } }, 0],
    ['an equal one, for more cases', { when: { surfaces: ['post'] } }, {}, 1],
  ])(
    'of the same words in a later rule, %s, it tells only where one never speaks',
    (_, one, other, count) => {
      const words = { type: 'existence', phrases: { it: ['si calmi'] } }
      const both = pack([
        rule('one', words, { ...GOOD, ...one }),
        rule('other', words, { ...GOOD, ...other }),
      ])
      expect(lintPack(both).filter(({ kind }) => kind === 'repeated-phrase')).toHaveLength(count)
    },
  )

  it.each([
    ['spares nothing', {}, 1],
    [
      'spares longer words that hold them',
      { exceptions: { it: ['si calmi pure il mare'], en: ['calm seas'] } },
      0,
    ],
    ['spares words that hold none of these', { exceptions: { it: ['mare calmo'] } }, 1],
    ['spares what stands beside them', { except: { before: { it: ['per favore'] } } }, 0],
    ['spares a sentence', { except: { sentence: { it: ['medico'] } } }, 0],
    ['spares in the other language', { except: { sentence: { en: ['doctor'] } } }, 1],
    ['speaks only at the start', { where: 'start' }, 0],
    ['looks at prose alone', {}, 0, { in: ['prose', 'quotes'] }],
    ['takes no disguise', {}, 0, { masked: true }],
  ])(
    'of the same words in a lighter rule, where the graver one %s, it tells only what never speaks',
    (_, graver: object, count, lighter: object = {}) => {
      const words = { type: 'existence', phrases: { it: ['si calmi'] } }
      const both = pack([
        rule('graver', { ...words, ...graver }, { ...GOOD, severity: 'stop' }),
        rule('lighter', { ...words, ...lighter }, { ...GOOD, severity: 'tip' }),
      ])
      expect(lintPack(both).filter(({ kind }) => kind === 'repeated-phrase')).toHaveLength(count)
    },
  )

  it('looks through a Vale rule’s own lists, which have no languages', () => {
    const swap = [{ from: 'utilise', to: 'use' }]
    const vale = { type: 'vale', kind: 'substitution', message: 'No', scope: ['text'], swap }
    expect(told(vale)).toEqual([])
  })

  it('asks a Vale rule for examples only once it has some, as a style keeps its tests elsewhere', () => {
    const vale = { type: 'vale', kind: 'existence', message: 'No', scope: ['text'], pattern: 'utilise' }
    const begun = { ...EXAMPLES, en: { flag: ['a'], fine: EXAMPLES.en.fine } }
    expect(told(vale, { examples: undefined })).toEqual([])
    expect(told(vale, { examples: begun })).toEqual(['few-examples rules[0].examples.en.flag'])
  })

  it('tells of rules that a lesson names and nobody has, also where the pack has no rules at all', () => {
    const [lesson] = [{ id: 'l', level: 'voice', title: { it: 'T', en: 'T' }, body: { it: 'B', en: 'B' } }]
    const named = { ...lesson, rules: ['r', 'gone', 'test/gone', 'other/rule'] }
    const unknown = (rules: readonly unknown[]) => {
      const { rules: own, ...rest } = pack(rules, { lessons: [named] })
      return lintPack(own?.length ? { ...rest, rules: own } : rest).map(({ kind, path }) => `${kind} ${path}`)
    }
    const gone = ['unknown-rule lessons[0].rules[1]', 'unknown-rule lessons[0].rules[2]']
    expect(unknown([rule('r', { type: 'placeholder' }, GOOD)])).toEqual(gone)
    expect(unknown([])).toEqual(['unknown-rule lessons[0].rules[0]', ...gone])
  })

  it('tells of the same words in two rules, also among their forms', () => {
    const both = pack([
      rule('one', { type: 'existence', phrases: { it: ['stupid{o,a}'] } }, GOOD),
      rule('two', { type: 'substitution', swap: { it: [{ from: 'stupida', to: ['sciocca'] }] } }, GOOD),
    ])
    expect(lintPack(both)).toEqual([
      expect.objectContaining({
        kind: 'repeated-phrase',
        path: 'rules[1].check.swap.it[0].from',
        entry: 'two',
        message: expect.objectContaining({
          en: '“stupida” is in the rule “one” already: the writer sees only one of the two.',
        }),
      }),
    ])
  })
})
