/** Texts that a pattern cannot match are passed over before it is run, and only those. */
import fc from 'fast-check'
import { RE2JS } from 're2js'
import { describe, expect, it } from 'vitest'
import { windowOf } from '../../rules/patterns/window.ts'
import { flagged } from './make.ts'

const passes = (pattern: string, text: string, matchCase = false) =>
  windowOf(pattern, matchCase)?.isIn(text) ?? true

describe('what a pattern needs side by side', () => {
  it.each([
    ['\\p{L}(?P<flag>[,;])\\p{L}', 'Grazie, a presto; ciao', 'Grazie,a presto'],
    ['[\\p{L}\\p{N},;.!?](?P<flag>  +)[\\p{L}\\p{N}]', 'Un solo spazio', 'Due  spazi'],
    ['\\p{Ll}{3}(?P<flag>\\.)\\p{Lu}\\p{Ll}', 'Finito. Grazie', 'Finito.Grazie'],
    ['\\d{2,4}€', 'Costa 5€, o 10 €', 'Costa 10€'],
    ['(?:^|\\s)#\\w', 'il n. # 5', 'un #tag'],
    ['(?:due|tre) (?:ore|settimane) (?:che|senza)', 'Da tre settimane. Che dire', 'Sono tre settimane senza'],
    ['for (?:an|the) +(?:order|item)', 'for one order', 'for an order'],
    ['(?:ab[,.]){2}', 'ab, ab.', 'ab,ab.'],
    ['x[,;]+ ?[.]y', 'x, y', 'x; .y'],
  ])('%s is not looked for in “%s”, but in “%s”', (pattern, without, within) => {
    expect(passes(pattern, without)).toBe(false)
    expect(passes(pattern, within)).toBe(true)
  })

  it('tells capitals apart only where the pattern does', () => {
    expect(passes('[A-Z]{3,5}', 'Grazie a tutti', true)).toBe(false)
    expect(passes('[A-Z]{3,5}', 'Grazie al CRM', true)).toBe(true)
    expect(windowOf('[A-Z]{3,5}', false)).toBeUndefined()
    const name = '(?-i:for \\p{Lu}\\p{Ll}+) (?:order|booking)'
    expect(passes(name, 'We wait for the order')).toBe(false)
    expect(passes(name, 'We wait for Anna’s order')).toBe(true)
    expect(passes('(?i:x)9', 'X9', true)).toBe(true)
  })

  it.each([
    ['^[^\\p{L}]*(?P<flag>yes|really)\\s*\\?$', 'Really?', 'Yes, we really do.'],
    ['^(?:oh )?yes$|^no$', 'oh yes', 'oh yes we do'],
    ['^(?:ha){2,3}!*$', 'hahaha!!!', 'hahahaha'],
    ['^[a-c]?$', 'b', 'bc'],
  ])('%s is the whole of “%s”, which “%s” is too long for', (pattern, within, long) => {
    expect(passes(pattern, within)).toBe(true)
    expect(passes(pattern, long)).toBe(false)
  })

  it.each(['^yes', 'yes$', '^yes$|no', '(?m)^yes$', '^yes.*$', '^(?:yes)+$'])(
    'a text of any length may hold %s',
    (pattern) => {
      expect(passes(pattern, 'yes, no, yesyesyes and more of it\nyes')).toBe(true)
    },
  )

  it.each(['', '(', '.*', '[a-z]+', 'a|b', '(?:ab)?', '(?P<flag>x)*'])('is nothing for “%s”', (pattern) => {
    expect(windowOf(pattern, false)).toBeUndefined()
  })

  it('lets characters of two units and beyond ASCII through', () => {
    expect(passes('\\p{L},\\p{L}', 'a, b 😀')).toBe(true)
    expect(passes('\\p{L},\\p{L}', 'però,è')).toBe(true)
  })
})

const PIECES = [
  'a',
  'B',
  '\\p{L}',
  '\\p{Lu}',
  '[,;]',
  '\\.',
  ' ',
  '\\s',
  '\\d',
  '[^a]',
  '(?:ab|c)',
  '(?:ab|bc)',
  '(?:a+b|xa?b|cab)',
  '(?:^|[,;]|b)',
  '(?:(?: a|bc){2})',
  '(?:(?:x,|b;)+)',
  'ſ',
  '(x)',
  '(?-i:B)',
  '(?-i:\\p{Lu})',
  '(?i:[bc])',
  '^',
  '$',
  '\\b',
  'é',
  '😀',
]
const QUANTIFIERS = ['', '', '', '?', '*', '+', '{2}', '{1,3}']
const SIGNS = ['a', 'b', 'B', 'c', 'x', ',', ';', '.', ' ', '1', 'é', '😀', 'K', 'ſ', '\n']

describe('any pattern', () => {
  const pattern = fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...QUANTIFIERS)), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) =>
      parts
        .map(([piece, quantifier]) => (/^(?:\^|\$|\\b)$/u.test(piece) ? piece : piece + quantifier))
        .join(''),
    )
  const text = fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }).map((signs) => signs.join(''))

  it('is never kept from a text that it matches', () => {
    fc.assert(
      fc.property(pattern, text, fc.boolean(), fc.boolean(), (part, written, matchCase, isWhole) => {
        const source = isWhole ? `^(?:${part})$` : part
        const machine = RE2JS.compile(source, matchCase ? 0 : RE2JS.CASE_INSENSITIVE)
        if (machine.matcher(written).find()) expect(passes(source, written, matchCase)).toBe(true)
      }),
      { numRuns: 6000 },
    )
  })
})

it('does not change what is found', () => {
  const spacing = { type: 'existence', patterns: { any: ['\\p{L}(?P<flag>[,;])\\p{L}'] } }
  expect(flagged(spacing, 'Ciao,Marta, grazie;a presto')).toEqual([',', ';'])
})
