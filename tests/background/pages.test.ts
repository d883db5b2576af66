import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { eventually } from '../eventually.ts'
import { contentScript, startBackground } from './start.ts'

afterEach(() => vi.restoreAllMocks())

describe('the welcome page', () => {
  const installed = async (reason: string, mode: string) => {
    vi.stubEnv('MODE', mode)
    onTestFinished(() => {
      vi.unstubAllEnvs()
    })
    await startBackground()
    const create = vi.spyOn(fakeBrowser.tabs, 'create')
    await fakeBrowser.runtime.onInstalled.trigger({ reason } as never)
    return create
  }

  it('greets whoever installed Galateo, in its first minute', async () => {
    const create = await installed('install', 'production')
    await eventually(() =>
      expect(create).toHaveBeenCalledExactlyOnceWith({ url: fakeBrowser.runtime.getURL('/welcome.html') }),
    )
  })

  it.each([
    ['after an update', 'update', 'production'],
    ['in a demo', 'install', 'test'],
  ])('is not opened %s', async (_, reason, mode) => {
    expect(await installed(reason, mode)).not.toHaveBeenCalled()
  })
})

describe('opening a page of Galateo', () => {
  it('opens it in a tab of its own', async () => {
    const { as } = await startBackground()
    const create = vi.spyOn(fakeBrowser.tabs, 'create')
    await as(contentScript())('openPage', 'insights')
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: fakeBrowser.runtime.getURL('/insights.html') })
  })

  it('brings its tab to the front when it is open already', async () => {
    const { as } = await startBackground()
    const open = { id: 5, windowId: 2 } as Browser.tabs.Tab
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [
      open,
    ]) as typeof fakeBrowser.tabs.query)
    const create = vi.spyOn(fakeBrowser.tabs, 'create')
    const showTab = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(open as never)
    const showWindow = vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never)
    await as(contentScript())('openPage', 'insights')
    expect(create).not.toHaveBeenCalled()
    expect(showTab).toHaveBeenCalledWith(5, { active: true })
    expect(showWindow).toHaveBeenCalledWith(2, { focused: true })
  })

  it('asks the browser for its options page', async () => {
    const { as } = await startBackground()
    const open = vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockResolvedValue(undefined as never)
    await as(contentScript())('openPage', 'options')
    expect(open).toHaveBeenCalledOnce()
  })
})
