/** Whatever version of Galateo the history was written with, this one opens it with all that was in it. */
import { readFileSync } from 'node:fs'
import { expect, it, test, vi } from 'vitest'
import type { DraftRecord } from '../../../entrypoints/background/history.ts'
import { OWN_PAGE, startBackground } from '../start.ts'
import { dump, type Fixture, restore } from './fixture.ts'

function fixture(version: number): Fixture {
  return JSON.parse(readFileSync(new URL(`${version}.json`, import.meta.url), 'utf8'))
}

const drafts = fixture(1).stores[0]?.rows as readonly DraftRecord[]
const newestFirst = [...drafts].sort((a, b) => b.startedAt - a.startedAt)

/** The background as it starts today, a few hours after the fixtures were written. */
async function startToday() {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 20, 18) })
  const background = await startBackground()
  const read = await import('../../../entrypoints/background/history-read.ts')
  return { ...background, ...read }
}

test('every version of the schema has its fixture: `dump` (fixture.ts) reads one from a database', async () => {
  const { database } = await import('../../../entrypoints/background/database.ts')
  await database.open()
  for (let version = 1; version <= database.verno; version++) {
    expect(fixture(version), `${version}.json`).toMatchObject({ name: 'galateo', version: version * 10 })
  }
})

it.each([1, 2, 3, 4])('a fixture of version %i is a database as it was', async (version) => {
  await restore(fixture(version))
  expect(await dump('galateo')).toEqual(fixture(version))
})

it('opens version 1 with every entry, and takes notes on it', async () => {
  await restore(fixture(1))
  const { as, readHistory, readNotes } = await startToday()
  expect(await readHistory()).toEqual(newestFirst)
  const [newest] = newestFirst
  if (!newest) throw new Error('a fixture without drafts')
  await expect(as(OWN_PAGE)('keepNote', { draft: newest.id, text: 'Bene.' })).resolves.toEqual({ ok: true })
  expect(await readNotes()).toEqual(new Map([[newest.id, 'Bene.']]))
})

it('opens version 2 with its passphrase, and nothing without it', async () => {
  await restore(fixture(2))
  const { as, readHistory, readNotes, readPacksThen } = await startToday()
  await expect(readHistory()).rejects.toThrow('The history is locked')
  await expect(as(OWN_PAGE)('unlockHistory', 'vino e lasagne a Torino')).resolves.toEqual({ ok: true })
  expect(await readHistory()).toEqual(newestFirst)
  expect([...(await readNotes()).values()]).toEqual(['Chiedere ad Anna.'])
  const then = await readPacksThen([{ id: 'netiquette', version: '1.0.0' }])
  expect(then.get('netiquette')?.rules[0]?.text.it?.title).toBe('Invitare alla calma')
})

it('opens version 3 with its agency and the packs that are in force, without a network', async () => {
  await restore(fixture(3))
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))
  const { as } = await startToday()
  const [agency] = await as(OWN_PAGE)('agencies')
  expect(agency?.state === 'loaded' && agency.status.name).toBe('Agenzia Acme')
  expect(agency?.news).toMatchObject([{ packs: [{ change: 'changed', version: '1.1.0' }] }, {}])
  const active = (await as(OWN_PAGE)('packEntries')).find(({ name }) => name === 'acme')
  expect(active?.state === 'active' && active.pack.version).toBe('1.1.0')
})

it('opens version 4 with what was counted, practised and read', async () => {
  await restore(fixture(4))
  await startToday()
  const { readCleanDrafts } = await import('../../../entrypoints/background/clean-drafts-read.ts')
  const { readLessonsRead, readPracticeCards } = await import(
    '../../../entrypoints/background/practice-read.ts'
  )
  expect((await readCleanDrafts()).map(({ words }) => words)).toEqual([24])
  expect((await readPracticeCards()).map(({ rule }) => rule)).toEqual(['netiquette/calm-down'])
  expect([...(await readLessonsRead())]).toEqual(['voice/one-voice'])
})
