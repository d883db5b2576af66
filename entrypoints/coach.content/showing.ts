/** Brings what is known of a place into the store, and its tips under its words. */
import { guidelinesFor, handbookFor, readConversation } from '../../rules/index.ts'
import type { CoachStore, Problem } from './coach-store.ts'
import type { InForce } from './in-force.ts'
import type { Painter } from './paint/painter.ts'
import type { Place } from './place.ts'
import type { Rulesets } from './rulesets.ts'

/** More than this nobody keeps in mind. */
const GUIDELINES = 3

export interface Showing {
  /** A composer got the focus: who is answered there, and what applies before the first word. */
  arrive(place: Place): void
  /** What applies to the conversation, which stays as it was read. */
  describe(place: Place): void
  /** The draft and its tips. */
  draft(place: Place): void
  paint(place: Place): void
  /** Nothing: no composer is in use. */
  nothing(): void
  problem(problem: Problem, present: boolean): void
}

export interface ShowingOptions {
  readonly store: CoachStore
  readonly painter: Painter
  readonly inForce: InForce
  rulesets: Rulesets
}

export function createShowing(options: ShowingOptions): Showing {
  const { store, painter, inForce } = options

  const showing: Showing = {
    arrive(place) {
      readPage(place)
      const { composer, site } = place
      store.setState({ composer, sendButtons: () => site.sending.buttons(composer), siteName: site.name })
      store.setState({ asking: undefined, popover: undefined })
      showing.describe(place)
    },
    describe(place) {
      const { conversation } = place
      const ruleset = inForce.rulesetAt(place)
      const choices = options.rulesets.brands()
      store.setState({
        conversation,
        cues: conversation ? readConversation(conversation, ruleset).cues : [],
        guidelines: conversation ? guidelinesFor(conversation, ruleset).slice(0, GUIDELINES) : [],
        handbook: conversation ? handbookFor(conversation, ruleset) : undefined,
        brands: choices.length > 0 ? { choices, chosen: inForce.brandOf(place) } : undefined,
      })
    },
    draft(place) {
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
      showing.problem('draft-too-long', place.session.isTooLong())
      showing.paint(place)
    },
    paint({ session }) {
      const { popover, selected } = store.getState()
      const marks = session
        .tips()
        .filter(({ tip }) => tip.end > tip.start)
        .map(({ key, tip }) => ({
          ...{ key, range: tip, severity: tip.severity },
          active: key === popover || key === selected,
        }))
      painter.paint(session.editable, marks)
    },
    nothing() {
      painter.clear()
      store.setState({
        ...{ composer: undefined, conversation: undefined, cues: [], guidelines: [], handbook: undefined },
        ...{ tips: [], hasDraft: false, selected: undefined, popover: undefined, asking: undefined },
      })
    },
    problem(problem, present) {
      if (present) store.setState({ problem })
      else if (store.getState().problem === problem) store.setState({ problem: undefined })
    },
  }

  /** Who is being answered; a page that cannot be read leaves the coach without, not broken. */
  function readPage(place: Place) {
    try {
      place.conversation = place.site.conversation(place.composer)
      showing.problem('page-unreadable', false)
    } catch {
      place.conversation = undefined
      showing.problem('page-unreadable', true)
    }
  }

  return showing
}
