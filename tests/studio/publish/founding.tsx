/** What a tutor does on the agency’s page of the studio, from nothing to an agency that is founded. */
import { screen, within } from '@testing-library/react'
import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { AgencyView } from '../../../entrypoints/studio/publish/AgencyView.tsx'
import { grant } from '../../background/sites.ts'
import type { DavHost } from '../../background/studio/dav-host.ts'
import { renderPage } from '../../page/render-page.tsx'
import { savedFiles } from './saved-files.ts'

export const PASSPHRASE = 'boat lamp seven nettle'
/** Each key file costs a fifth of a second on a quiet machine. */
export const PATIENCE = { timeout: 20_000 }

/** What the browser answers when it asks for a host. */
export function answers(granted: boolean) {
  return vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation((async ({
    origins = [],
  }: {
    origins?: string[]
  }) => {
    if (granted) await grant(...origins)
    return granted
  }) as never)
}

export type Opened = Awaited<ReturnType<typeof open>>

export async function open() {
  const files = savedFiles()
  const page = await renderPage(<AgencyView />, '/studio.html?view=agency')
  return { ...page, files }
}

export const button = (name: string | RegExp) => screen.findByRole('button', { name })
export const field = (name: string) => screen.findByLabelText(name)
/** As from the clipboard: a key at a time takes long here, and is tried in a real browser. */
export async function fill(user: Opened['user'], into: HTMLElement, text: string) {
  await user.click(into)
  await user.paste(text)
}

export const region = (name: string) => screen.findByRole('region', { name })

export async function toPlace({ user }: Opened) {
  await user.click(await button('Found an agency'))
  await fill(user, await field('Name of the agency'), 'Acme')
  await fill(user, await field('Your name'), 'Ada')
  await fill(user, await field('Who holds the second key of the agency'), 'Bea')
  await user.click(await button('Go on'))
}

/** A WebDAV folder. @param keep whether the password is kept. */
export async function toKeys(page: Opened, host: DavHost, keep = true) {
  const { user } = page
  await toPlace(page)
  await fill(user, await field('Where community managers read the guidelines'), host.address)
  await fill(user, await field('User name'), host.user)
  await fill(user, await field('Password'), host.password)
  if (keep) await user.click(await screen.findByRole('switch', { name: 'Keep the password in this browser' }))
  await user.click(await button('Go on'))
}

export async function readBack({ user, files }: Opened, name: string): Promise<File> {
  const key = within(await region(name))
  await user.click(key.getByRole('button', { name: 'Save the file' }))
  const file = await files.last()
  await user.upload(await key.findByLabelText('Now choose the file that you saved'), file)
  await key.findByText('Read back: it is safe', {}, PATIENCE)
  return file
}

export async function giveKeys(page: Opened) {
  await fill(page.user, await field('Passphrase for the files'), PASSPHRASE)
  await fill(page.user, await field('The passphrase again'), PASSPHRASE)
  const first = await readBack(page, 'Agency’s key of Ada')
  await readBack(page, 'Agency’s key of Bea')
  await readBack(page, 'Tutor key of Ada')
  return first
}

/** Founds the agency and answers the file of its first key. */
export async function found(page: Opened, host: DavHost, keep = true): Promise<File> {
  answers(true)
  await toKeys(page, host, keep)
  const key = await giveKeys(page)
  await page.user.click(await button('Go on'))
  await page.user.click(await button('Found the agency'))
  await screen.findByText(/The place answers as signed/, {}, PATIENCE)
  return key
}
