/** The composers of one page that had the focus, a session for each, and the one in use. */
import type { Language, Tip } from '../../rules/index.ts'
import { openEditable } from './editable/index.ts'
import type { InForce } from './in-force.ts'
import type { ParkedDraft, Place, Reporting } from './place.ts'
import { openSession } from './session.ts'
import { addressOf, pageOf, siteFor, unbroken } from './sites/index.ts'
import { editableOnPage, isOnPage } from './views.ts'

export interface Places {
  /** The one that has, or last had, the focus; `undefined` before the first and after it left the page. */
  current(): Place | undefined
  all(): readonly Place[]
  /** Makes a composer's place the current one. */
  enter(composer: HTMLElement): Place
  /** Composers go without a word: pages unmount them on send, on navigation, on a whim. */
  sweep(): void
  /** No place is the current one any more. */
  leave(): void
}

export interface PlacesOptions {
  readonly page: Document
  readonly inForce: InForce
  readonly reporting: Reporting
  language(): Language
  /** A draft or its tips are others than before. */
  changed(place: Place): void
  /** The current place is gone. */
  left(): void
}

/** Every session ends with `signal`, and those whose page goes away are told to the history as they stand. */
export function createPlaces(options: PlacesOptions, signal: AbortSignal): Places {
  const { page, inForce, reporting } = options
  const places = new Map<HTMLElement, Place>()
  const parked = new Map<string, ParkedDraft>()
  let current: Place | undefined

  function open(composer: HTMLElement): Place {
    const around = pageOf(composer)
    const site = unbroken(siteFor(around, addressOf(around), composer))
    const end = new AbortController()
    const stop = AbortSignal.any([signal, end.signal])
    const thread = site.thread(composer)
    const editable = editableOnPage(openEditable(composer, stop))
    const left = parked.get(thread)
    parked.delete(thread)
    const isSame = left?.text === editable.read()
    if (left && !isSame) left.abandon()
    const session = openSession(
      {
        editable,
        ...(left && isSame ? { draft: left.draft } : {}),
        conversation: () => places.get(composer)?.conversation,
        ruleset: () => inForce.rulesetAt(places.get(composer) ?? { site, conversation: undefined }),
        language: options.language,
        isMuted: (tip) => inForce.isQuiet(nameOf(tip)),
        changed() {
          const place = places.get(composer)
          if (place) options.changed(place)
        },
      },
      stop,
    )
    const place = {
      composer,
      site,
      thread,
      session,
      end,
      conversation: undefined,
      sending: undefined,
      stayed: undefined,
    }
    places.set(composer, place)
    return place
  }

  function leave() {
    current = undefined
    options.left()
  }

  page.defaultView?.addEventListener(
    'pagehide',
    () => {
      for (const place of places.values()) {
        if (place.sending !== undefined) reporting.finish(place, 'sent', place.sending)
        else if (place.session.text().trim() !== '') reporting.finish(place, 'abandoned')
      }
      for (const one of parked.values()) one.abandon()
      parked.clear()
    },
    { signal },
  )

  return {
    current: () => current,
    all: () => [...places.values()],
    enter(composer) {
      current = places.get(composer) ?? open(composer)
      return current
    },
    sweep() {
      for (const [composer, place] of places) {
        if (isOnPage(composer)) continue
        places.delete(composer)
        if (place.sending !== undefined) reporting.finish(place, 'sent', place.sending)
        else if (place.session.text().trim() !== '') parked.set(place.thread, reporting.park(place))
        place.end.abort()
        if (current === place) leave()
      }
    },
    leave,
  }
}

/** The name of a tip's rule in settings. */
export function nameOf({ pack, rule }: Tip): string {
  return `${pack}/${rule}`
}
