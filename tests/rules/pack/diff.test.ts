import { expect, it } from 'vitest'
import { diffPacks } from '../../../rules/index.ts'
import { pack, rule } from '../make.ts'

const existence = (...phrases: string[]) => ({ type: 'existence', phrases: { it: phrases } })

it('says nothing of the same pack, in any order of rules', () => {
  const rules = [rule('a', existence('x')), rule('b', existence('y'))]
  expect(diffPacks(pack(rules), pack([...rules].reverse()))).toEqual({ head: [], entries: [] })
})

it('names what came, what went and what changed', () => {
  const before = pack([rule('kept', existence('x', 'y')), rule('gone', existence('z'))])
  const after = pack([rule('kept', existence('y', 'w'), { severity: 'stop' }), rule('new', existence('z'))], {
    version: '1.1.0',
    glossary: [{ use: { it: 'clientela' } }],
  })
  expect(diffPacks(before, after)).toEqual({
    head: [{ path: 'version', before: '1.0.0', after: '1.1.0' }],
    entries: [
      {
        change: 'changed',
        list: 'rules',
        id: 'kept',
        fields: [
          { path: 'severity', before: 'check', after: 'stop' },
          { path: 'check.phrases.it', before: ['x', 'y'], after: ['y', 'w'], added: ['w'], removed: ['x'] },
        ],
      },
      { change: 'added', list: 'rules', id: 'new' },
      { change: 'removed', list: 'rules', id: 'gone' },
      { change: 'added', list: 'glossary', id: 'clientela' },
    ],
  })
})
