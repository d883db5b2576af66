/** Publishing by hand, moving to another host, and a new key for a holder, on the agency’s page. Object stores: `tests/e2e/studio-places.test.ts`. */
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { desk } from '../../../entrypoints/background/studio/desk.ts'
import { type Root, readRoot, readZip } from '../../../rules/feed/index.ts'
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
  type Opened,
  open,
  PASSPHRASE,
  PATIENCE,
  readBack,
  toPlace,
} from './founding.tsx'

beforeEach(() => forgetSites())

const ADDRESS = 'Where community managers read the guidelines'

async function choosePlace({ user }: Opened, kind: RegExp) {
  const select = await screen.findByLabelText('How the files get there')
  const option = within(select).getByRole('option', { name: kind })
  await user.selectOptions(select, option)
}

it('by hand, the first files come as a zip, and are seen once they are unpacked on the host', async () => {
  const host = davHost()
  const page = await open()
  answers(true)
  await toPlace(page)
  await fill(page.user, await field(ADDRESS), host.address)
  await choosePlace(page, /^By hand/)
  expect(screen.queryByLabelText('Password')).toBeNull()
  await page.user.click(await button('Go on'))
  await giveKeys(page)
  await page.user.click(await button('Go on'))
  await page.user.click(await button('Found the agency'))
  await screen.findByText(/Nothing can be seen at the address yet: unpack the zip there/, {}, PATIENCE)
  expect(host.written).toEqual([])
  expect(await violations()).toEqual([])

  await page.user.click(await button('Download the zip'))
  const zip = await page.files.last()
  const files = readZip(new Uint8Array(await zip.arrayBuffer()))
  expect([...(files?.keys() ?? [])].map((path) => path.split('/')[0]).sort()).toEqual(['feeds', 'root'])
  for (const [path, bytes] of files ?? []) host.files.set(path, bytes)
  await page.user.click(await button('Check now'))
  await screen.findByText(/The place answers as signed/, {}, PATIENCE)
})

it.each(['stale', 'expired'] as const)('a signature that ended is told, when it is %s', async (label) => {
  const address = 'https://feed.acme.example/'
  await desk.places.put({
    ...{ agency: 'A'.repeat(43), name: 'Acme', address, access: { kind: 'hand' } },
    look: {
      ...{ at: Date.now(), packs: [] },
      status: {
        ...{ agency: 'A'.repeat(43), name: 'Acme', address, label, since: new Date(2026, 10, 8).getTime() },
        ...{ nextAt: 0, troubles: [], tutors: [], hasPrevious: false, isHeldBack: false },
      },
    },
  })
  await open()
  expect(await screen.findByText(/^What is here was signed until 8 Nov 2026\./)).toBeTruthy()
  expect(screen.queryByText(/answers as signed/)).toBeNull()
})

describe('moving to another host', () => {
  const dialog = async () => within(await screen.findByRole('dialog'))

  async function ask(page: Opened, { address, user, password }: DavHost) {
    await page.user.click(await button('Move to another host'))
    const asked = await dialog()
    await fill(page.user, asked.getByLabelText(ADDRESS), address)
    await fill(page.user, asked.getByLabelText('User name'), user)
    await fill(page.user, asked.getByLabelText('Password'), password)
    return asked
  }

  it('copies everything, and then says what is left to do until everybody has followed', async () => {
    const [old, next] = [davHost('old.acme.example'), davHost('new.acme.example')]
    const page = await open()
    await found(page, old)
    const asked = await ask(page, next)
    expect(await violations()).toEqual([])
    const request = answers(true)
    await page.user.click(asked.getByRole('button', { name: 'Move' }))
    await screen.findByText('The agency has moved to new.acme.example', {}, PATIENCE)
    expect(request).toHaveBeenCalledWith({ origins: ['https://new.acme.example/*'] })
    await screen.findByText(/^https:\/\/new\.acme\.example\/guide\/join#gp1\./, {}, PATIENCE)
    await screen.findByText(/The place answers as signed/, {}, PATIENCE)
    expect(
      screen.getByText(/Leave the files at https:\/\/old\.acme\.example\/guide\/ as they are/),
    ).toBeTruthy()
    expect([...next.files.keys()].sort()).toEqual([...old.files.keys()].sort())
    // Not kept, but typed: it need not be typed again before the studio is closed.
    expect(await desk.places.toArray()).toMatchObject([{ address: next.address }])
    expect(await violations()).toEqual([])

    await page.user.click(await button('Everybody has followed'))
    await waitFor(() => expect(screen.queryByText(/has moved to/)).toBeNull())
    expect(await desk.places.toArray()).not.toMatchObject([{ movedFrom: {} }])
  })

  it('that fails changes nothing, and says why', async () => {
    const [old, next] = [davHost('old.acme.example'), davHost('new.acme.example')]
    const page = await open()
    await found(page, old)
    const same = await ask(page, old)
    expect(same.getByText(/That is the address where the agency is already/)).toBeTruthy()
    expect(same.getByRole('button', { name: 'Move' })).toHaveProperty('disabled', true)
    await page.user.click(same.getByRole('button', { name: 'Cancel' }))

    const asked = await ask(page, next)
    next.instead = (method) => (method === 'PUT' ? new Response('', { status: 507 }) : undefined)
    await page.user.click(asked.getByRole('button', { name: 'Move' }))
    await asked.findByText('There is no room left on the host. Free some, then try again.', {}, PATIENCE)
    next.instead = () => undefined
    answers(false)
    await page.user.click(asked.getByRole('button', { name: 'Move' }))
    await asked.findByText(/Without that permission nothing can be published/)
    expect(await desk.places.toArray()).toMatchObject([{ address: old.address, secret: old.password }])
  })
})

it('a holder’s lost key is replaced with the other one, and the new one speaks for the agency', async () => {
  const host = davHost()
  const page = await open()
  const { user } = page
  const adas = await found(page, host)
  await user.click(await screen.findByText('A key of the agency is lost'))
  const lost = within(screen.getByText('A key of the agency is lost').closest('details') ?? document.body)
  await user.click(lost.getByRole('button', { name: 'Replace a key of the agency' }))
  const dialog = within(await screen.findByRole('dialog'))
  const go = dialog.getByRole('button', { name: 'Replace a key of the agency' })
  await user.selectOptions(dialog.getByLabelText('Whose key'), 'Bea')
  await user.clear(dialog.getByLabelText('Who holds the new one'))
  await fill(user, dialog.getByLabelText('Who holds the new one'), 'Carla')
  await fill(user, dialog.getByLabelText('Passphrase for the files'), PASSPHRASE)
  await fill(user, dialog.getByLabelText('The passphrase again'), PASSPHRASE)
  const carlas = await readBack(page, 'Agency’s key of Carla')
  expect(go).toHaveProperty('disabled', true)
  await openKey(page, dialog, adas, 'Ada')
  expect(await violations()).toEqual([])
  await user.click(go)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), PATIENCE)
  const [first, second] = await roots(host)
  expect(second?.keys.map(({ holder }) => holder)).toEqual(['Ada', 'Carla'])
  expect(second?.keys[0]).toEqual(first?.keys[0])
  expect(second?.agency).toBe(first?.agency)

  await user.click(await button('Renew'))
  const renew = within(await screen.findByRole('dialog'))
  await openKey(page, renew, carlas, 'Carla')
  await user.click(renew.getByRole('button', { name: 'Renew' }))
  await waitFor(async () => expect(await roots(host)).toHaveLength(3), PATIENCE)
})

type Dialog = ReturnType<typeof within>

async function openKey({ user }: Opened, dialog: Dialog, file: File, holder: string) {
  await user.upload(dialog.getByLabelText('Key file'), file)
  await fill(user, dialog.getByLabelText('Its passphrase'), PASSPHRASE)
  await user.click(dialog.getByRole('button', { name: 'Open' }))
  await dialog.findByText(`${holder}: open`, {}, PATIENCE)
}

/** The chain as a browser follows it. */
async function roots(host: DavHost): Promise<readonly Root[]> {
  const [place] = await desk.places.toArray()
  const chain: Root[] = []
  for (;;) {
    const bytes = host.files.get(`root/${chain.length + 1}.jws`)
    if (!bytes) return chain
    const before = chain.at(-1)
    const read = await readRoot(
      new TextDecoder().decode(bytes),
      before ? { root: before } : { agency: place?.agency ?? '' },
    )
    if (!read.ok) throw new Error(read.trouble.code)
    chain.push(read.value)
  }
}
