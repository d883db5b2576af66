/** One composer on the page with everything the coach keeps for it, and how it is told to the history. */
import type { Conversation } from '../../rules/index.ts'
import type { DraftRecord } from '../background/history.ts'
import { redact } from './redact.ts'
import type { DraftState, Session } from './session.ts'
import type { Site } from './sites/types.ts'

export interface Place {
  readonly composer: HTMLElement
  readonly site: Site
  readonly thread: string
  readonly session: Session
  /** Ends everything that listens to this composer. */
  readonly end: AbortController
  conversation: Conversation | undefined
  /** The text that was let through to the page, until it is known whether it left. */
  sending: string | undefined
  /** The text that was sent and stayed: as long as it stands, it is told already. */
  stayed: string | undefined
}

/** A draft whose composer was taken down, until the same thread opens one again. */
export interface ParkedDraft {
  readonly draft: DraftState
  readonly text: string
  /** Its last record: the draft was not taken up again. */
  abandon(): void
}

export interface Reporting {
  /** Tells the history once the writer pauses, so that little is lost if the tab is killed. */
  soon(place: Place): void
  now(place: Place): void
  /** The draft is over; what comes next in this composer is another. */
  finish(place: Place, outcome: 'sent' | 'abandoned', text?: string): void
  park(place: Place): ParkedDraft
}

/** A pause in writing after which the draft is told, in milliseconds. */
const REPORT_PAUSE = 1000

export function createReporting(
  host: string,
  packs: (place: Place) => DraftRecord['packs'],
  record: (record: DraftRecord) => void,
  signal: AbortSignal,
): Reporting {
  const timers = new Map<Place, ReturnType<typeof setTimeout>>()
  signal.addEventListener('abort', () => {
    for (const timer of timers.values()) clearTimeout(timer)
  })

  function teller(place: Place): (draft: DraftState) => void {
    const { site, composer, conversation } = place
    const language = place.session.language()
    // As it was while writing: once sent, a page moves its form elsewhere.
    const surface = conversation?.surface ?? site.surface(composer)
    const isTold = place.stayed !== undefined && place.stayed === place.session.text()
    const where = { site: site.id, host, surface, language, packs: packs(place) }
    return (draft) => {
      const told = draft.log.record(where, (text) => redact(text, conversation, language))
      if (told && !isTold) record(told)
    }
  }

  function forget(place: Place) {
    clearTimeout(timers.get(place))
    timers.delete(place)
  }

  const reporting: Reporting = {
    soon(place) {
      clearTimeout(timers.get(place))
      timers.set(
        place,
        setTimeout(() => reporting.now(place), REPORT_PAUSE),
      )
    },
    now(place) {
      forget(place)
      const emptied = place.session.text().trim() === '' && place.sending === undefined
      if (emptied) reporting.finish(place, 'abandoned')
      else teller(place)(place.session.draft())
    },
    finish(place, outcome, text) {
      forget(place)
      place.sending = undefined
      const draft = place.session.draft()
      draft.log.end(outcome, text)
      teller(place)(draft)
      place.session.startAnew()
      const rest = place.session.text()
      place.stayed = outcome === 'sent' && rest === text ? rest : undefined
      // An empty composer has nothing to tell, and would tell it again each second.
      if (rest.trim() === '') forget(place)
    },
    park(place) {
      forget(place)
      const draft = place.session.draft()
      const tell = teller(place)
      tell(draft)
      return {
        draft,
        text: place.session.text(),
        abandon() {
          draft.log.end('abandoned')
          tell(draft)
        },
      }
    },
  }
  return reporting
}
