import { describe, expect, it } from 'vitest'
import { parsePack } from '../../../rules/index.ts'
import { packInput, rule } from '../make.ts'

const CALM = { type: 'existence', phrases: { it: ['si calmi'] } }

/** Path and Italian reason of each fault. */
const faults = (input: unknown) =>
  parsePack(input).faults.map(({ path, message }) => `${path}: ${message.it}`)
const ruleFaults = (check: unknown, more: Record<string, unknown> = {}) =>
  faults(packInput([rule('calm', check, more)]))

describe('a pack', () => {
  it('is read with what it says, and parsing it again changes nothing', () => {
    const parsed = parsePack(packInput([rule('calm', CALM)]))
    expect(parsed).toMatchObject({
      ok: true,
      faults: [],
      pack: { id: 'test', rules: [{ id: 'calm', check: CALM }] },
    })
    if (parsed.ok) expect(parsePack(parsed.pack)).toEqual(parsed)
  })

  it('may hold fields that nobody knows yet, and empty ones', () => {
    const parsed = parsePack(
      packInput([rule('calm', { ...CALM, colour: 'red' }, { when: null })], { future: { x: 1 } }),
    )
    expect(parsed).toMatchObject({ ok: true, faults: [] })
    expect(JSON.stringify(parsed)).not.toMatch(/colour|future|null/)
  })

  it.each([
    [undefined, /non è un pacchetto/],
    [[], /non è un pacchetto/],
    ['{}', /non è un pacchetto/],
    [{}, /^format: /],
    [packInput([], { format: 'galateo-pack/2' }), /versione più nuova/],
    [packInput([], { format: 'galateo-pack/1.4' }), /^$/],
    [packInput([], { id: 'Il Mio' }), /^id: Usa solo lettere minuscole/],
    [packInput([], { version: '1.0' }), /^version: La versione ha tre numeri/],
    [packInput([], { name: {} }), /^name: Serve almeno una lingua/],
    [packInput([], { languages: ['fr'] }), /^languages\[0\]: «fr» non è tra le scelte/],
    [packInput([], { description: { it: 'x'.repeat(1_000_001) } }), /1 MB/],
  ])('%#. is refused as a whole for what makes it unreadable', (input, reason) => {
    expect(faults(input).join()).toMatch(reason)
    expect(parsePack(input).ok).toBe(reason.source === '^$')
  })

  it('that goes round in circles is refused', () => {
    const circle: Record<string, unknown> = packInput([])
    circle.self = circle
    expect(faults(circle).join()).toMatch(/troppi livelli/)
  })
})

describe('a fault', () => {
  it('in words to look for is named with its place, and the rest of the pack keeps working', () => {
    const parsed = parsePack(
      packInput([
        rule('good', CALM),
        rule('bad', { type: 'existence', phrases: { it: ['ok', '{a'] } }),
        rule('also-good', CALM),
      ]),
    )
    expect(parsed.ok && parsed.pack.rules?.map(({ id }) => id)).toEqual(['good', 'also-good'])
    expect(parsed.faults).toEqual([
      {
        path: 'rules[1].check.phrases.it[1]',
        entry: 'bad',
        message: { it: 'Manca la } che chiude.', en: 'The closing } is missing.' },
      },
    ])
  })

  it.each([
    [{ type: 'exist' }, 'rules[0].check.type: «exist» non è tra le scelte possibili: existence, '],
    [{ type: 'existence', phrases: { it: 'ciao' } }, 'rules[0].check.phrases.it: Qui va un elenco.'],
    [
      { type: 'existence', patterns: { it: ['(a'] } },
      'rules[0].check.patterns.it[0]: Il modello non si legge',
    ],
    [{ type: 'existence', patterns: { it: ['a{300}'] } }, 'rules[0].check.patterns.it[0]: Una ripetizione'],
    [
      { type: 'existence', patterns: { it: ['x'.repeat(301)] } },
      'rules[0].check.patterns.it[0]: Troppo lungo',
    ],
    [
      { type: 'substitution', swap: { it: [{ from: 'a', to: [] }] } },
      'rules[0].check.swap.it[0].to: Non può restare vuoto.',
    ],
    [{ type: 'length', unit: 'words', max: 1e300 }, 'rules[0].check.max: Il numero è troppo grande'],
    [{ type: 'length', unit: 'words', max: 1.5 }, 'rules[0].check.max: Qui va un numero intero.'],
    [
      { type: 'length', unit: 'pages' },
      'rules[0].check.unit: «pages» non è tra le scelte possibili: characters, words.',
    ],
    [
      { type: 'existence', phrases: { it: ['a'] }, masked: 'sì' },
      'masked: Qui va vero o falso (true o false).',
    ],
    [{ type: 'readability', formula: 'flesch', min: 'alto' }, 'rules[0].check.min: Qui va un numero'],
    [{ type: 'capitalization', of: 'x' }, 'rules[0].check.of: «x» non è tra le scelte possibili: all-caps, '],
  ])('in the check %j', (check, fault) => {
    expect(ruleFaults(check).join()).toContain(fault)
  })

  it.each([
    [{ text: { it: { title: 'T', message: 'M' } } }, 'rules[0].text.it.why: Manca “why”.'],
    [{ text: {} }, 'rules[0].text: Serve almeno una lingua'],
    [{ severity: 'error' }, 'rules[0].severity: «error» non è tra le scelte possibili: tip, check, stop.'],
    [
      { source: { name: 'S', url: 'javascript:alert(1)' } },
      'rules[0].source.url: Il link deve iniziare con https://',
    ],
    [{ source: { name: 'S', date: '30/06/2024' } }, 'rules[0].source.date: La data si scrive così'],
    [{ when: { surfaces: ['story'] } }, 'rules[0].when.surfaces[0]: «story» non è tra le scelte'],
    [{ examples: { it: { flag: [{}] } } }, 'rules[0].examples.it.flag[0].text: Manca “text”.'],
    [{ examples: { it: { flag: [7] } } }, 'rules[0].examples.it.flag[0]: Qui va un testo.'],
    [{ examples: { it: { flag: 'Si calmi' } } }, 'rules[0].examples.it.flag: Qui va un elenco.'],
    [{ source: { name: 3 } }, 'rules[0].source.name: Qui va un testo.'],
    [{ when: 'sempre' }, 'rules[0].when: Qui va un gruppo di campi.'],
    [
      { when: { draft: { minWords: -1 } } },
      'rules[0].when.draft.minWords: Il numero è troppo piccolo: almeno 0.',
    ],
    [{ when: { languages: [] } }, 'rules[0].when.languages: Non può restare vuoto.'],
    [{ severity: { loud: true, because: 'it has to be heard by everybody here' } }, '…» non è tra le scelte'],
  ])('in the rule %j', (more, fault) => {
    expect(ruleFaults(CALM, more).join()).toContain(fault)
  })

  it('is told for a name used twice, which refuses the pack', () => {
    const parsed = parsePack(packInput([rule('calm', CALM, { severity: 'stop' }), rule('calm', CALM)]))
    expect(parsed.ok).toBe(false)
    expect(parsed.faults[0]).toMatchObject({ path: 'rules[1].id', entry: 'calm' })
  })

  it.each([
    [rule('other', { type: 'of-tomorrow' }), true],
    [rule('other', { type: 'existence', patterns: { it: ['(a'] } }), true],
    [rule('other', { type: 'substitution', swap: { it: [{ from: '{a', to: ['b'] }] } }), true],
    [rule('other', { type: 'existence', phrases: { it: 'ciao' } }), false],
    [rule('other', CALM, { severity: 'error' }), false],
    [rule('other', CALM, { text: {} }), false],
  ])(
    '%#. costs its rule when its words cannot be looked for, and the pack when its shape is wrong',
    (other, isKept) => {
      const parsed = parsePack(packInput([rule('good', CALM), other]))
      expect(parsed.ok).toBe(isKept)
      expect(parsed.faults[0]?.entry).toBe('other')
      if (parsed.ok) expect(parsed.pack.rules?.map(({ id }) => id)).toEqual(['good'])
    },
  )

  it('is in words, in both languages', () => {
    const all = parsePack(
      packInput([rule('X', { type: 'no' }), 3, rule('b', { type: 'metric' })], { cues: 1, voice: 2 }),
    ).faults
    expect(all.length).toBeGreaterThan(4)
    for (const { message } of all) {
      expect(message.it).toMatch(/^[A-Z«].*[.]$/u)
      expect(message.en).toMatch(/^[A-Z“].*[.]$/u)
      expect(`${message.it}${message.en}`).not.toMatch(/undefined|Invalid|Expected|object Object/)
    }
  })
})

describe('keys that reach into JavaScript', () => {
  it('are dropped wherever they stand', () => {
    const evil = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"format":"galateo-pack/1","id":"evil","version":"1.0.0","name":{"it":"x","__proto__":{"en":"y"}},"languages":["it"],"rules":[],"__proto__":{"rules":[1]}}',
    )
    const parsed = parsePack(evil)
    expect(parsed.ok && parsed.pack.name).toEqual({ it: 'x' })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(JSON.stringify(parsed)).not.toMatch(/polluted|constructor/)
  })
})
