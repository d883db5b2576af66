/** The agency's page of the studio, with the real background and a folder that answers through `fetch`. */
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { desk } from '../../../entrypoints/background/studio/desk.ts'
import { makeKey, ownKey, readRoot, tutorRequestCode } from '../../../rules/feed/index.ts'
import { forgetSites } from '../../background/sites.ts'
import { type DavHost, davHost } from '../../background/studio/dav-host.ts'
import { violations } from '../../page/axe.ts'
import {
  answers,
  button,
  field,
  fill,
  found,
  giveKeys,
  open,
  PASSPHRASE,
  PATIENCE,
  readBack,
  region,
  toKeys,
} from './founding.tsx'

let host: DavHost
beforeEach(() => {
  forgetSites()
  host = davHost()
})

describe('founding', () => {
  it('asks for that host alone, makes the keys safe, and then shows what to give to community managers', async () => {
    const page = await open()
    expect(await violations()).toEqual([])
    const request = answers(true)
    await toKeys(page, host)
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://feed.acme.example/*'] })
    expect(host.files.size).toBe(0)
    await giveKeys(page)
    expect(await violations()).toEqual([])
    await page.user.click(await button('Go on'))
    await page.user.click(await button('Found the agency'))
    await screen.findByText(/The place answers as signed/, {}, PATIENCE)
    expect(await screen.findByRole('img', { name: 'The link as a QR code' })).toBeTruthy()
    expect(screen.getByText(/^https:\/\/feed\.acme\.example\/guide\/join#gp1\./)).toBeTruthy()
    expect(screen.getByText(/, by itself$/)).toBeTruthy()
    expect(await violations()).toEqual([])
  })

  it('keeps the tutor’s key so that nobody takes it out, and no key of the agency', async () => {
    const page = await open()
    await found(page, host)
    const [key] = await desk.keys.toArray()
    expect(key?.key.extractable).toBe(false)
    const places = await desk.places.toArray()
    expect(JSON.stringify([key?.jwk, places])).not.toMatch(/"d":|K1-/)
    expect(places).toMatchObject([{ name: 'Acme', secret: host.password }])
  })

  it('goes on only once every key was read back: its own, not another', async () => {
    const page = await open()
    answers(true)
    await toKeys(page, host)
    await field('Passphrase for the files')
    // Whoever cannot see the page hears that it went on.
    expect(document.activeElement?.textContent).toBe('The keys')
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
    await toKeys(page, host)
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
    await toKeys(page, host)
    expect(await screen.findByText(/Without that permission nothing can be published/)).toBeTruthy()
    expect(await desk.places.count()).toBe(0)
  })

  it('says in one sentence what the host has against it, and goes on from there', async () => {
    const page = await open()
    answers(true)
    await toKeys(page, host)
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
    await found(page, host, false)
    expect(JSON.stringify(await desk.places.toArray())).not.toContain(host.password)
    expect(screen.getByText('The password is not kept: you are asked for it.')).toBeTruthy()
    expect(screen.getByText(/, by you$/)).toBeTruthy()
    expect(await field('Password of the place')).toBeTruthy()
  })
})

describe('tutors', () => {
  it('are let in and out with the agency’s key, which is opened for that alone', async () => {
    const page = await open()
    const key = await found(page, host)
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
    await found(page, host)
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
  const key = await found(page, host)
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
