/** Nothing in a pack or a draft can make a check slow, wrong or dangerous. */
import { describe, expect, it } from 'vitest'
import { check, compile, type Ruleset } from '../../rules/index.ts'
import { pack, rule } from './make.ts'

/** What takes ever longer with native regular expressions. */
const CATASTROPHES = [
  '^(a+)+$',
  '(x+x+)+y',
  '^(\\w+\\s?)+$',
  '(?:a|a)*b',
  '(?:a?){100}a{100}',
  '(?:.*a){20}z',
  '(?:a.{0,100}){2}z',
  'a.*b|a',
  '\\p{L}{1,100}!',
]
const TEXTS: Readonly<Record<string, string>> = {
  'one letter': 'a'.repeat(10_000),
  'one letter and spaces': 'a '.repeat(5000),
  'line breaks': 'a\n'.repeat(5000),
  quotes: '“a '.repeat(3333),
  dots: 'a.'.repeat(5000),
  ats: 'a@'.repeat(5000),
  stars: 'a*'.repeat(5000),
  emoji: '😀'.repeat(5000),
  unseen: 'a\u200b\u202e'.repeat(3333),
  marks: 'e\u0300\u0301'.repeat(3333),
  'lone surrogates': '\ud800\udfff\udc00 '.repeat(2500),
  brackets: '[{<'.repeat(3333),
  digits: '3331234567 '.repeat(909),
}

/** Steps are counted, so a rule that would take too long is named whatever the machine. */
function tried(ruleset: Ruleset, text: string) {
  return check({ text, language: 'it', conversation: { surface: 'reply', text, author: 'Marta' } }, ruleset)
}

describe('patterns that are catastrophes elsewhere', () => {
  const ruleset = compile([
    pack(
      CATASTROPHES.map((pattern, at) => rule(`r${at}`, { type: 'existence', patterns: { it: [pattern] } })),
    ),
  ])

  it.each(Object.entries(TEXTS))('end, on %s', (_, text) => {
    const started = performance.now()
    const { tips } = tried(ruleset, text)
    for (const { start, end } of tips) expect(end).toBeGreaterThan(start)
    // A hundred times what it should take: native expressions would still be running tomorrow.
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('a thousand slow patterns', () => {
  const many = Array.from({ length: 1000 }, (_, at) =>
    rule(`r${at}`, { type: 'existence', patterns: { it: [CATASTROPHES[at % CATASTROPHES.length]] } }),
  )
  const ruleset = compile([
    pack([...many, rule('calm', { type: 'existence', phrases: { it: ['si calmi'] } })]),
  ])

  it('are stopped and named, and other rules go on', () => {
    const { tips, stopped } = tried(ruleset, `Si calmi. ${'a '.repeat(4000)}`)
    expect(stopped.length).toBeGreaterThan(500)
    expect(stopped[0]).toEqual({ pack: 'test', rule: expect.stringMatching(/^r\d+$/u) })
    expect(tips.map(({ rule: id }) => id)).toContain('calm')
  })

  it('cost nothing where their gate stays shut', () => {
    const { stopped } = tried(
      compile([pack([rule('a', { type: 'existence', patterns: { it: ['zzz(?:a.{0,100}){2}z'] } })])]),
      TEXTS.stars ?? '',
    )
    expect(stopped).toEqual([])
  })
})

describe('a Vale rule that takes too long', () => {
  const slow = '(?m)(?:(?:a|a?)+){20}b'
  const vale = (pattern: string) => ({
    type: 'vale',
    kind: 'existence',
    message: 'No',
    scope: ['text'],
    pattern,
  })
  const rules = compile([pack([rule('slow', vale(slow)), rule('quick', vale('fine'))])])

  it('is stopped and named, and other rules go on', () => {
    const { tips, stopped } = tried(rules, `${'a'.repeat(8000)} b fine`)
    expect(stopped).toEqual([{ pack: 'test', rule: 'slow' }])
    expect(tips.map(({ rule: id }) => id)).toEqual(['quick'])
  })

  it('is not named where it is quick', () => {
    expect(tried(rules, 'aab fine')).toMatchObject({
      stopped: [],
      tips: [{ rule: 'slow' }, { rule: 'quick' }],
    })
  })
})

describe('a clock', () => {
  it('ends patterns on a draft that takes too long', () => {
    let time = 0
    const now = () => {
      time += 20
      return time
    }
    const ruleset = compile([pack([rule('r', { type: 'existence', patterns: { it: ['\\d+'] } })])], { now })
    const { stopped, tips } = tried(ruleset, 'uno 1. due 2. tre 3. quattro 4')
    expect(stopped).toEqual([{ pack: 'test', rule: 'r' }])
    expect(tips.length).toBeLessThan(4)
  })
})

describe('phrases in great number', () => {
  it('on hostile text give no more tips than anybody needs', () => {
    const phrases = Array.from({ length: 90 }, (_, at) => 'a '.repeat(at + 1).trim())
    const ruleset = compile([
      pack(
        Array.from({ length: 50 }, (_, at) =>
          rule(`r${at}`, { type: 'existence', phrases: { it: phrases }, masked: true }),
        ),
      ),
    ])
    for (const text of Object.values(TEXTS)) expect(tried(ruleset, text).tips.length).toBeLessThanOrEqual(300)
  })
})

describe('what a pack says', () => {
  it('is never run: its text stays text', () => {
    const evil = '<img src=x onerror=alert(1)>{constructor}{match}'
    const ruleset = compile([
      pack([
        rule(
          'r',
          { type: 'existence', phrases: { it: ['ciao'] }, suggest: { it: [evil] } },
          { text: { it: { title: evil, message: evil, why: evil } } },
        ),
      ]),
    ])
    const [tip] = check({ text: 'ciao', language: 'it' }, ruleset).tips
    expect(tip?.message).toBe('<img src=x onerror=alert(1)>{constructor}ciao')
    expect(tip?.suggestions).toEqual([evil])
  })
})
