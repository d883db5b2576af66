import { describe, expect, it } from 'vitest'
import {
  checkRewritten,
  type Exercise,
  exercisesOn,
  isFound,
  wordsOf,
} from '../../entrypoints/insights/practice/exercises.ts'
import { compile } from '../../rules/index.ts'
import { draftRecord } from '../background/records.ts'
import { parsedPacks } from '../rules/builtin/parsed.ts'

const ruleset = compile(parsedPacks)

function ruleOf(key: string) {
  const rule = ruleset.rules.find(({ pack, id }) => `${pack}/${id}` === key)
  if (!rule) throw new Error(`no rule ${key}`)
  return rule
}

const on = (key: string, history: Parameters<typeof exercisesOn>[2] = []) =>
  exercisesOn(ruleOf(key), ruleset, history, 'it')

describe('exercises on a rule', () => {
  it('take turns between finding, choosing and rewriting', () => {
    expect(
      on('netiquette/calm-down')
        .map(({ kind }) => kind)
        .slice(0, 3),
    ).toEqual(['find', 'choose', 'rewrite'])
  })

  it.each(['it', 'en'] as const)(
    'are there for every rule of the shipped packs, but for terms of a glossary: %s',
    (language) => {
      const without = ruleset.rules.filter((rule) => exercisesOn(rule, ruleset, [], language).length === 0)
      expect(without.map(({ id }) => id).filter((id) => !id.startsWith('glossary-'))).toEqual([])
    },
  )

  it('ask for words only where words are flagged', () => {
    for (const exercise of ruleset.rules.flatMap((rule) => exercisesOn(rule, ruleset, [], 'it'))) {
      if (exercise.kind !== 'find') continue
      const words = wordsOf(exercise.text)
      const flagged = words.filter((word) =>
        exercise.ranges.some((range) => word.start < range.end && range.start < word.end),
      )
      expect(isFound(flagged, exercise.ranges)).toBe(true)
    }
  })

  it('come from one’s own past drafts first', () => {
    const draft = draftRecord({ flaggedText: 'Buongiorno Anna, si calmi e mi scriva in privato.' })
    const [first] = on('netiquette/calm-down', [draft])
    expect(first).toMatchObject({
      kind: 'find',
      text: draft.flaggedText,
      origin: { from: 'draft', startedAt: draft.startedAt },
    })
  })

  const [tip] = draftRecord().tips
  it.each([
    ['with masked words', { flaggedText: 'Ciao ••••, si calmi e mi scriva in privato.' }],
    ['in another language', { language: 'en' as const }],
    ['whose tip was called wrong', { tips: tip ? [{ ...tip, fate: 'wrong' as const }] : [] }],
    ['that the rule does not flag today', { flaggedText: 'Grazie mille per la pazienza.' }],
    ['that are too long', { flaggedText: `${'Grazie della pazienza. '.repeat(30)}Si calmi.` }],
  ])('leave out drafts %s', (_, change) => {
    const all = on('netiquette/calm-down', [draftRecord(change)])
    expect(all.filter((one) => 'origin' in one && one.origin.from === 'draft')).toEqual([])
  })
})

describe('the words that are found', () => {
  const text = 'Per favore, si calmi e legga.'
  const ranges = [{ start: 12, end: 20 }]
  const words = (...places: number[]) =>
    wordsOf(text).flatMap((word, at) => (places.includes(at) ? [word] : []))
  it.each([
    ['all of them', [2, 3], true],
    ['one of them is enough', [3], true],
    ['none', [], false],
    ['others', [0], false],
    ['theirs and another', [3, 5], false],
  ])('%s', (_, places, found) => {
    expect(isFound(words(...places), ranges)).toBe(found)
  })
})

describe('a text that is rewritten', () => {
  const exercise: Extract<Exercise, { kind: 'rewrite' }> = {
    ...{ kind: 'rewrite', rule: 'netiquette/calm-down', language: 'it', origin: { from: 'pack' } },
    text: 'Buongiorno, si calmi e legga bene le istruzioni.',
  }
  it.each([
    ['the same again', exercise.text, 'same'],
    ['hardly anything', 'Buongiorno.', 'too-short'],
    ['nothing', '  ', 'too-short'],
    ['still flagged', 'Buongiorno signora, si calmi: le istruzioni sono qui.', 'flagged'],
    ['well', 'Buongiorno, capisco il disappunto: le istruzioni sono a pagina due.', 'well'],
  ])('%s', (_, text, state) => {
    expect(checkRewritten(text, exercise, ruleset).state).toBe(state)
  })

  it('is told what else came into it', () => {
    const rewritten = checkRewritten(
      'Buongiorno, le istruzioni le legge anche un idiota, davvero.',
      exercise,
      ruleset,
    )
    expect(rewritten).toMatchObject({ state: 'well', others: [{ rule: expect.any(String) }] })
  })
})
