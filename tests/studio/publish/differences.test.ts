import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../../entrypoints/studio/publish/review/differences.ts'
import type { Pack } from '../../../rules/index.ts'
import { pack, rule } from '../../rules/make.ts'

const teaching = { title: 'Con calma', message: 'Di’ altro.', why: 'Suona brusco.' }
const calm = rule('calm', { type: 'existence', phrases: { it: ['calmati'] } }, { text: { it: teaching } })
const before = pack([calm], { version: '1.0.0' })
const changed = (change: Record<string, unknown>, head: Record<string, unknown> = {}): Pack =>
  pack([{ ...calm, ...change }], { version: '1.1.0', ...head })

function details(after: Pack) {
  return differencesOf(before, after).flatMap(({ differences }) =>
    differences.flatMap((each) => each.details),
  )
}

describe('a tutor reads', () => {
  it('nothing, when only version and release note differ', () => {
    expect(differencesOf(before, changed({}, { releaseNote: { it: 'Ciao' } }))).toEqual([])
  })

  it('which words a rule looks for now, and which no more', () => {
    const check = { type: 'existence', phrases: { it: ['si calmi'], en: ['calm down'] } }
    expect(details(changed({ check }))).toEqual([
      { kind: 'words', field: 'check', language: 'it', added: ['si calmi'], removed: ['calmati'] },
      { kind: 'words', field: 'check', language: 'en', added: ['calm down'], removed: [] },
    ])
  })

  it('how a rule weighs now', () => {
    expect(details(changed({ severity: 'stop' }))).toEqual([
      { kind: 'severity', before: 'check', after: 'stop' },
    ])
  })

  it('what a rule says now, in the language in which it says so', () => {
    const text = { it: { ...teaching, why: 'Sembra un ordine.', after: 'Capisco.' } }
    expect(details(changed({ text }))).toEqual([
      { kind: 'text', field: 'why', language: 'it', before: 'Suona brusco.', after: 'Sembra un ordine.' },
      { kind: 'text', field: 'after', language: 'it', after: 'Capisco.' },
    ])
  })

  it('that a rule speaks one more language, told once', () => {
    const text = { it: teaching, en: { title: 'Calmly', message: 'Say it else.', why: 'It is harsh.' } }
    expect(details(changed({ text }))).toEqual([{ kind: 'other', field: 'text', language: 'en' }])
  })

  it('which rules came and went, by their titles', () => {
    const fresh = rule(
      'fresh',
      { type: 'existence', phrases: { it: ['sconto'] } },
      { text: { it: { ...teaching, title: 'Sconti' } } },
    )
    expect(differencesOf(before, pack([fresh], { version: '2.0.0' }))).toEqual([
      {
        list: 'rules',
        differences: [
          { change: 'added', id: 'fresh', title: { it: 'Sconti' }, details: [] },
          { change: 'removed', id: 'calm', title: { it: 'Con calma' }, details: [] },
        ],
      },
    ])
  })

  it('what is new of the pack itself, and in its glossary', () => {
    const glossary = [{ use: { it: 'pane di casa' }, avoid: { it: ['panetto'] } }]
    const groups = differencesOf(before, changed({}, { brand: 'Forno Rossi', glossary }))
    expect(groups).toMatchObject([
      { list: 'head', differences: [{ details: [{ kind: 'text', field: 'brand', after: 'Forno Rossi' }] }] },
      { list: 'glossary', differences: [{ change: 'added', id: 'pane di casa' }] },
    ])
  })
})
