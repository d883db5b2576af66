/** The privacy page says everything: what is in the schema, in the settings and in the manifest has its words there. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, within } from '@testing-library/react'
import { describe, expect, it, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { database } from '../../entrypoints/background/database.ts'
import { draftRecord as recordSchema } from '../../entrypoints/background/draft-record.ts'
import * as settings from '../../entrypoints/background/settings.ts'
import { desk } from '../../entrypoints/background/studio/desk.ts'
import { App } from '../../entrypoints/privacy/App.tsx'
import { NETWORK_CALLS } from '../../entrypoints/privacy/network.ts'
import { privacyTexts } from '../../entrypoints/privacy/texts.ts'
import { draftRecord } from '../background/records.ts'
import { givenHistory, renderPage } from '../page/render-page.tsx'

const root = join(import.meta.dirname, '../..')
const { tableTexts, settingTexts, permissionTexts, memoryTexts } = privacyTexts.en

/** Source files of the extension with their text, comments left out. The command line is no part of it. */
function sources(): { file: string; text: string }[] {
  return ['entrypoints', 'components', 'rules'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !(folder === 'rules' && /^cli\b/.test(name)))
      .map((name) => ({
        file: `${folder}/${name}`,
        text: readFileSync(join(root, folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''),
      })),
  )
}

describe('the words of the privacy page', () => {
  it('speak of every table and of every field that finds something', () => {
    const described: Record<string, { fields: Record<string, string> }> = tableTexts
    for (const { name, schema } of [...database.tables, ...desk.tables]) {
      expect(Object.keys(described), 'tables in entrypoints/privacy/texts.ts').toContain(name)
      for (const { keyPath } of [schema.primKey, ...schema.indexes]) {
        for (const field of [keyPath ?? []].flat()) expect(described[name]?.fields).toHaveProperty(field)
      }
    }
  })

  it('speak of every field of a draft and of a tip, and of none that is not there', () => {
    const tip = Object.keys(draftRecord().tips[0] ?? {})
    const known = [...Object.keys(recordSchema.entries), ...tip, 'sealed']
    expect(Object.keys(tableTexts.history.fields).sort()).toEqual([...new Set(known)].sort())
  })

  it('speak of every setting', () => {
    const keys = Object.values(settings).flatMap((one) =>
      typeof one === 'object' && 'key' in one ? [one.key] : [],
    )
    expect(Object.keys(settingTexts).sort()).toEqual(keys.map((key) => key.replace('local:', '')).sort())
  })

  it('speak of everything that is in memory only', () => {
    const kept = sources().flatMap(({ text }) =>
      [...text.matchAll(/'session:(\w+)'/g)].map(([, name]) => name),
    )
    expect(Object.keys(memoryTexts).sort()).toEqual(kept.sort())
  })

  it('speak of every permission', () => {
    const manifest = readFileSync(join(root, 'wxt.config.ts'), 'utf8')
    const [, list = ''] = /\bpermissions: \[([^\]]*)\]/.exec(manifest) ?? []
    const asked = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name)
    expect(asked).not.toHaveLength(0)
    expect(Object.keys(permissionTexts).sort()).toEqual(asked.sort())
  })

  it('speak of every file that asks the network for something', () => {
    const asking =
      /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b|\bRTCPeerConnection\b/
    const files = sources()
      // The command line is no part of the extension.
      .filter(({ file, text }) => file !== 'rules/cli.ts' && asking.test(text))
      .map(({ file }) => file)
    expect([...new Set(NETWORK_CALLS.map(({ file }) => file))].sort()).toEqual(files.sort())
  })
})

test('the page shows the database as it is, and how it is kept', async () => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    ...{ permissions: ['storage', 'alarms'], host_permissions: ['https://*.facebook.com/*'] },
  } as never)
  await givenHistory(draftRecord(), draftRecord())
  await settings.retention.setValue(7)
  const { user } = await renderPage(<App />, '/privacy.html')
  expect(await screen.findByText(/kept for 7 days/)).toBeTruthy()
  expect(screen.getByText(/Without an agency nobody is asked/)).toBeTruthy()
  expect(screen.getByText(/Whoever does not publish contacts nobody with it/)).toBeTruthy()
  const history = await screen.findByText('history')
  const table = history.closest('details')
  if (!table) throw new Error('no table')
  expect(table.textContent).toContain('2 entries')
  await user.click(history)
  expect(within(table).getByText('Your text as first flagged, if you keep texts')).toBeTruthy()
  expect(screen.getByText(/^To clear what is too old, every six hours/)).toBeTruthy()
})

describe('whether there is a passphrase', () => {
  const said = () => screen.queryAllByText(/passphrase/, { selector: '.pr-facts li' }).length

  it('is said once it is known, and nothing that depends on it before', async () => {
    const answer = Promise.withResolvers<undefined>()
    vi.spyOn(database.locks, 'get').mockReturnValue(answer.promise as never)
    await renderPage(<App />, '/privacy.html')
    expect(await screen.findByText(/Without an agency nobody is asked/)).toBeTruthy()
    expect(said()).toBe(0)
    answer.resolve(undefined)
    expect(await screen.findByText(/^Not encrypted/)).toBeTruthy()
    expect(said()).toBe(1)
  })

  it('is not said while the database does not answer', async () => {
    vi.spyOn(database.locks, 'get').mockRejectedValue(new Error('UnknownError'))
    await renderPage(<App />, '/privacy.html')
    expect(await screen.findByText('In private windows nothing is kept, ever.')).toBeTruthy()
    expect(said()).toBe(0)
  })
})
