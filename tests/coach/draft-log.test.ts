import { expect, test } from 'vitest'
import { createDraftLog, type DraftPlace } from '../../entrypoints/coach.content/draft-log.ts'
import { shownTip } from './shown-tip.ts'

const place: DraftPlace = {
  site: 'facebook',
  host: 'www.facebook.com',
  surface: 'reply',
  language: 'en',
  packs: [{ id: 'test', version: '1.0.0' }],
}
const asItIs = (text: string) => text
const log = () => createDraftLog(() => 1000, 'an-id')

test('a draft that was never flagged is counted once it was sent, without a word of it', () => {
  const draft = log()
  draft.show([], 'All is well.')
  expect(draft.record(place, asItIs)).toBeUndefined()
  draft.end('sent', 'All is well.')
  expect(draft.record(place, asItIs)).toEqual({
    ...{ id: 'an-id', startedAt: 1000, changedAt: 1000, ...place },
    ...{ outcome: 'sent', words: 3, tips: [] },
  })
})

test('a draft that was never flagged and never sent leaves no record', () => {
  const draft = log()
  draft.show([], 'All is well.')
  draft.end('abandoned')
  expect(draft.record(place, asItIs)).toBeUndefined()
})

test('what still stands when the draft is sent was kept', () => {
  const draft = log()
  draft.show([shownTip('You fool!', 'fool')], 'You fool!')
  draft.end('sent', 'You fool!')
  expect(draft.record(place, asItIs)).toMatchObject({
    id: 'an-id',
    outcome: 'sent',
    flaggedText: 'You fool!',
    sentText: 'You fool!',
    words: 2,
    tips: [{ rule: 'insult', fate: 'kept', start: 4, end: 8, words: 'fool', title: { it: 'Un titolo' } }],
  })
})

test('what stood until the page emptied the box was kept', () => {
  const draft = log()
  draft.show([shownTip('You fool!', 'fool')], 'You fool!')
  draft.show([], '')
  draft.end('sent', 'You fool!')
  expect(draft.record(place, asItIs)?.tips).toMatchObject([{ fate: 'kept' }])
})

test('words that the person rewrote were fixed, and the text stays as it was flagged', () => {
  const draft = log()
  draft.show([shownTip('You fool', 'fool')], 'You fool')
  draft.show([shownTip('You fool, wait', 'fool')], 'You fool, wait')
  draft.show([], 'You wait')
  draft.end('sent', 'You wait')
  const record = draft.record(place, asItIs)
  expect(record).toMatchObject({ flaggedText: 'You fool, wait', sentText: 'You wait' })
  expect(record?.tips).toMatchObject([{ fate: 'fixed' }])
})

test('words that grow under the pen are one tip, on the whole of them', () => {
  const draft = log()
  draft.show([shownTip('Wait!!', '!!', { rule: 'marks' })], 'Wait!!')
  // For a moment nothing is said of a word that is being written.
  draft.show([], 'Wait!!!')
  draft.show([shownTip('Wait!!!', '!!!', { rule: 'marks' })], 'Wait!!!')
  draft.show(
    [shownTip('Wait!!! You fool', '!!!', { rule: 'marks' }), shownTip('Wait!!! You fool', 'fool')],
    'Wait!!! You fool',
  )
  draft.end('sent', 'Wait!!! You fool')
  const record = draft.record(place, asItIs)
  expect(record).toMatchObject({ flaggedText: 'Wait!!! You fool' })
  expect(record?.tips.map(({ words, fate }) => [words, fate])).toEqual([
    ['!!!', 'kept'],
    ['fool', 'kept'],
  ])
})

test('words that stand but are flagged no longer when the draft is sent were fixed by what came around them', () => {
  const draft = log()
  draft.show([shownTip('Sorted', 'Sorted', { rule: 'curt' })], 'Sorted')
  draft.show([], 'Sorted, and thank you for telling us.')
  draft.end('sent', 'Sorted, and thank you for telling us.')
  expect(draft.record(place, asItIs)?.tips).toMatchObject([{ fate: 'fixed' }])
})

test('a fix that was undone is open again', () => {
  const draft = log()
  const tip = shownTip('You fool', 'fool')
  draft.show([tip], 'You fool')
  draft.show([], 'You dear')
  draft.show([tip], 'You fool')
  expect(draft.record(place, asItIs)?.tips).toMatchObject([{ fate: 'open' }])
})

test('emptying the composer fixes nothing', () => {
  const draft = log()
  draft.show([shownTip('You fool', 'fool')], 'You fool')
  draft.show([], '')
  draft.end('abandoned')
  expect(draft.record(place, asItIs)).toMatchObject({ outcome: 'abandoned', tips: [{ fate: 'open' }] })
})

test('a dismissed tip stays dismissed, though it is shown no longer', () => {
  const draft = log()
  draft.show([shownTip('You fool', 'fool')], 'You fool')
  draft.settle('insult|fool', 'dismissed')
  draft.show([], 'You fool')
  draft.end('sent')
  expect(draft.record(place, asItIs)?.tips).toMatchObject([{ fate: 'dismissed' }])
})

test('a tip that came after something was done has no range in the flagged text', () => {
  const draft = log()
  draft.show([shownTip('You fool', 'fool')], 'You fool')
  draft.settle('insult|fool', 'dismissed')
  draft.show([shownTip('You fool SHOUT', 'SHOUT', { rule: 'shouting' })], 'You fool SHOUT')
  expect(draft.record(place, asItIs)?.tips).toMatchObject([
    { rule: 'insult', start: 4, end: 8 },
    { rule: 'shouting', start: 0, end: 0, words: 'SHOUT' },
  ])
})

test('every text in the record is masked', () => {
  const draft = log()
  draft.show([shownTip('Ciao Giulia', 'Giulia', { rule: 'name' })], 'Ciao Giulia')
  draft.end('sent', 'Ciao Giulia')
  const record = draft.record(place, (text) => text.replaceAll('Giulia', '••••••'))
  expect(JSON.stringify(record)).not.toContain('Giulia')
  expect(record?.tips).toMatchObject([{ words: '••••••' }])
})
