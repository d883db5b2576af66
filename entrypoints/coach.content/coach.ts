/**
 * The coach on one page: follows the focus from composer to composer, keeps a session for each, shows
 * the one in use, carries out what the person does, and has the history told.
 */
import {
  firstName,
  guidelinesFor,
  handbookFor,
  type Language,
  type Ruleset,
  readConversation,
  type Tip,
} from '../../rules/index.ts'
import type { DraftRecord } from '../background/history.ts'
import type { PageStatus, RecordResult } from '../background/messages.ts'
import type { SiteChoice } from '../background/settings.ts'
import { approvalText } from './approval.ts'
import { watchAttention } from './attention.ts'
import { brandAt, brandPlace } from './brand.ts'
import type { CoachActions, CoachStore, Notice, Problem, ShownTip } from './coach-store.ts'
import { openEditable } from './editable/index.ts'
import { createEnterHabits } from './enter-habits.ts'
import type { Painter } from './paint/painter.ts'
import { createReporting, type ParkedDraft, type Place } from './place.ts'
import type { CoachRoot } from './root.ts'
import type { Rulesets } from './rulesets.ts'
import { guardSending } from './send-guard.ts'
import { watchSending } from './sent.ts'
import { LONGEST_DRAFT, openSession } from './session.ts'
import {
  addressOf,
  findComposer,
  focused,
  isElement,
  outermost,
  pageOf,
  siteFor,
  unbroken,
} from './sites/index.ts'
import { editableOnPage, focusOn, followViews, isOnPage } from './views.ts'

/** More than this nobody keeps in mind. */
const GUIDELINES = 3

/** What the coach needs of the extension around it. */
export interface CoachOptions {
  readonly page: Document
  readonly root: CoachRoot
  readonly painter: Painter
  readonly store: CoachStore
  rulesets: Rulesets
  /** For which brand the person writes, by place. */
  brandChoices(): Readonly<Record<string, string>>
  chooseBrand(place: string, brand: string): void
  /** The person has read what an agency changed until then. */
  readNewsUntil(agency: string, at: number): void
  language(): Language
  choice(): SiteChoice
  choose(change: SiteChoice): void
  /** Rules switched off everywhere, as `pack/rule`. */
  rulesOff(): readonly string[]
  record(record: DraftRecord): Promise<RecordResult>
  openPage(page: 'insights' | 'options'): void
  copy(text: string): Promise<void>
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
  const view = page.defaultView ?? window
  const places = new Map<HTMLElement, Place>()
  const parked = new Map<string, ParkedDraft>()
  let current: Place | undefined
  let resume: (() => boolean) | undefined
  const habits = createEnterHabits()

  const reporting = createReporting(
    page.location.host,
    (place) => rulesetAt(place).packs.map(({ id, version }) => ({ id, version })),
    (record) => {
      void options.record(record).then(({ ok }) => tellProblem('storage', !ok))
    },
    signal,
  )

  function meet(target: EventTarget | undefined) {
    const composer = isElement(target) ? findComposer(target) : undefined
    sweep()
    if (!composer) return
    const place = places.get(composer) ?? open(composer)
    current = place
    root.standBeside(outermost(composer))
    readPage(place)
    const sendButtons = () => place.site.sending.buttons(composer)
    store.setState({ composer, sendButtons, siteName: place.site.name })
    store.setState({ asking: undefined, popover: undefined })
    describe(place)
    place.session.recheck()
  }

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
        ruleset: () => rulesetAt(places.get(composer) ?? { site, conversation: undefined }),
        language: options.language,
        isMuted: (tip) => isQuiet(nameOf(tip)),
        changed() {
          const place = places.get(composer)
          if (place) show(place)
        },
      },
      stop,
    )
    const place = { composer, site, thread, session, end, conversation: undefined, sending: undefined }
    places.set(composer, place)
    return place
  }

  /** The packs of the brand that is written for, and those of no brand. */
  function rulesetAt(place: Pick<Place, 'site' | 'conversation'>): Ruleset {
    const chosen = brandAt(brandPlaceOf(place), options.rulesets.brands(), options.brandChoices())
    return options.rulesets.at({ site: place.site.id, ...(chosen ? { brand: chosen } : {}) })
  }

  function brandPlaceOf({ conversation }: Pick<Place, 'conversation'>) {
    return { host: page.location.host, page: conversation?.page }
  }

  /** Whether a rule is muted here or switched off everywhere. */
  function isQuiet(rule: string): boolean {
    return options.rulesOff().includes(rule) || (options.choice().muted?.includes(rule) ?? false)
  }

  /** Who is being answered; a page that cannot be read leaves the coach without, not broken. */
  function readPage(place: Place) {
    try {
      place.conversation = place.site.conversation(place.composer)
      tellProblem('page-unreadable', false)
    } catch {
      place.conversation = undefined
      tellProblem('page-unreadable', true)
    }
  }

  function describe(place: Place) {
    const { conversation } = place
    const ruleset = rulesetAt(place)
    const choices = options.rulesets.brands()
    const chosen = brandAt(brandPlaceOf(place), choices, options.brandChoices())
    store.setState({
      conversation,
      cues: conversation ? readConversation(conversation, ruleset).cues : [],
      guidelines: conversation ? guidelinesFor(conversation, ruleset).slice(0, GUIDELINES) : [],
      handbook: conversation ? handbookFor(conversation, ruleset) : undefined,
      brands: choices.length > 0 ? { choices, chosen } : undefined,
    })
  }

  function tellProblem(problem: Problem, present: boolean) {
    if (present) store.setState({ problem })
    else if (store.getState().problem === problem) store.setState({ problem: undefined })
  }

  /** Composers go without a word: pages unmount them on send, on navigation, on a whim. */
  function sweep() {
    for (const [composer, place] of places) {
      if (isOnPage(composer)) continue
      places.delete(composer)
      if (place.sending !== undefined) reporting.finish(place, 'sent', place.sending)
      else if (place.session.text().trim() !== '') parked.set(place.thread, reporting.park(place))
      place.end.abort()
      if (current === place) leave()
    }
  }

  function leave() {
    current = undefined
    painter.clear()
    store.setState({
      ...{
        composer: undefined,
        conversation: undefined,
        cues: [],
        guidelines: [],
        handbook: undefined,
        tips: [],
      },
      ...{ hasDraft: false, selected: undefined, popover: undefined, asking: undefined },
    })
  }

  function show(place: Place) {
    reporting.soon(place)
    if (place !== current) return
    const tips = place.session.tips()
    const text = place.session.text()
    const { selected, popover } = store.getState()
    const isShown = (key: string | undefined) => tips.some((one) => one.key === key)
    store.setState({
      tips,
      hasDraft: text.trim() !== '',
      selected: isShown(selected) ? selected : undefined,
      popover: isShown(popover) ? popover : undefined,
    })
    tellProblem('draft-too-long', text.length > LONGEST_DRAFT)
    paint(place)
  }

  function paint({ session }: Place) {
    const { popover, selected } = store.getState()
    const marks = session
      .tips()
      .filter(({ tip }) => tip.end > tip.start)
      .map(({ key, tip }) => ({
        ...{ key, range: tip, severity: tip.severity },
        active: key === popover || key === selected,
      }))
    painter.paint(session.editable, marks)
  }

  function stops({ session }: Place): readonly ShownTip[] {
    return session.tips().filter(({ tip }) => tip.severity === 'stop')
  }

  /** What one button sends at once: the posts of a thread, the fields of a form. */
  function sentWith(place: Place): readonly Place[] {
    const buttons = place.site.sending.buttons(place.composer)
    const isSentByThem = ({ site, composer }: Place) =>
      site.sending.buttons(composer).some((one) => buttons.includes(one))
    return [...places.values()].filter((one) => one === place || isSentByThem(one))
  }

  /** A send goes to the page: whether it really left is seen, not assumed. */
  function letThrough(place: Place) {
    const text = place.session.text()
    if (text.trim() === '' || place.sending === text) return
    place.sending = text
    const stop = AbortSignal.any([signal, place.end.signal])
    void watchSending(place.session.editable, text, stop).then((how) => {
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
        if (!current) return undefined
        const { composer, site } = current
        const enter = () => habits.sends(composer) ?? site.sending.enter(composer)
        return { element: composer, sending: { ...site.sending, enter } }
      },
      mustAsk() {
        if (!current) return false
        current.session.refresh(true)
        return !current.session.draft().asked && stops(current).length > 0
      },
      ask(again) {
        if (!current) return
        current.session.draft().asked = true
        resume = again
        store.setState({ asking: stops(current), popover: undefined })
      },
      passing() {
        resume = undefined
        store.setState({ asking: undefined })
        if (current) for (const place of sentWith(current)) letThrough(place)
      },
      entering() {
        if (current) learnEnter(current)
      },
    },
    signal,
  )

  watchAttention(
    page,
    {
      place: () => current,
      keyAt: (x, y) => painter.keyAt(x, y),
      tips: () => store.getState().tips,
      open: (popover, popoverFocus) => store.setState({ popover, popoverFocus }),
      isOpen: () => store.getState().popover,
      isOurs: (event) => event.composedPath().includes(root.shadow),
    },
    signal,
  )

  view.addEventListener(
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
  const observer = new MutationObserver(sweep)
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
    leave()
  })
  signal.addEventListener(
    'abort',
    store.subscribe((state, before) => {
      if (current && (state.popover !== before.popover || state.selected !== before.selected)) paint(current)
    }),
  )
  meet(focused(page))

  function settle(key: string, fate: 'dismissed' | 'muted' | 'wrong', notice: Notice) {
    current?.session.settle(key, fate)
    store.setState({ notice })
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

  const actions: CoachActions = {
    select: (selected) => store.setState({ selected }),
    openPopover: (popover) => store.setState({ popover, popoverFocus: false }),
    apply(key, suggestion) {
      if (current) void apply(current, key, suggestion).then((notice) => store.setState({ notice }))
    },
    dismiss: (key) => settle(key, 'dismissed', { kind: 'dismissed' }),
    mute(key) {
      const target = store.getState().tips.find((one) => one.key === key)
      if (!target) return
      options.choose({ muted: [...new Set([...(options.choice().muted ?? []), nameOf(target.tip)])] })
      settle(key, 'muted', { kind: 'muted', rule: target.rule.text[options.language()]?.title ?? '' })
    },
    reportWrong: (key) => settle(key, 'wrong', { kind: 'reported' }),
    writeFor(brand) {
      if (current) options.chooseBrand(brandPlace(brandPlaceOf(current)), brand)
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
      resume = undefined
      store.setState({ asking: undefined, popover: undefined })
      if (current) focusOn(current.composer)
    },
    postAsItIs() {
      const again = resume
      resume = undefined
      store.setState({ asking: undefined })
      if (again?.()) return
      if (current) focusOn(current.composer)
      store.setState({ notice: { kind: 'press-enter' } })
    },
    copyForApproval() {
      if (!current) return
      current.session.refresh(true)
      const { siteName, conversation, tips } = store.getState()
      const request = { siteName, conversation, tips, draft: current.session.text() }
      options.copy(approvalText(request, options.language())).then(
        () => store.setState({ notice: { kind: 'copied-for-approval' } }),
        () => store.setState({ notice: { kind: 'not-copied' } }),
      )
    },
    copyReply(reply) {
      const author = store.getState().conversation?.author
      const name = author === undefined ? undefined : firstName(author)
      options.copy(name === undefined ? reply : reply.replaceAll('{name}', name)).then(
        () => store.setState({ notice: { kind: 'copied-reply' } }),
        () => store.setState({ notice: { kind: 'not-copied' } }),
      )
    },
    openPage: options.openPage,
  }

  return {
    actions,
    renew() {
      if (current) describe(current)
      for (const place of places.values()) place.session.recheck()
    },
    rectsOf: (key) => painter.rectsOf(key),
    status() {
      const { siteName, conversation, tips, brands } = store.getState()
      return {
        siteName,
        tips: tips.length,
        ...(conversation ? { surface: conversation.surface } : {}),
        ...(current && brands ? { brands: { ...brands, place: brandPlace(brandPlaceOf(current)) } } : {}),
      }
    },
  }
}

/** The name of a tip's rule in settings. */
function nameOf({ pack, rule }: Tip): string {
  return `${pack}/${rule}`
}
