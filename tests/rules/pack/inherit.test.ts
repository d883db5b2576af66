import { describe, expect, it } from 'vitest'
import { check, compile, type Pack, type Ruleset } from '../../../rules/index.ts'
import { pack, rule } from '../make.ts'

const agency = pack(
  [
    rule('calm', { type: 'existence', phrases: { it: ['si calmi', 'stia calmo'] } }),
    rule('words', { type: 'substitution', swap: { it: [{ from: 'disservizio', to: ['problema'] }] } }),
    rule('short', { type: 'length', unit: 'words', min: 2 }),
  ],
  { id: 'agency' },
)
const client = (overrides: readonly unknown[], more: Record<string, unknown> = {}) =>
  pack([], { id: 'client', extends: [{ pack: 'agency' }], overrides, ...more })

const found = (ruleset: Ruleset, text: string) =>
  check({ text, language: 'it' }, ruleset).tips.map(({ rule: id, severity, suggestions }) => [
    id,
    severity,
    ...suggestions,
  ])
const with_ = (...overrides: unknown[]) => compile([agency, client(overrides)])
const reasons = ({ faults }: Ruleset) =>
  faults.map(({ pack: of, path, message }) => `${of} ${path} ${message.en}`)

describe('a pack that extends another', () => {
  it.each([
    ['phrases to a length', { rule: 'agency/short', add: { it: ['x'] } }, 'add'],
    ['phrases away from a length', { rule: 'agency/short', remove: { it: ['x'] } }, 'remove'],
    ['exceptions to a length', { rule: 'agency/short', exceptions: { it: ['x'] } }, 'exceptions'],
    [
      'replacements to words without',
      { rule: 'agency/calm', swap: { it: [{ from: 'a', to: ['b'] }] } },
      'swap',
    ],
    ['phrases to replacements', { rule: 'agency/words', add: { it: ['x'] } }, 'add'],
  ])('adds no %s, and says so', (_, override, field) => {
    const ruleset = with_(override)
    expect(reasons(ruleset)).toEqual([
      `client overrides[0].${field} This rule does not look for words that could be added to or taken away.`,
    ])
    expect(found(ruleset, 'Ora si calmi, che disservizio')).toHaveLength(2)
  })

  it('makes a rule graver or milder', () => {
    expect(found(with_({ rule: 'agency/calm', severity: 'stop' }), 'Ora si calmi')).toEqual([
      ['calm', 'stop'],
    ])
  })

  it('switches a rule off, and a later pack on again', () => {
    expect(found(with_({ rule: 'agency/calm', off: true }), 'Ora si calmi')).toEqual([])
    const again = pack([], {
      id: 'third',
      extends: [{ pack: 'agency' }],
      overrides: [{ rule: 'agency/calm', off: false }],
    })
    expect(
      found(compile([agency, client([{ rule: 'agency/calm', off: true }]), again]), 'Ora si calmi'),
    ).toEqual([['calm', 'check']])
  })

  it('adds and takes away phrases, and spares its own words', () => {
    const ruleset = with_({
      rule: 'agency/calm',
      add: { it: ['respir{i,a}'] },
      remove: { it: ['stia calmo'] },
      exceptions: { it: ['si calmi il dolore'] },
    })
    expect(found(ruleset, 'Ora respiri')).toEqual([['calm', 'check']])
    expect(found(ruleset, 'Ora stia calmo')).toEqual([])
    expect(found(ruleset, 'Prima che si calmi il dolore')).toEqual([])
  })

  it('adds phrases to a pattern, and exceptions to others', () => {
    const base = pack(
      [
        rule('odd', {
          type: 'existence',
          patterns: { it: [{ pattern: 'calm[oa]' }] },
          exceptions: { it: ['mare calmo'] },
        }),
      ],
      { id: 'agency' },
    )
    const change = { rule: 'agency/odd', add: { it: ['quieto'] }, exceptions: { it: ['vento calmo'] } }
    const ruleset = compile([base, client([change])])
    expect(found(ruleset, 'Sia calmo e quieto')).toHaveLength(2)
    expect(found(ruleset, 'Mare calmo, vento calmo')).toEqual([])
  })

  it('only takes phrases away', () => {
    const ruleset = with_({ rule: 'agency/calm', remove: { it: ['stia calmo'] } })
    expect(found(ruleset, 'Ora stia calmo, si calmi')).toEqual([['calm', 'check']])
  })

  it('adds and takes away replacements', () => {
    const ruleset = with_({
      rule: 'agency/words',
      swap: { it: [{ from: 'utente', to: ['cliente'] }] },
      remove: { it: ['disservizio'] },
    })
    expect(found(ruleset, 'Un utente, un disservizio')).toEqual([['words', 'check', 'cliente']])
  })

  it('leaves the agency’s pack as it was', () => {
    with_({ rule: 'agency/calm', severity: 'stop', add: { it: ['respiri'] } })
    expect(found(compile([agency]), 'Ora si calmi e respiri')).toEqual([['calm', 'check']])
  })
})

describe('what cannot be changed', () => {
  it('is named, and everything else works', () => {
    const ruleset = with_(
      { rule: 'agency/gone', severity: 'tip' },
      { rule: 'other/calm', off: true },
      { rule: 'agency/short', add: { it: ['x'] } },
      { rule: 'agency/calm', severity: 'tip' },
    )
    expect(reasons(ruleset)).toEqual([
      'client overrides[0].rule The rule “agency/gone” does not exist (any more).',
      'client overrides[1].rule To change “other/calm”, add “other” to the packs that this one extends.',
      'client overrides[2].add This rule does not look for words that could be added to or taken away.',
    ])
    expect(found(ruleset, 'Ora si calmi')).toEqual([['calm', 'tip']])
  })

  it('is told of a pack that does not say on which it builds, and has no rules of its own', () => {
    const { rules: _, extends: __, ...loose } = client([{ rule: 'agency/calm', off: true }])
    expect(reasons(compile([agency, loose]))).toEqual([
      'client overrides[0].rule To change “agency/calm”, add “agency” to the packs that this one extends.',
    ])
  })

  it('is told once when the other pack is not there', () => {
    const ruleset = compile([client([{ rule: 'agency/calm', off: true }])])
    expect(reasons(ruleset)).toEqual([
      'client extends[0].pack The pack “agency”, which this one builds on, is not here: only its own rules apply.',
    ])
  })
})

describe('the glossary', () => {
  const glossary = [
    {
      use: { it: 'clientela', en: 'guests' },
      avoid: { it: ['utenza', 'i clienti'], en: ['users'] },
      note: { it: 'Così dice la casa.' },
    },
    { use: { it: 'negozio' } },
  ]
  const ruleset = compile([pack([], { glossary })])

  it('offers the term to use for each one to avoid', () => {
    expect(found(ruleset, 'La nostra utenza')).toEqual([['glossary-clientela', 'tip', 'clientela']])
    expect(check({ text: 'Our users', language: 'en' }, ruleset).tips[0]?.suggestions).toEqual(['guests'])
    expect(found(ruleset, 'Il negozio e la clientela')).toEqual([])
  })

  it('may be all that a pack has, in one language or in signs that no name can hold', () => {
    const terms = [
      { use: { en: 'guest' }, avoid: { en: ['punter'] } },
      { use: { it: '☕' }, avoid: { it: ['bibita'] } },
    ]
    const { rules: _, ...words } = pack([], { glossary: terms })
    const own = compile([words])
    expect(own.rules.map(({ id }) => id)).toEqual(['glossary-guest', 'glossary-term'])
    expect(found(own, 'Una bibita')).toEqual([['glossary-term', 'tip', '☕']])
  })

  it('teaches with the note of the term', () => {
    expect(ruleset.rules.map(({ id, text }) => [id, text.it?.why])).toEqual([
      ['glossary-clientela', 'Così dice la casa.'],
    ])
  })
})

it('keeps the first of two packs with the same name', () => {
  const twice: readonly Pack[] = [agency, { ...agency, version: '2.0.0' }]
  expect(compile(twice).packs.map(({ version }) => version)).toEqual(['1.0.0'])
})
