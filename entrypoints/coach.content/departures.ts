/** Drafts that are being sent: asks about their `stop` tips, lets them through, and sees whether they left. */
import type { CoachStore, ShownTip } from './coach-store.ts'
import { createEnterHabits } from './enter-habits.ts'
import type { Place, Reporting } from './place.ts'
import type { Places } from './places.ts'
import { guardSending } from './send-guard.ts'
import { watchSending } from './sent.ts'

export interface Departures {
  /** The person goes back to what they were asked about. */
  holdBack(): void
  /** Repeats the act that was asked about. @returns whether the page took it */
  goOn(): boolean
}

export interface DeparturesOptions {
  readonly page: Document
  readonly store: CoachStore
  readonly places: Places
  readonly reporting: Reporting
}

/** Watches the page until `signal` ends. */
export function watchDepartures(options: DeparturesOptions, signal: AbortSignal): Departures {
  const { page, store, places, reporting } = options
  const habits = createEnterHabits()
  /** Of each place the last: many a page asks again itself, or has a second button. */
  const watches = new WeakMap<Place, AbortController>()
  let resume: (() => boolean) | undefined

  function stops({ session }: Place): readonly ShownTip[] {
    return session.tips().filter(({ tip }) => tip.severity === 'stop')
  }

  /** What would go out with a draft and has to be asked about, on the texts as they stand this instant. */
  function toAskAbout(place: Place): readonly Place[] {
    const going = sentWith(place)
    for (const { session } of going) session.refresh(true)
    return going.filter((one) => !one.session.draft().asked && stops(one).length > 0)
  }

  /** What one button sends at once: the posts of a thread, the fields of a form. */
  function sentWith(place: Place): readonly Place[] {
    const buttons = place.site.sending.buttons(place.composer)
    const isSentByThem = ({ site, composer }: Place) =>
      site.sending.buttons(composer).some((one) => buttons.includes(one))
    return places.all().filter((one) => one === place || isSentByThem(one))
  }

  /** A send goes to the page: whether it really left is seen, not assumed. */
  function letThrough(place: Place) {
    const text = place.session.text()
    if (text.trim() === '') return
    place.sending = text
    watches.get(place)?.abort()
    const watch = new AbortController()
    watches.set(place, watch)
    const stop = AbortSignal.any([signal, place.end.signal, watch.signal])
    const receipts = () => place.site.sending.receipts?.(place.composer) ?? []
    void watchSending(place.session.editable, text, stop, receipts).then((how) => {
      if (place.sending !== text || stop.aborted) return
      if (how === 'sent') reporting.finish(place, 'sent', text)
      else place.sending = undefined
    })
  }

  /** Enter went to the page: it may have sent though nothing said that it would, or not sent though something did. */
  function learnEnter(place: Place) {
    const isForeseen = place.sending !== undefined
    place.session.refresh()
    const text = place.session.text()
    if (text.trim() === '') return
    const stop = AbortSignal.any([signal, place.end.signal])
    void habits.watch(place.session.editable, text, stop).then((isSent) => {
      if (isSent && !isForeseen && place.sending === undefined) reporting.finish(place, 'sent', text)
    })
  }

  guardSending(
    page,
    {
      composer() {
        const current = places.current()
        if (!current) return undefined
        const { composer, site } = current
        const enter = () => habits.sends(composer) ?? site.sending.enter(composer)
        return { element: composer, sending: { ...site.sending, enter } }
      },
      ask(again) {
        const current = places.current()
        const asked = current ? toAskAbout(current) : []
        if (asked.length === 0) return false
        for (const { session } of asked) session.draft().asked = true
        resume = again
        // The same words in two drafts are named once.
        const named = new Map(asked.flatMap(stops).map((tip) => [tip.key, tip]))
        store.setState({ asking: [...named.values()], popover: undefined })
        return true
      },
      passing() {
        resume = undefined
        store.setState({ asking: undefined })
        const current = places.current()
        if (current) for (const place of sentWith(current)) letThrough(place)
      },
      entering() {
        const current = places.current()
        if (current) learnEnter(current)
      },
    },
    signal,
  )

  return {
    holdBack() {
      resume = undefined
      store.setState({ asking: undefined, popover: undefined })
    },
    goOn() {
      const again = resume
      resume = undefined
      store.setState({ asking: undefined })
      return again?.() ?? false
    },
  }
}
