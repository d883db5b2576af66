/**
 * What the end-to-end tests of Vale and of styles expect of their rules, on plain texts: the same place, the same
 * message, nothing else.
 */
import { expect, it } from 'vitest'
import { alerts, type Fields, imported } from './vale.ts'

type Case = readonly [
  name: string,
  rules: Readonly<Record<string, Fields>>,
  text: string,
  expected: readonly string[],
]

/** As Vale prints it, with lines and columns that begin at 1. */
function printed(rules: Readonly<Record<string, Fields>>, text: string, more = {}): readonly string[] {
  return alerts(imported(rules, more), text).map(({ rule, start, message }) => {
    const lines = text.slice(0, start).split('\n')
    return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}:${rule}:${message}`
  })
}

const swaps = (swap: Readonly<Record<string, string>>, more: Fields = {}): Fields => ({
  extends: 'substitution',
  message: "Use '%s' instead of '%s'.",
  action: { name: 'replace' },
  swap,
  ...more,
})

const found = (message: string, more: Fields): Fields => ({ extends: 'existence', message, ...more })

const CASES: readonly Case[] = [
  [
    'a swap that keeps its own small letters',
    { S: swaps({ 'Mutual TLS': 'mutual TLS', VNIC: 'vNIC' }, { message: 'Use %s rather than %s.' }) },
    'The Mutual TLS is a good practice. VNIC is another word.',
    ["1:5:s:Use 'mutual TLS' rather than Mutual TLS.", "1:36:s:Use 'vNIC' rather than VNIC."],
  ],
  [
    'a swap of capitals alone, in any case',
    { S: swaps({ 'MPL[ -]?2(?:\\.0)?': 'MPL 2.0', MPL: 'MPL' }, { ignorecase: true }) },
    'mpl 2.0\n\nMPL2.0\n\nMPL 2.0 and MPL',
    ["1:1:s:Use 'MPL 2.0' instead of 'mpl 2.0'.", "3:1:s:Use 'MPL 2.0' instead of 'MPL2.0'."],
  ],
  [
    'a swap that takes over a capital',
    { S: swaps({ mankind: 'human kind' }, { ignorecase: true, capitalize: true }) },
    'The innovation was good for mankind.\n\nMankind is a term.',
    ["1:29:s:Use 'human kind' instead of 'mankind'.", "3:1:s:Use 'Human kind' instead of 'Mankind'."],
  ],
  [
    'a swap with a group, on the raw text',
    {
      S: swaps(
        { 'change in(?: )?to the (.*) directory': 'change to the $1 directory' },
        { scope: 'raw', ignorecase: true, capitalize: true },
      ),
    },
    'Change into the `/etc` directory.\n\nWithin the home directory.',
    ["1:1:s:Use 'Change to the `/etc` directory' instead of 'Change into the `/etc` directory'."],
  ],
  [
    'swaps that look ahead, without word boundaries',
    {
      S: swaps({ '\\b(?:[Vv][Ss]\\.)': 'versus', '\\b(?:[Vv][Ss]\\s)(?!Code)': 'versus' }, { nonword: true }),
    },
    'This vs that, and vs Code.',
    ["1:6:s:Use 'versus' instead of 'vs '."],
  ],
  [
    'a swap for nothing',
    { S: swaps({ obvious: '' }, { message: "Use %s instead of '%s'." }) },
    'This is quite obvious',
    ["1:15:s:Use  instead of 'obvious'."],
  ],
  [
    'the longer of two swaps',
    {
      S: swaps(
        { emnify: 'emnify', 'emnify iot supernetwork': 'emnify IoT SuperNetwork' },
        { ignorecase: true },
      ),
    },
    'EMnify IoT SuperNetwork',
    ["1:1:s:Use 'emnify IoT SuperNetwork' instead of 'EMnify IoT SuperNetwork'."],
  ],
  [
    'words outside ASCII',
    { S: swaps({ 'добавлени[яюией]+': 'добавить' }, { ignorecase: true }) },
    'Это о добавлении и добавления.',
    ["1:7:s:Use 'добавить' instead of 'добавлении'.", "1:20:s:Use 'добавить' instead of 'добавления'."],
  ],
  [
    'percent signs in raw patterns',
    {
      Sign: found("Write 'percent', not '%s'.", { nonword: true, raw: ['%'] }),
      Left: found("Placeholder '%s' left in text.", { nonword: true, raw: ['%[sd]'] }),
    },
    'Save %s files. A 50% discount.',
    [
      "1:6:sign:Write 'percent', not '%'.",
      "1:6:left:Placeholder '%s' left in text.",
      "1:20:sign:Write 'percent', not '%'.",
    ],
  ],
  [
    'matches that hold no text',
    {
      Type: found("The subject must start with a type: '%s'.", {
        nonword: true,
        raw: ['\\A(?!(?:feat|fix)\\b)'],
      }),
      Gap: found("gap after 'a'", { nonword: true, raw: ['(?<=\\ba)(?=\\s)'] }),
    },
    'Add a thing here\n\nfix: a second',
    ["1:1:type:The subject must start with a type: ''.", "1:6:gap:gap after 'a'", "3:7:gap:gap after 'a'"],
  ],
  [
    'too few of something, with how many there are',
    {
      Short: { extends: 'occurrence', message: 'Content too short (%s).', token: '\\b(\\w+)\\b', min: 5 },
      None: { extends: 'occurrence', message: 'No intro', token: 'intro', min: 1 },
    },
    'Three words here',
    ['1:1:none:No intro', '1:1:short:Content too short (3).'],
  ],
  [
    'each of two equal words',
    { E: found("Consider removing 'very'", { tokens: ['very'] }) },
    'This is very very good.',
    ["1:9:e:Consider removing 'very'", "1:14:e:Consider removing 'very'"],
  ],
  [
    'a sentence in title case',
    {
      Case: {
        extends: 'capitalization',
        message: "'%s' should be sentence-cased",
        match: '$sentence',
        exceptions: ['Axon Framework'],
      },
    },
    'This Does Not Comply',
    ["1:1:case:'This Does Not Comply' should be sentence-cased"],
  ],
  [
    'a pattern that begins where the text does, or with the space before its word',
    { I: found("Avoid '%s'", { nonword: true, tokens: ['(?:^|\\s)I\\s', "\\b(?-i:I)['’]m\\b"] }) },
    'I know. I say that I’m late.',
    ["1:1:i:Avoid 'I '", "1:8:i:Avoid ' I '", "1:20:i:Avoid 'I’m'"],
  ],
  [
    'signs by number and by class, beside a part in any case',
    { D: found("Mind '%s'", { nonword: true, tokens: ['[\\x{2014}\\x{2013}]', '(?i:etc)[[:punct:]]{2}'] }) },
    'Tea—milk – ETC.. and etc, too',
    ["1:4:d:Mind '—'", "1:10:d:Mind '–'", "1:12:d:Mind 'ETC..'"],
  ],
  [
    'swaps of numbers, and of one word but not within another',
    { S: swaps({ 2: 'two', '(?<!e-)mail(?!box)': 'post' }) },
    'The 2 e-mails, mail, mailbox and e-mail.',
    ["1:5:s:Use 'two' instead of '2'.", "1:16:s:Use 'post' instead of 'mail'."],
  ],
]

it.each(CASES)('%s', (_, rules, text, expected) => {
  expect(printed(rules, text)).toEqual(expected)
})

it('terms of a vocabulary, with capitals and patterns of their own', () => {
  const vocabulary = {
    'config/vocabularies/V/accept.txt': 'Documentarians\nLog4j\n[Oo]bservability\nABCDEF\nPLuG\n',
    'config/vocabularies/V/reject.txt': 'Mac OS X\n',
  }
  const rules = { Unused: found('x', { tokens: ['zzz'] }) }
  expect(printed(rules, 'Mac OS X documentarians log4j oBservability ABCDEf plug', vocabulary)).toEqual([
    "1:1:vale/avoid:Avoid using 'Mac OS X'.",
    "1:10:vale/terms:Use 'Documentarians' instead of 'documentarians'.",
    "1:25:vale/terms:Use 'Log4j' instead of 'log4j'.",
    "1:31:vale/terms:Use '[Oo]bservability' instead of 'oBservability'.",
    "1:45:vale/terms:Use 'ABCDEF' instead of 'ABCDEf'.",
    "1:52:vale/terms:Use 'PLuG' instead of 'plug'.",
  ])
})

it('a vocabulary and swaps in their thousands', () => {
  const words = Array.from({ length: 2000 }, (_, index) => `Brandname${index}`)
  const rules = { S: swaps(Object.fromEntries(words.map((word) => [word.toLowerCase(), word]))) }
  const vocabulary = { 'config/vocabularies/V/accept.txt': `${words.join('\n')}\nAda\n` }
  expect(printed(rules, 'With brandname7 and ada.', vocabulary)).toEqual([
    "1:6:vale/terms:Use 'Brandname7' instead of 'brandname7'.",
    "1:6:s:Use 'Brandname7' instead of 'brandname7'.",
    "1:21:vale/terms:Use 'Ada' instead of 'ada'.",
  ])
})
