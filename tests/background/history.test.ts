import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { DraftRecord } from '../../entrypoints/background/history.ts'
import { eventually } from '../eventually.ts'
import { draftRecord } from './records.ts'
import { contentScript, OWN_PAGE, startBackground } from './start.ts'

const DAY = 24 * 60 * 60 * 1000

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** What the insights page would list. */
async function entries(): Promise<readonly DraftRecord[]> {
  const { readHistory } = await import('../../entrypoints/background/history-read.ts')
  return readHistory()
}

async function settings() {
  return import('../../entrypoints/background/settings.ts')
}

/** Writes entries past the border, as an earlier version or an earlier month left them. */
async function given(...records: readonly DraftRecord[]): Promise<void> {
  const { database } = await import('../../entrypoints/background/database.ts')
  await database.history.bulkPut([...records])
}

describe('a draft told by the coach', () => {
  it('is in the history as it was told', async () => {
    const { as } = await startBackground()
    const record = draftRecord()
    await expect(as(contentScript())('recordDraft', record)).resolves.toEqual({ ok: true, kept: true })
    expect(await entries()).toEqual([record])
  })

  it('replaces what was told of it before', async () => {
    const { as } = await startBackground()
    const record = draftRecord({ outcome: 'open' })
    await as(contentScript())('recordDraft', record)
    const sent = { ...record, outcome: 'sent', changedAt: record.changedAt + 1 } as const
    await as(contentScript())('recordDraft', sent)
    expect(await entries()).toEqual([sent])
  })

  it('is not undone by an older word that arrives late', async () => {
    const { as } = await startBackground()
    const sent = draftRecord({ outcome: 'sent' })
    await as(contentScript())('recordDraft', sent)
    const late = { ...sent, outcome: 'open', changedAt: sent.changedAt - 1 } as const
    await expect(as(contentScript())('recordDraft', late)).resolves.toEqual({ ok: true, kept: false })
    expect(await entries()).toEqual([sent])
  })

  it('lists the newest first', async () => {
    const { as } = await startBackground()
    const older = draftRecord({ startedAt: Date.now() - 2 * DAY })
    const newer = draftRecord({ startedAt: Date.now() - DAY })
    await as(contentScript())('recordDraft', newer)
    await as(contentScript())('recordDraft', older)
    expect((await entries()).map(({ id }) => id)).toEqual([newer.id, older.id])
  })

  it.each([
    ['no id', { id: 'mine' }],
    ['no such outcome', { outcome: 'lost' }],
    ['a time that is none', { startedAt: Number.NaN }],
    ['no tips', { tips: 'none' }],
  ])('is refused when it has %s', async (_, wrong) => {
    const { as } = await startBackground()
    const record = { ...draftRecord(), ...wrong } as DraftRecord
    await expect(as(contentScript())('recordDraft', record)).resolves.toEqual({ ok: false, fault: 'invalid' })
    expect(await entries()).toEqual([])
  })

  it('is recorded for the host of its page, whatever it says', async () => {
    const { as } = await startBackground()
    await as(contentScript('https://forum.example/thread'))('recordDraft', draftRecord())
    expect((await entries()).map(({ host }) => host)).toEqual(['forum.example'])
  })

  it.each([
    ['its origin', { origin: 'https://forum.example' }],
    ['its tab', {}],
  ])('in a frame without an address is recorded for the host of %s', async (_, from) => {
    const { as } = await startBackground()
    const frame = { ...contentScript('about:blank', { tabUrl: 'https://forum.example/thread' }), ...from }
    await as(frame)('recordDraft', draftRecord({ host: '' }))
    expect((await entries()).map(({ host }) => host)).toEqual(['forum.example'])
  })

  it('cannot replace a draft of another site', async () => {
    const { as } = await startBackground()
    const mine = draftRecord()
    await as(contentScript())('recordDraft', mine)
    const theirs = { ...mine, host: 'evil.example', changedAt: mine.changedAt + 1 }
    await as(contentScript('https://evil.example/'))('recordDraft', theirs)
    expect(await entries()).toEqual([mine])
  })

  it('loses what the record does not know, and tips past the limit', async () => {
    const { as } = await startBackground()
    const [tip] = draftRecord().tips
    const record = { ...draftRecord(), tips: Array.from({ length: 5_000 }, () => tip), author: 'Mario Rossi' }
    await as(contentScript())('recordDraft', record as unknown as DraftRecord)
    const [kept] = await entries()
    expect(kept?.tips).toHaveLength(500)
    expect(JSON.stringify(kept)).not.toContain('Rossi')
  })

  it('is kept without its text when it is longer than 100,000 characters', async () => {
    const { as } = await startBackground()
    await as(contentScript())('recordDraft', draftRecord({ flaggedText: 'a'.repeat(100_001) }))
    const [kept] = await entries()
    expect(kept?.tips).toHaveLength(1)
    expect(kept).not.toHaveProperty('flaggedText')
  })
})

describe('a draft whose tab went with the browser', () => {
  it('counts as not sent once the browser is back', async () => {
    await given(draftRecord({ outcome: 'open' }), draftRecord({ outcome: 'sent' }))
    await startBackground()
    await fakeBrowser.runtime.onStartup.trigger()
    // The packs are read at the start too.
    await eventually(async () =>
      expect((await entries()).map(({ outcome }) => outcome).sort()).toEqual(['abandoned', 'sent']),
    )
  })
})

describe('what the person does not want kept', () => {
  it('is never written from a private window', async () => {
    const { as } = await startBackground()
    const secret = contentScript('https://www.facebook.com/page', { incognito: true })
    await expect(as(secret)('recordDraft', draftRecord())).resolves.toEqual({ ok: true, kept: false })
    expect(await entries()).toEqual([])
  })

  it('is never written with a retention of 0 days', async () => {
    const { as } = await startBackground()
    await (await settings()).retention.setValue(0)
    await expect(as(contentScript())('recordDraft', draftRecord())).resolves.toEqual({
      ok: true,
      kept: false,
    })
    expect(await entries()).toEqual([])
  })

  it('loses its words when texts are off, and keeps its rules', async () => {
    const { as } = await startBackground()
    await (await settings()).keepText.setValue(false)
    await as(contentScript())('recordDraft', draftRecord({ flaggedText: 'Si calmi.', sentText: 'Grazie.' }))
    const [kept] = await entries()
    expect(kept?.tips[0]).toMatchObject({ rule: 'calm-down', fate: 'kept' })
    expect(JSON.stringify(kept)).not.toMatch(/calmi|Grazie/)
  })

  it('goes from older entries as well, once texts are switched off', async () => {
    const { as } = await startBackground()
    const { flaggedText: _, sentText: __, tips, ...bare } = draftRecord()
    const wordless = { ...bare, tips: tips.map(({ words: _, ...tip }) => tip) }
    const drafts = [
      draftRecord({ flaggedText: 'Si calmi.' }),
      { ...wordless, id: crypto.randomUUID(), sentText: 'Si calmi.' },
      { ...wordless, id: crypto.randomUUID(), tips },
      wordless,
    ]
    for (const draft of drafts) await as(contentScript())('recordDraft', draft)
    await (await settings()).keepText.setValue(false)
    await eventually(async () => expect(JSON.stringify(await entries())).not.toMatch(/si calmi/i))
    expect(await entries()).toHaveLength(4)
  })

  it('goes when the person shortens the retention', async () => {
    const { as } = await startBackground()
    await as(contentScript())('recordDraft', draftRecord({ startedAt: Date.now() - 10 * DAY }))
    expect(await entries()).toHaveLength(1)
    await (await settings()).retention.setValue(7)
    await eventually(async () => expect(await entries()).toEqual([]))
  })
})

describe('a history that is paused, or not kept for a site', () => {
  it('keeps nothing that is written meanwhile, also when it is sent afterwards', async () => {
    const { as } = await startBackground()
    const { historyPaused } = await settings()
    await historyPaused.setValue(true)
    const draft = draftRecord({ outcome: 'open' })
    await expect(as(contentScript())('recordDraft', draft)).resolves.toEqual({ ok: true, kept: false })
    await historyPaused.setValue(false)
    await as(contentScript())('recordDraft', { ...draft, outcome: 'sent', changedAt: draft.changedAt + 1 })
    expect(await entries()).toEqual([])
    const next = draftRecord()
    await as(contentScript())('recordDraft', next)
    expect(await entries()).toEqual([next])
  })

  it('keeps nothing of that site and what is below it', async () => {
    const { as } = await startBackground()
    const { changeSite } = await settings()
    await changeSite('zendesk.com', (choice) => ({ ...choice, unkept: true }))
    await as(contentScript('https://acme.zendesk.com/ticket'))('recordDraft', draftRecord())
    await as(contentScript('https://forum.example/'))('recordDraft', draftRecord())
    expect((await entries()).map(({ host }) => host)).toEqual(['forum.example'])
  })
})

describe('a note on a draft', () => {
  async function notes() {
    const { readNotes } = await import('../../entrypoints/background/history-read.ts')
    return readNotes()
  }

  it('stays when the draft is told again, and goes with it', async () => {
    const { as } = await startBackground()
    const draft = draftRecord()
    await as(contentScript())('recordDraft', draft)
    await as(OWN_PAGE)('keepNote', { draft: draft.id, text: 'Chiedere ad Anna.' })
    await as(contentScript())('recordDraft', { ...draft, changedAt: draft.changedAt + 1 })
    expect(await notes()).toEqual(new Map([[draft.id, 'Chiedere ad Anna.']]))
    await as(OWN_PAGE)('eraseHistory', { kind: 'entry', id: draft.id })
    expect(await notes()).toEqual(new Map())
  })

  it('goes when it is emptied, and with the retention of its draft', async () => {
    const { as } = await startBackground()
    const [draft, old] = [draftRecord(), draftRecord({ startedAt: Date.now() - 10 * DAY })]
    await given(draft, old)
    for (const { id } of [draft, old]) await as(OWN_PAGE)('keepNote', { draft: id, text: 'Da rileggere.' })
    await as(OWN_PAGE)('keepNote', { draft: draft.id, text: ' ' })
    expect([...(await notes()).keys()]).toEqual([old.id])
    await (await settings()).retention.setValue(7)
    await eventually(async () => expect(await notes()).toEqual(new Map()))
  })

  it('is not kept on a draft that is gone', async () => {
    const { as } = await startBackground()
    await expect(
      as(OWN_PAGE)('keepNote', { draft: draftRecord().id, text: 'Da rileggere.' }),
    ).resolves.toEqual({ ok: false, fault: 'gone' })
    expect(await notes()).toEqual(new Map())
  })
})

describe('the packs that a draft was checked with', () => {
  it('are remembered as they taught, as long as drafts of their time are kept', async () => {
    const { as } = await startBackground()
    const [pack] = await as(OWN_PAGE)('activePacks')
    if (!pack) throw new Error('no pack')
    const { id, version } = pack
    await as(contentScript())(
      'recordDraft',
      draftRecord({
        packs: [
          { id, version },
          { id, version: '0.0.9' },
        ],
      }),
    )
    const { readPacksThen } = await import('../../entrypoints/background/history-read.ts')
    const then = await readPacksThen([{ id, version }])
    expect(then.get(id)?.rules).toHaveLength(pack.rules?.length ?? 0)
    expect(then.get(id)?.rules[0]?.text).toEqual(pack.rules?.[0]?.text)
    expect(await readPacksThen([{ id, version: '0.0.9' }])).toEqual(new Map())
    await (await settings()).retention.setValue(0)
    await eventually(async () => expect(await readPacksThen([{ id, version }])).toEqual(new Map()))
  })
})

describe('retention', () => {
  const old = () => draftRecord({ startedAt: Date.now() - 31 * DAY })

  it('holds when a draft is written', async () => {
    const { as } = await startBackground()
    await given(old())
    const fresh = draftRecord()
    await as(contentScript())('recordDraft', fresh)
    expect((await entries()).map(({ id }) => id)).toEqual([fresh.id])
  })

  it('holds at every start', async () => {
    await given(old())
    await startBackground()
    await eventually(async () => expect(await entries()).toEqual([]))
  })

  it('holds by an alarm, which each start finds or makes', async () => {
    await startBackground()
    await eventually(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1))
    const [alarm] = await fakeBrowser.alarms.getAll()
    if (!alarm) throw new Error('no alarm')
    await given(old())
    await fakeBrowser.alarms.onAlarm.trigger(alarm)
    await eventually(async () => expect(await entries()).toEqual([]))

    await fakeBrowser.alarms.clearAll()
    await startBackground()
    await eventually(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1))
  })

  it('keeps the newest 2,000 entries', async () => {
    const { as } = await startBackground()
    const now = Date.now()
    await given(...Array.from({ length: 2_000 }, (_, at) => draftRecord({ startedAt: now - at * 1000 })))
    const newest = draftRecord({ startedAt: now + 1 })
    await as(contentScript())('recordDraft', newest)
    const kept = await entries()
    expect(kept).toHaveLength(2_000)
    expect(kept[0]?.id).toBe(newest.id)
    expect(kept.at(-1)?.startedAt).toBe(now - 1998 * 1000)
  })
})

describe('erasing', () => {
  it('takes one entry, a host, or everything, and says how many', async () => {
    const { as } = await startBackground()
    const page = as(OWN_PAGE)
    const here = [draftRecord(), draftRecord(), draftRecord()]
    const elsewhere = draftRecord({ host: 'forum.example' })
    await given(...here, elsewhere)
    const [first] = here
    if (!first) throw new Error('no entry')
    await expect(page('eraseHistory', { kind: 'entry', id: first.id })).resolves.toEqual({
      ok: true,
      erased: 1,
    })
    await expect(page('eraseHistory', { kind: 'host', host: 'www.facebook.com' })).resolves.toEqual({
      ok: true,
      erased: 2,
    })
    expect((await entries()).map(({ id }) => id)).toEqual([elsewhere.id])
    await expect(page('eraseHistory', { kind: 'all' })).resolves.toEqual({ ok: true, erased: 1 })
    expect(await entries()).toEqual([])
  })

  it('holds for a draft that is still open in a tab', async () => {
    const { as } = await startBackground()
    const draft = draftRecord({ outcome: 'open' })
    await as(contentScript())('recordDraft', draft)
    await as(OWN_PAGE)('eraseHistory', { kind: 'entry', id: draft.id })
    await as(contentScript())('recordDraft', { ...draft, outcome: 'sent', changedAt: draft.changedAt + 1 })
    expect(await entries()).toEqual([])
  })
})

describe('erasing everything', () => {
  it('counts only when another connection finds nothing', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { as } = await startBackground()
    await as(contentScript())('recordDraft', draftRecord())
    const { database } = await import('../../entrypoints/background/database.ts')
    vi.spyOn(database.history, 'bulkDelete').mockResolvedValue(undefined)
    vi.spyOn(database.history, 'clear').mockResolvedValue(undefined)
    await expect(as(OWN_PAGE)('eraseHistory', { kind: 'all' })).resolves.toEqual({
      ok: false,
      fault: 'storage',
    })
  })
})

describe('a storage fault', () => {
  it('leaves what was written before', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { as } = await startBackground()
    const draft = draftRecord({ outcome: 'open' })
    await as(contentScript())('recordDraft', draft)
    const { database } = await import('../../entrypoints/background/database.ts')
    vi.spyOn(database.history, 'put').mockRejectedValueOnce(new Error('QuotaExceededError'))
    await as(contentScript())('recordDraft', { ...draft, outcome: 'sent', changedAt: draft.changedAt + 1 })
    expect(await entries()).toEqual([draft])
  })

  it('is an answer, and the next draft is recorded', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { as } = await startBackground()
    const { database } = await import('../../entrypoints/background/database.ts')
    const full = vi.spyOn(database.history, 'put').mockRejectedValueOnce(new Error('QuotaExceededError'))
    await expect(as(contentScript())('recordDraft', draftRecord())).resolves.toEqual({
      ok: false,
      fault: 'storage',
    })
    expect(full).toHaveBeenCalledOnce()
    await expect(as(contentScript())('recordDraft', draftRecord())).resolves.toEqual({ ok: true, kept: true })
  })

  it('is an answer when the settings cannot be read', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { as } = await startBackground()
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('Storage is broken'))
    await expect(as(contentScript())('recordDraft', draftRecord())).resolves.toEqual({
      ok: false,
      fault: 'storage',
    })
  })
})
