import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../rules/index.ts'
import { readiness, readinessSteps } from '../../../rules/pack/readiness.ts'
import { parsedPacks } from '../builtin/parsed.ts'
import { pack, rule } from '../make.ts'

const words = (...phrases: string[]) => ({ type: 'existence', phrases: { it: phrases } })
const told = (one: Pack, bases: readonly Pack[] = []) =>
  readiness(one, bases).hurdles.map(({ kind, path, entry = '' }) => `${kind} ${path} ${entry}`.trim())

/** What a tutor has while writing: of the shape of a pack, not always right. */
const unfinished = (rules: readonly unknown[], more: Record<string, unknown> = {}): Pack =>
  ({ ...pack([]), rules, ...more }) as Pack

describe('what stands in the way', () => {
  it('is nothing for a pack that is right; advice is told apart', () => {
    const { hurdles, advice } = readiness(pack([rule('a', words('si calmi'))]))
    expect(hurdles).toEqual([])
    expect(advice.map(({ kind }) => kind)).toContain('no-source')
  })

  it('is each fault, and an example that fails, at their own places', () => {
    const examples = {
      it: { flag: [{ text: 'Si calmi' }, { text: 'Tutto bene' }], fine: [{ text: 'Ciao' }] },
    }
    const broken = rule('b', words('{'))
    const calm = rule('c', words('si calmi'), { examples })
    expect(told(unfinished([broken, rule('', words('x')), calm]))).toEqual([
      'fault rules[0].check.phrases.it[0] b',
      'fault rules[1].id',
      'example rules[2].examples.it.flag[1] c',
    ])
    const [failing] = readiness(unfinished([calm])).hurdles
    expect(failing?.words).toBe('Tutto bene')
    expect(failing?.message).toEqual({
      it: 'Dovrebbe essere segnalato, e non lo è.',
      en: 'This should be flagged, and is not.',
    })
  })

  it('is an id that is there twice, and a name that is missing', () => {
    expect(told(unfinished([rule('a', words('x')), rule('a', words('y'))], { name: { it: '' } }))).toEqual([
      'fault name.it',
      'fault rules[1].id a',
    ])
  })

  it('is a rule that another makes useless', () => {
    expect(told(pack([rule('a', words('asino')), rule('b', words('asino'))]))).toEqual([
      'duplicate rules[1] b',
    ])
    expect(told(pack([rule('a', words('asino')), rule('b', words('asino', 'mulo'))]))).toEqual([
      'shadowed rules[0] a',
    ])
  })

  it('is a rule that takes so long that it is stopped', () => {
    const tried = (pattern: unknown, flag: readonly unknown[] = []) =>
      told(
        pack([rule('a', { type: 'existence', patterns: { it: [pattern] } }, { examples: { it: { flag } } })]),
      )
    const slow = { pattern: '(?:[a-z]{1,20}[ ,]?){20}a', gate: ['a'] }
    expect(tried(slow)).toEqual(['costly rules[0].check a'])
    expect(tried('euro [0-9]+', ['costa euro 50'])).toEqual([])
    expect(tried('[0-9]+', ['costa 50'])).toEqual([])
  })

  it('is a pack that is not here, or a change that cannot be made', () => {
    const base = { ...pack([rule('a', words('asino'))]), id: 'base' }
    const own = pack([], { extends: [{ pack: 'base' }], overrides: [{ rule: 'base/zzz', off: true }] })
    expect(told(own)).toEqual(['base extends[0].pack'])
    expect(told(own, [base])).toEqual(['base overrides[0].rule base/zzz'])
  })

  it('is an example of a cue', () => {
    const cues = [{ id: 'anger', phrases: { it: ['furios{o,a}'] }, examples: { it: { match: ['Grazie'] } } }]
    expect(told(pack([], { cues }))).toEqual(['example cues[0].examples.it.match[0] anger'])
    const { rules: _, ...alone } = pack([], {
      cues: [{ ...cues[0], examples: { it: { miss: ['Grazie', 'Sono furiosa'] } } }],
    })
    expect(told(alone)).toEqual(['example cues[0].examples.it.miss[1] anger'])
  })

  it('is not a rule that says in other words what a pack below says, unless it is never seen', () => {
    const base = { ...pack([rule('a', words('asino'))]), id: 'base' }
    const own = (severity: string) =>
      pack([rule('b', words('asino'), { severity })], { extends: [{ pack: 'base' }] })
    expect(told(own('check'), [base])).toEqual([])
    expect(readiness(own('check'), [base]).advice.map(({ kind }) => kind)).toContain('repeated-phrase')
    expect(told(own('tip'), [base])).toEqual(['duplicate rules[0] b'])
  })

  it('is a pack that is larger than a client takes', () => {
    const text = { title: 'T', message: 'M', why: 'w'.repeat(800) }
    const many = Array.from({ length: 1300 }, (_, at) =>
      rule(`r${at}`, words(`parola${at}`), { text: { it: text }, source: { name: 'x' } }),
    )
    expect(readiness(unfinished(many)).hurdles.map(({ message }) => message.en)).toEqual([
      'The pack is larger than 1 MB.',
    ])
  })
})

it('pauses after each rule, and remembers those that did not change', () => {
  const one = pack([rule('a', words('x')), rule('b', words('y'))])
  const stepsOf = (each: Pack) => [
    ...new Set([...readinessSteps(each)].map(({ done, total }) => `${done}/${total}`)),
  ]
  expect(stepsOf(one)).toEqual(['0/4', '1/4', '2/4', '3/4'])
  const changed = {
    ...one,
    rules: [...(one.rules ?? []).slice(0, 1), ...(pack([rule('c', words('x'))]).rules ?? [])],
  }
  expect(told(changed)).toEqual(['duplicate rules[1] c'])
})

it('has nothing to say against the shipped packs', { timeout: 120_000 }, () => {
  const told = parsedPacks.flatMap((one) =>
    readiness(one, parsedPacks).hurdles.map(({ kind, entry }) => `${kind} ${entry}`),
  )
  expect(told).toEqual([])
})
