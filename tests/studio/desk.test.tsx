import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { readManuscripts } from '../../entrypoints/background/studio/manuscripts.ts'
import { Studio } from '../../entrypoints/studio/Studio.tsx'
import { builtinPacks } from '../../rules/pack/builtin/index.ts'
import { renderPage } from '../page/render-page.tsx'
import { givenPack } from './given.ts'

const open = (search = '') => renderPage(<Studio />, `/studio.html${search}`)
const aFile = (name: string, text: string) => new File([text], name)

describe('the list of packs', () => {
  it('says how to begin, and begins a pack that builds on another', async () => {
    const { user } = await open()
    expect(await screen.findByText('No pack yet')).toBeTruthy()
    await user.click(screen.getAllByRole('button', { name: 'New pack' })[0] as HTMLElement)
    await user.type(screen.getByRole('textbox', { name: /^Name/ }), 'The voice of Forno Rossi')
    await user.selectOptions(await screen.findByRole('combobox', { name: /Builds on/ }), 'Voice starter')
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'The voice of Forno Rossi' })).toBeTruthy()
    expect((await readManuscripts()).map(({ pack }) => pack)).toMatchObject([
      { id: 'the-voice-of-forno-rossi', version: '0.1.0', languages: ['en'], extends: [{ pack: 'voice' }] },
    ])
  })

  it('wants a name', async () => {
    const { user } = await open()
    await user.click((await screen.findAllByRole('button', { name: 'New pack' }))[0] as HTMLElement)
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    expect(await screen.findByText('A pack needs a name.')).toBeTruthy()
    expect(await readManuscripts()).toEqual([])
  })

  it('duplicates a pack under another name, and deletes it after asking', async () => {
    await givenPack()
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Duplicate' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Forno Rossi (copy)' })).toBeTruthy()
    expect((await readManuscripts()).map(({ pack }) => pack.id).sort()).toEqual([
      'forno-rossi',
      'forno-rossi-copy',
    ])
    await user.click(screen.getByRole('link', { name: 'Packs' }))
    const copy = (await screen.findByRole('heading', { name: 'Forno Rossi (copy)' })).closest('li')
    if (!copy) throw new Error('The copy is not in the list')
    await user.click(within(copy).getByRole('button', { name: 'Delete' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }))
    await screen.findByRole('heading', { name: 'Forno Rossi' })
    expect((await readManuscripts()).map(({ pack }) => pack.id)).toEqual(['forno-rossi'])
  })
})

it('leaves the keyboard on the way to another view', async () => {
  const { user } = await open()
  await user.click(await screen.findByRole('link', { name: 'Reports' }))
  await screen.findByRole('heading', { level: 1, name: 'Reports' })
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Reports'))
})

describe('bringing in', () => {
  async function bringIn(...files: readonly File[]) {
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Bring one in' }))
    await user.upload(screen.getByLabelText('Choose files…', { selector: 'input' }), [...files])
    return user
  }

  it('a pack of ours comes in whole, under a name of its own', async () => {
    await givenPack({ id: 'voice' })
    const [, voice] = builtinPacks
    const user = await bringIn(aFile('voice.json', JSON.stringify(voice)))
    await user.click(await screen.findByRole('button', { name: 'Bring it in' }))
    await screen.findByRole('heading', { level: 1, name: 'Voice starter' })
    const { pack } = (await readManuscripts()).find(({ pack: { id } }) => id === 'voice-2') ?? {}
    expect(pack?.rules?.length).toBeGreaterThan(10)
  })

  it('a broken file is refused in words, beside one that is good', async () => {
    await bringIn(
      aFile('good.json', JSON.stringify(builtinPacks[2])),
      aFile('half.json', '{"format": "galateo-pack/1", '),
      aFile('other.json', '{"format": "galateo-pack/9"}'),
    )
    expect(await screen.findByText('“half.json” was not taken')).toBeTruthy()
    expect(screen.getByText('The file is broken or incomplete: it is not JSON.')).toBeTruthy()
    expect(screen.getByText(/written for a newer version of Galateo/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Bring it in' })).toBeTruthy()
  })

  it('a Vale rule becomes a pack, and what cannot be taken is named', async () => {
    await bringIn(
      aFile('Hedge.yml', 'extends: existence\nmessage: "Avoid \'%s\'"\ntokens:\n  - perhaps\n'),
      aFile('Ask.yml', 'extends: script\nmessage: x\nscript: x\n'),
      aFile('Head.yml', 'extends: existence\nmessage: x\nscope: heading\ntokens:\n  - x\n'),
    )
    expect(await screen.findByText('1 rule')).toBeTruthy()
    expect(screen.getByText('2 left out')).toBeTruthy()
    expect(screen.getAllByText(/It asks for what is not here: headings/)).toHaveLength(2)
    expect(screen.queryByText(/The rule has a mistake/)).toBeNull()
  })

  it('a spreadsheet of words becomes a glossary, whatever its columns are called', async () => {
    const user = await bringIn(
      aFile(
        'parole.csv',
        'Da evitare;Da usare;Perché\n"cliente; utente";ospite;Da noi si è ospiti\npromo;offerta;\n',
      ),
    )
    await user.click(await screen.findByRole('button', { name: 'Bring it in' }))
    await screen.findByRole('heading', { level: 1, name: 'parole' })
    expect((await readManuscripts())[0]?.pack.glossary).toEqual([
      { use: { it: 'ospite' }, avoid: { it: ['cliente', 'utente'] }, note: { it: 'Da noi si è ospiti' } },
      { use: { it: 'offerta' }, avoid: { it: ['promo'] } },
    ])
  })
})
