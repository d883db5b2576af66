import { within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Problem } from '../../entrypoints/coach.content/coach-store.ts'
import { tipsIn } from '../gallery/fixtures.ts'
import { answering, drafted, type Stage, stageCoach } from './stage.tsx'

const openCards = ({ coach }: Stage) =>
  coach.getAllByRole('article').filter((card) => within(card).queryByText('Not here'))

test('before the first word it shows who is answered, their words, their tone, and what to keep in mind', () => {
  const { coach } = stageCoach(answering())
  expect(coach.getByRole('heading', { name: /answering the comment by Giulia Ferrante/ })).toBeTruthy()
  expect(coach.getByText(/second time your delivery has come late/).getAttribute('lang')).toBe('en')
  const tone = within(coach.getByRole('list', { name: 'Tone of what you are answering' }))
  expect(tone.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    ...['Angry', 'Complaint', 'Question', 'In English', 'Answered once before'],
  ])
  expect(coach.getByText(/Acknowledge what happened to Giulia/).closest('details')?.open).toBe(true)
  expect(coach.getByText(/I read along/)).toBeTruthy()
})

test('with tips, the guidelines give way to one line and can be opened', async () => {
  const { coach, person } = stageCoach(drafted())
  const guidelines = coach.getByText(/Acknowledge what happened to Giulia/).closest('details')
  expect(guidelines?.open).toBe(false)
  await person.click(coach.getByText('Keep in mind'))
  expect(guidelines?.open).toBe(true)
})

test('tips stand by level, the gravest level first, three at once and the rest behind their number', async () => {
  const stage = stageCoach(drafted())
  const { coach, person } = stage
  expect(coach.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual(
    expect.arrayContaining(['Strategy', 'Netiquette']),
  )
  expect(coach.getAllByRole('article').map((card) => card.textContent)).toEqual([
    expect.stringContaining('Do not promise a refund'),
    expect.stringContaining('A phone number in public'),
    expect.stringContaining('Do not tell people to calm down'),
  ])
  await person.click(coach.getByRole('button', { name: '3 more' }))
  expect(coach.getAllByRole('article')).toHaveLength(6)
  expect(openCards(stage)).toHaveLength(3)
})

test('opening a fourth card folds another, so that three are open', async () => {
  const stage = stageCoach(drafted())
  await stage.person.click(stage.coach.getByRole('button', { name: '3 more' }))
  await stage.person.click(stage.coach.getByRole('button', { name: /A plainer word/, expanded: false }))
  expect(stage.coach.getByRole('button', { name: /A plainer word/, expanded: true })).toBeTruthy()
  expect(openCards(stage)).toHaveLength(3)
  expect(stage.store.getState().selected).toBe(tipsIn('en')[4]?.key)
})

test('a card says what, why, how else and where it comes from, and its buttons act on that tip', async () => {
  const { coach, person, asked, set } = stageCoach(drafted())
  const plain = tipsIn('en')[4]
  set({ selected: plain?.key })
  const card = within(coach.getByRole('article', { name: 'A plainer word' }))
  expect(card.getByText('“has been escalated to”')).toBeTruthy()
  expect(card.getByText(/more direct way/)).toBeTruthy()
  expect(card.getByText(/Everyday words are read quickly/).closest('details')?.open).toBe(true)
  expect(card.getByText('We have passed this on to the delivery team.')).toBeTruthy()
  expect(card.getByRole('link', { name: /Writing for GOV.UK/ })).toHaveProperty('target', '_blank')
  await person.click(card.getByRole('button', { name: 'Replace “has been escalated to” with “is with”' }))
  await person.click(card.getByRole('button', { name: 'Mute on this site' }))
  await person.click(card.getByRole('button', { name: 'This is wrong' }))
  await person.click(card.getByRole('button', { name: 'Not here' }))
  expect(asked).toEqual([
    ['apply', plain?.key, 'is with'],
    ['mute', plain?.key],
    ['reportWrong', plain?.key],
    ['dismiss', plain?.key],
  ])
})

test('a keyboard on a tip that goes away finds itself at the heading of the tips', async () => {
  const { coach, person, focused } = stageCoach(drafted())
  const card = within(coach.getByRole('article', { name: 'A phone number in public' }))
  card.getByRole('button', { name: 'Not here' }).focus()
  await person.keyboard('{Enter}')
  expect(coach.queryByRole('article', { name: 'A phone number in public' })).toBeNull()
  expect(focused()?.textContent).toBe('Tips 5')
})

test('a suggestion taken by keyboard lets one write on in the draft', async () => {
  const { coach, person, asked, composer, focused } = stageCoach(drafted())
  coach.getByRole('button', { name: 'Remove “347 555 0182”' }).focus()
  await person.keyboard('{Enter}')
  expect(asked).toEqual([['backToDraft'], ['apply', tipsIn('en')[1]?.key, '']])
  expect(focused()).toBe(composer)
})

test('a draft without tips is told what was looked at', () => {
  const { coach } = stageCoach({ ...answering(), hasDraft: true })
  expect(coach.getByText('It reads well')).toBeTruthy()
  expect(coach.getByText(/manners, voice and strategy/)).toBeTruthy()
})

test('without a composer it says where to begin', () => {
  const { coach } = stageCoach({ composer: undefined })
  expect(coach.getByText('Click into a reply box')).toBeTruthy()
})

test.each<[Problem, RegExp]>([
  ['packs-missing', /No guidelines are loaded/],
  ['draft-too-long', /very long/],
  ['storage', /history is not being saved/],
  ['extension-updated', /has been updated/],
  ['page-unreadable', /cannot see whom/],
])('it says what it cannot do: %s', (problem, words) => {
  const { coach } = stageCoach({ ...answering(), hasDraft: true, problem })
  expect(coach.getByText(words)).toBeTruthy()
})

test('a draft that was not looked at is not called fine', () => {
  for (const problem of ['packs-missing', 'draft-too-long', 'extension-updated'] as const) {
    const { coach } = stageCoach({ ...answering(), hasDraft: true, problem })
    expect(coach.queryByText('It reads well')).toBeNull()
  }
})

test('without packs, one press leads to the options', async () => {
  const { coach, person, asked } = stageCoach({ problem: 'packs-missing' })
  const [, inTheNotice] = coach.getAllByRole('button', { name: 'Options' })
  if (inTheNotice) await person.click(inTheNotice)
  expect(asked).toEqual([['openPage', 'options']])
})

test('the bar leads to history and options, to the other side, and away', async () => {
  const { coach, person, asked } = stageCoach(answering())
  await person.click(coach.getByRole('button', { name: 'Your history' }))
  await person.click(coach.getByRole('button', { name: 'Options' }))
  await person.click(coach.getByRole('button', { name: 'Move to the left' }))
  await person.click(coach.getByRole('button', { name: 'Fold away' }))
  expect(asked).toEqual([
    ['openPage', 'insights'],
    ['openPage', 'options'],
    ['moveTo', 'left'],
    ['fold', true],
  ])
})

test('folded, a tab keeps the number, in words too, and opens again', async () => {
  const { coach, person, asked } = stageCoach({ ...drafted(), folded: true })
  await person.click(coach.getByRole('button', { name: 'Open Galateo. 6 tips: 2 stop, 2 to check' }))
  expect(asked).toEqual([['fold', false]])
  expect(coach.getByRole('complementary', { name: 'Galateo' })).toBeTruthy()
})

test('Escape in the sidebar goes back to the draft', async () => {
  const { coach, person, asked, composer, focused } = stageCoach(drafted())
  coach.getByRole('button', { name: 'Your history' }).focus()
  await person.keyboard('{Escape}')
  expect(asked).toEqual([['backToDraft']])
  expect(focused()).toBe(composer)
})

test('it speaks Italian to who chose Italian', () => {
  const { coach } = stageCoach(drafted('it'), 'it')
  expect(coach.getByRole('heading', { name: /Stai rispondendo al commento di Giulia Ferrante/ })).toBeTruthy()
  expect(coach.getByRole('button', { name: 'Altri 3' })).toBeTruthy()
  expect(coach.getByRole('button', { name: '6 consigli: 2 alt, 2 da rivedere' })).toBeTruthy()
})

test('words from the page and from packs are words, never markup', () => {
  const markup = '<img src=x onerror=alert(1)>'
  const { coach } = stageCoach({ conversation: { surface: 'comment', author: markup, text: markup } })
  expect(coach.getByText(markup)).toBeTruthy()
  expect(coach.getByText(`“${markup}”`)).toBeTruthy()
})

test('a draft can be copied for approval, an empty box cannot', async () => {
  const { coach, person, asked, set } = stageCoach(drafted())
  await person.click(coach.getByRole('button', { name: 'Copy for approval' }))
  expect(asked).toContainEqual(['copyForApproval'])
  set({ hasDraft: false, tips: [] })
  expect(coach.queryByRole('button', { name: 'Copy for approval' })).toBeNull()
})

test('a tip on a rule that the person has mastered is a word, until they want to know more', async () => {
  const { coach, person, set } = stageCoach(drafted())
  const calm = tipsIn('en').find(({ rule }) => rule.text.en?.title === 'Do not tell people to calm down')
  set({ mastered: new Set([`${calm?.tip.pack}/${calm?.tip.rule}`]) })
  const brief = coach.getByRole('button', { name: /calm down/, expanded: false })
  expect(brief.textContent).not.toContain(`“${calm?.words}”`)
  await person.click(brief)
  const card = coach.getByRole('article', { name: 'Do not tell people to calm down' })
  expect(card.textContent).toContain(`“${calm?.words}”`)
  expect(within(card).getByRole('button', { name: 'Not here' })).toBeTruthy()
})

test('what must not be sent is told in full, however well it is known', () => {
  const { coach, set } = stageCoach(drafted())
  const stops = tipsIn('en').filter(({ tip }) => tip.severity === 'stop')
  expect(stops.length).toBeGreaterThan(0)
  set({ mastered: new Set(stops.map(({ tip }) => `${tip.pack}/${tip.rule}`)) })
  for (const { rule } of stops) {
    const card = coach.getByRole('article', { name: rule.text.en?.title ?? '?' })
    expect(within(card).getByRole('button', { name: 'Not here' })).toBeTruthy()
  }
})
