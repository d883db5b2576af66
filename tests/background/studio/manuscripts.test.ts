/** Packs on the tutor’s desk: what is kept of the work on them. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  createManuscript,
  deleteManuscript,
  keepManuscript,
  keepVersion,
  readManuscript,
  readManuscripts,
  readVersions,
} from '../../../entrypoints/background/studio/manuscripts.ts'
import { pack } from '../../rules/make.ts'

const MINUTE = 60 * 1000
const named = (name: string) => ({ ...pack([]), name: { it: name } })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Keeps a pack of this name as what the manuscript holds, some minutes later. */
async function keepLater(id: string, name: string, minutes: number): Promise<void> {
  const manuscript = await readManuscript(id)
  vi.advanceTimersByTime(minutes * MINUTE)
  if (manuscript) await keepManuscript(manuscript, named(name))
}

const states = async (id: string) =>
  (await readVersions(id)).map(({ reason, pack: { name } }) => [reason, name.it])

it('a state of the work is kept every ten minutes, not at each letter', async () => {
  const id = await createManuscript(named('A'))
  await keepLater(id, 'B', 0)
  await keepLater(id, 'C', 9)
  await keepLater(id, 'D', 1)
  expect((await readManuscript(id))?.pack.name.it).toBe('D')
  expect(await states(id)).toEqual([
    ['worked', 'C'],
    ['worked', 'A'],
  ])
})

it('of the states of the work the last sixty stay, and all that were published', async () => {
  const id = await createManuscript(named('0'))
  await keepVersion(id, 'published', named('released'))
  for (let turn = 1; turn <= 62; turn++) await keepLater(id, String(turn), 10)
  const kept = await states(id)
  expect(kept).toHaveLength(61)
  expect(kept[0]).toEqual(['worked', '61'])
  expect(kept.at(-2)).toEqual(['worked', '2'])
  expect(kept.at(-1)).toEqual(['published', 'released'])
})

it('what was deleted stays so, also when a tab still writes it', async () => {
  const id = await createManuscript(named('A'))
  const manuscript = await readManuscript(id)
  await keepLater(id, 'B', 1)
  await deleteManuscript(id)
  if (manuscript) await keepManuscript(manuscript, named('C'))
  expect(await readManuscripts()).toEqual([])
  expect(await states(id)).toEqual([])
})

it('the newest comes first, and the one that is open can be left out', async () => {
  const first = await createManuscript(named('A'))
  vi.advanceTimersByTime(MINUTE)
  const second = await createManuscript(named('B'))
  const third = await createManuscript(named('C'))
  await keepLater(first, 'A again', 1)
  expect((await readManuscripts()).map(({ id }) => id).slice(0, 1)).toEqual([first])
  await keepLater(third, 'C again', 1)
  expect((await readManuscripts(first)).map(({ id }) => id)).toEqual([third, second])
})
