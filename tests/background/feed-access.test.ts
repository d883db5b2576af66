/** Asking the browser for the hosts of an agency. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { askForFeedHost } from '../../entrypoints/background/feed-access-read.ts'
import { feedHosts } from '../../entrypoints/background/settings.ts'
import { fakeSites, forgetSites, grant } from './sites.ts'

const FEED = 'https://feed.acme.example/*'
const STORE = 'https://store.acme.example/*'
const ADDRESSES = ['https://feed.acme.example/guide/', 'https://store.acme.example:8443/bucket/'] as const

let request: ReturnType<typeof answers>
beforeEach(() => {
  forgetSites()
  fakeSites()
  request = answers(true)
})
afterEach(() => vi.restoreAllMocks())

function answers(granted: boolean) {
  return vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation((async () => granted) as never)
}

it('asks once for all of them, and notes that they are for the feed alone', async () => {
  expect(await askForFeedHost(...ADDRESSES, ADDRESSES[0])).toBe(true)
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: [FEED, STORE] })
  expect(await feedHosts.getValue()).toEqual([FEED, STORE])
})

it('forgets them when the person says no, but for those that were let in before', async () => {
  await feedHosts.setValue([FEED])
  await grant(FEED)
  request = answers(false)
  expect(await askForFeedHost(...ADDRESSES)).toBe(false)
  expect(await feedHosts.getValue()).toEqual([FEED])
})

it('takes a site of the person’s for no host of a feed', async () => {
  await grant(FEED)
  await askForFeedHost(ADDRESSES[0])
  expect(await feedHosts.getValue()).toEqual([])
})

it.each([[[]], [['nonsense']], [['ftp://feed.acme.example/']], [[ADDRESSES[0], 'nonsense']]])(
  'asks nothing where an address is none: %j',
  async (addresses) => {
    expect(await askForFeedHost(...addresses)).toBe(false)
    expect(request).not.toHaveBeenCalled()
    expect(await feedHosts.getValue()).toEqual([])
  },
)
