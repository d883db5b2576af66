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
    expect(err).toBe('2 examples in 1 packs, 0 failed\n')
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

  it('is silent on a pack and itself', async () => {
    const { code, out } = await galateo(['pack', 'diff', 'builtin', 'builtin'])
    expect({ code, out }).toEqual({ code: 0, out: '' })
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
