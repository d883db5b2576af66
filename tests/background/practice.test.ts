/** What is kept of lessons and practice, and what the coach is told of what was mastered. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PracticeCard } from '../../entrypoints/background/learning/practice.ts'
import { draftRecord } from './records.ts'
import { contentScript, OWN_PAGE, startBackground } from './start.ts'

afterEach(() => vi.restoreAllMocks())

const card: PracticeCard = {
  ...{ rule: 'netiquette/calm-down', due: 2_000, practised: 1_000, stability: 2.3, difficulty: 5 },
  ...{ scheduledDays: 2, learningSteps: 0, reps: 1, lapses: 0, state: 2 },
}

async function kept() {
  const { readLessonsRead, readPracticeCards } = await import('../../entrypoints/background/practice-read.ts')
  return { cards: await readPracticeCards(), lessons: [...(await readLessonsRead())] }
}

describe('what was practised and read', () => {
  it('is kept, one card a rule', async () => {
    const { as } = await startBackground()
    await expect(as(OWN_PAGE)('keepPractice', card)).resolves.toEqual({ ok: true })
    await as(OWN_PAGE)('keepPractice', { ...card, due: 5_000, reps: 2 })
    await as(OWN_PAGE)('keepLessonRead', 'voice/one-voice')
    await as(OWN_PAGE)('keepLessonRead', 'voice/one-voice')
    expect(await kept()).toEqual({ cards: [{ ...card, due: 5_000, reps: 2 }], lessons: ['voice/one-voice'] })
  })

  it('goes when all the history is erased, and not with a single site', async () => {
    const { as } = await startBackground()
    await as(OWN_PAGE)('keepPractice', card)
    await as(OWN_PAGE)('keepLessonRead', 'voice/one-voice')
    await as(OWN_PAGE)('eraseHistory', { kind: 'host', host: 'www.facebook.com' })
    expect((await kept()).cards).toHaveLength(1)
    await as(OWN_PAGE)('eraseHistory', { kind: 'all' })
    expect(await kept()).toEqual({ cards: [], lessons: [] })
  })

  it.each([
    ['a rule without a pack', { rule: 'calm-down' }],
    ['a time that is none', { due: Number.NaN }],
    ['no such state', { state: 7 }],
  ])('is refused with %s', async (_, wrong) => {
    const { as } = await startBackground()
    await expect(as(OWN_PAGE)('keepPractice', { ...card, ...wrong })).resolves.toEqual({
      ok: false,
      fault: 'invalid',
    })
  })

  it('is told by pages only', async () => {
    const { as } = await startBackground()
    await expect(as(contentScript())('keepPractice', card)).rejects.toThrow('Only a page')
    await expect(as(contentScript())('keepLessonRead', 'a/b')).rejects.toThrow('Only a page')
    expect(await kept()).toEqual({ cards: [], lessons: [] })
  })

  it('is a fault and no exception when the database cannot be written', async () => {
    const { as } = await startBackground()
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { database } = await import('../../entrypoints/background/database.ts')
    vi.spyOn(database.practice, 'put').mockRejectedValue(new Error('The disk is full') as never)
    await expect(as(OWN_PAGE)('keepPractice', card)).resolves.toEqual({ ok: false, fault: 'storage' })
  })
})

describe('what the coach is told of what was mastered', () => {
  async function givenDrafts(clean: number) {
    const { database } = await import('../../entrypoints/background/database.ts')
    const start = Date.now() - 1_000_000
    await database.history.put(draftRecord({ startedAt: start }))
    for (let at = 1; at <= clean; at++) {
      const { flaggedText: _, sentText: __, ...draft } = draftRecord({ startedAt: start + at })
      await database.clean.put(draft)
    }
  }

  it('is a rule once there is evidence, and not before', async () => {
    const { as } = await startBackground()
    await givenDrafts(10)
    expect(await as(contentScript())('masteredRules')).toEqual([])
    await givenDrafts(14)
    expect(await as(contentScript())('masteredRules')).toEqual(['netiquette/calm-down'])
  })

  it('is nothing while the history is locked', async () => {
    const { as } = await startBackground()
    await givenDrafts(14)
    await as(OWN_PAGE)('setPassphrase', 'perché no, caffè')
    await as(OWN_PAGE)('lockHistory')
    expect(await as(contentScript())('masteredRules')).toEqual([])
  })

  it('is nothing when the history cannot be read', async () => {
    const { as } = await startBackground()
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { database } = await import('../../entrypoints/background/database.ts')
    vi.spyOn(database.history, 'orderBy').mockImplementation(() => {
      throw new Error('The database is broken')
    })
    expect(await as(contentScript())('masteredRules')).toEqual([])
  })
})
