import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toJson } from '../../entrypoints/insights/export.ts'
import { historyJsonSchema, SCHEMA_FILE } from './history-schema.ts'
import { draftRecord } from './records.ts'
import { contentScript, OWN_PAGE, startBackground } from './start.ts'

const DAY = 24 * 60 * 60 * 1000

async function start() {
  const { as } = await startBackground()
  const read = await import('../../entrypoints/background/history-read.ts')
  const settings = await import('../../entrypoints/background/settings.ts')
  return { as, page: as(OWN_PAGE), ...read, settings }
}

const file = (...args: Parameters<typeof toJson>) => JSON.parse(toJson(...args)) as unknown

describe('a history that was exported', () => {
  it('comes back whole, with its notes', async () => {
    const { page, readHistory, readNotes } = await start()
    const drafts = [draftRecord(), draftRecord({ startedAt: Date.now() - DAY })]
    const notes = new Map([[drafts[1]?.id ?? '', 'Chiedere ad Anna.']])
    await expect(page('importHistory', file(drafts, new Date(), notes))).resolves.toEqual({
      ...{ ok: true, added: 2, known: 0, unwanted: 0 },
    })
    expect(await readHistory()).toEqual(drafts)
    expect(await readNotes()).toEqual(notes)
  })

  it('replaces nothing that is newer', async () => {
    const { as, page, readHistory } = await start()
    const before = draftRecord({ outcome: 'open' })
    const now = { ...before, outcome: 'sent', changedAt: before.changedAt + 1 } as const
    await as(contentScript())('recordDraft', now)
    await expect(page('importHistory', file([before], new Date()))).resolves.toMatchObject({
      ...{ added: 0, known: 1 },
    })
    expect(await readHistory()).toEqual([now])
  })

  it('brings back nothing that the person does not keep now', async () => {
    const { page, readHistory, settings } = await start()
    await settings.keepText.setValue(false)
    await settings.changeSite('forum.example', (choice) => ({ ...choice, unkept: true }))
    const kept = draftRecord({ flaggedText: 'Parole mie.' })
    const drafts = [
      kept,
      draftRecord({ startedAt: Date.now() - 31 * DAY }),
      draftRecord({ startedAt: Date.now() + DAY }),
      draftRecord({ host: 'forum.example' }),
    ]
    await expect(page('importHistory', file(drafts, new Date()))).resolves.toMatchObject({
      ...{ added: 1, unwanted: 3 },
    })
    expect((await readHistory()).map(({ id }) => id)).toEqual([kept.id])
    expect(JSON.stringify(await readHistory())).not.toContain('Parole')
  })

  it.each([
    ['another format', { format: 'galateo-history/9', exportedAt: new Date().toISOString(), drafts: [] }],
    ['no drafts', { format: 'galateo-history/1', exportedAt: new Date().toISOString() }],
    [
      'one draft that is none',
      { ...(file([draftRecord()], new Date()) as object), drafts: [draftRecord(), {}] },
    ],
    ['nothing', null],
    ['a list', []],
  ])('is refused whole with %s', async (_, wrong) => {
    const { page, readHistory } = await start()
    await expect(page('importHistory', wrong)).resolves.toEqual({ ok: false, fault: 'invalid' })
    expect(await readHistory()).toEqual([])
  })

  it('has a schema that says what is read', () => {
    expect(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(historyJsonSchema())),
    )
  })
})
