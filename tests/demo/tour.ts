/** The demo without a window: the same browser, pages and keys, told as a transcript and kept as pictures. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserName, launch } from '../e2e/browsers.ts'
import { COACH } from '../e2e/coach.ts'
import { replyTo, sent } from '../e2e/demo-page.ts'
import { PEOPLE } from '../e2e/drafts.ts'
import type { Page, Target } from '../e2e/page.ts'
import { BLOG, FACEBOOK, RESULTS } from './pages.ts'

export interface TourOptions {
  readonly name: BrowserName
  readonly executable: string
  readonly extension: string
  /** Where the demo pages are. */
  readonly origin: string
}

type Language = 'it' | 'en'

interface Stage {
  readonly browser: Browser
  readonly origin: string
  readonly language: Language
  /** Keeps a picture of the page. */
  shoot(page: Page, what: string): Promise<void>
}

/** What a hurried person would write, and the answer after a second thought. */
const DRAFTS = {
  it: {
    hurried:
      "Ciao Davide, si calmi!!! Come già detto, qual'è il problema? Sabato eravamo in due, e lei è il solito cretino.",
    better:
      'Ciao Davide, quaranta minuti sono troppi e ci dispiace. Ne parliamo oggi con chi era in cassa: ci scrivi in privato l’ora in cui sei passato?',
    blog: "Buongiorno Paolo, perchè non legge l'articolo prima di commentare? ANDIAMO, UN PO DI RISPETTO.",
    commenter: 'Paolo Bruno',
  },
  en: {
    hurried:
      'Hi Mark, calm down!!! As I already said, there were two of us on Saturday, and you are the usual idiot. I could of told you.',
    better:
      'Hi Mark, forty minutes is far too long and we are sorry. We will talk to the person at the till today: would you send us the time in a private message?',
    blog: 'Hello Paul, did you even read the article before you comment? COME ON, SHOW SOME RESPECT.',
    commenter: 'Paul Brown',
  },
} as const

export async function takeTour({ name, executable, extension, origin }: TourOptions): Promise<void> {
  const folder = join(RESULTS, 'demo')
  mkdirSync(folder, { recursive: true })
  let count = 0
  for (const language of ['it', 'en'] as const) {
    const languages = language === 'it' ? ['it-IT', 'it'] : ['en-GB', 'en']
    const size = { width: 1440, height: 900 }
    const browser = await launch(name, { extension, executable, languages, size })
    const stage: Stage = {
      ...{ browser, origin, language },
      async shoot(page, what) {
        count += 1
        await page.rest()
        await page.screenshot(`${folder}/${String(count).padStart(2, '0')}-${language}-${what}.png`)
      },
    }
    try {
      await answerComment(stage)
      await commentOnArticle(stage)
      await lookBack(stage)
    } finally {
      await browser.close()
    }
  }
  console.log(`\n${count} screenshots are in ${folder}`)
}

async function answerComment({ browser, origin, language, shoot }: Stage): Promise<void> {
  const coach = COACH[language]
  const { hurried, better } = DRAFTS[language]
  const url = `${origin}${FACEBOOK}?lang=${language}`
  chapter(`A company's post, in ${language === 'it' ? 'Italian' : 'English'}: ${url}`)
  const page = await browser.open(url)
  const box = await replyTo(page, PEOPLE[language].complains)
  const { text } = await page.see(coach.sidebar, ({ text }) => coach.answering.test(text))
  quote('The sidebar, before the first word', text)
  await shoot(page, 'before-writing')

  await page.type(hurried)
  say(`The person types: ${hurried}`)
  await tellTips(page, language)
  await shoot(page, 'tips')
  await page.prefer({ scheme: 'dark' })
  await shoot(page, 'tips-dark')
  await page.prefer({ scheme: 'light' })

  await page.press('Alt+Shift+KeyG')
  quote('Alt+Shift+G opens the next tip beside its words', (await page.see(coach.popover)).text)
  await shoot(page, 'tip-beside-words')
  await page.press('Escape')
  await applyFirst(page, language)
  say(`The draft now: ${(await page.see(box)).text.trim()}`)

  await page.press('Enter')
  quote('Enter. Galateo asks once', (await page.see(coach.question)).text)
  await shoot(page, 'question')
  await page.click(coach.back)
  await page.see(box, ({ focused }) => focused)
  await page.press('Control+KeyA')
  await page.type(better)
  await page.see(box, ({ text }) => text.trim() === better)
  await page.press('Enter')
  await page.gone(box)
  say(`Posted, after a second thought: ${(await sent(page)).at(-1)}`)
  await shoot(page, 'posted')
}

async function commentOnArticle({ browser, origin, language, shoot }: Stage): Promise<void> {
  const coach = COACH[language]
  const { blog, commenter } = DRAFTS[language]
  const url = `${origin}${BLOG}?lang=${language}`
  chapter(`A blog article, in ${language === 'it' ? 'Italian' : 'English'}: ${url}`)
  const page = await browser.open(url)
  await fillIn(page, '#author', 'Caffè Aurora')
  await fillIn(page, '#email', 'ciao@aurora.example')
  await page.click({ role: 'link', name: new RegExp(`${commenter}$`) })
  const { text } = await page.see(coach.sidebar, ({ text }) => text.includes(commenter))
  quote('The sidebar, before the first word', text)
  await page.type(blog)
  say(`The person types: ${blog}`)
  await tellTips(page, language)
  await shoot(page, 'article')
  await applyFirst(page, language)
  await page.click({ css: '#submit' })
  const asked = await Promise.race([
    page.see(coach.question).then(() => true),
    page.until('the comment is posted', () => window.__sent.length > 0).then(() => false),
  ])
  if (asked) {
    quote('Galateo asks once', (await page.see(coach.question)).text)
    await page.click(coach.postAsItIs)
  }
  await page.until('the comment is posted', () => window.__sent.length > 0)
  say(`Posted: ${(await sent(page)).at(-1)}`)
}

async function lookBack({ browser, language, shoot }: Stage): Promise<void> {
  chapter(`The personal history, in ${language === 'it' ? 'Italian' : 'English'}`)
  const page = await browser.openExtensionPage('insights.html')
  const entries: Target = { role: 'link', in: { role: 'region', name: /^(?:Bozze|Drafts)$/ } }
  await page.see({ ...entries, nth: 1 })
  for (const { text } of await page.all(entries)) quote('Entry', text)
  await page.click({ ...entries, nth: 1 })
  await page.see({ role: 'region', name: /^(?:La bozza|The draft)$/ })
  await shoot(page, 'history')
  await page.prefer({ scheme: 'dark' })
  await shoot(page, 'history-dark')
}

/** All tips, and the first of them with its why, its example and its source. */
async function tellTips(page: Page, language: Language): Promise<void> {
  const { sidebar, dismiss, mute, wrong } = COACH[language]
  const card: Target = { role: 'article', in: sidebar }
  await page.see({ ...card, nth: 0 })
  const more: Target = { role: 'button', name: /^(?:Un altro|Altri \d+|\d+ more)$/, in: sidebar }
  if ((await page.all(more)).length > 0) await page.click(more)
  const buttons = new Set<string>([dismiss, mute, wrong])
  const count = (await page.all(card)).length
  say(`Galateo has ${count} ${count === 1 ? 'tip' : 'tips'}`)
  for (let nth = 0; nth < count; nth += 1) {
    const heading: Target = { css: '[aria-expanded]', in: card, nth }
    if (!(await page.see(heading)).expanded) await page.click(heading)
    await page.see(heading, ({ expanded }) => expanded === true)
    if (nth === 0) await page.click({ css: 'summary', in: card, nth })
    const { text } = await page.see({ ...card, nth })
    const [severity, title, ...rest] = text.split('\n').filter((line) => line.trim() && !buttons.has(line))
    console.log(`  ● ${severity}: ${title}`)
    for (const line of rest) console.log(`    ${line}`)
  }
}

/** Takes the first suggestion that is shown; the tip that has it was opened last. */
async function applyFirst(page: Page, language: Language): Promise<void> {
  const coach = COACH[language]
  const fix: Target = { role: 'button', name: coach.apply, in: coach.sidebar }
  const [first] = await page.all(fix)
  if (!first) return
  await page.click({ ...fix, nth: 0 })
  await page.see({ css: '.coach-news' })
  say(`One click on the suggestion “${first.text.trim()}”`)
}

async function fillIn(page: Page, css: string, text: string): Promise<void> {
  await page.click({ css })
  await page.type(text)
}

function chapter(title: string): void {
  console.log(`\n${'═'.repeat(80)}\n${title}\n${'═'.repeat(80)}`)
}

function say(line: string): void {
  console.log(`\n▸ ${line}`)
}

function quote(title: string, text: string): void {
  say(title)
  for (const line of text.split('\n')) if (line.trim()) console.log(`  │ ${line.trim()}`)
}
