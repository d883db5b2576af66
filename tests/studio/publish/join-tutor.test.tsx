/** A second tutor joins an agency from a browser of their own, is let in by whoever holds its key, and loses a key. */
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { desk } from '../../../entrypoints/background/studio/desk.ts'
import { createManuscript } from '../../../entrypoints/background/studio/manuscripts.ts'
import { forgetPlace } from '../../../entrypoints/background/studio/places.ts'
import { AgencyView } from '../../../entrypoints/studio/publish/AgencyView.tsx'
import {
  enrolmentLink,
  nextRoot,
  type OwnKey,
  type Root,
  readRoot,
  readTutorRequest,
  signNextRoot,
  type TutorRequest,
} from '../../../rules/feed/index.ts'
import { forgetSites, grant } from '../../background/sites.ts'
import { OWN_PAGE } from '../../background/start.ts'
import { type DavHost, davHost } from '../../background/studio/dav-host.ts'
import { newAgency, type Publisher } from '../../background/studio/publisher.ts'
import { acme } from '../../feed/agency.ts'
import { violations } from '../../page/axe.ts'
import { renderPage } from '../../page/render-page.tsx'
import { savedFiles } from './saved-files.ts'

const PASSPHRASE = 'boat lamp seven nettle'
const PATIENCE = { timeout: 20_000 }

let host: DavHost
let agency: Publisher

beforeEach(() => {
  forgetSites()
  host = davHost()
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation((async ({
    origins = [],
  }: {
    origins?: string[]
  }) => {
    await grant(...origins)
    return true
  }) as never)
})

/** The agency is there, and this browser has nothing to do with it. */
async function open() {
  const files = savedFiles()
  const page = await renderPage(null, '/studio.html?view=agency')
  agency = await newAgency(host)
  await page.as(OWN_PAGE)('foundAgency', { agency: agency.agency })
  await forgetPlace(agency.agency)
  page.show(<AgencyView />)
  return { ...page, files }
}
type Opened = Awaited<ReturnType<typeof open>>

const button = (name: string | RegExp) => screen.findByRole('button', { name }, PATIENCE)
async function fill(user: Opened['user'], label: string, text: string) {
  await user.click(await screen.findByLabelText(label))
  await user.paste(text)
}

async function join(page: Opened): Promise<File> {
  const { user } = page
  const link = await enrolmentLink({ agency: agency.agency, address: host.address, name: 'Acme' })
  await user.click(await button('Join as a tutor'))
  await fill(user, 'Enrolment code or link of the agency', `Hello, here it is: ${link}`)
  expect(await screen.findByText('Acme · feed.acme.example')).toBeTruthy()
  await fill(user, 'Your name', 'Bea')
  await user.click(await button('Go on'))
  expect(await screen.findByLabelText('Where community managers read the guidelines')).toHaveProperty(
    'value',
    host.address,
  )
  await fill(user, 'User name', host.user)
  await fill(user, 'Password', host.password)
  await user.click(await screen.findByRole('switch', { name: 'Keep the password in this browser' }))
  await user.click(await button('Go on'))
  const file = await newKey(page)
  expect(await violations()).toEqual([])
  await user.click(await button('Finish'))
  return file
}

async function newKey({ user, files }: Opened): Promise<File> {
  await fill(user, 'Passphrase for the files', PASSPHRASE)
  await fill(user, 'The passphrase again', PASSPHRASE)
  const key = within(await screen.findByRole('region', { name: 'Tutor key of Bea' }, PATIENCE))
  await user.click(key.getByRole('button', { name: 'Save the file' }))
  const file = await files.last()
  await user.upload(await key.findByLabelText('Now choose the file that you saved'), file)
  await key.findByText('Read back: it is safe', {}, PATIENCE)
  return file
}

/** The request that the page shows, as whoever holds the agency's key gets it. */
async function request(): Promise<TutorRequest> {
  const code = await screen.findByText(/^gt1\./, {}, PATIENCE)
  const read = await readTutorRequest(code.textContent ?? '')
  if (!read) throw new Error('The request cannot be read')
  return read
}

/** Elsewhere, the holder lets the tutor in. */
async function letIn(asked: TutorRequest, holder: OwnKey): Promise<void> {
  let root: Root | undefined
  for (let version = 1; host.files.has(`root/${version}.jws`); version++) {
    const text = new TextDecoder().decode(host.files.get(`root/${version}.jws`))
    const read = await readRoot(text, root ? { root } : { agency: agency.agency })
    if (!read.ok) throw new Error(read.trouble.code)
    root = read.value
  }
  if (!root) throw new Error('There is no root')
  const next = nextRoot(root, { kind: 'add-tutor', request: asked, packs: ['*'] }, Date.now())
  if (!next.ok) throw new Error(next.problem)
  const signed = await signNextRoot(next.root, root, [holder])
  if (!signed.ok) throw new Error('the holder signed')
  host.files.set(`root/${next.root.version}.jws`, new TextEncoder().encode(signed.text))
}

it('asks to be let in with a request, and publishes beside the first tutor once they are', async () => {
  const page = await open()
  await join(page)
  const asked = await request()
  expect(asked.name).toBe('Bea')
  const manuscript = await createManuscript(acme('1.0.0', 'due'))
  const order = { kind: 'pack', manuscript, version: '1.0.0' } as const
  const at = { agency: agency.agency }
  expect(await page.as(OWN_PAGE)('publishOrder', { at, order })).toEqual({ kind: 'not-a-tutor' })
  await letIn(asked, agency.holder)
  await page.user.click(await button('Check now'))
  expect(await screen.findByText('Bea', {}, PATIENCE)).toBeTruthy()
  expect(screen.queryByText(/^gt1\./)).toBeNull()
  expect(await page.as(OWN_PAGE)('publishOrder', { at, order })).toMatchObject({ kind: 'published' })
  expect(await screen.findByRole('rowheader', { name: 'Test due' }, PATIENCE)).toBeTruthy()
  expect(await violations()).toEqual([])
})

it('has a key back from its file after the computer broke, and makes a new one after a theft', async () => {
  const page = await open()
  const file = await join(page)
  const first = (await request()).kid
  await page.user.click(screen.getByText('Somebody may have my tutor key'))
  const stolen = within(
    screen.getByText('Somebody may have my tutor key').closest('details') ?? document.body,
  )
  await page.user.click(stolen.getByRole('button', { name: 'Make a new key' }))
  await newKey(page)
  await page.user.click(await button('Save'))
  await waitFor(async () => expect((await desk.keys.get(agency.agency))?.kid).not.toBe(first), PATIENCE)
  await waitFor(async () => expect((await request()).kid).not.toBe(first), PATIENCE)

  await page.user.click(screen.getByText('I have lost my tutor key'))
  await page.user.click(await button('Bring the key back'))
  const dialog = within(await screen.findByRole('dialog'))
  await page.user.upload(dialog.getByLabelText('Key file'), file)
  await page.user.click(dialog.getByLabelText('Its passphrase'))
  await page.user.paste('not the passphrase')
  await page.user.click(dialog.getByRole('button', { name: 'Open' }))
  expect(await dialog.findByText('The passphrase does not open this file.', {}, PATIENCE)).toBeTruthy()
  await page.user.clear(dialog.getByLabelText('Its passphrase'))
  await page.user.click(dialog.getByLabelText('Its passphrase'))
  await page.user.paste(PASSPHRASE)
  await page.user.click(dialog.getByRole('button', { name: 'Open' }))
  await waitFor(async () => expect((await desk.keys.get(agency.agency))?.kid).toBe(first), PATIENCE)
})
