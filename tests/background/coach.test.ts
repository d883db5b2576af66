import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { withGates } from '../../rules/index.ts'
import { eventually } from '../eventually.ts'
import { contentScript, startBackground } from './start.ts'

/** The coach, after the libraries that it borrows from. */
const COACH = ['/engine.js', '/react.js', '/content-scripts/coach.js']

/** A frame of a page: what was injected there, and the globals of our own world in it. */
interface Frame {
  readonly files: string[]
  readonly world: {
    galateoCoach?: boolean
    galateoHanded?: { readonly packs: string; readonly choices: unknown }
  }
}

const frames = new Map<string, Frame>()
let refuseFiles: 'as Chromium' | 'as Firefox' | undefined

beforeEach(() => {
  frames.clear()
  refuseFiles = undefined
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async (
    injection: Browser.scripting.ScriptInjection<unknown[], unknown>,
  ) => {
    const frame = frameAt(injection.target.tabId, injection.target.frameIds?.[0] ?? 0)
    if (!injection.func) {
      if (refuseFiles === 'as Chromium') throw new Error('The frame was removed')
      if (refuseFiles === 'as Firefox') return [{ frameId: 0, error: new Error('The frame was removed') }]
      frame.files.push(...(injection.files ?? []))
      return []
    }
    // The function runs in the frame: it sees that frame's globals and nothing of the background's.
    const inFrame = new Function('globalThis', 'args', `return (${String(injection.func)})(...args)`)
    const args = 'args' in injection ? injection.args : []
    return [{ frameId: 0, documentId: '', result: inFrame(frame.world, args) }]
  }) as typeof fakeBrowser.scripting.executeScript)
})

afterEach(() => vi.restoreAllMocks())

function frameAt(tabId: number, frameId: number): Frame {
  const key = `${tabId}/${frameId}`
  const frame = frames.get(key) ?? { files: [], world: {} }
  frames.set(key, frame)
  return frame
}

async function switchOff(host: string): Promise<void> {
  const { sites } = await import('../../entrypoints/background/settings.ts')
  await sites.setValue({ [host]: { off: true } })
}

describe('the coach', () => {
  it('is injected in the frame where a composer has the focus, and in no other', async () => {
    const { as } = await startBackground()
    const inFrame = contentScript('https://www.facebook.com/plugins', { tabId: 3, frameId: 12 })
    await expect(as(inFrame)('loadCoach', 'own')).resolves.toBe(true)
    expect(frameAt(3, 12).files).toEqual(COACH)
    expect(frames.size).toBe(1)
  })

  it('is injected in the page around a frame that belongs to it, once for all its frames', async () => {
    const { as } = await startBackground()
    const editor = as(
      contentScript('about:srcdoc', { tabId: 3, frameId: 12, tabUrl: 'https://forum.example/' }),
    )
    await expect(editor('loadCoach', 'top')).resolves.toBe(true)
    const other = as(
      contentScript('about:blank', { tabId: 3, frameId: 13, tabUrl: 'https://forum.example/' }),
    )
    await expect(other('loadCoach', 'top')).resolves.toBe(true)
    expect(frameAt(3, 0).files).toEqual(COACH)
    expect(frames.size).toBe(1)
  })

  it('finds the packs and the settings in its frame, without asking', async () => {
    const { as } = await startBackground()
    const { rulesOff, theme } = await import('../../entrypoints/background/settings.ts')
    await theme.setValue('dark')
    await rulesOff.setValue(['netiquette/insult'])
    await as(contentScript())('loadCoach', 'own')
    const packs = await as(contentScript())('activePacks')
    const { packs: handed, choices } = frameAt(7, 0).world.galateoHanded ?? {}
    expect(JSON.parse(handed ?? '')).toEqual(packs.map(withGates))
    expect(choices).toEqual({
      ...{
        language: 'auto',
        theme: 'dark',
        sites: {},
        side: 'right',
        rulesOff: ['netiquette/insult'],
        brands: {},
      },
    })
  })

  it('finds what a woken background kept of the packs as text, without their being read anew', async () => {
    const { as } = await startBackground()
    await as(contentScript())('loadCoach', 'own')
    const { ownPacksAsText: kept } = await fakeBrowser.storage.session.get('ownPacksAsText')
    expect(kept).toBe(frameAt(7, 0).world.galateoHanded?.packs)
    await fakeBrowser.storage.session.set({ ownPacksAsText: '[{"id":"kept"}]' })
    const woken = await startBackground()
    await woken.as(contentScript(undefined, { tabId: 8 }))('loadCoach', 'own')
    expect(frameAt(8, 0).world.galateoHanded?.packs).toBe('[{"id":"kept"}]')
  })

  it('has its packs read ahead when a pointer wakes the background, without being loaded', async () => {
    const { as } = await startBackground()
    await as(contentScript())('wake')
    await eventually(async () => {
      const { ownPacksAsText: kept } = await fakeBrowser.storage.session.get('ownPacksAsText')
      expect(JSON.parse(String(kept))).toHaveLength(3)
    })
    expect(frames.size).toBe(0)
  })

  it('is injected once, even when two frames ask for it at the same time', async () => {
    const { as } = await startBackground()
    const editor = as(
      contentScript('about:srcdoc', { tabId: 3, frameId: 12, tabUrl: 'https://forum.example/' }),
    )
    await expect(Promise.all([editor('loadCoach', 'top'), editor('loadCoach', 'top')])).resolves.toEqual([
      true,
      true,
    ])
    await expect(editor('loadCoach', 'top')).resolves.toBe(true)
    expect(frameAt(3, 0).files).toEqual(COACH)
  })

  it('stays away from a host that was switched off', async () => {
    const { as } = await startBackground()
    await switchOff('www.facebook.com')
    await expect(as(contentScript())('loadCoach', 'own')).resolves.toBe(false)
    expect(frames.size).toBe(0)
  })

  it('stays away from the frames of such a host’s pages too', async () => {
    const { as } = await startBackground()
    await switchOff('news.example')
    const embedded = contentScript('https://www.facebook.com/plugins', { tabUrl: 'https://news.example/1' })
    await expect(as(embedded)('loadCoach', 'own')).resolves.toBe(false)
  })

  it('works in private windows', async () => {
    const { as } = await startBackground()
    const secret = contentScript('https://www.facebook.com/page', { incognito: true })
    await expect(as(secret)('loadCoach', 'own')).resolves.toBe(true)
  })

  it.each(['as Chromium', 'as Firefox'] as const)(
    'that could not be injected says so, %s does, and can be tried again',
    async (how) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {})
      const { as } = await startBackground()
      refuseFiles = how
      await expect(as(contentScript())('loadCoach', 'own')).resolves.toBe(false)
      refuseFiles = undefined
      await expect(as(contentScript())('loadCoach', 'own')).resolves.toBe(true)
      expect(frameAt(7, 0).files).toEqual(COACH)
    },
  )
})
