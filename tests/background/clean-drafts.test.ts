/** Drafts without a tip are counted, and forgotten with the rest. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { CleanDraft } from '../../entrypoints/background/history.ts'
import { draftRecord } from './records.ts'
import { contentScript, OWN_PAGE, startBackground } from './start.ts'

const DAY = 24 * 60 * 60 * 1000

afterEach(() => vi.restoreAllMocks())

const clean = (change = {}) => {
  const { flaggedText: _, sentText: __, ...record } = draftRecord({ tips: [], ...change })
  return record
}

async function counted(): Promise<readonly CleanDraft[]> {
  const { readCleanDrafts } = await import('../../entrypoints/background/clean-drafts-read.ts')
  return readCleanDrafts()
}

async function listed() {
  const { readHistory } = await import('../../entrypoints/background/history-read.ts')
  return readHistory()
}

describe('a draft that had no tip', () => {
  it('is counted and not listed, without any text that came along', async () => {
    const { as } = await startBackground()
    const record = { ...clean(), flaggedText: 'secret', sentText: 'secret' }
    await expect(as(contentScript())('recordDraft', record)).resolves.toEqual({ ok: true, kept: true })
    expect(await listed()).toEqual([])
    expect((await counted()).map(({ id, words }) => [id, words])).toEqual([[record.id, 8]])
    expect(JSON.stringify(await counted())).not.toContain('secret')
  })

  it('is counted once, however often it is told', async () => {
    const { as } = await startBackground()
    const record = clean()
    await as(contentScript())('recordDraft', record)
    await as(contentScript())('recordDraft', record)
    expect(await counted()).toHaveLength(1)
  })

  it.each([
    ['was not sent', { outcome: 'abandoned' }],
    ['has no words', { words: 0 }],
    ['was checked against nothing', { packs: [] }],
  ])('does not count when it %s', async (_, change) => {
    const { as } = await startBackground()
    await expect(as(contentScript())('recordDraft', clean(change))).resolves.toEqual({
      ok: true,
      kept: false,
    })
    expect(await counted()).toEqual([])
  })

  it('is never counted with a retention of 0 days, during a pause, nor from a private window', async () => {
    const { as } = await startBackground()
    const { historyPaused, retention } = await import('../../entrypoints/background/settings.ts')
    await as(contentScript(undefined, { incognito: true }))('recordDraft', clean())
    await historyPaused.setValue(true)
    await as(contentScript())('recordDraft', clean())
    await historyPaused.setValue(false)
    await retention.setValue(0)
    await as(contentScript())('recordDraft', clean())
    expect(await counted()).toEqual([])
  })

  it('is forgotten when its time is over', async () => {
    const { as } = await startBackground()
    await as(contentScript())('recordDraft', clean({ startedAt: Date.now() - 31 * DAY }))
    await as(contentScript())('recordDraft', clean())
    expect(await counted()).toHaveLength(1)
  })

  it('does not tell its site, and goes when everything is erased', async () => {
    const { as } = await startBackground()
    await as(contentScript('https://forum.example/'))('recordDraft', clean())
    expect(JSON.stringify(await counted())).not.toMatch(/forum|facebook/)
    await as(OWN_PAGE)('eraseHistory', { kind: 'all' })
    expect(await counted()).toEqual([])
  })
})
