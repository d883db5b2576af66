import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Editable } from '../../entrypoints/coach.content/editable/types.ts'
import { openSession, type Session } from '../../entrypoints/coach.content/session.ts'
import { compile, parsePack } from '../../rules/index.ts'

const teaching = { title: 'A title', message: 'A message.', why: 'A reason.' }
const pack = parsePack({
  ...{ format: 'galateo-pack/1', id: 'test', version: '1.0.0', name: { en: 'Test' }, publisher: 'Test' },
  ...{ licence: 'MIT', languages: ['en'] },
  rules: [
    {
      ...{ id: 'fool', level: 'netiquette', severity: 'stop', text: { en: teaching } },
      source: { name: 'Ours' },
      check: { type: 'existence', phrases: { en: ['fool'] }, suggest: { en: ['friend'] } },
    },
    {
      ...{ id: 'greet', level: 'netiquette', severity: 'tip', text: { en: teaching } },
      source: { name: 'Ours' },
      check: { type: 'presence', phrases: { en: ['hello', 'hi'] }, where: 'start' },
    },
    {
      ...{ id: 'stop-there', level: 'netiquette', severity: 'tip', text: { en: teaching } },
      source: { name: 'Ours' },
      check: { type: 'existence', phrases: { en: ['see'] }, where: 'end' },
    },
  ],
})
if (!pack.ok) throw new Error(JSON.stringify(pack.faults))
const ruleset = compile([pack.pack])

let end: AbortController
let field: HTMLTextAreaElement
let session: Session

beforeEach(() => {
  vi.useFakeTimers()
  end = new AbortController()
  field = document.createElement('textarea')
  document.body.replaceChildren(field)
  session = openSession(
    {
      editable: plainEditable(field),
      conversation: () => undefined,
      ruleset: () => ruleset,
      language: () => 'en',
      isMuted: ({ rule }) => rule === 'muted',
      changed() {},
    },
    end.signal,
  )
})

afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

/** What a person typed so far, with the caret at the end. */
function type(text: string) {
  field.value = text
  session.refresh()
}

const rules = () => session.tips().map(({ tip }) => tip.rule)

test('a word is not judged while it is being typed', () => {
  type('Hello, you fool')
  expect(rules()).toEqual([])
  vi.advanceTimersByTime(499)
  expect(rules()).toEqual([])
  vi.advanceTimersByTime(1)
  expect(rules()).toEqual(['fool'])
})

test('a word that its writer went past is judged at once', () => {
  type('Hello, you fool ')
  expect(rules()).toEqual(['fool'])
})

test('what the whole draft lacks waits until its writer pauses', () => {
  type('We open at eight.')
  expect(rules()).toEqual([])
  vi.advanceTimersByTime(1200)
  expect(rules()).toEqual(['greet'])
})

test('the end of the draft is not judged while its writer goes on from word to word', () => {
  type('Hello, we shall see ')
  vi.advanceTimersByTime(1199)
  expect(rules()).toEqual([])
  vi.advanceTimersByTime(1)
  expect(rules()).toEqual(['stop-there'])
})

test('before sending, everything is shown', () => {
  type('We open at eight, fool')
  session.refresh(true)
  expect(rules()).toEqual(['fool', 'greet'])
})

test('a dismissed tip stays away while the draft goes on, and comes back in the next draft', () => {
  type('Hello, fool, ')
  session.settle(session.tips()[0]?.key ?? '', 'dismissed')
  expect(rules()).toEqual([])
  type('Hello, fool, we open at eight. ')
  expect(rules()).toEqual([])
  field.value = ''
  session.startAnew()
  type('Hello, fool, ')
  expect(rules()).toEqual(['fool'])
})

test('a tip that was put away by mistake comes back', () => {
  type('Hello, fool, ')
  const key = session.tips()[0]?.key ?? ''
  session.settle(key, 'dismissed')
  session.settle(key, 'open')
  expect(rules()).toEqual(['fool'])
})

test('applying a suggestion changes exactly its words', async () => {
  type('Hello, fool, ')
  await expect(session.apply(session.tips()[0]?.key ?? '', 'friend')).resolves.toEqual({ ok: true })
  expect(field.value).toBe('Hello, friend, ')
  expect(rules()).toEqual([])
})

test('a tip whose words are gone is not applied', async () => {
  type('Hello, fool, ')
  const key = session.tips()[0]?.key ?? ''
  field.value = 'Hello, dear, '
  await expect(session.apply(key, 'friend')).resolves.toEqual({ ok: false, fault: 'changed' })
  expect(field.value).toBe('Hello, dear, ')
})

test('a page that puts another text in a field without a word is noticed', () => {
  type('Hello, fool, ')
  expect(rules()).toEqual(['fool'])
  field.value = 'Hello, thank you for coming. '
  vi.advanceTimersByTime(400)
  expect(session.text()).toBe('Hello, thank you for coming. ')
  expect(rules()).toEqual([])
})

test('a text far too long for a reply is left alone', () => {
  type(`Hello, fool, ${'very '.repeat(5000)}`)
  expect(rules()).toEqual([])
})

test('a text of which the page holds only what is in view is left alone', () => {
  const gap = document.createElement('div')
  gap.className = 'cm-gap'
  field.append(gap)
  type('Hello, fool, ')
  expect(session.tips()).toEqual([])
  expect(session.isTooLong()).toBe(true)
  gap.remove()
  session.recheck()
  expect(session.tips().map(({ words }) => words)).toEqual(['fool'])
  expect(session.isTooLong()).toBe(false)
})

/** A form field without a browser's editing commands: the real ones are tested in browsers (tests/editors). */
function plainEditable(element: HTMLTextAreaElement): Editable {
  return {
    element,
    kind: 'field',
    read: () => element.value,
    domRange: () => undefined,
    rects: () => [],
    selection: () => ({ start: element.value.length, end: element.value.length }),
    async replace({ start, end }, expected, text) {
      if (element.value.slice(start, end) !== expected) return { ok: false, fault: 'changed' }
      element.value = element.value.slice(0, start) + text + element.value.slice(end)
      return { ok: true }
    },
  }
}

test('while nothing is written yet, what the first check needs is made ready', () => {
  const asked: (string | undefined)[] = []
  const watched = {
    ...ruleset,
    engine: {
      ...ruleset.engine,
      rules(language: 'it' | 'en' | undefined) {
        asked.push(language)
        return ruleset.engine.rules(language)
      },
    },
  }
  const open = (text: string) => {
    field.value = text
    asked.length = 0
    const until = new AbortController()
    openSession(
      {
        editable: plainEditable(field),
        conversation: () => ({ surface: 'comment', text: 'Where is my parcel?', language: 'en' }),
        ruleset: () => watched,
        language: () => 'it',
        isMuted: () => false,
        changed() {},
      },
      until.signal,
    )
    return until
  }

  const first = open('')
  expect(asked).toEqual([])
  vi.advanceTimersByTime(1000)
  expect(asked.length).toBeGreaterThan(0)
  expect(new Set(asked)).toEqual(new Set(['en']))
  first.abort()

  const second = open('Hello')
  vi.advanceTimersByTime(1000)
  // The check of the draft itself, and nothing beside it.
  expect(asked).toEqual(['en'])
  asked.length = 0
  second.abort()

  open('').abort()
  vi.advanceTimersByTime(1000)
  expect(asked).toEqual([])
})
