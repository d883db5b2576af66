/** What a person seldom sees: a history that is locked or paused, an agency whose feed is amiss, a site that is switched off. */

import { type AgencyStatus, DAY, HOUR } from '../../rules/feed/index.ts'
import { FEED_LIFE, STALE_FOR } from '../../rules/feed/limits.ts'
import { AGENCY, type LiveFeed, startFeed, wordPack } from '../e2e/agency.ts'
import { ask, choose } from '../e2e/extension-page.ts'
import { givePlace, takePlace } from '../e2e/given-place.ts'
import type { Page, Target } from '../e2e/page.ts'
import { heading, openPopup, type Stage, type Surface } from './surfaces.ts'

const PASSPHRASE = 'vino e lasagne a Torino'

/** Brings a state about, and ends it again, from a page of the extension. */
interface State {
  begin(page: Page, stage: Stage): Promise<void>
  end(page: Page, stage: Stage): Promise<void>
}

const LOCKED: State = {
  async begin(page) {
    await ask(page, 'setPassphrase', PASSPHRASE)
    await ask(page, 'lockHistory', undefined)
  },
  async end(page) {
    await ask(page, 'removePassphrase', PASSPHRASE)
  },
}

const PAUSED: State = {
  begin: (page) => choose(page, { historyPaused: true }),
  end: (page) => choose(page, { historyPaused: false }),
}

const SITE_OFF: State = {
  begin: (page, { origin }) =>
    choose(page, { sites: { [new URL(origin).host]: { off: true }, 'www.facebook.com': { unkept: true } } }),
  end: (page) => choose(page, { sites: {} }),
}

/** What the agency published so long ago that nobody vouches for it any more. */
const EXPIRED: State = joined((feed) =>
  feed.agency.publish(feed.agency.ada, [wordPack('aurora', 'caffellatte', '1.0.0')], {
    now: Date.now() - FEED_LIFE - STALE_FOR - DAY,
  }),
)

/** The host is gone since the person joined. */
const UNREACHABLE: State = joined(
  (feed) => feed.agency.publish(feed.agency.ada, [wordPack('aurora', 'caffellatte', '1.0.0')]),
  async (feed, page) => {
    await feed.stop()
    await ask(page, 'checkFeeds', feed.agency.id)
  },
)

function joined(
  publish: (feed: LiveFeed) => Promise<unknown>,
  then: (feed: LiveFeed, page: Page) => Promise<void> = async () => {},
): State {
  let feed: LiveFeed | undefined
  return {
    async begin(page) {
      feed = await startFeed()
      await publish(feed)
      await ask(page, 'joinAgency', feed.code)
      await then(feed, page)
    },
    async end(page) {
      if (!feed) return
      await ask(page, 'leaveAgency', feed.agency.id)
      await feed.stop()
    },
  }
}

/** A tutor's agency that nobody signed for anew in time. */
const PLACE_EXPIRED = placeThat({ label: 'expired', since: Date.now() - 9 * DAY })

/** A tutor's agency whose host does not answer. */
const PLACE_UNREACHABLE = placeThat({
  label: 'broken',
  troubles: [{ trouble: { code: 'unreachable' }, since: Date.now() - 2 * HOUR }],
})

function placeThat(standing: Partial<AgencyStatus>): State {
  return {
    begin: (_, stage) => backstage(stage, (desk) => givePlace(desk, standing), 'studio.html'),
    end: (_, stage) => backstage(stage, takePlace, 'studio.html'),
  }
}

export const STATES: readonly Surface[] = [
  during(LOCKED, 'history-locked', 'insights.html', { css: '.in-unlock' }),
  during(LOCKED, 'trends-locked', 'insights.html?view=trends', { css: '.g-empty' }),
  during(LOCKED, 'path-locked', 'insights.html?view=path', { css: '.in-step', nth: 2 }),
  during(LOCKED, 'practice-locked', 'insights.html?view=practice', { css: '.in-ready, .g-empty' }),
  during(LOCKED, 'options-history-locked', 'options.html#history'),
  during(PAUSED, 'history-paused', 'insights.html', { css: '.in-paused' }),
  during(PAUSED, 'options-history-paused', 'options.html#history'),
  overPage(PAUSED, 'popup-paused'),
  during(EXPIRED, 'agency-expired', 'options.html#agencies', { role: 'article', name: AGENCY }),
  during(UNREACHABLE, 'agency-unreachable', 'options.html#agencies', { role: 'article', name: AGENCY }),
  during(SITE_OFF, 'options-sites-off', 'options.html#sites'),
  overPage(SITE_OFF, 'popup-off'),
  overPage(LOCKED, 'popup-locked'),
  during(PLACE_EXPIRED, 'studio-agency-expired', 'studio.html?view=agency', { css: '.st-qr-figure' }),
  during(PLACE_UNREACHABLE, 'studio-agency-unreachable', 'studio.html?view=agency', { css: '.st-qr-figure' }),
]

function during(state: State, name: string, path: string, ready: Target = heading): Surface {
  return whileIn(state, name, async ({ browser }) => {
    const page = await browser.openExtensionPage(path)
    await page.see(ready)
    return page
  })
}

function overPage(state: State, name: string): Surface {
  return whileIn(state, name, openPopup)
}

function whileIn(state: State, name: string, open: Surface['open']): Surface {
  return {
    ...{ name, when: 'used' },
    async open(stage) {
      await backstage(stage, state.begin)
      return open(stage)
    },
    leave: (stage) => backstage(stage, state.end),
  }
}

/** Does something on a page of the extension that is not in the picture. */
async function backstage(stage: Stage, act: State['begin'], path = 'privacy.html'): Promise<void> {
  const page = await stage.browser.openExtensionPage(path)
  await page.see(heading)
  await act(page, stage)
  await page.close()
}
