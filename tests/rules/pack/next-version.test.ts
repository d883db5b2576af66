import { describe, expect, it, test } from 'vitest'
import { changeSize, diffPacks, nextVersion } from '../../../rules/index.ts'
import { pack, rule } from '../make.ts'

const text = (title: string) => ({ it: { title, message: 'Di’ altro.', why: 'È così.' } })
const words = (...any: string[]) => ({ type: 'existence', phrases: { any } })
const calm = rule('calm', words('calmati'), { text: text('Calma') })
const thanks = rule('thanks', words('grazie'), { text: text('Grazie') })
const before = pack([calm, thanks], { id: 'acme', version: '1.4.2', name: { it: 'Acme' } })

function sizeOf(rules: Parameters<typeof pack>[0], head: object = {}): ReturnType<typeof changeSize> {
  return changeSize(
    diffPacks(before, pack(rules, { id: 'acme', version: '1.4.2', name: { it: 'Acme' }, ...head })),
  )
}

describe('the size of a change', () => {
  it.each<[string, ReturnType<typeof sizeOf>, ReturnType<typeof changeSize>]>([
    [
      'is nothing for a note and a number',
      sizeOf([calm, thanks], { version: '9.0.0', releaseNote: { it: 'Ciao' } }),
      undefined,
    ],
    [
      'is a patch for other words to the reader',
      sizeOf([{ ...calm, text: text('Con calma') }, thanks]),
      'patch',
    ],
    ['is a patch for the pack’s name', sizeOf([calm, thanks], { name: { it: 'Acme 2' } }), 'patch'],
    ['is minor for a new rule', sizeOf([calm, thanks, rule('new', words('sconto'))]), 'minor'],
    [
      'is minor for a word more',
      sizeOf([{ ...calm, check: words('calmati', 'si calmi') } as never, thanks]),
      'minor',
    ],
    ['is minor for another severity', sizeOf([{ ...calm, severity: 'stop' }, thanks]), 'minor'],
    ['is minor for another brand', sizeOf([calm, thanks], { brand: 'Bar' }), 'minor'],
    ['is major for a rule that is gone', sizeOf([calm]), 'major'],
    ['is major for a rule with another id', sizeOf([{ ...calm, id: 'quiet' }, thanks]), 'major'],
    ['is major for a language that is gone', sizeOf([calm, thanks], { languages: ['it'] }), 'major'],
  ])('%s', (_, found, wanted) => expect(found).toBe(wanted))
})

test.each<[string, 'major' | 'minor' | 'patch', string]>([
  ['1.4.2', 'patch', '1.4.3'],
  ['1.4.2', 'minor', '1.5.0'],
  ['1.4.2', 'major', '2.0.0'],
  ['1.4.999999', 'patch', '1.5.0'],
  ['1.999999.999999', 'patch', '2.0.0'],
])('after %s, a %s change makes %s', (from, size, to) => expect(nextVersion(from, size)).toBe(to))
