import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { literalsOf } from '../../rules/patterns/gate.ts'
import { patternFault, patternProblem, preparePattern } from '../../rules/patterns/pattern.ts'
import { fold } from '../../rules/text/fold.ts'
import { flagged, tips } from './make.ts'

const find = (pattern: unknown, text: string, more: Record<string, unknown> = {}) =>
  flagged({ type: 'existence', patterns: { any: [pattern] }, ...more }, text)

describe('a pattern', () => {
  it('is RE2 syntax, in any case unless it is told otherwise', () => {
    expect(find('entro \\d+ or[ae]', 'Entro 24 ore. ENTRO 1 ORA.')).toEqual(['Entro 24 ore', 'ENTRO 1 ORA'])
    expect(find('entro', 'Entro, entro', { matchCase: true })).toEqual(['entro'])
  })

  it('may flag a part of what it finds', () => {
    expect(find('ciao(?P<flag> ),', 'Ciao , Marta')).toEqual([' '])
  })

  it('sees one sentence at a time, or the whole draft', () => {
    const text = 'No. Grazie\nNo'
    expect(find('^no\\b', text)).toEqual(['No', 'No'])
    expect(find({ pattern: '^no\\b', across: 'draft' }, text)).toEqual(['No'])
    expect(find({ pattern: 'no\\. grazie', across: 'draft' }, text)).toEqual(['No. Grazie'])
    expect(find('no\\. grazie', text)).toEqual([])
  })

  it('across the draft minds quotations and exceptions as well', () => {
    const across = { pattern: 'no[.!]\\s+grazie', across: 'draft' }
    expect(find(across, '«No. Grazie» e no! Grazie')).toEqual(['no! Grazie'])
    expect(find(across, 'No. Grazie, zio', { except: { after: { any: [', zio'] } } })).toEqual([])
  })

  it('keeps offsets of texts with emoji and accents', () => {
    const text = '👨‍👩‍👧 perché 10:30?'
    expect(tips({ type: 'existence', patterns: { any: ['\\d{2}:\\d{2}'] } }, text)[0]).toMatchObject({
      start: text.indexOf('10:30'),
    })
  })

  it.each([
    ['(a', /\)/],
    ['a{101}', /100/],
    ['a{5,200}', /100/],
    ['(?=x)', /avanti o indietro/],
    ['(?:(?:a{0,50}b{0,50}){0,50}c){0,50}', /./],
    ['(a)\\1', /./],
  ])('%s is refused with a reason', (pattern, reason) => {
    expect(patternProblem(pattern)?.it).toMatch(reason)
  })
})

describe('the gate of a pattern', () => {
  it.each([
    ['\\bci dispiace\\b[^.!?]{0,40}\\bma\\b', ['ci dispiace']],
    ['(?:a breve|quanto prima)', ['a breve', 'quanto prima']],
    ["qual[’']è", ['qual']],
    ['abc*de+f', ['ab']],
    ['(?:ab)?cd{0}e', ['c']],
    ['a\\.b|c', ['a.b', 'c']],
    ['[ab]c{2}', ['c']],
    ['\\d{2}:\\d{2}', [':']],
    ['x*|abc', undefined],
    ['\\x{e8} vero', undefined],
    ['.*', undefined],
    ['(?i)abc', ['abc']],
    ['a\\p{L}bcd', ['bcd']],
    // What cannot be read promises nothing.
    ['ab\\p', undefined],
    ['ab\\C', undefined],
    ['(?=ab)c', undefined],
    ['(ab', undefined],
    ['[ab', undefined],
    [`${'('.repeat(21)}ab${')'.repeat(21)}`, undefined],
  ])('of %s', (pattern, literals) => {
    expect(literalsOf(pattern)).toEqual(literals)
  })

  it('stands open wherever the pattern finds anything', () => {
    const atom = fc.constantFrom(
      'a',
      'b',
      'è',
      'Ca',
      '\\.',
      '\\d',
      '.',
      '[abc]',
      '[^a]',
      '\\p{L}',
      ' ',
      '’',
      '\\b',
      '^',
      '$',
    )
    const { pattern: generated } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
      part: fc.oneof(
        { depthSize: 'small' },
        atom,
        fc
          .tuple(tie('part'), fc.constantFrom('*', '+', '?', '{0}', '{2}', '{1,3}', '*?'))
          .map(([part, count]) => `(?:${part})${count}`),
        fc.tuple(atom, fc.constantFrom('*', '+', '?', '{0,2}')).map(([part, count]) => part + count),
        fc.array(tie('part'), { maxLength: 3 }).map((parts) => `(${parts.join('|')})`),
        fc.array(tie('part'), { maxLength: 3 }).map((parts) => parts.join('')),
      ),
      pattern: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    }))
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'A', 'è', 'É', ' ', '.', '1', '’', "'", 'x', '\u200b'), {
        maxLength: 20,
      })
      .map((units) => units.join(''))
    fc.assert(
      fc.property(generated, text, (pattern, written) => {
        if (patternProblem(pattern) !== undefined) return
        const { gate, run } = preparePattern({ pattern }, false)
        if (run(written, 1_000_000).finds.length === 0 || !gate) return
        const folded = fold(written).text
        expect(gate.some((literal) => folded.includes(literal))).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a pattern that cannot be used', () => {
  const marked = (pattern: string) => {
    const place = patternFault(pattern)?.place
    return (
      place &&
      pattern.slice(0, place.start) +
        '⟦' +
        pattern.slice(place.start, place.end) +
        '⟧' +
        pattern.slice(place.end)
    )
  }

  it.each([
    ['prezz(o|i e [(] costi', 'prezz⟦(⟧o|i e [(] costi'],
    ['a(b)c)d', 'a(b)c⟦)⟧d'],
    ['sconto [0-9', 'sconto ⟦[0-9⟧'],
    ['[z-a]bc', '[⟦z-a⟧]bc'],
    ['per **', 'per ⟦**⟧'],
    ['tre \\y', 'tre ⟦\\y⟧'],
    ['fine\\', 'fine⟦\\⟧'],
    ['a{2} b{300}', 'a{2} b⟦{300}⟧'],
    ['x(?!y)', 'x⟦(?!⟧y)'],
    ['(?P<a>x)(?P<a>y)', '(?P<a>x)(?P<⟦a⟧>y)'],
  ])('%s says where', (pattern, expected) => {
    expect(marked(pattern)).toBe(expected)
  })

  it.each([
    ['a**', 'repeats a repeat'],
    ['a{3,2}', 'the first number is above the second'],
    ['(?P<n', 'the group’s name is not complete'],
    ['(?z)a', 'does not exist here'],
    ['\\pX', 'is not a set of characters'],
    ['*a', 'nothing stands before * that could repeat'],
    ['a{100}'.repeat(25), 'too complicated'],
  ])('%s says why', (pattern, why) => {
    expect(patternProblem(pattern)?.en).toContain(why)
  })

  it('says why in both languages, without the words of the machine', () => {
    expect(patternFault('a)')?.message).toEqual({
      it: 'Il modello non si legge: c’è una ) senza la sua (.',
      en: 'The pattern cannot be read: there is a ) without its (.',
    })
  })
})
