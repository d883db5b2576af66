import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ShownTip } from '../../entrypoints/coach.content/coach-store.ts'
import { createReporting, type Place, type Reporting } from '../../entrypoints/coach.content/place.ts'
import { type DraftState, newDraft, type Session } from '../../entrypoints/coach.content/session.ts'

let end: AbortController
let reporting: Reporting
let place: Place
let text: string
/** How often the composer began another draft. */
let begun: number
/** What the history was told. */
let outcomes: string[]

beforeEach(() => {
  vi.useFakeTimers()
  end = new AbortController()
  text = ''
  begun = 0
  outcomes = []
  reporting = createReporting(
    'forum.example',
    () => [],
    ({ outcome }) => outcomes.push(outcome),
    end.signal,
  )
  const session: Session = {
    editable: {} as Session['editable'],
    draft: flaggedDraft,
    text: () => text,
    isTooLong: () => false,
    language: () => 'en',
    tips: () => [],
    refresh() {},
    recheck() {},
    settle() {},
    apply: async () => ({ ok: true }),
    startAnew() {
      begun += 1
      // As a session does: another draft is another thing to show, and what is shown is told.
      reporting.soon(place)
    },
  }
  place = {
    composer: document.createElement('textarea'),
    site: { id: 'forum', surface: () => 'comment' } as unknown as Place['site'],
    thread: '',
    session,
    end,
    conversation: undefined,
    sending: undefined,
    stayed: undefined,
  }
})

afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

test('an empty composer is told once and then left in peace', () => {
  reporting.soon(place)
  vi.advanceTimersByTime(60_000)
  expect(begun).toBe(1)
  expect(vi.getTimerCount()).toBe(0)
})

test('a draft that was emptied makes room for the next', () => {
  text = 'Hello'
  reporting.soon(place)
  vi.advanceTimersByTime(1000)
  expect(begun).toBe(0)
  text = ''
  reporting.soon(place)
  vi.advanceTimersByTime(1000)
  expect(begun).toBe(1)
})

test('a text that stays where it was sent is told once, and again when it is another', () => {
  text = 'You idiot'
  reporting.finish(place, 'sent', text)
  vi.advanceTimersByTime(1000)
  expect(outcomes).toEqual(['sent'])
  reporting.finish(place, 'abandoned')
  expect(outcomes).toEqual(['sent'])
  text = 'You idiots'
  reporting.finish(place, 'abandoned')
  expect(outcomes).toEqual(['sent', 'abandoned'])
})

/** With a tip in it, so that the history hears of it whatever becomes of it. */
function flaggedDraft(): DraftState {
  const draft = newDraft()
  const tip = { pack: 'p', rule: 'r', level: 'netiquette', severity: 'tip', start: 0, end: 3 } as const
  const shown = { tip, key: 'p/r', words: 'You', rule: { text: {} } } as unknown as ShownTip
  draft.log.show([shown], text)
  return draft
}
