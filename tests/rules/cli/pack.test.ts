import { describe, expect, it } from 'vitest'
import { packInput, rule } from '../make.ts'
import { folder, galateo } from './galateo.ts'

const calm = (more: Record<string, unknown>) =>
  rule('calm', { type: 'existence', phrases: { en: ['calm down'] } }, more)

describe('galateo pack test', () => {
  it('is content when all examples do what they should', async () => {
    const examples = { en: { flag: ['Please calm down.'], fine: ['A calm day.'] } }
    const root = folder({ 'pack.json': packInput([calm({ examples })]) })
    const { code, out, err } = await galateo(['pack', 'test', `${root}/pack.json`])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toBe('2 examples in 1 pack, 0 failed\n')
  })

  it('names each example that fails', async () => {
    const examples = { en: { flag: ['All is well.'] } }
    const root = folder({ 'pack.json': packInput([calm({ examples })]) })
    const { code, out } = await galateo(['pack', 'test', `${root}/pack.json`])
    expect(out).toBe('test/calm [en]: This should be flagged, and is not. "All is well."\n')
    expect(code).toBe(1)
  })

  it('fails when a rule had to be left out', async () => {
    const root = folder({ 'pack.json': packInput([rule('odd', { type: 'nonsense' })]) })
    const { code, err } = await galateo(['pack', 'test', `${root}/pack.json`])
    expect(err).toContain('rules[0].check.type (odd): “nonsense” is not one of the choices')
    expect(err).toContain('0 failed; 1 fault in the packs, told above: what has one was left out\n')
    expect(code).toBe(1)
  })
})

describe('galateo pack lint', () => {
  it('gives advice with its place', async () => {
    const root = folder({ 'pack.json': packInput([calm({})]) })
    const { code, out } = await galateo(['pack', 'lint', `${root}/pack.json`])
    expect(out).toContain('test/calm: rules[0].source: Without a source')
    expect(code).toBe(1)
  })
})

describe('a pack that builds on a shipped one', () => {
  const when = (cue: string) => ({ when: { conversation: { any: [cue] } } })
  const own = packInput(
    [
      rule('known', { type: 'placeholder' }, when('complaint')),
      rule('odd', { type: 'placeholder' }, when('sarcasm')),
    ],
    {
      extends: [{ pack: 'netiquette' }],
    },
  )

  it.each([
    ['which nobody has to name', []],
    ['which may be named', ['builtin']],
  ])('has the cues of that one, %s', async (_, more) => {
    const root = folder({ 'own.json': own })
    const { out } = await galateo([
      'pack',
      'lint',
      `${root}/own.json`,
      ...more.flatMap((pack) => ['--base', pack]),
    ])
    expect(out.match(/conversation\.any/gu)).toHaveLength(1)
    expect(out).toContain('test/odd: rules[1].when.conversation.any[0]')
  })
})

describe('galateo pack diff', () => {
  it('says what changed, entry by entry', async () => {
    const before = packInput([calm({})])
    const after = packInput([calm({ severity: 'stop' }), rule('new', { type: 'placeholder' })], {
      version: '1.1.0',
    })
    const root = folder({ 'before.json': before, 'after.json': after })
    const { code, out } = await galateo(['pack', 'diff', `${root}/before.json`, `${root}/after.json`])
    expect(out.split('\n')).toEqual([
      'test: version: "1.0.0" → "1.1.0"',
      'test: rules calm: severity: "check" → "stop"',
      'test: rules new: added',
      '',
    ])
    expect(code).toBe(1)
  })

  it('shows words that came and went, and cuts what is long', async () => {
    const sites = ['a', 'b', 'c'].map((letter) => letter.repeat(60))
    const words = (...en: string[]) => rule('calm', { type: 'existence', phrases: { en } })
    const root = folder({
      'before.json': packInput([words('calm down', 'relax'), rule('old', { type: 'placeholder' })]),
      'after.json': packInput([words('calm down', 'chill')], { sites }),
    })
    const { out } = await galateo(['pack', 'diff', `${root}/before.json`, `${root}/after.json`])
    expect(out.split('\n')).toEqual([
      `test: sites: nothing → ${JSON.stringify(sites).slice(0, 160)}…`,
      'test: rules calm: check.phrases.en: - "relax", + "chill"',
      'test: rules old: removed',
      '',
    ])
  })

  it('pairs several by their ids', async () => {
    const of = (id: string, version: string) => packInput([], { id, version })
    const root = folder({
      'before.json': [of('kept', '1.0.0'), of('old', '1.0.0')],
      'after.json': [of('kept', '1.1.0'), of('new', '1.0.0')],
    })
    const both = [`${root}/before.json`, `${root}/after.json`]
    expect((await galateo(['pack', 'diff', ...both])).out.split('\n')).toEqual([
      'kept: version: "1.0.0" → "1.1.0"',
      'old: removed',
      'new: added',
      '',
    ])
    const { code, out } = await galateo(['pack', 'diff', ...both, '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject([
      { pack: 'kept', change: 'changed', head: [{ path: 'version' }], entries: [] },
      { pack: 'old', change: 'removed' },
      { pack: 'new', change: 'added' },
    ])
    expect(code).toBe(1)
  })

  it('ends with 2 when a pack cannot be read', async () => {
    const root = folder({ 'a.json': [packInput([]), { format: 'galateo-pack/1' }] })
    expect((await galateo(['pack', 'diff', `${root}/a.json`, `${root}/none.json`])).code).toBe(2)
    expect((await galateo(['pack', 'diff', `${root}/a.json`, `${root}/a.json`])).code).toBe(2)
  })

  it('is silent on a pack and itself', async () => {
    const { code, out } = await galateo(['pack', 'diff', 'builtin', 'builtin'])
    expect({ code, out }).toEqual({ code: 0, out: '' })
  })
})

describe('bases and languages', () => {
  const child = packInput([], {
    id: 'child',
    extends: [{ pack: 'test' }],
    overrides: [{ rule: 'test/calm', severity: 'stop' }],
  })

  it('a base may be given, and is not itself told of', async () => {
    const root = folder({ 'base.json': packInput([calm({})]), 'child.json': child })
    const without = await galateo(['pack', 'test', `${root}/child.json`])
    const withIt = await galateo(['pack', 'test', `${root}/child.json`, '--base', `${root}/base.json`])
    expect([without.code, withIt.code]).toEqual([0, 0])
    const { out } = await galateo([
      'pack',
      'lint',
      `${root}/child.json`,
      '--base',
      `${root}/base.json`,
      '--format',
      'json',
    ])
    expect(JSON.parse(out).filter(({ pack }: { pack: string }) => pack === 'test')).toEqual([])
  })

  it('says it in Italian, and as JSON', async () => {
    const examples = { en: { flag: ['All is well.'] } }
    const root = folder({ 'pack.json': packInput([calm({ examples })]) })
    const test = await galateo(['pack', 'test', `${root}/pack.json`, '--messages', 'it', '--format', 'json'])
    expect(JSON.parse(test.out)).toEqual([
      expect.objectContaining({ pack: 'test', id: 'calm', language: 'en', text: 'All is well.' }),
    ])
    expect(JSON.parse(test.out)[0].message).toMatch(/segnalat/)
    const lint = await galateo(['pack', 'lint', `${root}/pack.json`, '--messages', 'it', '--format', 'json'])
    expect(JSON.parse(lint.out)[0]).toMatchObject({
      pack: 'test',
      entry: 'calm',
      message: expect.stringContaining('esempi'),
    })
  })

  it.each([
    [['pack', 'lint'], 'name at least one pack'],
    [['pack', 'test', 'builtin', '--format', 'xml'], '--format must be one of text, json'],
    [['pack', 'lint', 'builtin', '--format', 'xml'], '--format must be one of text, json'],
    [['pack', 'diff', 'builtin', 'builtin', '--format', 'xml'], '--format must be one of text, json'],
    [['pack', 'test', 'builtin', '--messages', 'fr'], '“--messages” must be one of it, en'],
    [['pack', 'lint', 'builtin', '--messages', 'fr'], '“--messages” must be one of it, en'],
    [['pack', 'test', 'none.json'], 'there is no such file or folder'],
    [['pack', 'lint', 'none.json'], 'there is no such file or folder'],
    [['pack', 'import-vale'], 'name one folder or zip'],
    [['pack', 'import-vale', 'none'], 'there is no such file or folder'],
    [['pack', 'import-vale', 'package.json'], 'this is neither a folder nor a zip'],
  ])('%j ends with 2 and says why', async (args, why) => {
    const { code, err } = await galateo(args)
    expect(err).toContain(why)
    expect(code).toBe(2)
  })

  it('a pack of Vale rules that finds no place to be written is named', async () => {
    const root = folder({ 'House/A.yml': 'extends: existence\nmessage: x\ntokens: [x]\n' })
    const { code, err } = await galateo(['pack', 'import-vale', root, '-o', `${root}/House`])
    expect(err).toContain('this is a folder')
    expect(code).toBe(2)
  })

  it('several styles become a list of packs on standard output', async () => {
    const yml = 'extends: existence\nmessage: x\ntokens: [x]\n'
    const { out, err } = await galateo(['pack', 'import-vale', folder({ 'A/R.yml': yml, 'B/R.yml': yml })])
    expect(JSON.parse(out)).toMatchObject([{ id: 'a' }, { id: 'b' }])
    expect(err).toBe('2 rules imported in 2 packs\n')
  })
})

describe('wrong usage', () => {
  it.each([[['pack', 'tset']], [['pack', 'test']], [['pack', 'diff', 'builtin']], [['chek']], [[]]])(
    '%j ends with 2 and says what there is',
    async (args) => {
      const { code, out, err } = await galateo(args)
      expect(err).toContain('galateo')
      expect(out).toBe('')
      expect(code).toBe(2)
    },
  )
})
