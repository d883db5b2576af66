/** Each kind of Vale rule on texts; what is expected follows https://vale.sh/docs and Vale's own program. */
import { describe, expect, it } from 'vitest'
import { alerts, type Fields, imported, said } from './vale.ts'

type Case = readonly [name: string, fields: Fields, text: string, expected: readonly string[]]

const table = (cases: readonly Case[]) =>
  it.each(cases)('%s', (_, fields, text, expected) => {
    expect(said(fields, text)).toEqual(expected)
  })

describe('existence', () => {
  const hedge = {
    extends: 'existence',
    message: "Consider removing '%s'",
    tokens: ['appears to be', 'arguably'],
  }
  table([
    [
      'finds whole words',
      hedge,
      'It appears to be, arguably.',
      ["appears to be: Consider removing 'appears to be'", "arguably: Consider removing 'arguably'"],
    ],
    ['tells capitals apart unless asked', hedge, 'Arguably.', []],
    [
      'takes capitals alike with ignorecase',
      { ...hedge, ignorecase: true },
      'Arguably.',
      ["Arguably: Consider removing 'Arguably'"],
    ],
    [
      'takes accented letters for parts of a word',
      { ...hedge, tokens: ['caf'] },
      'Un café, un caf.',
      ["caf: Consider removing 'caf'"],
    ],
    [
      'looks inside words with nonword',
      { ...hedge, nonword: true, tokens: ['\\d+%'] },
      'Up 20%, x30%y.',
      ["20%: Consider removing '20%'", "30%: Consider removing '30%'"],
    ],
    [
      'joins raw without boundaries',
      { ...hedge, tokens: [], raw: ['(?:foo)\\sbar', '(baz)'] },
      'xfoo barbazx',
      ["foo barbaz: Consider removing 'foo barbaz'"],
    ],
    [
      'puts raw in front of tokens',
      { ...hedge, tokens: ['bar'], raw: ['foo '] },
      'foo bar, bar',
      ["foo bar: Consider removing 'foo bar'"],
    ],
    [
      'puts raw behind them with append',
      { ...hedge, tokens: ['bar'], raw: ['\\sbaz'], append: true },
      'bar baz, bar',
      ["bar baz: Consider removing 'bar baz'"],
    ],
    [
      'leaves exceptions alone',
      { ...hedge, tokens: ['[A-Z]{2,}'], exceptions: ['API'] },
      'The API and the CLI.',
      ["CLI: Consider removing 'CLI'"],
    ],
    [
      'leaves words inside an excepted phrase alone',
      { ...hedge, tokens: ['mea'], exceptions: ['mea culpa'] },
      'mea culpa, mea',
      ["mea: Consider removing 'mea'"],
    ],
    [
      'looks ahead and behind',
      { ...hedge, tokens: ['(?<!not )good(?! bye)'] },
      'good, not good, good bye',
      ["good: Consider removing 'good'"],
    ],
    [
      'knows backreferences',
      { ...hedge, nonword: true, tokens: ['(\\w)\\1\\1'] },
      'sooo good',
      ["ooo: Consider removing 'ooo'"],
    ],
    [
      'takes the first token that fits at the leftmost place',
      { ...hedge, tokens: ['in order', 'in order to'] },
      'in order to go',
      ["in order: Consider removing 'in order'"],
    ],
    [
      'lets an inline flag hold for the tokens behind it',
      { ...hedge, tokens: ['(?i)foo', 'bar'] },
      'FOO BAR',
      ["FOO: Consider removing 'FOO'", "BAR: Consider removing 'BAR'"],
    ],
    [
      'says a message without a place for words',
      { ...hedge, message: 'No hedging.' },
      'arguably',
      ['arguably: No hedging.'],
    ],
    [
      'fills in numbered places, and percent signs',
      { ...hedge, message: "100%% '%[1]s' and '%[1]s'" },
      'arguably',
      ["arguably: 100% 'arguably' and 'arguably'"],
    ],
  ])

  it('offers what its action makes of the words', () => {
    const rule = (action: unknown) => imported({ Rule: { ...hedge, tokens: ['very big'], action } })
    const offered = (action: unknown) => alerts(rule(action), 'A very big dog')[0]?.suggestions
    expect(offered({ name: 'remove' })).toEqual([''])
    expect(offered({ name: 'replace', params: ['huge', 'vast'] })).toEqual(['huge', 'vast'])
    expect(offered({ name: 'edit', params: ['regex', 'very (\\w+)', '$1'] })).toEqual(['big'])
    expect(offered({ name: 'edit', params: ['split', ' ', '1'] })).toEqual(['big'])
    expect(offered({ name: 'edit', params: ['truncate', ' '] })).toEqual(['very'])
  })

  it('tells what the action offers, where the message asks', () => {
    const fields = {
      ...hedge,
      message: "Use %[2]s, not '%[1]s'",
      action: { name: 'replace', params: ['perhaps', 'maybe'] },
    }
    expect(said(fields, 'arguably')).toEqual(["arguably: Use 'perhaps' or 'maybe', not 'arguably'"])
  })
})

describe('substitution', () => {
  const swap = { extends: 'substitution', message: "Use '%s' instead of '%s'.", ignorecase: true }
  table([
    [
      'names both words',
      { ...swap, swap: { utilize: 'use' } },
      'We Utilize it.',
      ["Utilize: Use 'use' instead of 'Utilize'."],
    ],
    [
      'tries the longest first',
      { ...swap, swap: { 'in order': 'so', 'in order to': 'to' } },
      'in order to go',
      ["in order to: Use 'to' instead of 'in order to'."],
    ],
    [
      'puts several options into a sentence',
      { ...swap, action: { name: 'replace' }, swap: { utilize: 'use|employ|apply' } },
      'utilize',
      ["utilize: Use 'use', 'employ', or 'apply' instead of 'utilize'."],
    ],
    [
      'is content with words that already are right',
      { ...swap, swap: { github: 'GitHub' } },
      'GitHub, Github',
      ["Github: Use 'GitHub' instead of 'Github'."],
    ],
    [
      'is content with words that fit an expected pattern',
      { ...swap, swap: { 'node\\.?js': 'Node(?:\\.)?js' } },
      'Nodejs nodejs',
      ["nodejs: Use 'Nodejs' instead of 'nodejs'."],
    ],
    [
      'fills groups into the replacement',
      { ...swap, swap: { '(\\d+) percent': '$1%' } },
      '20 percent',
      ["20 percent: Use '20%' instead of '20 percent'."],
    ],
    [
      'keeps groups apart from swaps',
      { ...swap, swap: { '(foo|fu)bar': 'x', baz: 'y' } },
      'fubar baz',
      ["fubar: Use 'x' instead of 'fubar'.", "baz: Use 'y' instead of 'baz'."],
    ],
    [
      'leaves exceptions alone',
      { ...swap, swap: { '\\w+ly': 'x' }, exceptions: ['only'] },
      'only slowly',
      ["slowly: Use 'x' instead of 'slowly'."],
    ],
    ['finds nothing when all its swaps are commented out', { ...swap, swap: null }, 'utilize', []],
    [
      'takes the capital over with capitalize',
      { ...swap, capitalize: true, swap: { but: 'however' } },
      'But so, but',
      ["But: Use 'However' instead of 'But'.", "but: Use 'however' instead of 'but'."],
    ],
  ])

  it('offers the replacements in the capitals of the words with matchcase', () => {
    const fields = { ...swap, matchcase: true, action: { name: 'replace' }, swap: { 'a ok': 'A-OK' } }
    const found = alerts(imported({ Rule: fields }), 'a ok, A OK')
    expect(found.map(({ suggestions }) => suggestions)).toEqual([['a-ok'], ['A-OK']])
  })
})

describe('occurrence', () => {
  const commas = {
    extends: 'occurrence',
    message: 'More than 3 commas!',
    scope: 'sentence',
    max: 3,
    token: ',',
  }
  table([
    ['points to the first of too many', commas, 'A, b, c, d, e. F, g.', [',: More than 3 commas!']],
    ['counts each sentence by itself', commas, 'Pens, ink, tape. Glue, pins, clips.', []],
    [
      'counts the whole text by default',
      { ...commas, scope: 'text' },
      'Pens, ink, tape. Glue, pins, clips.',
      [',: More than 3 commas!'],
    ],
    [
      'points to the first word when there are too few',
      { ...commas, scope: 'text', max: 0, min: 1, token: 'thanks', message: 'Say it' },
      'Hello there',
      ['Hello: Say it'],
    ],
    [
      'counts paragraphs',
      { ...commas, scope: 'paragraph', max: 1 },
      'a, b, c\n\nd, e',
      [',: More than 3 commas!'],
    ],
  ])
  it('has the place of the first', () => {
    expect(alerts(imported({ Rule: commas }), 'No. A, b, c, d, e.')[0]?.start).toBe(5)
  })
})

describe('repetition', () => {
  const words = { extends: 'repetition', message: "'%s' is repeated!", tokens: ['[^\\s]+'] }
  table([
    ['finds a word that stands twice', words, 'this is is it', ["is is: 'is' is repeated!"]],
    ['tells capitals apart unless asked', words, 'The the end', []],
    [
      'takes them alike with ignorecase',
      { ...words, ignorecase: true },
      'The the end',
      ["The the: 'the' is repeated!"],
    ],
    [
      'leaves numbers alone with alpha',
      { ...words, alpha: true },
      '12 12 so so',
      ["so so: 'so' is repeated!"],
    ],
    [
      'does not reach across sentences',
      { ...words, tokens: ['[^\\s.!?]+'] },
      'I forgot about that. That is it, so so. So',
      ["so so: 'so' is repeated!"],
    ],
    ['leaves exceptions alone', { ...words, exceptions: ['so so'] }, 'so so', []],
  ])
})

describe('consistency', () => {
  const spelling = {
    extends: 'consistency',
    message: "Inconsistent spelling of '%s'",
    either: { advisor: 'adviser' },
  }
  table([
    ['is content with one of the two', spelling, 'An advisor and an advisor.', []],
    [
      'names the last when both are there',
      spelling,
      'An advisor, an adviser, an advisor!',
      ["advisor: Inconsistent spelling of 'advisor'"],
    ],
    [
      'takes capitals alike with ignorecase',
      { ...spelling, ignorecase: true },
      'Advisor adviser',
      ["adviser: Inconsistent spelling of 'adviser'"],
    ],
  ])
})

describe('conditional', () => {
  const acronyms = {
    extends: 'conditional',
    message: "'%s' has no definition",
    first: '\\b([A-Z]{3,5})\\b',
    second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)',
    exceptions: ['ABC'],
  }
  table([
    ['flags what was never spelled out', acronyms, 'The WHO and the ABC.', ["WHO: 'WHO' has no definition"]],
    ['is content with what was', acronyms, 'The World Health Organization (WHO). The WHO said.', []],
    [
      'asks only that something is there when nothing is captured',
      { ...acronyms, first: 'price', second: 'VAT' },
      'The price. With VAT.',
      [],
    ],
  ])
})

describe('capitalization', () => {
  const of = (match: string, more: Fields = {}) => ({
    extends: 'capitalization',
    message: "'%s' should be '%s'",
    match,
    ...more,
  })
  table([
    ['wants small letters', of('$lower'), 'All Small', ["All Small: 'All Small' should be 'all small'"]],
    ['wants capitals', of('$upper'), 'Shout', ["Shout: 'Shout' should be 'SHOUT'"]],
    [
      'wants sentence case',
      of('$sentence'),
      'This Is Not A Sentence',
      ["This Is Not A Sentence: 'This Is Not A Sentence' should be 'This is not a sentence'"],
    ],
    [
      'allows exceptions in it',
      of('$sentence', { exceptions: ['GitHub', 'Azure DevOps'] }),
      'Push to GitHub and Azure DevOps',
      [],
    ],
    [
      'wants title case in Chicago style',
      of('$title', { style: 'Chicago' }),
      'the road from rome',
      ["the road from rome: 'the road from rome' should be 'The Road from Rome'"],
    ],
    ['is content with a title', of('$title', { style: 'Chicago' }), 'The Road from Rome', []],
    ['takes a pattern', of('^[A-Z]'), 'no capital', ["no capital: 'no capital' should be '^[A-Z]'"]],
  ])
})

describe('metric and readability', () => {
  table([
    [
      'works a formula out',
      {
        extends: 'metric',
        message: 'Automated readability: %s',
        formula: '(4.71 * (characters / words)) + (0.5 * (words / sentences)) - 21.43',
        condition: '> 0',
      },
      'Extraordinary circumstances necessitate reconsideration.',
      [': Automated readability: 41.80'],
    ],
    [
      'keeps whole numbers whole',
      { extends: 'metric', message: '%s', formula: 'words + 1/2', condition: '== 2' },
      'Two words',
      [': 2.00'],
    ],
    [
      'grades by the mean of its measures',
      {
        extends: 'readability',
        message: 'Grade (%s)',
        grade: 8,
        metrics: ['Automated Readability', 'Coleman-Liau'],
      },
      'Extraordinary circumstances necessitate reconsideration.',
      [': Grade (47.52)'],
    ],
    [
      'is content below the grade',
      { extends: 'readability', message: 'x', grade: 8, metrics: ['Coleman-Liau'] },
      'The cat sat on the mat. It was fat.',
      [],
    ],
  ])
})

describe('every kind', () => {
  it('keeps to its limit', () => {
    const fields = { extends: 'existence', message: '%s', tokens: ['so'], limit: 2 }
    expect(said(fields, 'so so so so')).toEqual(['so: so', 'so: so'])
  })

  it('gives its level as severity', () => {
    const rule = (level: string) => ({ extends: 'existence', message: 'x', level, tokens: [level] })
    const found = alerts(
      imported({ A: rule('suggestion'), B: rule('warning'), C: rule('error') }),
      'suggestion warning error',
    )
    expect(found.map(({ severity }) => severity)).toEqual(['tip', 'check', 'stop'])
  })

  it('speaks of the same words as often as there are rules', () => {
    const fields = { extends: 'existence', message: 'x', tokens: ['so'] }
    expect(alerts(imported({ A: fields, B: fields }), 'so').map(({ rule }) => rule)).toEqual(['a', 'b'])
  })

  it('counts places in UTF-16 units, also behind emoji and line ends of Windows', () => {
    const found = alerts(
      imported({ A: { extends: 'existence', message: '%s', tokens: ['so'] } }),
      '👩🏽‍🚀\r\n so',
    )
    expect(found).toEqual([expect.objectContaining({ words: 'so', start: 10 })])
  })
})
