import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../rules/index.ts'
import { type Shadowed, shadowedSteps } from '../../../rules/pack/shadowed.ts'
import { parsedPacks } from '../builtin/parsed.ts'
import { pack, rule } from '../make.ts'

const words = (...phrases: string[]) => ({ type: 'existence', phrases: { it: phrases } })
const swaps = (...from: string[]) => ({
  type: 'substitution',
  swap: { it: from.map((each) => ({ from: each, to: ['altro'] })) },
})
const complaint = { conversation: { any: ['complaint'] } }

function shadowedRules(own: Pack, bases: readonly Pack[] = []): readonly Shadowed[] {
  const steps = shadowedSteps(own, bases)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Of two rules, the first a and then b, who is told of and how. */
function told(
  a: unknown,
  b: unknown,
  more: { a?: Record<string, unknown>; b?: Record<string, unknown> } = {},
): string {
  return shadowedRules(pack([rule('a', a, more.a), rule('b', b, more.b)]))
    .map(({ kind, entry, other, path }) => `${entry} ${kind} by ${other.id} at ${path}`)
    .join(', ')
}

describe('the same words at the same conditions are a duplicate, told of the later rule', () => {
  it.each([
    ['word for word', words('si calmi'), words('si calmi')],
    ['written otherwise', words('stupid{o,a}', 'sì'), words('stupida', 'STUPIDO', 'si')],
    ['with a part that may be there', words('[molto] male'), words('molto male', 'male')],
    ['once to flag and once to replace', swaps('cliente'), words('cliente')],
    ['with different replacements', swaps('cliente'), swaps('cliente')],
    ['the same pattern', words2(['\\d+ euro']), words2([{ pattern: '\\d+ euro', gate: ['euro'] }])],
    ['the same length', { type: 'length', unit: 'words', min: 4 }, { type: 'length', unit: 'words', min: 4 }],
    [
      'the same count',
      { type: 'occurrence', of: 'emoji', max: 2 },
      { type: 'occurrence', of: 'emoji', max: 2 },
    ],
  ])('%s', (_, a, b) => {
    expect(told(a, b)).toBe('b duplicate by a at rules[1]')
    expect(told(a, b, { a: { when: complaint }, b: { when: complaint } })).toBe(
      'b duplicate by a at rules[1]',
    )
  })
})

function words2(patterns: unknown[]) {
  return { type: 'existence', patterns: { it: patterns } }
}

describe('a rule whose words another finds too never speaks', () => {
  it.each<[string, unknown, unknown, Parameters<typeof told>[2], string]>([
    ['fewer words, earlier', words('asino'), words('asino', 'capra'), {}, 'a'],
    ['words that begin so', words('asinata', 'asinello*'), words('asin*'), {}, 'a'],
    ['fewer conditions on the other', words('asino'), words('asino'), { a: { when: complaint } }, 'a'],
    [
      'a graver one, wherever it stands',
      words('asino', 'capra'),
      words('asino'),
      { a: { severity: 'stop' } },
      'b',
    ],
    ['one that offers a replacement', swaps('asino', 'capra'), words('asino'), {}, 'b'],
    [
      'one that spares less',
      { ...words('asino'), exceptions: { it: ['asino sardo'] } },
      words('asino'),
      {},
      'a',
    ],
    ['one that sees through disguises', words('asino'), { ...words('asino'), masked: true }, {}, 'a'],
    ['only at the start', { ...words('asino'), where: 'start' }, words('asino'), {}, 'a'],
    ['capitals told apart', { ...words('Asino'), matchCase: true }, words('asino'), {}, 'a'],
    ['one surface of several', words('asino'), words('asino'), { a: { when: { surfaces: ['post'] } } }, 'a'],
  ])('%s', (_, a, b, more, silent) => {
    const other = silent === 'a' ? 'b' : 'a'
    expect(told(a, b, more)).toBe(`${silent} shadowed by ${other} at rules[${silent === 'a' ? 0 : 1}]`)
  })
})

describe('two rules that both speak are no fault', () => {
  it.each<[string, unknown, unknown, Parameters<typeof told>[2]]>([
    ['other words', words('asino'), words('capra'), {}],
    ['longer words: those win', words('asino'), words('asino sardo'), {}],
    ['words in common', words('asino', 'capra'), words('asino', 'mulo'), {}],
    ['a later, narrower rule of the same weight', words('asino', 'capra'), words('asino'), {}],
    [
      'a graver rule for complaints',
      words('asino'),
      words('asino'),
      { a: { severity: 'stop', when: complaint } },
    ],
    ['one with a replacement for complaints', swaps('asino'), words('asino'), { a: { when: complaint } }],
    ['other languages', words('asino'), words('asino'), { a: { text: { it: T } }, b: { text: { en: T } } }],
    [
      'other lengths',
      { type: 'length', unit: 'words', min: 4 },
      { type: 'length', unit: 'words', min: 5 },
      {},
    ],
    [
      'other cues',
      words('asino'),
      words('asino'),
      { a: { when: complaint }, b: { when: { conversation: { any: ['praise'] } } } },
    ],
  ])('%s', (_, a, b, more) => expect(told(a, b, more)).toBe(''))
})

const T = { title: 'Titolo', message: 'Messaggio', why: 'Perché' }

it('names the other rule by its title, in both languages', () => {
  const text = (it: string, en: string) => ({ text: { it: { ...T, title: it }, en: { ...T, title: en } } })
  const [found] = shadowedRules(
    pack([
      rule('a', words('asino'), text('Niente offese', 'No insults')),
      rule('b', words('asino'), text('Bestie', 'Beasts')),
    ]),
  )
  expect(found?.message.it).toContain('della regola “Niente offese”, alle stesse condizioni')
  expect(found?.message.en).toContain('as the rule “No insults”, under the same conditions')
})

describe('with packs below', () => {
  const base = { ...pack([rule('a', words('asino'))]), id: 'base', name: { it: 'La base', en: 'The base' } }
  const own = (more: Record<string, unknown>, fields: Record<string, unknown> = {}) =>
    pack([rule('b', words('asino'), more)], { extends: [{ pack: 'base' }], ...fields })
  const tell = (one: Pack) =>
    shadowedRules(one, [base]).map(({ kind, neverSpeaks, message }) => [kind, neverSpeaks, message.en])

  it('tells of a rule that is there already, and whether it would ever speak', () => {
    expect(tell(own({}))).toEqual([['duplicate', false, expect.stringContaining('“Titolo” (The base)')]])
    expect(tell(own({ severity: 'tip' }))).toEqual([['duplicate', true, expect.anything()]])
  })

  it('counts what the pack changes in them', () => {
    expect(tell(own({}, { overrides: [{ rule: 'base/a', off: true }] }))).toEqual([])
    expect(
      tell(own({}, { overrides: [{ rule: 'base/a', remove: { it: ['asino'] }, add: { it: ['mulo'] } }] })),
    ).toEqual([])
  })

  it('leaves alone a rule that a pack for another brand has too', () => {
    const acme = { ...base, brand: 'Acme' }
    expect(shadowedRules(own({ severity: 'tip' }), [acme])).toEqual([])
    expect(shadowedRules(own({ severity: 'tip' }, { brand: 'Altra' }), [acme])).toEqual([])
    expect(shadowedRules(own({ severity: 'tip' }, { brand: 'Acme' }), [acme])).toHaveLength(1)
  })

  it('calls the other pack by whatever name it has', () => {
    const named = (name: Record<string, string>) =>
      shadowedRules(own({}), [{ ...base, name }]).map(({ message }) => [message.it, message.en].join())
    expect(named({ en: 'The base' })).toEqual([expect.stringMatching(/\(The base\).*\(The base\)/u)])
    expect(named({ it: 'La base' })).toEqual([expect.stringMatching(/\(La base\).*\(La base\)/u)])
    expect(named({})).toEqual([expect.stringMatching(/\(base\).*\(base\)/u)])
  })

  it('leaves alone a rule that a pack for one site has too', () => {
    const elsewhere = { ...base, sites: ['facebook'] }
    expect(shadowedRules(own({ severity: 'tip' }), [elsewhere])).toEqual([])
  })
})

it('tells of a glossary term that a rule has already', () => {
  const glossary = [{ use: { it: 'ospite' }, avoid: { it: ['cliente'] } }]
  const found = shadowedRules(pack([rule('a', swaps('cliente'), { severity: 'tip' })], { glossary }))
  expect(found.map(({ path, entry, other }) => [path, entry, other.id])).toEqual([
    ['glossary', 'glossary-ospite', 'a'],
  ])
})

it('finds none among the shipped packs', () => {
  expect(parsedPacks.flatMap((one) => shadowedRules(one, parsedPacks))).toEqual([])
})
