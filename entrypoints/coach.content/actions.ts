/** Carries out what the person does in sidebar, popover and count. */
import { firstName, type Language } from '../../rules/index.ts'
import type { SiteChoice } from '../background/settings.ts'
import { approvalText } from './approval.ts'
import { brandPlace } from './brand.ts'
import type { CoachActions, CoachStore, Notice } from './coach-store.ts'
import type { Departures } from './departures.ts'
import type { InForce } from './in-force.ts'
import type { Place } from './place.ts'
import { nameOf, type Places } from './places.ts'
import { focusOn } from './views.ts'

/** What actions need of the extension around the coach. */
export interface Surroundings {
  readonly store: CoachStore
  chooseBrand(place: string, brand: string): void
  /** The person has read what an agency changed until then. */
  readNewsUntil(agency: string, at: number): void
  language(): Language
  choice(): SiteChoice
  choose(change: SiteChoice): void
  openPage(page: 'insights' | 'options'): void
  copy(text: string): Promise<void>
}

export interface ActionsOptions extends Surroundings {
  readonly places: Places
  readonly inForce: InForce
  readonly departures: Departures
}

export function createActions(options: ActionsOptions): CoachActions {
  const { store, places, inForce, departures } = options

  let bringBack = () => {}

  function settle(key: string, fate: 'dismissed' | 'muted' | 'wrong', notice: Notice) {
    const session = places.current()?.session
    session?.settle(key, fate)
    store.setState({ notice })
    bringBack = () => {
      if (session && session === places.current()?.session) session.settle(key, 'open')
    }
  }

  function muteOnSite(rule: string, on: boolean) {
    const others = (options.choice().muted ?? []).filter((one) => one !== rule)
    options.choose({ muted: on ? [...others, rule] : others })
  }

  async function apply(place: Place, key: string, suggestion: string): Promise<Notice> {
    const result = await place.session.apply(key, suggestion)
    if (result.ok) return { kind: 'applied', words: suggestion }
    // The draft is as it was, so the person gets the words to paste by hand.
    return options.copy(suggestion).then(
      () => ({ kind: 'copied', suggestion }) as const,
      () => ({ kind: 'not-applied' }) as const,
    )
  }

  function copy(text: string, done: Notice) {
    options.copy(text).then(
      () => store.setState({ notice: done }),
      () => store.setState({ notice: { kind: 'not-copied' } }),
    )
  }

  function toDraft() {
    const current = places.current()
    if (current) focusOn(current.composer)
  }

  return {
    select: (selected) => store.setState({ selected }),
    openPopover: (popover) => store.setState({ popover, popoverFocus: false }),
    apply(key, suggestion) {
      const current = places.current()
      if (current) void apply(current, key, suggestion).then((notice) => store.setState({ notice }))
    },
    dismiss: (key) => settle(key, 'dismissed', { kind: 'dismissed' }),
    mute(key) {
      const target = store.getState().tips.find((one) => one.key === key)
      if (!target) return
      const rule = nameOf(target.tip)
      muteOnSite(rule, true)
      settle(key, 'muted', { kind: 'muted', rule: target.rule.text[options.language()]?.title ?? '' })
      const show = bringBack
      bringBack = () => {
        muteOnSite(rule, false)
        show()
      }
    },
    reportWrong: (key) => settle(key, 'wrong', { kind: 'reported' }),
    bringBack() {
      bringBack()
      store.setState({ notice: undefined })
    },
    writeFor(brand) {
      const current = places.current()
      if (current) options.chooseBrand(brandPlace(inForce.brandPlaceOf(current)), brand)
    },
    readUpdates() {
      for (const { agency, at } of store.getState().updates) options.readNewsUntil(agency, at)
      store.setState({ updates: [] })
    },
    fold(folded) {
      store.setState({ folded })
      options.choose({ folded })
    },
    moveTo(side) {
      store.setState({ side })
      options.choose({ side })
    },
    backToDraft() {
      departures.holdBack()
      toDraft()
    },
    postAsItIs() {
      if (departures.goOn()) return
      toDraft()
      store.setState({ notice: { kind: 'press-enter' } })
    },
    copyForApproval() {
      const current = places.current()
      if (!current) return
      current.session.refresh(true)
      const { siteName, conversation, tips } = store.getState()
      const request = { siteName, conversation, tips, draft: current.session.text() }
      copy(approvalText(request, options.language()), { kind: 'copied-for-approval' })
    },
    copyReply(reply) {
      const author = store.getState().conversation?.author
      const name = author === undefined ? undefined : firstName(author)
      copy(name === undefined ? reply : reply.replaceAll('{name}', name), { kind: 'copied-reply' })
    },
    openPage: options.openPage,
  }
}
