import { afterEach, describe, expect, it, vi } from 'vitest'
import { readPack } from '../../entrypoints/background/active-packs.ts'
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
})
