import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readPack } from '../../entrypoints/background/active-packs.ts'
import { check, compile } from '../../rules/index.ts'
import { pack } from '../rules/make.ts'
import { contentScript, OWN_PAGE, startBackground } from './start.ts'

afterEach(() => vi.restoreAllMocks())

describe('the packs that came with the extension', () => {
  it('are all active, and the coach gets them as plain data', async () => {
    const { as } = await startBackground()
    const entries = await as(OWN_PAGE)('packEntries')
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.filter(({ state }) => state === 'refused')).toEqual([])
    const packs = await as(contentScript())('activePacks')
    expect(packs.map(({ id }) => id)).toContain('netiquette')
    expect(JSON.parse(JSON.stringify(packs))).toEqual(packs)
  })

  it('reach the coach without their examples, and do the same there', async () => {
    const { as } = await startBackground()
    const sent = await as(contentScript())('activePacks')
    expect(JSON.stringify(sent)).not.toContain('"examples"')
    const whole = (await as(OWN_PAGE)('packEntries')).flatMap((entry) =>
      entry.state === 'active' ? [entry.pack] : [],
    )
    expect(JSON.stringify(whole)).toContain('"examples"')
    const tips = (packs: typeof sent) => check({ text: 'Stia calmo, stupido!' }, compile(packs)).tips
    expect(tips(sent).length).toBeGreaterThan(0)
    expect(tips(sent)).toEqual(tips(whole))
  })

  it('are read once until the browser is closed, however often the background is woken', async () => {
    const entries = await (await startBackground()).as(OWN_PAGE)('packEntries')
    const [one] = entries
    // Whatever was kept is what a woken background knows.
    const { packEntries: kept } = await fakeBrowser.storage.session.get('packEntries')
    expect(kept).toEqual(entries)
    await fakeBrowser.storage.session.set({ packEntries: [one] })
    const woken = await startBackground()
    expect(await woken.as(OWN_PAGE)('packEntries')).toEqual([one])
    await fakeBrowser.storage.session.clear()
    const restarted = await startBackground()
    expect(await restarted.as(OWN_PAGE)('packEntries')).toEqual(entries)
  })
})

describe('a pack that does not parse', () => {
  it('is refused whole, with the place of its first fault in both languages', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const entry = readPack({ format: 'galateo-pack/1', id: 'bottega', rules: [{ id: 7 }] })
    if (entry.state !== 'refused') throw new Error('the pack was not refused')
    expect(entry.name).toBe('bottega')
    expect(entry.fault.path).not.toBe('')
    expect(entry.fault.message.it).toBeTruthy()
    expect(entry.fault.message.en).toBeTruthy()
  })

  it.each([
    ['nothing', null],
    ['a text', 'bottega'],
    ['a pack without a name', { id: '' }],
    ['a number for a name', { id: 7 }],
  ])('is told of though it has no name: %s', (_, input) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(readPack(input)).toMatchObject({ state: 'refused', name: '?' })
  })

  it('holds up none of the others, nor does one without rules', async () => {
    const { rules: _, cues: __, ...guide } = pack([], { id: 'guide' })
    await fakeBrowser.storage.session.set({
      packEntries: [
        { state: 'refused', name: 'bottega', fault: { path: 'id', message: { it: 'No', en: 'No' } } },
        { state: 'active', name: 'guide', pack: guide },
      ],
    })
    const { as } = await startBackground()
    expect(await as(contentScript())('activePacks')).toEqual([guide])
  })
})
