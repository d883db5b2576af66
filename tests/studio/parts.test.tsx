import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { language } from '../../entrypoints/background/settings.ts'
import { keepVersion, readManuscript } from '../../entrypoints/background/studio/manuscripts.ts'
import type { Part } from '../../entrypoints/studio/address.ts'
import { Studio } from '../../entrypoints/studio/Studio.tsx'
import type { Pack } from '../../rules/index.ts'
import { eventually } from '../eventually.ts'
import { renderPage } from '../page/render-page.tsx'
import { aPack, givenPack } from './given.ts'

async function openPart(part: Part, more: Partial<Pack> = {}) {
  const id = await givenPack(more)
  const { user } = await renderPage(<Studio />, `/studio.html?pack=${id}&part=${part}`)
  await screen.findByRole('heading', { level: 1 })
  const { parentElement } = await screen.findByRole('heading', { level: 2 })
  await waitFor(() => expect(parentElement?.getAttribute('aria-busy')).toBe('false'))
  const kept = async () => {
    await screen.findByText('Saved')
    return (await readManuscript(id))?.pack
  }
  return { user, id, kept }
}

it('what a pack is can be written, and each part says how much is in it', async () => {
  const { user, kept } = await openPart('about')
  await user.click(screen.getByRole('button', { name: 'English' }))
  await user.type(screen.getByRole('textbox', { name: 'Name (English)' }), 'Rossi’s bakery')
  await user.type(screen.getByRole('textbox', { name: 'Only for one brand' }), 'Forno Rossi')
  await user.type(screen.getByRole('textbox', { name: /Sources and thanks/ }), 'Anna{enter}Bruno')
  await user.click(await screen.findByRole('button', { name: 'Netiquette' }))
  expect(await kept()).toMatchObject({
    languages: ['it', 'en'],
    name: { it: 'Forno Rossi', en: 'Rossi’s bakery' },
    brand: 'Forno Rossi',
    credits: ['Anna', 'Bruno'],
    extends: [{ pack: 'netiquette' }],
  })
  await user.clear(screen.getByRole('textbox', { name: 'Only for one brand' }))
  await waitFor(async () => expect(await kept()).not.toHaveProperty('brand'))
})

it('a translation that is missing says so, and a fault is counted where it stands', async () => {
  const { user } = await openPart('about', { languages: ['it', 'en'] })
  expect(screen.getByText('Still to be written in this language.')).toBeTruthy()
  await user.clear(screen.getByRole('textbox', { name: /Short name/ }))
  await user.type(screen.getByRole('textbox', { name: /Short name/ }), 'Il Mio')
  expect(await screen.findByText(/Use only small letters/)).toBeTruthy()
  const parts = screen.getByRole('navigation', { name: 'Parts of the pack' })
  expect(within(parts).getByRole('link', { name: /About.*1 thing to put right/ })).toBeTruthy()
})

it('a trait of the voice has what it is and what it is not', async () => {
  const { user, kept } = await openPart('voice')
  await user.selectOptions(screen.getByRole('combobox', { name: /How it addresses people/ }), 'Lei')
  await user.click(screen.getByRole('button', { name: 'Add a trait' }))
  await user.type(screen.getByRole('textbox', { name: 'The voice is' }), 'Calda')
  await user.type(screen.getByRole('textbox', { name: 'but it is not' }), 'appiccicosa')
  expect(await kept()).toHaveProperty('voice', {
    register: 'Lei',
    traits: [{ is: { it: 'Calda' }, isNot: { it: 'appiccicosa' } }],
  })
  await user.click(screen.getByRole('button', { name: 'Delete trait 1' }))
  expect(await kept()).toHaveProperty('voice', { register: 'Lei' })
})

it('a word of the house names those that it stands for, one a line', async () => {
  const { user, kept } = await openPart('glossary')
  await user.click(screen.getByRole('button', { name: 'Add a word' }))
  await user.type(screen.getByRole('textbox', { name: 'Use' }), 'ospite')
  fireEvent.change(screen.getByRole('textbox', { name: /^Avoid/ }), {
    target: { value: 'cliente\n\nutent{e,i}\n' },
  })
  expect(await kept()).toHaveProperty('glossary', [
    { use: { it: 'ospite' }, avoid: { it: ['cliente', 'utent{e,i}'] } },
  ])
  fireEvent.change(screen.getByRole('textbox', { name: /^Avoid/ }), { target: { value: 'utent{e' } })
  expect(await screen.findByText('The closing } is missing.')).toBeTruthy()
  expect(await screen.findByText('1 to put right')).toBeTruthy()
})

it('guidelines, model replies and lessons are written, moved and deleted', async () => {
  const { user, kept } = await openPart('guidelines')
  for (const title of ['Prima', 'Seconda']) {
    await user.click(screen.getByRole('button', { name: 'Add a guideline' }))
    await user.type(screen.getByRole('textbox', { name: 'In a few words' }), title)
    await user.type(screen.getByRole('textbox', { name: 'In a few sentences' }), 'Testo')
  }
  await user.click(screen.getByRole('button', { name: 'Move “Seconda” up' }))
  expect((await kept())?.guidelines?.map(({ text }) => text.it?.title)).toEqual(['Seconda', 'Prima'])
  await user.click(screen.getByRole('button', { name: 'Delete “Prima”' }))
  expect((await kept())?.guidelines).toHaveLength(1)

  await user.click(screen.getByRole('link', { name: /Model replies/ }))
  await user.click(await screen.findByRole('button', { name: 'Add a model reply' }))
  await user.type(screen.getByRole('textbox', { name: 'When to use it' }), 'Ritardo')
  fireEvent.change(screen.getByRole('textbox', { name: 'Reply' }), { target: { value: 'Ciao {name}!' } })
  expect((await kept())?.replies).toEqual([
    { id: 'reply', name: { it: 'Ritardo' }, text: { it: 'Ciao {name}!' } },
  ])

  await user.click(screen.getByRole('link', { name: /Lessons/ }))
  await user.click(await screen.findByRole('button', { name: 'Add a lesson' }))
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Le scuse')
  await user.type(screen.getByRole('textbox', { name: 'Text' }), 'Una volta sola.')
  expect((await kept())?.lessons).toMatchObject([{ id: 'lesson', level: 'voice', title: { it: 'Le scuse' } }])
})

it('as data: what is right goes into the pack, what is not is told with its place and not lost', async () => {
  const { kept } = await openPart('json')
  const field = screen.getByRole('textbox', { name: /The pack as JSON/ })
  const type = (text: string) => fireEvent.change(field, { target: { value: text } })
  type(JSON.stringify(aPack({ publisher: 'Bottega' })))
  expect(await kept()).toMatchObject({ publisher: 'Bottega' })
  type('{\n"format": "galateo-pack/1",\n"id" "x"\n}')
  expect(await screen.findByText(/A colon is missing here/)).toBeTruthy()
  expect(screen.getByRole('textbox', { name: /The pack as JSON/ })).toHaveProperty(
    'value',
    '{\n"format": "galateo-pack/1",\n"id" "x"\n}',
  )
  expect(await kept()).toMatchObject({ publisher: 'Bottega' })
  type(JSON.stringify({ ...aPack(), version: 1 }))
  expect(await screen.findByText(/A text goes here/)).toBeTruthy()
  expect(await kept()).toMatchObject({ publisher: 'Bottega', version: '0.1.0' })
})

it('an earlier state comes back, and what was there before can come back too', async () => {
  const { user, id, kept } = await openPart('versions')
  await keepVersion(id, 'published', aPack({ version: '1.0.0', publisher: 'Prima' }))
  await user.click(await screen.findByRole('button', { name: 'Go back to this' }))
  await waitFor(async () => expect(await kept()).toMatchObject({ version: '1.0.0', publisher: 'Prima' }))
  expect(await screen.findByText(/before going back/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await kept())?.version).toBe('0.1.0'))
})

it('speaks Italian, and says when another tab has the pen', async () => {
  const id = await givenPack()
  const { openInTab } = await import('./given.ts')
  await openInTab(id)
  await language.setValue('it')
  await renderPage(<Studio />, `/studio.html?pack=${id}&part=about`)
  expect(await screen.findByText('Questo pacchetto è aperto in un’altra scheda')).toBeTruthy()
  await eventually(() => expect(screen.getByRole('button', { name: 'Scrivi qui' })).toBeTruthy())
})
