/** The agency's page of the studio, with the real background and a folder that answers through `fetch`. */
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { desk } from '../../../entrypoints/background/studio/desk.ts'
import { AgencyView } from '../../../entrypoints/studio/publish/AgencyView.tsx'
import { makeKey, ownKey, readRoot, tutorRequestCode } from '../../../rules/feed/index.ts'
import { forgetSites, grant } from '../../background/sites.ts'
import { type DavHost, davHost } from '../../background/studio/dav-host.ts'
import { violations } from '../../page/axe.ts'
import { renderPage } from '../../page/render-page.tsx'
import { savedFiles } from './saved-files.ts'

const PASSPHRASE = 'boat lamp seven nettle'
/** Each key file costs a fifth of a second on a quiet machine. */
const PATIENCE = { timeout: 20_000 }

let host: DavHost
beforeEach(() => {
  forgetSites()
  host = davHost()
})

function answers(granted: boolean) {
  return vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation((async ({
    origins = [],
  }: {
    origins?: string[]
  }) => {
    if (granted) await grant(...origins)
    return granted
  }) as never)
}

type Opened = Awaited<ReturnType<typeof open>>

async function open() {
  const files = savedFiles()
  const page = await renderPage(<AgencyView />, '/studio.html?view=agency')
  return { ...page, files }
}

const button = (name: string | RegExp) => screen.findByRole('button', { name })
const field = (name: string) => screen.findByLabelText(name)
/** As from the clipboard: a key at a time takes long here, and is tried in a real browser. */
async function fill(user: Opened['user'], into: HTMLElement, text: string) {
  await user.click(into)
  await user.paste(text)
}

const region = (name: string) => screen.findByRole('region', { name })

async function toPlace({ user }: Opened) {
  await user.click(await button('Found an agency'))
  await fill(user, await field('Name of the agency'), 'Acme')
  await fill(user, await field('Your name'), 'Ada')
  await fill(user, await field('Who holds the second key of the agency'), 'Bea')
  await user.click(await button('Go on'))
}

async function toKeys(page: Opened, keep = true) {
  const { user } = page
  await toPlace(page)
  await fill(user, await field('Where community managers read the guidelines'), host.address)
  await fill(user, await field('User name'), host.user)
  await fill(user, await field('Password'), host.password)
  if (keep) await user.click(await screen.findByRole('switch', { name: 'Keep the password in this browser' }))
  await user.click(await button('Go on'))
}

async function readBack({ user, files }: Opened, name: string): Promise<File> {
  const key = within(await region(name))
  await user.click(key.getByRole('button', { name: 'Save the file' }))
  const file = await files.last()
  await user.upload(await key.findByLabelText('Now choose the file that you saved'), file)
  await key.findByText('Read back: it is safe', {}, PATIENCE)
  return file
}

async function giveKeys(page: Opened) {
  await fill(page.user, await field('Passphrase for the files'), PASSPHRASE)
  await fill(page.user, await field('The passphrase again'), PASSPHRASE)
  const first = await readBack(page, 'Agency’s key of Ada')
  await readBack(page, 'Agency’s key of Bea')
  await readBack(page, 'Tutor key of Ada')
  return first
}

/** Founds the agency and answers the file of its first key. */
async function found(page: Opened, keep = true): Promise<File> {
  answers(true)
  await toKeys(page, keep)
  const key = await giveKeys(page)
  await page.user.click(await button('Go on'))
  await page.user.click(await button('Found the agency'))
  await screen.findByText(/The place answers as signed/, {}, PATIENCE)
  return key
}

describe('founding', () => {
  it('asks for that host alone, makes the keys safe, and then shows what to give to community managers', async () => {
    const page = await open()
    expect(await violations()).toEqual([])
    const request = answers(true)
    await toKeys(page)
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://feed.acme.example/*'] })
    expect(host.files.size).toBe(0)
    await giveKeys(page)
    expect(await violations()).toEqual([])
    await page.user.click(await button('Go on'))
    await page.user.click(await button('Found the agency'))
    await screen.findByText(/The place answers as signed/, {}, PATIENCE)
    expect(await screen.findByRole('img', { name: 'The link as a square to scan' })).toBeTruthy()
    expect(screen.getByText(/^https:\/\/feed\.acme\.example\/guide\/join#gp1\./)).toBeTruthy()
    expect(screen.getByText(/, by itself$/)).toBeTruthy()
    expect(await violations()).toEqual([])
  })

  it('keeps the tutor’s key so that nobody takes it out, and no key of the agency', async () => {
    const page = await open()
    await found(page)
    const [key] = await desk.keys.toArray()
    expect(key?.key.extractable).toBe(false)
    const places = await desk.places.toArray()
    expect(JSON.stringify([key?.jwk, places])).not.toMatch(/"d":|K1-/)
    expect(places).toMatchObject([{ name: 'Acme', secret: host.password }])
  })

  it('goes on only once every key was read back: its own, not another', async () => {
    const page = await open()
    answers(true)
    await toKeys(page)
    await fill(page.user, await field('Passphrase for the files'), PASSPHRASE)
    await fill(page.user, await field('The passphrase again'), PASSPHRASE)
    const ada = await readBack(page, 'Agency’s key of Ada')
    const bea = within(await region('Agency’s key of Bea'))
    await page.user.click(bea.getByRole('button', { name: 'Save the file' }))
    await page.files.last()
    await page.user.upload(await bea.findByLabelText('Now choose the file that you saved'), ada)
    expect(await bea.findByText('This is the file of another key.', {}, PATIENCE)).toBeTruthy()
    expect(await button('Go on')).toHaveProperty('disabled', true)
  })

  it('takes two groups of the code on paper for a file', async () => {
    const page = await open()
    answers(true)
    await toKeys(page)
    await fill(page.user, await field('Passphrase for the files'), PASSPHRASE)
    await fill(page.user, await field('The passphrase again'), PASSPHRASE)
    const key = within(await region('Agency’s key of Bea'))
    await page.user.click(key.getByText('On paper instead'))
    const code = (await key.findByText(/^K1-/)).textContent ?? ''
    const asked = key.getAllByLabelText(/^Group \d+ of the code on paper$/)
    await page.user.click(key.getByRole('button', { name: 'Compare' }))
    expect(key.getAllByText('That is not what the code says. Look at the paper once more.')).toHaveLength(2)
    for (const input of asked) {
      const label = document.querySelector(`label[for="${input.id}"]`)?.textContent ?? ''
      await fill(page.user, input, (code.split('-')[Number(/\d+/.exec(label)?.[0])] ?? '').toLowerCase())
    }
    await page.user.click(key.getByRole('button', { name: 'Compare' }))
    expect(await key.findByText('Read back: it is safe')).toBeTruthy()
  })

  it('without the permission changes nothing', async () => {
    const page = await open()
    answers(false)
    await toKeys(page)
    expect(await screen.findByText(/Without that permission nothing can be published/)).toBeTruthy()
    expect(await desk.places.count()).toBe(0)
  })

  it('says in one sentence what the host has against it, and goes on from there', async () => {
    const page = await open()
    answers(true)
    await toKeys(page)
    await giveKeys(page)
    host.instead = (method) => (method === 'PUT' ? new Response('', { status: 507 }) : undefined)
    await page.user.click(await button('Go on'))
    await page.user.click(await button('Found the agency'))
    expect(
      await screen.findByText('There is no room left on the host. Free some, then try again.'),
    ).toBeTruthy()
    host.instead = () => undefined
    await page.user.click(await button('Try again'))
    await screen.findByText(/The place answers as signed/, {}, PATIENCE)
  })
})

describe('a password that is not kept', () => {
  it('is nowhere on the desk, and asked for before it is needed', async () => {
    const page = await open()
    await found(page, false)
    expect(JSON.stringify(await desk.places.toArray())).not.toContain(host.password)
    expect(screen.getByText('The password is not kept: you are asked for it.')).toBeTruthy()
    expect(screen.getByText(/, by you$/)).toBeTruthy()
    expect(await field('Password of the place')).toBeTruthy()
  })
})

describe('tutors', () => {
  it('are let in and out with the agency’s key, which is opened for that alone', async () => {
    const page = await open()
    const key = await found(page)
    const bea = await ownKey(await makeKey())
    await page.user.click(await button('Let a tutor in'))
    const dialog = within(await screen.findByRole('dialog'))
    await page.user.click(dialog.getByLabelText('The tutor’s request'))
    await page.user.paste(`Here: ${await tutorRequestCode({ name: 'Bea', jwk: bea.jwk })}`)
    expect(await dialog.findByText('From Bea')).toBeTruthy()
    await fill(page.user, dialog.getByLabelText('Packs they may publish'), 'acme-*')
    await page.user.upload(dialog.getByLabelText('Key file'), key)
    await fill(page.user, dialog.getByLabelText('Its passphrase'), PASSPHRASE)
    await page.user.click(dialog.getByRole('button', { name: 'Open' }))
    await dialog.findByText('Ada: open', {}, PATIENCE)
    expect(await violations()).toEqual([])
    await page.user.click(dialog.getByRole('button', { name: 'Let a tutor in' }))
    expect(await screen.findByText(/may publish acme-\*/, {}, PATIENCE)).toBeTruthy()

    await page.user.click(await button('Withdraw the key: Bea'))
    const again = within(await screen.findByRole('dialog'))
    const withdraw = again.getByRole('button', { name: 'Withdraw the key' })
    expect(withdraw).toHaveProperty('disabled', true)
    await page.user.upload(again.getByLabelText('Key file'), key)
    await fill(page.user, again.getByLabelText('Its passphrase'), PASSPHRASE)
    await page.user.click(again.getByRole('button', { name: 'Open' }))
    await again.findByText('Ada: open', {}, PATIENCE)
    await page.user.click(withdraw)
    expect(await screen.findByText(/key withdrawn/, {}, PATIENCE)).toBeTruthy()
    await waitFor(() =>
      expect([...host.files.keys()].filter((path) => path.startsWith('root/'))).toHaveLength(3),
    )
  })

  it('cannot be changed with a tutor’s key', async () => {
    const page = await open()
    await found(page)
    const [tutorKey] = await desk.keys.toArray()
    expect(tutorKey).toBeDefined()
    await page.user.click(await button('Let a tutor in'))
    const dialog = within(await screen.findByRole('dialog'))
    await fill(page.user, dialog.getByLabelText('Or the code on paper'), 'K1-00000')
    await page.user.click(dialog.getByRole('button', { name: 'Open' }))
    expect(await dialog.findByText(/A sign in it is not right/)).toBeTruthy()
  })
})

it('a root that this page signed is one that every browser follows', async () => {
  const page = await open()
  const key = await found(page)
  const [place] = await desk.places.toArray()
  await page.user.click(await button('Renew'))
  const dialog = within(await screen.findByRole('dialog'))
  await page.user.upload(dialog.getByLabelText('Key file'), key)
  await fill(page.user, dialog.getByLabelText('Its passphrase'), PASSPHRASE)
  await page.user.click(dialog.getByRole('button', { name: 'Open' }))
  await dialog.findByText('Ada: open', {}, PATIENCE)
  await page.user.click(dialog.getByRole('button', { name: 'Renew' }))
  const second = await waitFor(() => {
    const bytes = host.files.get('root/2.jws')
    if (!bytes) throw new Error('There is no second root')
    return new TextDecoder().decode(bytes)
  }, PATIENCE)
  const first = await readRoot(new TextDecoder().decode(host.files.get('root/1.jws')), {
    agency: place?.agency ?? '',
  })
  if (!first.ok) throw new Error('The first root cannot be read')
  expect(await readRoot(second, { root: first.value })).toMatchObject({ ok: true })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), PATIENCE)
})
