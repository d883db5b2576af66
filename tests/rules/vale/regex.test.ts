/** The patterns that Vale takes, run in time that no pattern can stretch. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, compile, parsePack } from '../../../rules/index.ts'
import { OutOfSteps } from '../../../rules/vale/regex/machine.ts'
import { PatternError } from '../../../rules/vale/regex/parse.ts'
import { searchFor } from '../../../rules/vale/regex/search.ts'
import { slice, subjectOf } from '../../../rules/vale/regex/text.ts'
import { leastTime } from '../time.ts'
import { imported } from './vale.ts'

function found(pattern: string, text: string, steps = 1_000_000): string[] {
  const subject = subjectOf(text)
  return searchFor(pattern)
    .findAll(subject, { steps })
    .map(({ start, end }) => slice(subject, start, end))
}

describe('patterns', () => {
  it.each([
    ['\\bcaf\\b', 'café caf', ['caf']],
    ['\\w+', 'è già', ['gi']],
    ['(?m)^\\w+$', 'a\nb c\nd', ['a', 'd']],
    ['^a|b$', 'a\nab', ['a', 'b']],
    ['.+', 'a\nb', ['a', 'b']],
    ['(?s).+', 'a\nb', ['a\nb']],
    ['[^\\s.!?]+', 'So, so.', ['So,', 'so']],
    ['(?i)STRASSE', 'Strasse', ['Strasse']],
    ['(?-i)a(?i)b', 'aB AB', ['aB']],
    ['(?<=\\$)\\d{2,3}?', '$1234', ['12']],
    ['(?<!\\d)\\d(?!\\d)', '1 22 3', ['1', '3']],
    ['(?>a+)ab', 'aaab', []],
    ['(\\w+) \\1', 'the the cat', ['the the']],
    ['(?P<x>a)\\k<x>', 'aa', ['aa']],
    ['[[:alpha:]]+', 'ab1', ['ab']],
    ['\\p{Lu}\\p{Ll}+', 'Èlla Ok', ['Èlla', 'Ok']],
    ['\\x{1F600}', 'x😀', ['😀']],
    ['a{,2}', 'a{,2}', ['a{,2}']],
    ['(?x) a b # c', 'ab', ['ab']],
    ['a*', 'baa', ['', 'aa', '']],
    ['\\Qa.b\\E', 'a.b axb', ['a.b']],
    ['\\Qa.b', 'a.b axb', ['a.b']],
    // Classes
    ['[]a]+', 'x]a]', [']a]']],
    ['[^]a]+', ']xya', ['xy']],
    ['(?x)[[:alpha:] #]+ # a remark', 'a #b1', ['a #b']],
    // Capitals beyond ASCII, those that are two letters in the other case left as they are
    ['(?i)straße É', 'STRAßE é', ['STRAßE é']],
    ['(?i)ß', 'ß SS', ['ß']],
    ['(?i)\\x{10400}', '𐐨', ['𐐨']],
    ['(?i)İ', 'İ i', ['İ']],
    ['(?i)οδοσ', 'ΟΔΟΣ', ['ΟΔΟΣ']],
    ['[[:^alpha:]]+', 'ab12c', ['12']],
    ['[[:blank:]]+', 'a \t\nb', [' \t']],
    ['[[:cntrl:]]', 'a\u0001b\u007f', ['\u0001', '\u007f']],
    ['[[:space:]]+', 'a \u000b\nb', [' \u000b\n']],
    ['[[:nope:]]', 'e] x', ['e]']],
    ['([[:alpha:](]+)', 'a(b', ['a(b']],
    ['[a-\\d]+', 'a-1b', ['a-1']],
    ['[a-]+', 'a-b', ['a-']],
    ['[\\b]', 'a\bb', ['\b']],
    ['[\\pL\\d]+', 'ab1!', ['ab1']],
    ['\\pL+', 'ab1', ['ab']],
    ['\\p{^Lu}+', 'aB', ['a']],
    ['\\P{Lu}+', 'aB', ['a']],
    ['\\P{^Lu}+', 'aB', ['B']],
    // Signs by their numbers
    ['\\x41\\u0042\\x{43}', 'ABC', ['ABC']],
    ['\\t', 'a\tb', ['\t']],
    ['\\.', 'a.b', ['.']],
    // Where something stands
    ['a\\Z', 'a\n', ['a']],
    ['a\\Z', 'ba', ['a']],
    ['a\\Z', 'a\nb', []],
    ['a\\z', 'a\n', []],
    ['a\\Bb', 'ab', ['ab']],
    ['\\Bb', 'ab b', ['b']],
    // Groups and what comes back of them
    ['(?#a remark)ab', 'ab', ['ab']],
    ["(?'x'a)\\k<x>", 'aa', ['aa']],
    ['(?<x>a)|(?<x>b)', 'ba', ['b', 'a']],
    ['(?:)a', 'a', ['a']],
    ['(?i)(a)\\1', 'aA', ['aA']],
    ['(a)\\1', 'aA', []],
    ['(a)?b\\1', 'b', []],
    ['(?<=\\1(a))b', 'aab', ['b']],
    ['(?=(a+))\\1b', 'aab', ['aab']],
    ['(?>(a))b\\1', 'aba', ['aba']],
    ['(?>a|ab)c', 'abc', []],
    ['(?<!(a))b', 'ab b', ['b']],
    // Repeats
    ['a{2}', 'aaa', ['aa']],
    ['a{2,}', 'aaab', ['aaa']],
    ['a{1', 'a{1', ['a{1']],
    ['(|a)b', 'ab', ['ab']],
    // Any capitals
    ['(?i)é', 'É', ['É']],
    ['(?i)[à-é]', 'É', ['É']],
    ['(?i)[ß]', 'ß', ['ß']],
    ['(?i)𐐨', '𐐀', ['𐐀']],
    ['(?i)[𐐨]', '𐐀', ['𐐀']],
    // White space and remarks in a pattern
    ['(?x)a\\ b # remark\nc +', 'a bcc', ['a bcc']],
    // A line ends in one way
    ['a\nb', 'a\rb a\r\nb', ['a\nb', 'a\nb']],
    ["it's", 'it&rsquo;s &c', ["it's"]],
  ])('%s finds what it should in %j', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected)
  })

  it.each([
    '(',
    ')',
    'a**',
    '[a',
    '\\',
    '\\1',
    '(?<x',
    '*a',
    '\\p{Nope}',
    '[z-a]',
    'a{2,1}',
    'a{2000}',
    'a{1,2000}',
    '(?',
    '(?z)',
    '(?i',
    '(?i+a)',
    '(?#x',
    '\\k<y>',
    '\\kx',
    '\\q',
    '\\p{L',
    '\\x{110000}',
    '\\x4',
    '\\u12',
    '['.repeat(3),
    '[\\',
    `${'('.repeat(101)}${')'.repeat(101)}`,
    `${'(a{100}){100}'.repeat(2)}`,
  ])('refuses %s', (pattern) => {
    expect(() => searchFor(pattern)).toThrow(PatternError)
  })

  it('agree with the native engine wherever both read a pattern alike', () => {
    const atom = fc.constantFrom(
      'a',
      'b',
      'c',
      '[ab]',
      '[^a]',
      '.',
      '(?:ab|a)',
      '(a|bc)',
      '(?=b)',
      '(?!c)',
      '(?<=a)',
      '(?<!b)',
    )
    const piece = fc
      .tuple(atom, fc.constantFrom('', '*', '+', '?', '{1,2}', '*?', '+?'))
      .map(([one, times]) =>
        one.startsWith('(?=') || one.startsWith('(?!') || one.startsWith('(?<') ? one : one + times,
      )
    const pattern = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }).map((signs) => signs.join(''))
    fc.assert(
      fc.property(pattern, text, (source, subject) => {
        expect(found(source, subject)).toEqual(
          [...subject.matchAll(new RegExp(source, 'g'))].map(([match]) => match),
        )
      }),
      { numRuns: 2000 },
    )
  })
})

describe('hostile patterns', () => {
  const hostile = `${'a'.repeat(10_000)}!`

  it.each([
    '(a+)+$',
    '(a|a)*$',
    '(a*)*b',
    '(?:a|aa)+$',
    '(.*)*x',
    'a*a*a*a*a*a*b',
    '(?<=(a+)+)b',
    '(?=(a+)+b)c',
  ])('%s ends soon on 10,000 characters', (pattern) => {
    const budget = { steps: 1_000_000 }
    try {
      searchFor(pattern).findAll(subjectOf(hostile), budget)
    } catch (error) {
      expect(error).toBeInstanceOf(OutOfSteps)
    }
    expect(budget.steps).toBeGreaterThan(-2)
  })
})

describe('patterns of the size that styles have', () => {
  const draft = 'We are glad that the parcel was sent, and you were told of it by Ada. '.repeat(150)
  const words = Array.from({ length: 200 }, (_, index) => `word${index}`).join('|')

  it.each([
    [
      'a choice behind another',
      `(?i)\\b(am|are|is|were|was|be)\\b\\s*(?m)\\b(?:\\w+ed|${words}|told|sent)\\b`,
    ],
    ['every word', '(?i)(\\w+)'],
    ['many words', `(?i)(?m)\\b(?:${words}|[a-z]+ of it)\\b`],
    ['what has no letters', '(?m)(?:\\s-\\d+\\s|[!?]{2,})'],
  ])('%s costs few steps for each character of a long draft', (_, pattern) => {
    const budget = { steps: draft.length * 30 }
    expect(() => searchFor(pattern).findAll(subjectOf(draft), budget)).not.toThrow()
  })
})

describe('hostile packs', () => {
  it('cost at most their share, however many rules they hold', () => {
    const rules = Array.from({ length: 300 }, (_, index) => ({
      extends: 'existence',
      message: '%s',
      nonword: true,
      tokens: [`(?:[a-z]|a|aa|.)*(?=(a+)+${index})`],
    }))
    const files = Object.fromEntries(rules.map((rule, index) => [`R${index}`, rule]))
    const { packs } = imported(files)
    const parsed = packs.flatMap((input) => {
      const result = parsePack(input)
      return result.ok ? [result.pack] : []
    })
    const ruleset = compile(parsed)
    const text = 'a'.repeat(10_000)
    expect(leastTime(1000, () => check({ text, language: 'en' }, ruleset))).toBeLessThan(1000)
  })

  it('whose patterns are too large together stop, and the others go on', () => {
    const swap = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}(?:a{90}){90}`, 'x']))
    const Large = { extends: 'substitution', message: '%s', swap }
    const Small = { extends: 'existence', message: '%s', tokens: ['one'] }
    const { packs } = imported({ Large, Small })
    const ruleset = compile(
      packs.flatMap((input) => {
        const result = parsePack(input)
        return result.ok ? [result.pack] : []
      }),
    )
    const { tips, stopped } = check({ text: 'Just one.', language: 'en' }, ruleset)
    expect(tips.map(({ rule }) => rule)).toEqual(['small'])
    expect(stopped).toEqual([{ pack: 'test', rule: 'large' }])
  })

  it('cannot be larger than what is run', () => {
    expect(() => searchFor('((((a{90}){90}){90}){90})')).toThrow('too large')
  })
})
