import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { OwnPage } from '../../entrypoints/background/messages.ts'
import { draftRecord } from './records.ts'
import { contentScript, OWN_PAGE, startBackground } from './start.ts'

afterEach(() => vi.restoreAllMocks())

describe('a content script', () => {
  it('may not erase the history, nor read what only pages need', async () => {
    const { as } = await startBackground()
    await as(contentScript())('recordDraft', draftRecord())
    await expect(as(contentScript())('eraseHistory', { kind: 'all' })).rejects.toThrow(
      'Only a page of Galateo',
    )
    await expect(as(contentScript())('packEntries')).rejects.toThrow('Only a page of Galateo')
    for (const asking of [
      () => as(contentScript())('keepNote', { draft: '', text: '' }),
      () => as(contentScript())('importHistory', {}),
      () => as(contentScript())('setPassphrase', ''),
      () => as(contentScript())('unlockHistory', ''),
      () => as(contentScript())('lockHistory'),
      () => as(contentScript())('removePassphrase', ''),
    ]) {
      await expect(asking()).rejects.toThrow('Only a page of Galateo')
    }
    const { readHistory } = await import('../../entrypoints/background/history-read.ts')
    expect(await readHistory()).toHaveLength(1)
  })

  it('may open the pages of Galateo, and no other address', async () => {
    const { as } = await startBackground()
    await as(contentScript())('openPage', 'insights')
    expect((await fakeBrowser.tabs.query({})).map(({ url }) => url)).toContain(
      fakeBrowser.runtime.getURL('/insights.html'),
    )
    await expect(as(contentScript())('openPage', '../evil' as OwnPage)).rejects.toThrow('no such page')
  })
})

describe('a page of the extension', () => {
  it('may not speak as a composer on a web page', async () => {
    const { as } = await startBackground()
    await expect(as(OWN_PAGE)('recordDraft', draftRecord())).rejects.toThrow('Only a content script')
    await expect(as(OWN_PAGE)('loadCoach', 'own')).rejects.toThrow('Only a content script')
    await expect(as(OWN_PAGE)('wake')).rejects.toThrow('Only a content script')
  })
})

describe('anyone else', () => {
  it.each([
    ['another extension', { ...contentScript(), id: 'another-extension' }],
    ['nobody', {}],
  ])('gets nothing: %s', async (_, sender) => {
    const { as } = await startBackground()
    await expect(as(sender)('activePacks')).rejects.toThrow()
    await expect(as(sender)('recordDraft', draftRecord())).rejects.toThrow()
    await expect(as(sender)('eraseHistory', { kind: 'all' })).rejects.toThrow()
    await expect(as(sender)('openPage', 'insights')).rejects.toThrow()
  })
})
