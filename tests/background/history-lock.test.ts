import { afterEach, describe, expect, it, vi } from 'vitest'
import type { DraftRecord } from '../../entrypoints/background/history.ts'
import { eventually } from '../eventually.ts'
import { draftRecord } from './records.ts'
import { contentScript, OWN_PAGE, startBackground } from './start.ts'

const PASSPHRASE = 'perché no, caffè'

afterEach(() => vi.restoreAllMocks())

async function start() {
  const { as } = await startBackground()
  const read = await import('../../entrypoints/background/history-read.ts')
  const { database } = await import('../../entrypoints/background/database.ts')
  const record = (draft: DraftRecord) => as(contentScript())('recordDraft', draft)
  const everything = async () =>
    JSON.stringify(await Promise.all(database.tables.map((one) => one.toArray())))
  return { page: as(OWN_PAGE), record, database, everything, ...read }
}

describe('a history with a passphrase', () => {
  it('is read as before until it is locked, then not at all, then as before', async () => {
    const { page, record, readHistory, readNotes, readLockState } = await start()
    const before = draftRecord({ startedAt: Date.now() - 90_000 })
    await record(before)
    await page('keepNote', { draft: before.id, text: 'Chiedere ad Anna.' })
    expect(await readLockState()).toBe('none')
    await expect(page('setPassphrase', PASSPHRASE)).resolves.toEqual({ ok: true })
    const after = draftRecord()
    await record(after)
    expect(await readLockState()).toBe('open')
    expect(await readHistory()).toEqual([after, before])

    await page('lockHistory')
    expect(await readLockState()).toBe('locked')
    await expect(readHistory()).rejects.toThrow('locked')
    await expect(readNotes()).rejects.toThrow('locked')

    await expect(page('unlockHistory', PASSPHRASE.normalize('NFD'))).resolves.toEqual({ ok: true })
    expect(await readHistory()).toEqual([after, before])
    expect(await readNotes()).toEqual(new Map([[before.id, 'Chiedere ad Anna.']]))
  })

  it('has no lock to open or to take away before', async () => {
    const { page, readLockState } = await start()
    await expect(page('unlockHistory', PASSPHRASE)).resolves.toEqual({ ok: true })
    await expect(page('removePassphrase', PASSPHRASE)).resolves.toEqual({ ok: true })
    expect(await readLockState()).toBe('none')
  })

  it('shows no word, rule or site to who looks into the database', async () => {
    const { page, record, everything } = await start()
    const draft = draftRecord({ host: 'forum.example', sentText: 'Parole mie.', packs: [] })
    await record(draft)
    await page('keepNote', { draft: draft.id, text: 'Chiedere ad Anna.' })
    await page('setPassphrase', PASSPHRASE)
    await record(draftRecord({ sentText: 'Altre parole mie.', packs: [] }))
    expect(await everything()).toContain(draft.id)
    expect(await everything()).not.toMatch(/calmi|calm-down|Parole|parole|facebook|forum|Anna|caffè/)
  })

  it('is written while it is locked', async () => {
    const { page, record, readHistory } = await start()
    await page('setPassphrase', PASSPHRASE)
    await page('lockHistory')
    const draft = draftRecord({ outcome: 'open' })
    await expect(record(draft)).resolves.toEqual({ ok: true, kept: true })
    const sent = { ...draft, outcome: 'sent', changedAt: draft.changedAt + 1 } as const
    await record(sent)
    await expect(record(draft)).resolves.toEqual({ ok: true, kept: false })
    await page('unlockHistory', PASSPHRASE)
    expect(await readHistory()).toEqual([sent])
  })

  it('loses nothing to a wrong passphrase, however often', async () => {
    const { page, record, readHistory } = await start()
    const draft = draftRecord()
    await record(draft)
    await page('setPassphrase', PASSPHRASE)
    await page('lockHistory')
    for (const wrong of ['', 'perche no, caffe', `${PASSPHRASE} `]) {
      await expect(page('unlockHistory', wrong)).resolves.toEqual({ ok: false, fault: 'wrong' })
      await expect(page('removePassphrase', wrong)).resolves.toEqual({ ok: false, fault: 'wrong' })
    }
    await page('unlockHistory', PASSPHRASE)
    expect(await readHistory()).toEqual([draft])
  })

  it('refuses a passphrase that is too short, and a second one', async () => {
    const { page } = await start()
    await expect(page('setPassphrase', 'corta')).resolves.toEqual({ ok: false, fault: 'short' })
    await page('setPassphrase', PASSPHRASE)
    await expect(page('setPassphrase', 'un’altra ancora')).resolves.toEqual({ ok: false, fault: 'locked' })
  })

  it('can do without it again, with everything in it', async () => {
    const { page, record, readHistory, readNotes, readLockState, everything } = await start()
    const draft = draftRecord()
    await record(draft)
    await page('setPassphrase', PASSPHRASE)
    await page('keepNote', { draft: draft.id, text: 'Chiedere ad Anna.' })
    await page('lockHistory')
    await expect(page('removePassphrase', PASSPHRASE)).resolves.toEqual({ ok: true })
    expect(await readLockState()).toBe('none')
    expect(await readHistory()).toEqual([draft])
    expect((await readNotes()).get(draft.id)).toBe('Chiedere ad Anna.')
    expect(await everything()).toContain('calm-down')
  })

  it('is erased with a forgotten one, and begins anew without', async () => {
    const { page, record, readHistory, readLockState } = await start()
    await record(draftRecord())
    await page('setPassphrase', PASSPHRASE)
    await page('lockHistory')
    await expect(page('eraseHistory', { kind: 'all' })).resolves.toEqual({ ok: true, erased: 1 })
    expect(await readLockState()).toBe('none')
    const fresh = draftRecord()
    await record(fresh)
    expect(await readHistory()).toEqual([fresh])
  })

  it('loses entries of one site when told, sealed or not', async () => {
    const { page, record, readHistory } = await start()
    const elsewhere = draftRecord({ startedAt: Date.now() - 90_000 })
    await record(elsewhere)
    await page('setPassphrase', PASSPHRASE)
    await page('eraseHistory', { kind: 'host', host: 'forum.example' })
    expect(await readHistory()).toEqual([elsewhere])
    await expect(page('eraseHistory', { kind: 'host', host: elsewhere.host })).resolves.toMatchObject({
      erased: 1,
    })
    expect(await readHistory()).toEqual([])
  })

  it('keeps its retention while it is locked', async () => {
    const { page, record, database } = await start()
    await page('setPassphrase', PASSPHRASE)
    await record(draftRecord({ startedAt: Date.now() - 29 * 24 * 60 * 60 * 1000 }))
    await page('lockHistory')
    expect(await database.history.count()).toBe(1)
    const { retention } = await import('../../entrypoints/background/settings.ts')
    await retention.setValue(7)
    await eventually(async () => expect(await database.history.count()).toBe(0))
  })

  it('closes drafts that were left open once it is unlocked', async () => {
    const { page, record, readHistory } = await start()
    await record(draftRecord({ outcome: 'open' }))
    await page('setPassphrase', PASSPHRASE)
    await page('lockHistory')
    const { fakeBrowser } = await import('wxt/testing/fake-browser')
    await fakeBrowser.runtime.onStartup.trigger()
    await page('unlockHistory', PASSPHRASE)
    await eventually(async () => expect((await readHistory())[0]?.outcome).toBe('abandoned'))
  })

  it('is not half locked when the storage fails', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { page, record, database, readHistory, readLockState } = await start()
    const draft = draftRecord()
    await record(draft)
    vi.spyOn(database.locks, 'put').mockRejectedValueOnce(new Error('QuotaExceededError'))
    await expect(page('setPassphrase', PASSPHRASE)).resolves.toEqual({ ok: false, fault: 'storage' })
    expect(await readLockState()).toBe('none')
    expect(await readHistory()).toEqual([draft])
  })
})
