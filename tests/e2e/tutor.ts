/** What a tutor does in the studio to publish, as a person would: in Italian, with keys that are saved and read back. */
import type { DavServer } from '../feed/dav-servers.ts'
import { ADA } from '../feed/dav-servers.ts'
import type { Bucket } from '../feed/s3-server.ts'
import type { Page, Target } from './page.ts'

export const PASSPHRASE = 'barca lume sette ortica'

const button = (name: string | RegExp, inside?: Target): Target => ({
  role: 'button',
  name,
  ...(inside ? { in: inside } : {}),
})
const field = (name: string | RegExp, inside?: Target): Target => ({
  role: 'textbox',
  name,
  ...(inside ? { in: inside } : {}),
})

async function fill(page: Page, target: Target, text: string): Promise<void> {
  await page.focus(target)
  await page.type(text)
}

async function replace(page: Page, target: Target, text: string): Promise<void> {
  await page.focus(target)
  await page.press('Control+a')
  await page.type(text)
}

/** Fields for passwords have no role. */
function secret(nth: number, inside?: Target): Target {
  return { css: 'input[type="password"]', nth, ...(inside ? { in: inside } : {}) }
}

/** Tells of a WebDAV folder; its password is kept. */
export async function fillDav(page: Page, { address }: DavServer, inside?: Target): Promise<void> {
  await fill(page, field('Dove i community manager leggono le linee guida', inside), address)
  await fill(page, field('Nome utente', inside), ADA.user)
  await fill(page, secret(0, inside), ADA.password)
  await page.click({ ...keepPassword, ...(inside ? { in: inside } : {}) })
}

/** Tells of a bucket; its secret is kept. */
export async function fillBucket(
  page: Page,
  { address, web, keys }: Bucket,
  typed = keys.secret,
): Promise<void> {
  await fill(page, field('Dove i community manager leggono le linee guida'), `${web}acme/`)
  await page.focus({ role: 'combobox', name: 'Come ci arrivano i file' })
  // The first letters choose: “archivio di oggetti”.
  await page.type('arch')
  await fill(page, field('Indirizzo di bucket e cartella'), `${address}acme/`)
  await fill(page, field('Regione'), keys.region)
  await fill(page, field('Chiave di accesso'), keys.accessKey)
  await fill(page, secret(0), typed)
  await page.click(keepPassword)
}

const keepPassword = { role: 'switch', name: 'Tieni la password in questo browser' } as const

/** Types the secret anew, for a place that did not take it, and goes on. */
export async function correctSecret(page: Page, typed: string): Promise<void> {
  await page.click(button('Cambia l’accesso'))
  const dialog: Target = { role: 'dialog' }
  await page.see(dialog)
  await fill(page, secret(0, dialog), typed)
  await page.click(button('Salva', dialog))
  await page.click(button('Riprova'))
}

export const asSigned: Target = { text: /Il posto risponde con quello che è stato firmato/, css: '.g-notice' }

/** Founds an agency at a WebDAV folder, and waits until its place answers as signed. */
export async function foundAgency(page: Page, name: string, server: DavServer): Promise<void> {
  await beginAgency(page, name, () => fillDav(page, server))
  await page.see(asSigned)
}

/** Founds an agency as far as the person does: from then on it is its place that answers. */
export async function beginAgency(page: Page, name: string, fillPlace: () => Promise<void>): Promise<void> {
  await page.click(button('Fonda un’agenzia'))
  await fill(page, field('Nome dell’agenzia'), name)
  await fill(page, field('Il tuo nome'), 'Ada Neri')
  await fill(page, field('Chi custodisce la seconda chiave dell’agenzia'), 'Bea Conti')
  await page.click(button('Avanti'))
  await page.see({ role: 'heading', name: 'Il posto' })
  await fillPlace()
  await page.click(button('Avanti'))
  await page.see({ role: 'heading', name: 'Le chiavi' })
  await fill(page, secret(0), PASSPHRASE)
  await fill(page, secret(1), PASSPHRASE)
  for (const key of [
    'Chiave dell’agenzia di Ada Neri',
    'Chiave dell’agenzia di Bea Conti',
    'Chiave di tutor di Ada Neri',
  ])
    await saveAndReadBack(page, { role: 'region', name: key })
  await page.click(button('Avanti'))
  await page.click(button('Fonda l’agenzia'))
}

/** Saves a key's file and chooses it again. No driver presses the browser's own dialogues: the file is handed over in the page. */
async function saveAndReadBack(page: Page, key: Target): Promise<void> {
  await page.evaluate(() => {
    const make = URL.createObjectURL
    URL.createObjectURL = (content) => {
      URL.createObjectURL = make
      Object.assign(globalThis, { savedFile: content })
      return make(content)
    }
  })
  await page.click(button('Salva il file', key))
  await page.see({ css: 'input[type="file"]', in: key })
  await page.until('the file is saved', () => {
    const { savedFile } = globalThis as { savedFile?: Blob }
    const input = document.querySelector('input[type="file"]')
    if (!savedFile || !(input instanceof HTMLInputElement)) return false
    const chosen = new DataTransfer()
    chosen.items.add(new File([savedFile], 'galateo.key'))
    input.files = chosen.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
    delete (globalThis as { savedFile?: Blob }).savedFile
    return true
  })
  await page.see({ text: 'Riletta: è al sicuro', css: 'p', in: key })
}

/** The code that the tutor sends to community managers. */
export async function enrolmentCodeOf(page: Page): Promise<string> {
  const code = await page.see({ text: /^gp1\./, css: 'code' })
  return code.text
}

/** A new pack in Italian; its page is open afterwards. */
export async function beginPack(page: Page, name: string): Promise<void> {
  await page.click({ role: 'link', name: 'Pacchetti' })
  await page.click({ ...button('Nuovo pacchetto'), nth: 0 })
  await fill(page, field('Nome'), name)
  await page.click(button('Comincia'))
  await page.see({ role: 'heading', name })
}

export interface Teaching {
  readonly title: string
  readonly message: string
  readonly why: string
}

/** Writes a rule that flags a word, by form. */
export async function addRule(page: Page, word: string, { title, message, why }: Teaching): Promise<void> {
  await openPart(page, /^Regole/)
  await page.click({ ...button('Nuova regola'), nth: 0 })
  await page.click(button(/^Queste parole/))
  const words: Target = { role: 'group', name: 'Parole e frasi' }
  await fill(page, { ...field('In italiano'), in: words }, word)
  await page.press('Enter')
  await replace(page, field('Nome della regola'), title)
  await fill(page, field('Messaggio'), message)
  await fill(page, field('Perché'), why)
}

/** Brings in drafts that are well written, to try the pack on. */
export async function addFineSamples(page: Page, drafts: readonly string[]): Promise<void> {
  await openPart(page, 'Bozze di prova')
  await page.click(button('Aggiungi bozze'))
  await page.focus(field(/^Bozze su cui provare/))
  await page.paste(drafts.join('\n'))
  await page.focus({ role: 'combobox', name: 'Sono tutte' })
  // The first letter chooses: “scritte bene”.
  await page.type('s')
  await page.click(button(`Aggiungi ${drafts.length} bozze`))
}

/** The draft among the samples that is flagged though it is well written. */
export const falseAlarm = (words: RegExp): Target => ({
  css: '.st-sample[data-kind="false-alarm"]',
  text: words,
})

/** From a false alarm to its rule, which leaves these words alone from then on. */
export async function spare(page: Page, alarm: Target, rule: string, words: string): Promise<void> {
  await page.click({ role: 'link', name: rule, in: alarm })
  await page.click(button('Altre scelte'))
  const list: Target = { role: 'group', name: 'Ma non dentro queste parole' }
  await fill(page, { ...field('In italiano'), in: list }, words)
  await page.press('Enter')
}

/** Adds a word of the house, which becomes a rule by itself. */
export async function addWord(page: Page, use: string, avoid: string): Promise<void> {
  await openPart(page, /^Parole/)
  await page.click({ ...button('Aggiungi una parola'), nth: 0 })
  await fill(page, field('Si usa'), use)
  await fill(page, field(/^Si evita/), avoid)
}

export async function openPart(page: Page, name: string | RegExp): Promise<void> {
  await page.click({ role: 'link', name, in: { role: 'navigation', name: 'Parti del pacchetto' } })
}

/** Reviews and publishes the open pack, with a note, under the version that is suggested. */
export async function publishPack(page: Page, version: string, note: string): Promise<void> {
  await openPart(page, 'Rivedi e pubblica')
  await page.see({ text: /È tutto a posto/, css: '.g-notice' })
  await fill(page, field('Che cosa dici ai community manager'), note)
  await page.click(button(`Pubblica la ${version}`))
  await page.see({ text: new RegExp(`La versione ${version} è pubblicata`), css: '.g-notice' })
}
