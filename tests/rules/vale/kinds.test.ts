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
      'tells the capitals of an excepted phrase apart',
      { ...hedge, ignorecase: true, tokens: ['mea'], exceptions: ['mea culpa'] },
      'Mea culpa, mea culpa',
      ["Mea: Consider removing 'Mea'"],
    ],
    [
      'does not where the phrase says so',
      { ...hedge, ignorecase: true, tokens: ['mea'], exceptions: ['(?i)mea culpa'] },
      'Mea culpa',
      [],
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

  it('takes the capitals of excepted phrases alike beside a vocabulary', () => {
    const fields = { ...hedge, ignorecase: true, tokens: ['mea'], exceptions: ['mea culpa'] }
    expect(said(fields, 'Mea culpa', { 'config/vocabularies/House/accept.txt': 'GitHub\n' })).toEqual([])
  })

  it.each([
    ['%', '%[2]s'],
    ['a 100%.', 'a 100%[2]s'],
    ['50% of', '50%!o(string=x)f'],
    ['%5s!', '    x!'],
    ['%-3s!', 'x  !'],
    ['%.0s%[1]v', 'x'],
    ['%d %v', '%!d(string=x) '],
    ['%.2f', '%!f(string=x)'],
    ['%q', '"x"'],
    ['%s%s%s', 'x%!s(MISSING)'],
    ['%[4]s', '%!s(BADINDEX)'],
    ['%[1]s\n%[1]s', 'x x'],
  ])('makes of the message %j what Go makes of it', (message, expected) => {
    expect(said({ ...hedge, tokens: ['x'], message }, 'x')).toEqual([`x: ${expected}`])
  })

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

  it.each([
    ['a group', '(?:Node|node)JS', 'nodejs', 'NodeJS'],
    ['a part that may be there', 'OAuth2?', 'oauth', 'OAuth'],
    ['a sign that is meant', 'C\\+\\+', 'c++', 'C++'],
    ['a capturing group', '(Git)Hub', 'github', 'GitHub'],
    ['a class', '[Gg]it[Hh]ub', 'GITHUB', '[Gg]it[Hh]ub'],
    ['a repeat', 'Goo+gle', 'google', 'Goo+gle'],
    ['a class of signs', 'A\\d', 'a1', 'A\\d'],
    ['a look', '(?=G)Google', 'google', '(?=G)Google'],
    ['a bracket that nothing closes', 'a(b', 'ax', 'a(b'],
    ['a bracket that nothing opens', 'a)b', 'ax', 'a)b'],
    ['a class inside a group', '(?:A[bc])', 'ax', '(?:A[bc])'],
    [
      'more spellings than anybody writes',
      '(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:A|b)',
      'aaaaaaa',
      '(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:a|b)(?:A|b)',
    ],
  ])('names %s as it is written, where that can be told', (_, to, text, expected) => {
    const fields = {
      ...swap,
      message: '%s',
      nonword: true,
      swap: { [`(?i)${text.replaceAll('+', '\\+')}`]: to },
    }
    expect(said(fields, text)).toEqual([`${text}: ${expected}`])
  })

  it('takes a list of maps, numbers and truths for texts', () => {
    const fields = { ...swap, swap: [{ one: 1 }, { yes: true, no: false, nothing: null }] }
    expect(said(fields, 'one yes no nothing')).toEqual([
      "one: Use '1' instead of 'one'.",
      "yes: Use '1' instead of 'yes'.",
      "no: Use '0' instead of 'no'.",
      "nothing: Use '' instead of 'nothing'.",
    ])
  })

  it('offers what its action names, whatever the swap says', () => {
    const fields = { ...swap, action: { name: 'replace', params: ['that'] }, swap: { this: 'these' } }
    expect(alerts(imported({ Rule: fields }), 'this')).toMatchObject([
      { suggestions: ['that'], message: "Use 'these' instead of 'this'." },
    ])
  })

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
  table([
    [
      'takes capitals alike with ignorecase',
      { ...commas, ignorecase: true, max: 1, token: 'a' },
      'A a',
      ['A: More than 3 commas!'],
    ],
    ['says how many', { ...commas, max: 1, message: '%s, %[1]d, %[1]f' }, 'a, b, c', [',: 2, 2, %!f(int=2)']],
    ['points to nothing where nothing can be seen', { ...commas, max: 1, token: ' ' }, 'a b c', []],
    ['takes no word for the first of an empty draft', { ...commas, max: 0, min: 1 }, '   ', []],
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
    ['allows as many as it says', { ...words, max: 1 }, 'so so so', ["so so: 'so' is repeated!"]],
    [
      'does not reach over a full stop',
      { ...words, tokens: ['\\w+'], ignorecase: true },
      'It is so. So it goes.',
      [],
    ],
  ])
})

it('takes a consistency rule with fields that the kind does not have', () => {
  const fields = { extends: 'consistency', message: '%s', either: { colour: 'color' }, exceptions: ['x'] }
  expect(said(fields, 'A colour, a color.')).toEqual(['color: color'])
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
      'looks inside words with nonword',
      { ...spelling, nonword: true },
      'advisors, advisers',
      ["adviser: Inconsistent spelling of 'adviser'"],
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
      'wants each one spelled out',
      acronyms,
      'The World Health Organization (WHO). The FBI.',
      ["FBI: 'FBI' has no definition"],
    ],
    [
      'takes a part that captured nothing for nothing',
      { ...acronyms, second: 'is(?: (\\w+))?' },
      'WHO is',
      ["WHO: 'WHO' has no definition"],
    ],
    [
      'says what its action offers',
      { ...acronyms, message: '%s: %s', action: { name: 'replace', params: ['it'] } },
      'The WHO.',
      ['WHO: WHO: it'],
    ],
    [
      'says all that its action offers',
      { ...acronyms, message: '%s: %s', action: { name: 'replace', params: ['it', 'them'] } },
      'The WHO.',
      ["WHO: WHO: 'it' or 'them'"],
    ],
    [
      'asks only that something is there when nothing is captured',
      { ...acronyms, first: 'price', second: 'VAT' },
      'The price. With VAT.',
      [],
    ],
    [
      'takes a named group for none',
      { ...acronyms, first: 'price', second: '(?P<tax>VAT)' },
      'The price. With VAT.',
      [],
    ],
    [
      'takes a bracket inside a class for a group',
      { ...acronyms, first: 'price', second: '[(]VAT' },
      'The price (VAT).',
      ["price: 'price' has no definition"],
    ],
    [
      'flags where nothing is captured and nothing is there',
      { ...acronyms, first: 'price', second: 'VAT' },
      'The price.',
      ["price: 'price' has no definition"],
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
    ['keeps a prefix as it is', of('$sentence', { prefix: 'NOTE: ' }), 'NOTE: This is fine', []],
    [
      'sets a prefix before the text also where it stands inside',
      of('$sentence', { prefix: '\\d\\. ' }),
      'Part 1. Now Then',
      ["Part 1. Now Then: 'Part 1. Now Then' should be '1. Part 1. now then'"],
    ],
    [
      'is patient with a first word that has a capital in each part',
      of('$sentence', { threshold: 0.6 }),
      'E-Mail is fine',
      [],
    ],
    [
      'is not with a first word in other capitals',
      of('$sentence', { threshold: 0.6 }),
      'ePost is fine',
      ["ePost is fine: 'ePost is fine' should be 'Epost is fine'"],
    ],
    ['finds too few right words where there are none', of('$title'), '…!', ["…!: '…!' should be '…!'"]],
    [
      'wants capitals behind what ends a part',
      of('$sentence', { indicators: [':'] }),
      'First part: second',
      ["First part: second: 'First part: second' should be 'First part: Second'"],
    ],
    [
      'wants a capital at the start, however many words are right',
      of('$sentence'),
      'nothing else is wrong in all of this here',
      [
        "nothing else is wrong in all of this here: 'nothing else is wrong in all of this here' should be 'Nothing else is wrong in all of this here'",
      ],
    ],
    ['wants fewer of them right with a threshold', of('$sentence', { threshold: 0.2 }), 'This Is Not', []],
    ['is content with a title', of('$title', { style: 'Chicago' }), 'The Road from Rome', []],
    [
      'cannot know whether “to” is small in AP style',
      of('$title', { style: 'AP' }),
      'Back To the Start, Back to It',
      [],
    ],
    [
      'offers the words as they should be',
      of('$title', { action: { name: 'replace' } }),
      'the end',
      ["the end: 'the end' should be 'The End'"],
    ],
    ['allows terms that are patterns', of('$sentence', { exceptions: ['i[A-Z]\\w+'] }), 'My iPhone', []],
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
      'says nothing of a draft without words',
      { extends: 'metric', message: '%s', formula: 'words', condition: '< 9' },
      '...',
      [],
    ],
    [
      'says nothing where the formula divides by nothing',
      { extends: 'metric', message: '%s', formula: 'words / (sentences - 1)', condition: '> 1' },
      'One sentence.',
      [],
    ],
    [
      'says nothing where its condition does not hold',
      { extends: 'metric', message: '%s', formula: 'words', condition: '> 9' },
      'Two words',
      [],
    ],
    [
      'knows of no headings',
      { extends: 'metric', message: '%s', formula: 'heading.h2 + words', condition: '> 1' },
      'Two words',
      [': 2.00'],
    ],
    [
      'keeps whole numbers whole',
      { extends: 'metric', message: '%s', formula: 'words + 1/2', condition: '== 2.0' },
      'Two words',
      [': 2.00'],
    ],
    [
      'counts paragraphs, whatever stands between and behind them',
      { extends: 'metric', message: '%s', formula: 'paragraphs', condition: '> 0' },
      'One.\n\nTwo,\nand on.\n\n\n\nThree.\n\n',
      [': 3.00'],
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
    ...(
      [
        ['automated_readability', '45.32'],
        ['coleman_liau', '58.93'],
        ['flesch_kincaid', '44.45'],
        ['flesch_reading_ease', '-211.18'],
        ['gunning_fog', '42.80'],
        ['lix', '107.00'],
        ['smog', '18.24'],
      ] as const
    ).map(
      ([score, value]): Case => [
        `knows ${score}`,
        { extends: 'metric', message: '%s', formula: `round(${score}, 2)`, condition: '!= 0.0' },
        'Nevertheless, considerable organizational transformation necessitates interdepartmental communication.',
        [`: ${value}`],
      ],
    ),
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
