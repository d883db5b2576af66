/**
 * The coach on one page: follows the focus from composer to composer, shows the one in use, carries out what the person
 * does, and has the history told. Its parts: `places` (a session for each composer), `in-force` (which rules hold
 * there), `showing` (store and underlines), `departures` (sending), `actions` (what the person does).
 */
import type { DraftRecord } from '../background/history.ts'
import type { PageStatus, RecordResult } from '../background/messages.ts'
import { createActions, type Surroundings } from './actions.ts'
import { watchAttention } from './attention.ts'
import { brandPlace } from './brand.ts'
import type { CoachActions } from './coach-store.ts'
import { watchDepartures } from './departures.ts'
import { type Choices, createInForce } from './in-force.ts'
import type { Painter } from './paint/painter.ts'
import { createReporting } from './place.ts'
import { createPlaces } from './places.ts'
import type { CoachRoot } from './root.ts'
import { createShowing } from './showing.ts'
import { findComposer, focused, isElement, outermost } from './sites/index.ts'
import { followViews } from './views.ts'

/** What the coach needs of the extension around it. */
export interface CoachOptions extends Choices, Surroundings {
  readonly page: Document
  readonly root: CoachRoot
  readonly painter: Painter
  record(record: DraftRecord): Promise<RecordResult>
}

export interface Coach {
  readonly actions: CoachActions
  /** Packs, language or the person's choices changed: checks and shows again. */
  renew(): void
  /** Rectangles of a shown tip's words, in the viewport's px. */
  rectsOf(key: string): readonly DOMRect[]
  /** What the popup says of this page. */
  status(): PageStatus
}

/** Runs until `signal` ends. */
export function startCoach(options: CoachOptions, signal: AbortSignal): Coach {
  const { page, store, painter, root } = options
  const { host } = page.location
  const inForce = createInForce(host, options)
  const showing = createShowing({ ...{ store, painter, inForce }, rulesets: options.rulesets })
  const reporting = createReporting(
    host,
    (place) => inForce.rulesetAt(place).packs.map(({ id, version }) => ({ id, version })),
    (record) => void options.record(record).then(({ ok }) => showing.problem('storage', !ok)),
    signal,
  )
  const places = createPlaces(
    {
      ...{ page, inForce, reporting },
      language: options.language,
      changed(place) {
        reporting.soon(place)
        if (place === places.current()) showing.draft(place)
      },
      left: showing.nothing,
    },
    signal,
  )
  const departures = watchDepartures({ page, store, places, reporting }, signal)

  function meet(target: EventTarget | undefined) {
    const composer = isElement(target) ? findComposer(target) : undefined
    places.sweep()
    if (!composer) return
    const place = places.enter(composer)
    root.standBeside(outermost(composer))
    showing.arrive(place)
    place.session.recheck()
  }

  watchAttention(
    page,
    {
      place: places.current,
      keyAt: (x, y) => painter.keyAt(x, y),
      tips: () => store.getState().tips,
      open: (popover, popoverFocus) => store.setState({ popover, popoverFocus }),
      isOpen: () => store.getState().popover,
      isOurs: (event) => event.composedPath().includes(root.shadow),
    },
    signal,
  )

  const observer = new MutationObserver(places.sweep)
  const onFocus = (event: Event) => meet(event.composedPath()[0])
  followViews(
    page,
    (one) => {
      one.addEventListener('focusin', onFocus, { capture: true, signal })
      observer.observe(one.document, { childList: true, subtree: true })
    },
    signal,
  )
  signal.addEventListener('abort', () => {
    observer.disconnect()
    places.leave()
  })
  signal.addEventListener(
    'abort',
    store.subscribe((state, before) => {
      const current = places.current()
      if (current && (state.popover !== before.popover || state.selected !== before.selected))
        showing.paint(current)
    }),
  )
  meet(focused(page))

  return {
    actions: createActions({ ...options, ...{ places, inForce, departures } }),
    renew() {
      const current = places.current()
      if (current) showing.describe(current)
      for (const place of places.all()) place.session.recheck()
    },
    rectsOf: (key) => painter.rectsOf(key),
    status() {
      const { siteName, conversation, tips, brands } = store.getState()
      const current = places.current()
      return {
        siteName,
        tips: tips.length,
        ...(conversation ? { surface: conversation.surface } : {}),
        ...(current && brands
          ? { brands: { ...brands, place: brandPlace(inForce.brandPlaceOf(current)) } }
          : {}),
      }
    },
  }
}
