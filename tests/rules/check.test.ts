import { describe, expect, it } from 'vitest'
import {
  byReading,
  type CheckOptions,
  check,
  compile,
  type Draft,
  detectLanguage,
  moveTips,
  ruleOf,
  tipKey,
} from '../../rules/index.ts'
import { pack, rule, ruleset } from './make.ts'

const words = (...phrases: string[]) => ({ type: 'existence', phrases: { it: phrases, en: phrases } })
const TEXT = { title: 'T', message: 'M', why: 'W' }

/** `severity rule words` of each tip, in the order given. */
const found = (draft: Draft, rules: readonly unknown[], options: CheckOptions = {}) =>
  check({ language: 'it', ...draft }, ruleset(...rules), options).tips.map(
    ({ severity, rule: id, start, end }) => `${severity} ${id} ${draft.text.slice(start, end)}`.trim(),
  )

describe('tips', () => {
  it('come gravest first, then where they stand', () => {
    const rules = [
      rule('tip', words('uno', 'quattro'), { severity: 'tip' }),
      rule('stop', words('tre'), { severity: 'stop' }),
      rule('check', words('due')),
      rule('whole', { type: 'length', unit: 'words', min: 9 }, { severity: 'check' }),
    ]
    expect(found({ text: 'uno due tre quattro' }, rules)).toEqual([
      'stop stop tre',
      'check whole',
      'check check due',
      'tip tip uno',
      'tip tip quattro',
    ])
  })

  it('speak of the same words once: the gravest, then the one with a suggestion, then the later rule', () => {
    const plain = rule('plain', words('ciao'))
    const graver = rule('graver', words('ciao'), { severity: 'stop' })
    const helpful = rule('helpful', { type: 'substitution', swap: { it: [{ from: 'ciao', to: ['salve'] }] } })
    const later = rule('later', words('ciao'))
    expect(found({ text: 'ciao' }, [graver, plain, helpful])).toEqual(['stop graver ciao'])
    expect(found({ text: 'ciao' }, [helpful, plain])).toEqual(['check helpful ciao'])
    expect(found({ text: 'ciao' }, [plain, later])).toEqual(['check later ciao'])
    expect(found({ text: 'ciao' }, [plain, later], { everything: true })).toEqual([
      'check plain ciao',
      'check later ciao',
    ])
  })

  it('on a part of longer words go, unless they are graver', () => {
    const long = rule('long', words('porca miseria'))
    expect(found({ text: 'Eh porca miseria!' }, [long, rule('part', words('miseria'))])).toEqual([
      'check long porca miseria',
    ])
    expect(
      found({ text: 'Eh porca miseria!' }, [long, rule('part', words('miseria'), { severity: 'stop' })]),
    ).toEqual(['stop part miseria', 'check long porca miseria'])
    const shouting = rule('caps', { type: 'capitalization', of: 'all-caps' })
    expect(found({ text: 'EH PORCA MISERIA' }, [shouting, long])).toEqual([
      'check caps EH PORCA MISERIA',
      'check long PORCA MISERIA',
    ])
  })

  it('say their message with the words, the suggestion, the count and the name', () => {
    const text = (message: string) => ({
      text: { it: { ...TEXT, message }, en: { ...TEXT, message: 'English' } },
    })
    const rules = [
      rule(
        'a',
        { type: 'substitution', swap: { it: [{ from: 'utenza', to: ['persone'] }] } },
        text('“{match}” o “{suggestion}”?'),
      ),
      rule('b', { type: 'length', unit: 'words', max: 3 }, text('{count} parole, {other}')),
      rule('c', { type: 'names', of: 'author' }, text('Chiama {name} per nome')),
    ]
    const draft: Draft = {
      text: 'La nostra utenza ringrazia',
      language: 'it',
      conversation: { surface: 'reply', author: 'Marta Rossi' },
    }
    expect(
      check(draft, ruleset(...rules))
        .tips.map(({ message }) => message)
        .sort(),
    ).toEqual(['4 parole, {other}', 'Chiama Marta per nome', '“utenza” o “persone”?'].sort())
    expect(check(draft, ruleset(...rules), { language: 'en' }).tips[0]?.message).toBe('English')
  })

  it('in a language that the rule does not speak come in the one it does', () => {
    const italian = rule('a', words('ciao'), { text: { it: { ...TEXT, message: 'Solo italiano' } } })
    expect(
      check({ text: 'ciao', language: 'it' }, ruleset(italian), { language: 'en' }).tips[0]?.message,
    ).toBe('Solo italiano')
  })

  it('lead to their rule', () => {
    const rules = ruleset(rule('a', words('ciao'), { source: { name: 'Galateo' } }))
    const [tip] = check({ text: 'ciao', language: 'it' }, rules).tips
    expect(tip && ruleOf(rules, tip)).toMatchObject({ pack: 'test', id: 'a', source: { name: 'Galateo' } })
  })
})

describe('the language of a draft', () => {
  const both = [
    rule('it', { type: 'existence', phrases: { it: ['ok'] } }),
    rule('en', { type: 'existence', phrases: { en: ['ok'] } }),
    rule('any', { type: 'existence', phrases: { any: ['wow'] } }),
  ]
  const language = (draft: Draft, options: CheckOptions = {}) =>
    check(draft, ruleset(...both), options).language

  it('is what it says, or what its words tell', () => {
    expect(language({ text: 'ok', language: 'en' })).toBe('en')
    expect(language({ text: 'Ok, grazie mille per la vostra risposta' })).toBe('it')
    expect(language({ text: 'Ok, thank you very much for your answer' })).toBe('en')
  })

  it('of few words is that of the comment, then that of the messages', () => {
    const conversation = { surface: 'reply', text: 'Where can I find your opening hours?' } as const
    expect(language({ text: 'Ok', conversation })).toBe('en')
    expect(language({ text: 'Ok' }, { language: 'it' })).toBe('it')
    expect(language({ text: 'Ok' })).toBeUndefined()
  })

  it('decides which rules run; a third language only has those of any', () => {
    expect(found({ text: 'ok wow', language: 'it' }, both)).toEqual(['check it ok', 'check any wow'])
    const german = 'Vielen Dank für die schnelle Antwort, das ist ok und wow'
    expect(check({ text: german }, ruleset(...both)).tips.map(({ rule: id }) => id)).toEqual(['any'])
  })

  it('needs no rule: a rule without text in it does not run', () => {
    const english = rule('a', words('ok'), { text: { en: TEXT } })
    expect(found({ text: 'ok', language: 'it' }, [english])).toEqual([])
  })

  it('can be asked for alone', () => {
    expect(detectLanguage('Ci vediamo domani in negozio')).toBe('it')
    expect(detectLanguage('Das ist sehr schön, vielen Dank')).toBeUndefined()
    expect(detectLanguage('')).toBeUndefined()
  })
})

describe('a blank draft', () => {
  it.each(['', '   ', '\n\n'])('%j has no tips', (text) => {
    expect(
      found({ text }, [
        rule('a', { type: 'length', unit: 'words', min: 5 }),
        rule('b', { type: 'presence', phrases: { it: ['ciao'] } }),
      ]),
    ).toEqual([])
  })
})

describe('the name of a tip', () => {
  const rules = ruleset(rule('a', words('ciao')), rule('b', { type: 'length', unit: 'words', min: 50 }))
  const keys = (text: string) =>
    check({ text, language: 'it' }, rules)
      .tips.map((tip) => tipKey(tip, text))
      .sort()

  it('stays while the draft around it changes', () => {
    expect(keys('Ehi ciao')).toEqual(keys('Ehilà bello, ma ciao a tutti'))
  })

  it('tells the same words at two places apart', () => {
    expect(new Set(keys('ciao ciao, ciao')).size).toBe(4)
  })

  it('tells them apart where they also stand across another place', () => {
    const text = 'e-mail il il cretino il il'
    const { tips } = check(
      { text, language: 'it' },
      ruleset(rule('twice', { type: 'repetition', of: 'word', max: 0 })),
    )
    expect(tips.map((tip) => text.slice(tip.start, tip.end))).toEqual(['il il', 'il il'])
    expect(new Set(tips.map((tip) => tipKey(tip, text))).size).toBe(2)
  })
})

it('tips are met as one reads, those on the whole draft last', () => {
  const met = [
    { start: 0, end: 0 },
    { start: 4, end: 9 },
    { start: 4, end: 6 },
    { start: 0, end: 3 },
  ].sort(byReading)
  expect(met.map(({ start, end }) => `${start}-${end}`)).toEqual(['0-3', '4-6', '4-9', '0-0'])
})

describe('tips after an edit', () => {
  const rules = ruleset(
    rule('a', words('uno', 'due', 'tre')),
    rule('b', { type: 'length', unit: 'words', min: 50 }),
  )
  const before = 'uno due tre'
  const { tips } = check({ text: before, language: 'it' }, rules)
  const kept = (after: string) =>
    moveTips(tips, before, after)
      .map(({ start, end }) => after.slice(start, end))
      .sort()

  it.each([
    ['uno due tre', ['', 'due', 'tre', 'uno']],
    ['ecco uno due tre', ['', 'due', 'tre', 'uno']],
    ['uno e due tre', ['', 'due', 'tre', 'uno']],
    ['uno duue tre', ['', 'tre', 'uno']],
    ['uno due, tre', ['', 'due', 'tre', 'uno']],
    ['uno dues tre', ['', 'tre', 'uno']],
    ['uno  tre', ['', 'tre', 'uno']],
    ['nuno due tre', ['', 'due', 'tre']],
    ['', ['']],
  ])('%j', (after, expected) => {
    expect(kept(after)).toEqual(expected)
  })
})

describe('a ruleset', () => {
  it('says what it holds', () => {
    const compiled = compile([pack([rule('a', words('x'))])])
    expect(compiled.packs.map(({ id, version }) => `${id} ${version}`)).toEqual(['test 1.0.0'])
    expect(compiled.rules.map(({ pack: of, id }) => `${of}/${id}`)).toEqual(['test/a'])
    expect(compiled.faults).toEqual([])
  })
})
