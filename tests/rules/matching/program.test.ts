/** Which texts a pattern across the draft is run on: those where one word of it stands, wherever its sentence ends. */
import { expect, it } from 'vitest'
import { mannerOf } from '../../../rules/matching/matcher.ts'
import { createProgramBuilder } from '../../../rules/matching/program.ts'
import { scan } from '../../../rules/matching/scan.ts'

const MANNER = mannerOf({}, undefined)

function opens(pattern: string, text: string): boolean {
  const { program, add } = createProgramBuilder()
  add([{ pattern, across: 'draft' }], MANNER)
  return scan(text, [], program, 1_000_000).acrossDraft.length > 0
}

it.each([
  ['entro domani', ['domani', 'ci vediamo Domani!'], ['entro ieri', 'ciao']],
  ['uno due', ['uno'], ['due']],
  ['ora #adv', ['#adv'], ['ora', 'adv']],
  ['città così', ['città', 'citta'], ['così']],
  ['art 1234', ['1234'], ['art']],
  ['[a-z]+', ['ciao', 'altro'], []],
])('%s', (pattern, open, shut) => {
  expect(open.filter((text) => !opens(pattern, text))).toEqual([])
  expect(shut.filter((text) => opens(pattern, text))).toEqual([])
})
