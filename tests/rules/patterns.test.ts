import { describe, expect, it } from 'vitest'
import { furtherGates, gateOf, literalsOf } from '../../rules/patterns/gate.ts'
import { patternFault, patternProblem } from '../../rules/patterns/pattern.ts'
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

  it('flags all that it finds where the part for it is not', () => {
    expect(find('ciao(?P<flag> ),|salve !', 'Ciao , Marta. Salve !')).toEqual([' ', 'Salve !'])
    expect(find('ciao(?P<flag>x*),', 'Ciao, Marta')).toEqual([])
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
    ['abc\\pLd', ['abc']],
    ['a\\PLbcd', ['bcd']],
    ['ab\\Ac', ['ab']],
    ['a\\?b', ['a?b']],
    ['a{0}bc', ['bc']],
    ['ab{0,3}cd', ['cd']],
    ['ab{2,}c', ['ab']],
    ['abc??d', ['ab']],
    ['abc*?d', ['ab']],
    ['ab+?c', ['ab']],
    ['ab{10}c', ['ab']],
    ['a\\p{Greek}bcd', ['bcd']],
    ['(?:abc)?d', ['d']],
    ['(?:abc)+d', ['abc']],
    ['(?:abc){0}d', ['d']],
    ['(abc|de)f', ['abc', 'de']],
    ['(abc|d)ef', ['ef']],
    ['ab|cd', ['ab', 'cd']],
    ['abc|', undefined],
    ['   |abc', undefined],
    ['   .ab', ['ab']],
    ['[]x]ab', ['ab']],
    ['[^]x]ab', ['ab']],
    ['[\\]x]ab', ['ab']],
    ['[[:alpha:]]ab', ['ab']],
    ['[[:^alpha:]x]ab', ['ab']],
    ['[abc]+d', ['d']],
    ['a^bc$', ['bc']],
    ['(?P<flag>abc)d', ['abc']],
    ['(?<flag>abc)d', ['abc']],
    ['(?i:abc)d', ['abc']],
    ['(?im:abc)d', ['abc']],
    ['(?i)', undefined],
    ['😀', ['😀']],
    [`${'('.repeat(20)}ab${')'.repeat(20)}`, ['ab']],
    // What cannot be read promises nothing.
    ['ab\\p', undefined],
    ['ab\\C', undefined],
    ['(?=ab)c', undefined],
    ['(?<=ab)c', undefined],
    ['ab\\n', undefined],
    ['*ab', undefined],
    ['ab**', undefined],
    ['ab(?:c', undefined],
    ['(ab', undefined],
    ['[ab', undefined],
    [`${'('.repeat(21)}ab${')'.repeat(21)}`, undefined],
  ])('of %s', (pattern, literals) => {
    expect(literalsOf(pattern)).toEqual(literals)
  })

  it.each<[string, readonly (readonly string[])[]]>([
    ['prezzo\\b.*(?:alto|caro)', [['alto', 'caro']]],
    ['(?:alto|caro).*PERCHÉ', [['alto', 'caro']]],
    [
      '(?:abc.*cde|efg.*ghi.*ij).*prezzo',
      [
        ['abc', 'efg'],
        ['cde', 'ghi'],
      ],
    ],
    ['(?:abc.*cde|efg).*prezzo', [['abc', 'efg']]],
    // What may be absent, what is too short to be seldom, what is not understood.
    ['prezzo\\b.*(?:alto)?', []],
    ['prezzo\\b.*(?:alto|)', []],
    ['prezzo\\b.*e.*[io]', []],
    ['prezzo\\b.*alto(?=ab)', []],
  ])('%s needs more than its gate', (pattern, further) => {
    expect(furtherGates(pattern, gateOf(pattern, undefined) ?? [])).toEqual(further)
  })

  it('beside a gate of its own all counts that the pattern needs', () => {
    expect(furtherGates('prezzo\\b.*alto', ['caro'])).toEqual([['prezzo'], ['alto']])
  })

  const many = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`)
  it.each<[string, string, readonly string[] | undefined, readonly string[] | undefined]>([
    ['given with the pattern', 'ab', ['cd'], ['cd']],
    ['folded, each once', 'Città|CITTÀ', undefined, ['citta']],
    ['fifty', 'ab', many(50), many(50)],
    ['none where there are more', 'ab', many(51), undefined],
    ['none where none is given', 'ab', [], undefined],
    ['none where one is nothing but space', 'ab', ['cd', ' '], undefined],
    ['none where one holds a line break', 'ab', ['cd', 'e\nf'], undefined],
    ['none where the pattern needs none', '[ab]', undefined, undefined],
  ])('holds literals: %s', (_, pattern, given, literals) => {
    expect(gateOf(pattern, given)).toEqual(literals)
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
