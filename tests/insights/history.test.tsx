import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, test, vi } from 'vitest'
import { database } from '../../entrypoints/background/database.ts'
import { historyPaused, language, retention, rulesOff } from '../../entrypoints/background/settings.ts'
import { App } from '../../entrypoints/insights/App.tsx'
import { draftRecord } from '../background/records.ts'
import { contentScript, OWN_PAGE, sendFrom } from '../background/start.ts'
import { givenHistory, renderPage } from '../page/render-page.tsx'

/** The number above the list; it is said a moment later too. */
const IN_COUNT = { selector: '.in-count' }

const HOUR = 60 * 60 * 1000

const open = (search = '') => renderPage(<App />, `/insights.html${search}`)

/** The drafts in the list, as one reads them. */
async function rows(): Promise<string[]> {
  const list = await screen.findByRole('region', { name: 'Drafts' })
  return within(list)
    .queryAllByRole('link')
    .map((row) => row.textContent ?? '')
}

describe('the list of drafts', () => {
  it('says how to begin when there is nothing yet', async () => {
    await open()
    expect(await screen.findByText('Nothing here yet')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull()
  })

  it('says why it stays empty when no history is kept', async () => {
    await retention.setValue(0)
    await open()
    expect(await screen.findByText('You keep no history')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Go to the options' })).toBeTruthy()
  })

  it('shows the newest first, under the day it was written', async () => {
    const noon = new Date().setHours(12, 0, 0, 0)
    await givenHistory(
      draftRecord({ startedAt: noon - 24 * HOUR, flaggedText: 'yesterday’s' }),
      draftRecord({ startedAt: noon, flaggedText: 'at noon' }),
      draftRecord({ startedAt: noon - HOUR, flaggedText: 'at eleven' }),
    )
    await open()
    await screen.findByText('3 drafts', IN_COUNT)
    expect((await rows()).map((row) => /at noon|at eleven|yesterday’s/.exec(row)?.[0])).toEqual([
      'at noon',
      'at eleven',
      'yesterday’s',
    ])
    expect(screen.getAllByRole('heading', { level: 2 }).map((day) => day.textContent)).toEqual(
      expect.arrayContaining(['Today', 'Yesterday']),
    )
  })

  it('shows a draft as soon as the coach tells of it', async () => {
    const { as } = await open()
    await screen.findByText('Nothing here yet')
    await as(contentScript())('recordDraft', draftRecord({ flaggedText: 'just written' }))
    expect(await screen.findByText('just written')).toBeTruthy()
  })

  it('shows a draft whose text was not kept by its rules', async () => {
    const { flaggedText: _, sentText: __, ...textless } = draftRecord()
    await givenHistory(textless)
    await open()
    expect(await screen.findByText('Text not kept')).toBeTruthy()
    expect((await rows())[0]).toContain('Telling people to calm down')
  })

  it('holds 2,000 drafts without them standing in the page, and reaches the last by keyboard', async () => {
    const now = Date.now()
    await givenHistory(
      ...Array.from({ length: 2_000 }, (_, at) =>
        draftRecord({ startedAt: now - at * 1000, flaggedText: `draft ${at + 1}` }),
      ),
    )
    const { user } = await open()
    await screen.findByText('2,000 drafts', IN_COUNT)
    expect((await rows()).length).toBeLessThan(60)
    screen.getByRole('button', { name: 'Filters' }).focus()
    await user.tab()
    expect(document.activeElement?.textContent).toContain('draft 1')
    await user.keyboard('{End}')
    expect(document.activeElement?.textContent).toContain('draft 2000')
    expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('2000')
    expect((await rows()).length).toBeLessThan(60)
    await user.keyboard('{Home}{ArrowDown}')
    expect(document.activeElement?.textContent).toContain('draft 2')
  })

  it('says when the history cannot be read', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.spyOn(database.history, 'orderBy').mockImplementation(() => {
      throw new Error('The database is broken')
    })
    await open()
    expect((await screen.findByRole('alert')).textContent).toContain('The history cannot be read')
  })

  it('speaks another language as soon as it is chosen', async () => {
    await givenHistory(draftRecord())
    await open()
    await screen.findByRole('heading', { name: 'Your drafts' })
    await language.setValue('it')
    expect(await screen.findByRole('heading', { name: 'Le tue bozze' })).toBeTruthy()
    await waitFor(() => expect(document.documentElement.lang).toBe('it'))
    expect(await screen.findByRole('link', { name: /Invitare alla calma/ })).toBeTruthy()
  })
})

describe('looking for a draft', () => {
  it('takes words from the own text, whatever their accents, and keeps them in the address', async () => {
    await givenHistory(
      draftRecord({ flaggedText: 'La città è lontana' }),
      draftRecord({ flaggedText: 'Il paese è vicino' }),
    )
    const { user } = await open()
    await user.type(await screen.findByRole('searchbox'), 'citta lontana')
    expect(await screen.findByText('1 of 2 drafts', IN_COUNT)).toBeTruthy()
    expect((await rows())[0]).toContain('La città è lontana')
    expect(location.search).toBe('?q=citta+lontana')
    await user.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(await screen.findByText('2 drafts', IN_COUNT)).toBeTruthy()
    expect(location.search).toBe('')
  })

  it('narrows by what one chooses, and shows what was chosen', async () => {
    await givenHistory(
      draftRecord({ outcome: 'sent', flaggedText: 'this one went' }),
      draftRecord({ outcome: 'abandoned', flaggedText: 'this one did not' }),
    )
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Filters' }))
    await user.selectOptions(screen.getByLabelText('Outcome'), 'Not sent')
    expect(await screen.findByText('1 of 2 drafts', IN_COUNT)).toBeTruthy()
    expect((await rows())[0]).toContain('this one did not')
    await user.click(screen.getByRole('button', { name: 'Remove the filter Outcome: Not sent' }))
    expect(await screen.findByText('2 drafts', IN_COUNT)).toBeTruthy()
  })

  it('finds again what an address says', async () => {
    await givenHistory(draftRecord({ host: 'forum.example' }), draftRecord())
    await open('?site=forum.example&level=nonsense')
    expect(await screen.findByText('1 of 2 drafts', IN_COUNT)).toBeTruthy()
    expect((await rows())[0]).toContain('forum.example')
  })

  it('says so when nothing is like that', async () => {
    await givenHistory(draftRecord())
    await open('?q=unicorn')
    expect(await screen.findByText('No draft is like that')).toBeTruthy()
    expect(screen.getByText('0 of 1 drafts', IN_COUNT)).toBeTruthy()
  })
})

describe('a draft that is opened', () => {
  const [tip] = draftRecord().tips
  if (!tip) throw new Error('a draft without tips')
  const record = draftRecord({
    flaggedText: 'Buongiorno, si calmi e legga.',
    sentText: 'Buongiorno, la capisco: legga.',
    tips: [
      { ...tip, start: 12, end: 20, words: 'si calmi', fate: 'fixed' },
      { ...tip, rule: 'greeting', start: 0, end: 0, words: '', fate: 'dismissed' },
    ],
  })

  it('shows the words that were flagged, what became of each tip, and what was sent', async () => {
    await givenHistory(record)
    await open(`?draft=${record.id}`)
    const detail = await screen.findByRole('region', { name: 'The draft' })
    const words = within(detail).getByRole('link', { name: 'si calmi tip 1' })
    expect(words.getAttribute('href')).toBe('#tip-1')
    const [first, second] = within(detail).getAllByRole('listitem')
    expect(first?.textContent).toContain('Fixed')
    expect(second?.textContent).toContain('Not here')
    expect(second?.textContent).toContain('On the whole draft')
    expect(detail.querySelector('del')?.textContent).toContain('si calmi')
    expect(detail.querySelector('ins')?.textContent).toContain('la capisco')
    for (const words of detail.querySelectorAll('blockquote')) expect(words.lang).toBe('it')
  })

  it('is reached, read and left with the keyboard alone', async () => {
    await givenHistory(record, draftRecord({ startedAt: record.startedAt - 1000, flaggedText: 'the older' }))
    const { user } = await open()
    await screen.findByText('2 drafts', IN_COUNT)
    screen.getByRole('button', { name: 'Filters' }).focus()
    await user.tab()
    expect(document.activeElement?.textContent).toContain('Buongiorno, si calmi')
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.textContent).toContain('the older')
    await user.keyboard('{ArrowUp}{Enter}')
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'))
    expect(location.search).toBe(`?draft=${record.id}`)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Buongiorno, si calmi'))
    expect(location.search).toBe('')
  })
})

describe('a note to oneself', () => {
  it('is kept as one writes it, found by search, and there the next time', async () => {
    const draft = draftRecord()
    await givenHistory(draft, draftRecord({ startedAt: draft.startedAt - 1000 }))
    const { user } = await open(`?draft=${draft.id}`)
    await user.type(await screen.findByLabelText('Your note'), 'Ask Anna first.')
    expect(await screen.findAllByText('Note kept')).not.toHaveLength(0)
    expect((await rows())[0]).toContain('With a note')
    await user.type(screen.getByRole('searchbox'), 'anna')
    expect(await screen.findByText('1 of 2 drafts', IN_COUNT)).toBeTruthy()
    await user.keyboard('{Escape}')
  })

  it('is not lost when one goes on to another draft at once', async () => {
    const [one, other] = [draftRecord({ flaggedText: 'the one' }), draftRecord({ flaggedText: 'the other' })]
    await givenHistory(one, other)
    const { user } = await open(`?draft=${one.id}`)
    await user.type(await screen.findByLabelText('Your note'), 'Quick.')
    await user.click(await screen.findByRole('link', { name: /the other/ }))
    expect(await screen.findByLabelText('Your note')).toHaveProperty('value', '')
    await user.click(screen.getByRole('link', { name: /the one/ }))
    await waitFor(() => expect(screen.getByLabelText('Your note')).toHaveProperty('value', 'Quick.'))
  })
})

describe('trying an old draft again', () => {
  it('shows what today’s packs say about it, and about what one makes of it', async () => {
    const draft = draftRecord({ flaggedText: 'Ciao ••••, sei un cretino e non ti vogliamo più qui.' })
    await givenHistory(draft)
    const { user } = await open(`?draft=${draft.id}`)
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    const words = screen.getByLabelText(/This is how you wrote it/)
    expect((await screen.findByRole('article')).textContent).toContain('cretino')
    expect(screen.getAllByRole('article').filter((tip) => tip.textContent?.includes('•'))).toEqual([])
    await user.clear(words)
    await user.type(words, 'Ciao, grazie per averci scritto: quando hai ordinato?')
    await waitFor(() =>
      expect(screen.queryAllByText(/cretino/).filter((one) => one.closest('article'))).toEqual([]),
    )
    expect(await rows()).toHaveLength(1)
  })

  it('leaves rules alone that the person switched off', async () => {
    const draft = draftRecord({ flaggedText: 'Ciao, sei un cretino e non ti vogliamo più qui.' })
    await givenHistory(draft)
    const { as, user } = await open(`?draft=${draft.id}`)
    const packs = await as(OWN_PAGE)('activePacks')
    await rulesOff.setValue(packs.flatMap(({ id, rules = [] }) => rules.map((rule) => `${id}/${rule.id}`)))
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Today’s packs have nothing to say about it.')).toBeTruthy()
  })
})

describe('a history with a passphrase', () => {
  it('asks for it, says when it is wrong, and opens', async () => {
    await givenHistory(draftRecord({ flaggedText: 'behind the lock' }))
    const { as, user } = await open()
    await screen.findByText('behind the lock')
    await as(OWN_PAGE)('setPassphrase', 'a long enough one')
    await user.click(await screen.findByRole('button', { name: 'Lock' }))
    await user.type(await screen.findByLabelText('Passphrase'), 'not this one')
    expect(screen.queryByText('behind the lock')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Open' }))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('nothing is lost'))
    await user.clear(screen.getByLabelText('Passphrase'))
    await user.type(screen.getByLabelText('Passphrase'), 'a long enough one{Enter}')
    expect(await screen.findByText('behind the lock')).toBeTruthy()
  })

  it('is erased when it is forgotten, after asking', async () => {
    await givenHistory(draftRecord())
    const { as, user } = await open()
    await as(OWN_PAGE)('setPassphrase', 'a long enough one')
    await as(OWN_PAGE)('lockHistory')
    await user.click(await screen.findByRole('button', { name: /I forgot it/ }))
    expect(screen.getByRole('dialog').textContent).toContain('behind the passphrase')
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Erase' }))
    expect(await screen.findByText('Nothing here yet')).toBeTruthy()
  })
})

test('a paused history says so, and goes on when told', async () => {
  await historyPaused.setValue(true)
  const { user } = await open()
  await screen.findByText('Your history is paused')
  await user.click(screen.getByRole('button', { name: 'Go on keeping it' }))
  await waitFor(() => expect(screen.queryByText('Your history is paused')).toBeNull())
  expect(await historyPaused.getValue()).toBe(false)
})

describe('erasing', () => {
  it('asks first, then takes the draft away for good', async () => {
    const gone = draftRecord({ flaggedText: 'erase me' })
    await givenHistory(gone, draftRecord({ flaggedText: 'keep me' }))
    const { user } = await open(`?draft=${gone.id}`)
    await user.click(await screen.findByRole('button', { name: 'Erase this draft' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Keep' }))
    expect(await screen.findByText('2 drafts', IN_COUNT)).toBeTruthy()

    await user.click(screen.getByRole('button', { name: 'Erase this draft' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Erase' }))
    expect(await screen.findByText('1 draft', IN_COUNT)).toBeTruthy()
    await waitFor(async () => expect((await rows()).join()).not.toContain('erase me'))
    expect(screen.getByText('1 draft erased')).toBeTruthy()
  })

  it('takes a whole site away, and leaves the others', async () => {
    const here = draftRecord()
    await givenHistory(here, draftRecord(), draftRecord({ host: 'forum.example', flaggedText: 'elsewhere' }))
    const { user } = await open(`?draft=${here.id}`)
    await user.click(await screen.findByRole('button', { name: 'Erase all of www.facebook.com' }))
    expect(screen.getByRole('dialog').textContent).toContain('2 drafts will be gone for good')
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Erase' }))
    expect(await screen.findByText('1 draft', IN_COUNT)).toBeTruthy()
    // The list follows the count when there is time.
    await waitFor(async () => expect((await rows())[0]).toContain('elsewhere'))
  })

  it('takes everything away', async () => {
    await givenHistory(draftRecord(), draftRecord())
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Erase everything' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Erase' }))
    expect(await screen.findByText('Nothing here yet')).toBeTruthy()
  })

  it('says when it could not', async () => {
    await givenHistory(draftRecord())
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Erase everything' }))
    sendFrom({ ...OWN_PAGE, id: 'someone-else' })
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Erase' }))
    expect((await screen.findByRole('alert')).textContent).toContain('It could not be erased')
  })
})
