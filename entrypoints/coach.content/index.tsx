/** The coach, injected by the background into a frame whose composer got the focus. */

import { createRoot } from 'react-dom/client'
import { MatchPattern } from 'wxt/utils/match-patterns'
import { defineContentScript } from '#imports'
import { preferredLanguage } from '../../components/language.tsx'
import type { Language } from '../../rules/index.ts'
import { type Handed, onMessage, sendMessage, takeHanded } from '../background/messages.ts'
import * as settings from '../background/settings.ts'
import { CoachApp } from './CoachApp.tsx'
import css from './coach.css?inline'
import { type Coach, startCoach } from './coach.ts'
import { createCoachStore, type Problem } from './coach-store.ts'
import { copyText } from './copy.ts'
import { createPainter } from './paint/painter.ts'
import { attachRoot } from './root.ts'
import { createRulesets } from './rulesets.ts'
import { addressOf } from './sites/index.ts'

/** With a clock, a pattern that is too slow for this machine is stopped. */
const CLOCK = { now: () => performance.now() }

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  async main(ctx) {
    const { host } = addressOf(document)
    const { packs, choices } = (await takeHanded()) ?? (await askForAll())
    if (ctx.isInvalid) return

    let choice = choices.sites[host] ?? {}
    let { rulesOff, brands } = choices
    let rulesets = createRulesets(packs, CLOCK)
    const store = createCoachStore({ language: speak(choices.language), theme: choices.theme })
    let coach: Coach | undefined
    let running: AbortController | undefined

    function start() {
      running = new AbortController()
      const signal = AbortSignal.any([ctx.signal, running.signal])
      store.setState({
        ...{ folded: choice.folded ?? isSmallFrame(), side: choice.side ?? choices.side },
        problem: rulesets.isEmpty ? 'packs-missing' : undefined,
      })
      const root = attachRoot(document, css, signal)
      coach = startCoach(
        {
          page: document,
          root,
          painter: createPainter(root.shadow, signal),
          store,
          rulesets: { at: (where) => rulesets.at(where), brands: () => rulesets.brands() },
          brandChoices: () => brands,
          chooseBrand(place, brand) {
            brands = { ...brands, [place]: brand }
            void settings.chooseBrand(place, brand)
            coach?.renew()
          },
          language: () => store.getState().language,
          choice: () => choice,
          choose,
          rulesOff: () => rulesOff,
          readNewsUntil: (agency, at) => void settings.readNewsUntil(agency, at),
          record: (record) =>
            sendMessage('recordDraft', record).catch(() => {
              // The extension was updated or removed under this page: it coaches on, but can keep nothing.
              if (ctx.isInvalid) store.setState({ problem: 'extension-updated' })
              return { ok: false, fault: 'storage' } as const
            }),
          openPage: (page) => void sendMessage('openPage', page),
          copy: (text) => copyText(text, root.shadow),
        },
        signal,
      )
      const mount = document.createElement('div')
      root.shadow.append(mount)
      const react = createRoot(mount)
      react.render(<CoachApp store={store} actions={coach.actions} rectsOf={coach.rectsOf} />)
      signal.addEventListener('abort', () => react.unmount())
    }

    function choose(change: settings.SiteChoice) {
      choice = { ...choice, ...change }
      void settings.changeSite(host, (before) => ({ ...before, ...change }))
    }

    function showUpdates() {
      sendMessage('unreadNews').then(
        (updates) => store.setState({ updates }),
        // Nobody is kept from writing because news cannot be told.
        () => {},
      )
    }

    showUpdates()
    if (!settings.isOff(choices.sites, host)) start()
    // Not waited for: until it is known, and where it cannot be, tips are told in full.
    void sendMessage('masteredRules').then(
      (rules) => store.setState({ mastered: new Set(rules) }),
      () => {},
    )
    const stops = [
      settings.language.watch((value) => {
        store.setState({ language: speak(value) })
        coach?.renew()
      }),
      settings.theme.watch((value) => store.setState({ theme: value })),
      settings.sites.watch((value) => {
        choice = value[host] ?? {}
        if (settings.isOff(value, host)) running?.abort()
        else if (running?.signal.aborted ?? true) start()
        else coach?.renew()
      }),
      settings.brands.watch((value) => {
        brands = value
        coach?.renew()
      }),
      settings.rulesOff.watch((value) => {
        rulesOff = value
        coach?.renew()
      }),
      onMessage('packsChanged', async () => {
        rulesets = createRulesets(await sendMessage('activePacks'), CLOCK)
        store.setState({
          problem: rulesets.isEmpty ? 'packs-missing' : clearedOf(store.getState().problem),
        })
        coach?.renew()
        showUpdates()
      }),
      settings.newsRead.watch(showUpdates),
      onMessage('sitesRemoved', ({ data: patterns }) => {
        const here = addressOf(document)
        if (patterns.some((pattern) => new MatchPattern(pattern).includes(here))) ctx.abort('site removed')
      }),
      onMessage('pageStatus', () => coach?.status() ?? { siteName: '', tips: 0 }),
    ]
    ctx.onInvalidated(() => {
      for (const stop of stops) stop()
    })
  },
})

/** Of a background that went away before it could hand them over. */
async function askForAll(): Promise<Handed> {
  const [packs, choices] = await Promise.all([sendMessage('activePacks'), settings.coachChoices()])
  return { packs, choices }
}

/** A frame of another origin that is hardly larger than its composer has no room for a sidebar. */
function isSmallFrame(): boolean {
  return window !== window.top && (innerWidth < 720 || innerHeight < 480)
}

/** There are packs again, if there were none. */
function clearedOf(problem: Problem | undefined): Problem | undefined {
  return problem === 'packs-missing' ? undefined : problem
}

function speak(choice: settings.LanguageChoice): Language {
  return choice === 'auto' ? preferredLanguage(navigator.languages) : choice
}
