import { expect, test } from 'vitest'
import { compile, handbookFor } from '../../rules/index.ts'
import { pack } from './make.ts'

const agency = pack([], {
  id: 'agency',
  voice: { traits: [{ is: { it: 'Concreta' } }] },
  cues: [{ id: 'complaint', phrases: { it: ['in ritardo'] } }],
  glossary: [{ use: { it: 'ospite' } }],
  replies: [
    { id: 'any', name: { it: 'Sempre' }, text: { it: 'Ciao {name}' } },
    {
      id: 'late',
      name: { it: 'Ritardo' },
      text: { it: 'Scusa' },
      when: { conversation: { any: ['complaint'] } },
    },
    { id: 'post', name: { it: 'Post' }, text: { it: 'Novità' }, when: { surfaces: ['post'] } },
  ],
  lessons: [
    { id: 'first', level: 'voice', title: { it: 'Uno' }, body: { it: 'Testo' }, rules: ['a', 'other/b'] },
    { id: 'second', level: 'voice', title: { it: 'Due' }, body: { it: 'Testo' } },
  ],
})
const brand = pack([], { id: 'brand', extends: [{ pack: 'agency' }], voice: { register: 'Lei' } })

test('a model reply is there where it applies, the most particular first', () => {
  const ruleset = compile([agency])
  const ids = (text: string) =>
    handbookFor({ surface: 'comment', text, language: 'it' }, ruleset).replies.map(({ id }) => id)
  expect(ids('Il pacco è in ritardo')).toEqual(['late', 'any'])
  expect(ids('Che bello')).toEqual(['any'])
})

test('the voice is that of the pack that has the last word', () => {
  const conversation = { surface: 'comment', text: '' } as const
  expect(handbookFor(conversation, compile([agency, brand])).voice).toEqual({ register: 'Lei' })
  expect(handbookFor(conversation, compile([agency])).voice?.traits).toHaveLength(1)
})

test('a lesson names the rules that it explains with their pack', () => {
  const { lessons } = handbookFor({ surface: 'comment' }, compile([agency]))
  expect(lessons.map(({ about }) => about)).toEqual([['agency/a', 'other/b'], []])
})
