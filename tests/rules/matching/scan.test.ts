import { describe, expect, it } from 'vitest'
import { type Manner, mannerOf, type Wanted } from '../../../rules/matching/matcher.ts'
import { createProgramBuilder } from '../../../rules/matching/program.ts'
import { scan } from '../../../rules/matching/scan.ts'

const PLENTY = 1_000_000

interface Rule extends Partial<Manner> {
  readonly wanted: string | Wanted
}

function programOf(...rules: readonly Rule[]) {
  const { program, add } = createProgramBuilder()
  for (const { wanted, ...manner } of rules) {
    const one = typeof wanted === 'string' ? { phrase: wanted } : wanted
    add([one], { ...mannerOf({}, undefined), ...manner })
  }
  return program
}

/** The words that each rule finds, after its number. */
function found(text: string, rules: readonly Rule[], isAsked?: readonly number[]): readonly string[] {
  const { matches } = scan(text, [], programOf(...rules), PLENTY, isAsked && Uint8Array.from(isAsked))
  return matches.map(({ matcher, start, end }) => `${matcher}: ${text.slice(start, end)}`)
}

describe('what keeps words from counting', () => {
  const cretino = 'cretino'
  it.each<[string, Partial<Manner>, string, readonly string[]]>([
    ['around them', { exceptions: ['mai cretino'] }, 'Mai cretino, cretino', ['cretino']],
    ['around them, told by its beginning', { exceptions: ['cret*'] }, 'cretino', []],
    ['before them', { before: ['non sei un'] }, 'Non sei un cretino', []],
    ['before something else', { before: ['non sei un'] }, 'Non sei un vero cretino', ['cretino']],
    ['before, where it comes after', { before: ['non sei un'] }, 'Cretino non sei un', ['Cretino']],
    ['right before them', { before: ['+'] }, 'più +cretino', []],
    ['before, within a word', { before: ['un'] }, 'nessun cretino', ['cretino']],
    ['after them', { after: ['chi legge'] }, 'Cretino chi legge', []],
    ['after something else', { after: ['chi legge'] }, 'Cretino è chi legge', ['Cretino']],
    ['after, where it comes before', { after: ['chi legge'] }, 'Chi legge cretino', ['cretino']],
    ['anywhere', { sentence: ['scherz{o,are}'] }, 'Cretino, dico per scherzo', []],
    ['nowhere', { sentence: ['scherz{o,are}'] }, 'Cretino, dico: scherzano', ['Cretino']],
  ])('%s', (_, manner, text, words) => {
    const rules = [{ wanted: cretino, ...manner }]
    expect(found(text, rules)).toEqual(words.map((word) => `0: ${word}`))
  })

  it('only a part of them', () => {
    expect(found('gran cretino', [{ wanted: 'gran cretino', exceptions: ['gran'] }])).toEqual([
      '0: gran cretino',
    ])
  })

  it('those of its own rule', () => {
    const rules = [
      { wanted: 'cretino', sentence: ['scherzo'] },
      { wanted: 'scemo', before: ['non sei'] },
    ]
    expect(found('Cretino e scemo, per scherzo', rules)).toEqual(['1: scemo'])
  })

  it('each of several', () => {
    const rule = {
      ...{ wanted: 'cretino', exceptions: ['mai cretino'], before: ['non sei un'] },
      ...{ after: ['chi legge'], sentence: ['scherzo'] },
    }
    for (const text of ['Mai cretino', 'Non sei un cretino', 'Cretino chi legge', 'Cretino, per scherzo'])
      expect(found(text, [rule]), text).toEqual([])
    expect(found('Sei un cretino', [rule])).toEqual(['0: cretino'])
  })

  it('in disguise too', () => {
    const rules = [{ wanted: 'cazzo', masked: true, exceptions: ['cazzo di budda'] }]
    expect(found('c4zzo di budda, c4zzo di cane', rules)).toEqual(['0: c4zzo'])
  })
})

describe('words in disguise', () => {
  it.each([
    ['stupido', 's t u p i d o, st*pido!', ['s t u p i d o', 'st*pido']],
    ['gran cretino davvero', 'Ma gran c r e t i n o davvero, no?', ['gran c r e t i n o davvero']],
    ['gran cretino davvero', 'c r e t i n o, gran cr3tino davvero.', ['gran cr3tino davvero']],
    ['cretino sei', 'sì c r e t i n o sei, c r e t i n o', ['c r e t i n o sei']],
    ['sei cretino', 'c r e t i n o sei c r e t i n o', ['sei c r e t i n o']],
  ])('%s: “%s”', (wanted, text, words) => {
    expect(found(text, [{ wanted, masked: true }])).toEqual(words.map((word) => `0: ${word}`))
  })

  it('are for the rules that ask', () => {
    const rules = [{ wanted: 'stupido' }, { wanted: 'stupido', masked: true }]
    expect(found('st*pido', rules)).toEqual(['1: st*pido'])
    expect(found('st*pido', rules, [1, 0])).toEqual([])
  })
})

it('a rule that is not asked finds nothing, by phrase or pattern', () => {
  const rules = [{ wanted: 'ciao' }, { wanted: { pattern: 'buon[a-z]+' } }]
  expect(found('Ciao, buongiorno', rules)).toEqual(['0: Ciao', '1: buongiorno'])
  expect(found('Ciao, buongiorno', rules, [0, 1])).toEqual(['1: buongiorno'])
  expect(found('Ciao, buongiorno', rules, [1, 0])).toEqual(['0: Ciao'])
})

it('a phrase that a longer word begins with is not there', () => {
  expect(found('Ciaone', [{ wanted: 'ciao' }])).toEqual([])
})

it('of a made-up text the first 400 finds are kept', () => {
  expect(found('ah '.repeat(600), [{ wanted: 'ah' }])).toHaveLength(400)
})

describe('the steps of patterns', () => {
  const one = { wanted: { pattern: 'buon[a-z]+ [a-z]+' } }
  const other = { wanted: { pattern: 'giorn[a-z]+ [a-z]+' } }
  const text = 'buongiorno cara, buongiorno mia'

  it('are counted, and shared', () => {
    const alone = scan(text, [], programOf(one), PLENTY)
    expect(alone.steps).toBeGreaterThan(0)
    expect(alone.stopped).toEqual([])
    const both = scan(text, [], programOf(one, other), PLENTY)
    expect(both.steps).toBeGreaterThan(alone.steps)
    expect(scan(text, [], programOf(one, other), alone.steps + 1).stopped).toEqual([1])
  })

  it('end a pattern that takes too many, which is told', () => {
    const { stopped, matches } = scan(text, [], programOf(one), 1)
    expect(stopped).toEqual([0])
    expect(matches).toEqual([])
  })
})

it('a group that a pattern has not is nothing in its replacement', () => {
  const wanted = { pattern: '(buon)(notte)', to: ['$1 $2$$ $3.'] }
  expect(scan('buonnotte', [], programOf({ wanted }), PLENTY).matches[0]?.to).toEqual(['buon notte$ .'])
})
