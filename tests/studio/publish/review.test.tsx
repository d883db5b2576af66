/** Review and publish, with the real background, a pack on the desk, and a folder that answers through `fetch`. */
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readManuscript } from '../../../entrypoints/background/studio/manuscripts.ts'
import { changePlace, readPlace } from '../../../entrypoints/background/studio/places.ts'
import { ManuscriptProvider } from '../../../entrypoints/studio/manuscript/use-manuscript.tsx'
import { ReviewPart } from '../../../entrypoints/studio/publish/ReviewPart.tsx'
import type { Pack } from '../../../rules/index.ts'
import { forgetSites } from '../../background/sites.ts'
import { OWN_PAGE } from '../../background/start.ts'
import { type DavHost, davHost } from '../../background/studio/dav-host.ts'
import { newAgency, type Publisher } from '../../background/studio/publisher.ts'
import { violations } from '../../page/axe.ts'
import { renderPage } from '../../page/render-page.tsx'
import { pack, rule } from '../../rules/make.ts'
import { givenPack, openInTab } from '../given.ts'

const PATIENCE = { timeout: 20_000 }
const teaching = (title: string) => ({ it: { title, message: 'Di’ altro.', why: 'Non si dice.' } })
const ofWord = (word: string) =>
  rule(word, { type: 'existence', phrases: { it: [word] } }, { text: teaching(`Niente ${word}`) })
const forno: Pack = { ...pack([ofWord('svendita')], { id: 'forno', version: '0.1.0' }), languages: ['it'] }

let host: DavHost
let agency: Publisher
/** By how much the clock is ahead, in ms: between two publications there must be two seconds. */
let ahead = 0
const trueTime = Date.now

beforeEach(() => {
  forgetSites()
  host = davHost()
  ahead = 0
  vi.spyOn(Date, 'now').mockImplementation(() => trueTime() + ahead)
})

async function open({ keep = true, founded = true } = {}) {
  const id = await givenPack(forno)
  const { store } = await openInTab(id)
  const page = await renderPage(null, '/studio.html')
  agency = await newAgency(host, keep)
  if (founded) await page.as(OWN_PAGE)('foundAgency', { agency: agency.agency, secret: host.password })
  ahead += 3000
  page.show(
    <main className="g-root">
      <title>Studio</title>
      <h1>Forno</h1>
      <h2>Review</h2>
      <ManuscriptProvider store={store}>
        <ReviewPart />
      </ManuscriptProvider>
    </main>,
  )
  return { ...page, id, store }
}

const button = (name: string | RegExp) => screen.findByRole('button', { name }, PATIENCE)

async function publish({ user }: { user: Awaited<ReturnType<typeof renderPage>>['user'] }, version: string) {
  ahead += 3000
  const publishing = await button(`Publish ${version}`)
  await waitFor(() => expect(publishing).toHaveProperty('disabled', false), PATIENCE)
  await user.click(publishing)
  await screen.findByText(`Version ${version} is published`, {}, PATIENCE)
}

describe('the first release', () => {
  it('is told with its note and number, published, and read back', async () => {
    const page = await open()
    expect(await screen.findByText(/published for the first time, with 1 rule\./)).toBeTruthy()
    await page.user.type(screen.getByLabelText('What you tell community managers'), 'Le prime regole.')
    expect(await violations()).toEqual([])
    await publish(page, '0.1.0')
    expect(await violations()).toEqual([])
    const { live, look } = (await readPlace(agency.agency)) ?? {}
    expect(live?.packs).toMatchObject([{ id: 'forno', version: '0.1.0' }])
    expect(look?.packs).toMatchObject([{ id: 'forno', version: '0.1.0' }])
    expect(await screen.findByText('There is nothing new to publish.')).toBeTruthy()
    expect(screen.getByText('Le prime regole.')).toBeTruthy()
    expect((await readManuscript(page.id))?.pack.releaseNote).toBeUndefined()
  })

  it('is offered only where it is allowed to go', async () => {
    await open({ founded: false })
    expect(await screen.findByText('There is nowhere to publish yet')).toBeTruthy()
  })

  it('waits for a password that is not kept', async () => {
    const page = await open({ keep: false })
    const publishing = await button('Publish 0.1.0')
    await waitFor(() => expect(screen.getByText(/it can be published/)).toBeTruthy(), PATIENCE)
    expect(publishing).toHaveProperty('disabled', true)
    await page.user.type(screen.getByLabelText('Password of the place'), host.password)
    await publish(page, '0.1.0')
  })
})

describe('the next release', () => {
  async function second() {
    const page = await open()
    await publish(page, '0.1.0')
    page.store.edit((now) => ({ ...now, rules: [...(now.rules ?? []), ofWord('sconto') as never] }))
    return page
  }

  it('says in words what changes, and suggests a number for it', async () => {
    await second()
    const changes = within(await screen.findByRole('heading', { name: 'What changes' }).then(sheetOf))
    expect(await changes.findByText('Niente sconto')).toBeTruthy()
    expect(await screen.findByText(/^Suggested: 0\.2\.0, because something new/)).toBeTruthy()
    expect(screen.getByText('0.1.0 → 0.2.0')).toBeTruthy()
  })

  it('must have a higher number', async () => {
    const { user } = await second()
    const version = await screen.findByLabelText('Version')
    await waitFor(() => expect(version).toHaveProperty('value', '0.2.0'))
    await user.clear(version)
    await user.type(version, '0.1.0')
    expect(await screen.findByText('It must be higher than 0.1.0, which is published.')).toBeTruthy()
    expect(await button('Publish 0.1.0')).toHaveProperty('disabled', true)
    await user.click(await button('Take it: 0.2.0'))
    expect(version).toHaveProperty('value', '0.2.0')
  })

  it('that the host refuses leaves the first whole, and says what to do', async () => {
    const { user } = await second()
    host.instead = (method) => (method === 'PUT' ? new Response('', { status: 403 }) : undefined)
    ahead += 3000
    const publishing = await button('Publish 0.2.0')
    await waitFor(() => expect(publishing).toHaveProperty('disabled', false), PATIENCE)
    await user.click(publishing)
    expect(await screen.findByText(/This access may not write there/, {}, PATIENCE)).toBeTruthy()
    expect(screen.getByText('What was published before is as it was.')).toBeTruthy()
    expect((await readPlace(agency.agency))?.live?.packs).toMatchObject([{ version: '0.1.0' }])
  })

  it('is taken back in one step, under a higher number, and the desk keeps what was written', async () => {
    const page = await second()
    await publish(page, '0.2.0')
    await page.user.click(await button('Publish this one again: 0.1.0'))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText('Niente sconto')).toBeTruthy()
    ahead += 3000
    await page.user.click(dialog.getByRole('button', { name: 'Publish as 1.0.0' }))
    await waitFor(
      async () => expect((await readPlace(agency.agency))?.live?.packs).toMatchObject([{ version: '1.0.0' }]),
      PATIENCE,
    )
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), PATIENCE)
    expect((await readManuscript(page.id))?.pack.rules).toHaveLength(2)
    expect(await screen.findByText('Si torna a com’era nella versione 0.1.0.')).toBeTruthy()
  })

  it('does not go over what another computer published meanwhile', async () => {
    const page = await second()
    await changePlace(agency.agency, (place) => ({
      ...place,
      live: { ...(place.live as NonNullable<typeof place.live>), packs: [] },
    }))
    ahead += 3000
    const publishing = await button('Publish 0.1.0')
    await waitFor(() => expect(publishing).toHaveProperty('disabled', false), PATIENCE)
    await page.user.click(publishing)
    expect(await screen.findByText(/from another computer in between/, {}, PATIENCE)).toBeTruthy()
    expect(
      await screen.findByText('Compared with version 0.1.0, which is published.', {}, PATIENCE),
    ).toBeTruthy()
  })
})

it('a pack that is not right cannot be published, and says where', async () => {
  const page = await open()
  page.store.edit((now) => ({ ...now, rules: [{ ...(ofWord('sconto') as object), id: '' } as never] }))
  expect(await screen.findByText(/to put right before it can be published/, {}, PATIENCE)).toBeTruthy()
  expect(await button(/^Publish /)).toHaveProperty('disabled', true)
})

function sheetOf(heading: HTMLElement): HTMLElement {
  const sheet = heading.closest('section')
  if (!sheet) throw new Error('The heading stands in no sheet')
  return sheet
}
