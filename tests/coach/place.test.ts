import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createReporting, type Place, type Reporting } from '../../entrypoints/coach.content/place.ts'
import { newDraft, type Session } from '../../entrypoints/coach.content/session.ts'

let end: AbortController
let reporting: Reporting
let place: Place
let text: string
/** How often the composer began another draft. */
let begun: number

beforeEach(() => {
  vi.useFakeTimers()
  end = new AbortController()
  text = ''
  begun = 0
  reporting = createReporting(
    'forum.example',
    () => [],
    () => {},
    end.signal,
  )
  const session: Session = {
    editable: {} as Session['editable'],
    draft: newDraft,
    text: () => text,
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
