/** The history outlives crashes, keeps its lock when the browser closes, and stays fluent when it is full. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import type { DraftRecord } from '../../entrypoints/background/history.ts'
import { draftRecord } from '../background/records.ts'
import { type Browser, launch } from './browsers.ts'
import { extensionFolder } from './build-extension.ts'
import { ask, fileOf, type InExtension, rowsOf } from './extension-page.ts'
import { findBrowser } from './find-browser.ts'
import { type Page, poll, type Target } from './page.ts'

const KILLS = 20
/**
 * Firefox takes its time to start, and its extensions have a process of their own: there three kills of four
 * are of that process, in which all that writes runs, and each fourth of the whole browser.
 */
const KILLS_A_START = inject('browser') === 'firefox' ? 4 : 1
const rows: Target = { role: 'link', in: { role: 'region', name: 'Bozze' } }
let profile = ''
let browser: Browser | undefined

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'galateo-history-'))
})
afterEach(async () => {
  await browser?.close().catch(() => {})
  browser = undefined
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

/** The browser as the person starts it again, with what is on the disk. */
async function start(): Promise<Browser> {
  const name = inject('browser')
  const executable = findBrowser(name)
  if (!executable) throw new Error(`${name} is not on this computer`)
  // Puppeteer puts a Firefox profile back as it was, some time after the browser is gone.
  await poll('the profile to be put back', async () => !existsSync(join(profile, 'user.js.puppeteer')))
  browser = await launch(name, { extension: extensionFolder(name), executable, profile })
  return browser
}

/** Has the page write drafts, several at once, until it goes; it notes the ids of those that were kept. */
async function writeOn(page: Page): Promise<void> {
  await page.evaluate(
    (file) => {
      const scope = globalThis as unknown as InExtension & { kept: string[] }
      const { runtime } = scope.browser ?? scope.chrome
      scope.kept = []
      const [example] = file.drafts
      async function write(): Promise<void> {
        for (;;) {
          const now = Date.now()
          const draft = { ...example, id: crypto.randomUUID(), startedAt: now, changedAt: now }
          const message = { id: 1, type: 'importHistory', data: { ...file, drafts: [draft] }, timestamp: now }
          const answer = await runtime.sendMessage(message)
          if (answer.res?.added === 1) scope.kept.push(draft.id)
        }
      }
      for (let writer = 0; writer < 4; writer++) void write()
    },
    fileOf([draftRecord()]),
  )
}

function keptSoFar(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as { kept: string[] }).kept)
}

async function onDisk(page: Page): Promise<readonly DraftRecord[]> {
  return (await rowsOf(page, 'history')) as readonly DraftRecord[]
}

test(`loses nothing that it said it kept when the browser is killed ${KILLS} times while it writes`, async () => {
  const kept = new Set<string>()
  for (let kill = 0; kill < KILLS; kill++) {
    const running = kill % KILLS_A_START === 0 ? await start() : browser
    if (!running) throw new Error('The browser is not there')
    const page = await running.openExtensionPage('insights.html')
    // The database is there once the page shows what is in it.
    await (kill === 0 ? page.see({ text: 'Ancora niente' }) : page.see({ ...rows, nth: 0 }))
    const there = new Set((await onDisk(page)).map(({ id }) => id))
    expect([...kept].filter((id) => !there.has(id))).toEqual([])
    await writeOn(page)
    // A different moment each time, between two writes or within one.
    const now = await poll('drafts to be kept', async () => {
      const ids = await keptSoFar(page)
      return ids.length > kill % 7 ? ids : undefined
    })
    const isLast = (kill + 1) % KILLS_A_START === 0
    await (running.killExtension && !isLast ? running.killExtension() : running.kill())
    for (const id of now) kept.add(id)
  }
  const page = await (await start()).openExtensionPage('insights.html')
  const drafts = await onDisk(page)
  const there = new Set(drafts.map(({ id }) => id))
  expect(kept.size).toBeGreaterThan(KILLS)
  expect([...kept].filter((id) => !there.has(id))).toEqual([])
  for (const draft of drafts)
    expect(draft).toMatchObject({ host: 'www.facebook.com', tips: [{ rule: 'calm-down' }] })
}, 600_000)

test('is locked when the browser was closed, opens with its passphrase, and was written meanwhile', async () => {
  const first = await start()
  const page = await first.openExtensionPage('insights.html')
  await ask(page, 'importHistory', fileOf([draftRecord({ flaggedText: 'Prima della frase.' })]))
  expect(await ask(page, 'setPassphrase', 'vino e lasagne a Torino')).toEqual({ ok: true })
  await page.see(rows, ({ text }) => text.includes('Prima della frase.'))
  await first.close()

  const again = await (await start()).openExtensionPage('insights.html')
  await again.see({ text: 'Lo storico è chiuso a chiave' })
  await ask(again, 'importHistory', fileOf([draftRecord({ flaggedText: 'Mentre era chiuso.' })]))
  expect(JSON.stringify(await onDisk(again))).not.toMatch(/Prima|Mentre|calmi|facebook/)
  await again.focus({ css: 'input[type=password]' })
  await again.type('vino e lasagne')
  await again.press('Enter')
  await again.see({ css: '.g-field-hint', text: 'Non è questa' })
  await again.type(' a Torino')
  await again.press('Enter')
  await again.see({ ...rows, nth: 1 })
  const texts = (await again.all(rows)).map(({ text }) => text).join()
  expect(texts).toMatch(/Prima della frase/)
  expect(texts).toMatch(/Mentre era chiuso/)
}, 180_000)

test('holds 2,000 drafts without putting them all into the page, and finds one as one types', async () => {
  const page = await (await start()).openExtensionPage('insights.html')
  const now = Date.now()
  const drafts = Array.from({ length: 2_000 }, (_, at) =>
    draftRecord({ startedAt: now - at * 600_000, flaggedText: `Bozza numero ${at}: si calmi e legga.` }),
  )
  await ask(page, 'importHistory', fileOf(drafts))
  await page.see({ css: '.in-count', text: '2.000 bozze' })
  expect((await page.all({ css: '.in-item' })).length).toBeLessThan(40)
  await page.focus({ ...rows, nth: 0 })
  await page.press('End')
  await page.see({ ...rows, nth: -1 }, ({ text, focused }) => focused && text.includes('numero 1999'))
  expect((await page.all({ css: '.in-item' })).length).toBeLessThan(40)
  await page.focus({ role: 'searchbox' })
  await page.type('numero 1234')
  await page.see(rows, ({ text }) => text.includes('Bozza numero 1234'))
}, 120_000)
