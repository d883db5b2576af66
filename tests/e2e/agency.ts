/** An agency with a real nginx for its feed, and what a community manager does with it in the options. */
import { join } from 'node:path'
import { enrolmentCode } from '../../rules/feed/index.ts'
import { type TestAgency, testAgency } from '../feed/agency.ts'
import { startNginx } from '../feed/nginx.ts'
import { pack, rule } from '../rules/make.ts'
import type { Page, Target } from './page.ts'

export const AGENCY = 'Agenzia Acme'

export interface LiveFeed {
  readonly agency: TestAgency
  /** `127.0.0.1:PORT` */
  readonly host: string
  readonly code: string
  /** Two packs of the same version: one flags the word `parola-VERSION`, the other `altra-VERSION`. */
  publish(version: string, note?: string): Promise<void>
  stop(): Promise<void>
}

/** @param through what stands between the browser and nginx, by its address */
export async function startFeed(through?: (address: string) => Promise<string>): Promise<LiveFeed> {
  const nginx = await startNginx()
  const agency = await testAgency(join(nginx.folder, 'guide'))
  const origin = `${nginx.address}feed/guide/`
  const address = through ? await through(origin) : origin
  return {
    agency,
    host: new URL(address).host,
    code: await enrolmentCode({ agency: agency.id, address, name: AGENCY }),
    async publish(version, note) {
      await agency.publish(agency.ada, [
        wordPack('acme', 'parola', version, note ? { releaseNote: { it: note, en: note } } : {}),
        wordPack('acme-due', 'altra', version),
      ])
    },
    stop: () => nginx.stop(),
  }
}

/** A pack whose one rule flags `WORD-VERSION`, as `wordOf` writes it. */
export function wordPack(id: string, word: string, version: string, more: object = {}) {
  const teaching = { title: `La parola ${word}`, message: 'Di’ altro.', why: 'È una prova.' }
  const phrases = { any: [wordOf(word, version)] }
  const rules = [rule(word, { type: 'existence', phrases }, { text: { it: teaching, en: teaching } })]
  const name = { it: `Linee guida ${id}`, en: `Guidelines ${id}` }
  return pack(rules, { id, version, name, ...more })
}

/** What the pack of that version flags, as one word. */
export function wordOf(word: 'parola' | 'altra' | string, version: string): string {
  return `${word}${version.replaceAll('.', '')}`
}

const item: Target = { role: 'article', name: AGENCY }
const code: Target = { role: 'textbox', name: 'Codice o link della tua agenzia' }

/** Pastes the code and presses the one button. */
export async function joinAgency(options: Page, feed: Pick<LiveFeed, 'code'>): Promise<void> {
  await options.focus(code)
  await options.paste(`Ciao! Ecco il codice per Galateo:\n${feed.code}\nA presto`)
  await options.see({ role: 'region', name: AGENCY, text: /[A-Z]{4} [A-Z]{4} [A-Z]{4}/ })
  await options.click({ role: 'button', name: `Entra in ${AGENCY}` })
  await options.see(item, ({ text }) => text.includes('Tutto aggiornato'))
}

export async function checkNow(options: Page): Promise<void> {
  await options.bringToFront()
  await options.click({ role: 'button', name: 'Controlla adesso', in: item })
}

/** Waits until the agency's line says so. */
export async function seeStanding(options: Page, words: RegExp): Promise<void> {
  await options.see(item, ({ text }) => words.test(text))
}
