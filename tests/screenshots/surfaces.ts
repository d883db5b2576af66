/** Every surface of the extension, each with the way to it. A new one is a line here. */
import { type Part, studioAddress } from '../../entrypoints/studio/address.ts'
import { BLOG, FACEBOOK } from '../demo/pages.ts'
import { AGENCY, startFeed, wordPack } from '../e2e/agency.ts'
import type { Browser } from '../e2e/browsers.ts'
import { COACH } from '../e2e/coach.ts'
import { replyTo } from '../e2e/demo-page.ts'
import { PEOPLE } from '../e2e/drafts.ts'
import { ask } from '../e2e/extension-page.ts'
import { GIVEN_PACK, givePack } from '../e2e/given-pack.ts'
import { givePlace, takePlace } from '../e2e/given-place.ts'
import { type Page, poll, type Target } from '../e2e/page.ts'

export interface Stage {
  readonly browser: Browser
  /** Where the demo pages are. */
  readonly origin: string
  readonly language: 'it' | 'en'
}

export interface Surface {
  readonly name: string
  /** As it is right after installing, or with two months of use; both when absent. */
  readonly when?: 'new' | 'used'
  /** The page to its end, not only what is in view. */
  readonly whole?: true
  open(stage: Stage): Promise<Page>
  /** Takes away what was given for it alone. */
  leave?(stage: Stage): Promise<void>
}

/** What a hurried person writes, to somebody who waited too long. */
export const HURRIED = {
  it: 'Ciao Davide, si calmi!!! Come già detto, qual’è il problema? Sabato eravamo in due, e lei è il solito cretino.',
  en: 'Hi Mark, calm down!!! As I already said, there were two of us on Saturday, and you are the usual idiot.',
} as const

const ON_THE_BLOG = {
  it: {
    to: 'Paolo Bruno',
    text: "Buongiorno Paolo, perchè non legge l'articolo? ANDIAMO, UN PO DI RISPETTO.",
  },
  en: { to: 'Paul Brown', text: 'Hello Paul, did you even read the article? COME ON, SHOW SOME RESPECT.' },
} as const

const OPTIONS = ['agencies', 'appearance', 'history', 'sites', 'packs', 'privacy'] as const
export const heading: Target = { role: 'heading', nth: 0 }
const inPopup: Target = { css: '.pop-packs' }

export const SURFACES: readonly Surface[] = [
  page('welcome', 'welcome.html', { whole: true, ready: { role: 'dialog' } }),
  page('privacy', 'privacy.html', { whole: true, ready: { css: '#permissions' } }),
  page('options', 'options.html', { whole: true }),
  ...OPTIONS.map((section) => page(`options-${section}`, `options.html#${section}`)),
  { name: 'rule', open: openRule },
  page('history', 'insights.html', { ready: { css: '.g-empty' } }),
  { name: 'history-draft', when: 'used', open: openDraft },
  page('trends', 'insights.html?view=trends', { whole: true, ready: { css: 'canvas, .g-empty' } }),
  page('path', 'insights.html?view=path', { whole: true, ready: { css: '.in-step', nth: 2 } }),
  { name: 'lesson', open: openLesson },
  page('practice', 'insights.html?view=practice', { ready: { css: '.in-ready' } }),
  page('studio', 'studio.html'),
  page('studio-agency', 'studio.html?view=agency'),
  { name: 'studio-move', when: 'used', open: openMove, leave: leaveMove },
  page('studio-reports', 'studio.html?view=reports'),
  inStudio('studio-rules', 'rules', { ready: { css: '.st-part ul li', nth: 3 } }),
  inStudio('studio-rule', 'rules', { entry: 'hollow-apology', ready: { css: '.g-bubble' } }),
  inStudio('studio-voice', 'voice'),
  inStudio('studio-samples', 'samples', { ready: { css: '.st-sample-text', nth: 0 } }),
  inStudio('studio-review', 'review', { ready: { css: '.st-readiness .g-notice' } }),
  { name: 'popup', open: openPopup },
  brandInPopup(),
  page('popup-unknown', 'popup.html', { ready: inPopup }),
  { name: 'before-writing', when: 'used', open: beforeWriting },
  { name: 'tips', when: 'used', open: tips },
  { name: 'tip-open', when: 'used', open: tipOpen },
  { name: 'popover', when: 'used', open: popover },
  { name: 'question', when: 'used', open: question },
  { name: 'article-before-writing', when: 'used', open: onArticle },
  { name: 'article', when: 'used', open: articleTips },
  { name: 'folded', when: 'used', open: folded },
]

/** @param ready what stands there once the page has all that it shows; its heading when left out. */
function page(
  name: string,
  path: string,
  { whole, ready = heading }: { readonly whole?: true; readonly ready?: Target } = {},
): Surface {
  return {
    ...{ name, ...(whole ? { whole } : {}) },
    async open({ browser }) {
      const opened = await browser.openExtensionPage(path)
      await opened.see(ready)
      return opened
    },
  }
}

/** The rule of the welcome page, rolled out, with its reason, its example and its source. */
async function openRule({ browser, language }: Stage): Promise<Page> {
  const options = await browser.openExtensionPage('options.html#packs')
  await unroll(options, '.op-pack details', '')
  await unroll(
    options,
    '.op-rule details',
    language === 'it' ? 'Dire come sentirsi' : 'Telling people how to feel',
  )
  await options.see({ css: '.op-rule-body' })
  await options.evaluate(() =>
    document.querySelector('.op-rule-body')?.scrollIntoView({ behavior: 'instant', block: 'center' }),
  )
  return options
}

/** Opens the first disclosure that holds these words, wherever on the page it is. */
async function unroll(page: Page, css: string, words: string): Promise<void> {
  await page.until(
    `${css} is open`,
    (css, words) => {
      const found = [...document.querySelectorAll(css)].find((one) => one.textContent?.includes(words))
      if (!(found instanceof HTMLDetailsElement)) return false
      found.open = true
      return true
    },
    css,
    words,
  )
}

/** A part of a pack on the tutor's desk. */
function inStudio(
  name: string,
  part: Part,
  { entry, ready }: { readonly entry?: string; readonly ready?: Target } = {},
): Surface {
  const address = studioAddress({ view: 'pack', pack: GIVEN_PACK, part, ...(entry ? { entry } : {}) })
  return {
    ...{ name, when: 'used' },
    async open({ browser }) {
      const desk = await browser.openExtensionPage('studio.html')
      await desk.see(heading)
      await givePack(desk)
      await desk.close()
      const opened = await browser.openExtensionPage(address.slice(1))
      await opened.see(ready ?? { css: '.st-part-title' })
      return opened
    },
  }
}

/** The dialogue in which an agency moves to another host. */
async function openMove({ browser, language }: Stage): Promise<Page> {
  const desk = await browser.openExtensionPage('studio.html')
  await desk.see(heading)
  await givePlace(desk)
  await desk.close()
  const agency = await browser.openExtensionPage('studio.html?view=agency')
  const name = language === 'it' ? 'Trasloca su un altro sito' : 'Move to another host'
  await agency.click({ role: 'button', name })
  await agency.see({ role: 'dialog', name })
  return agency
}

async function leaveMove({ browser }: Stage): Promise<void> {
  const desk = await browser.openExtensionPage('studio.html')
  await takePlace(desk)
  await desk.close()
}

/** The popup where packs speak for several brands, and the person said for which they write. */
function brandInPopup(): Surface {
  let stop = async () => {}
  return {
    name: 'popup-brand',
    when: 'used',
    async open(stage) {
      const feed = await startFeed()
      const options = await stage.browser.openExtensionPage('options.html')
      stop = async () => {
        await ask(options, 'leaveAgency', feed.agency.id)
        await options.close()
        await feed.stop()
      }
      await feed.agency.publish(feed.agency.ada, [
        wordPack('aurora', 'caffellatte', '1.0.0', { brand: 'Caffè Aurora' }),
        wordPack('bellavista', 'ascensore', '1.0.0', { brand: 'Hotel Bellavista' }),
      ])
      await ask(options, 'joinAgency', feed.code)
      await options.see({ role: 'article', name: AGENCY })
      return popupOver(await beforeWriting(stage), stage)
    },
    leave: () => stop(),
  }
}

async function openDraft({ browser }: Stage): Promise<Page> {
  const history = await browser.openExtensionPage('insights.html')
  await history.click({ role: 'link', in: { role: 'region', name: /^(?:Bozze|Drafts)$/ }, nth: 0 })
  await history.see({ role: 'region', name: /^(?:La bozza|The draft)$/ })
  return history
}

async function openLesson({ browser }: Stage): Promise<Page> {
  const path = await browser.openExtensionPage('insights.html?view=path')
  await path.click({ css: 'a[href*="lesson="]', nth: 0 })
  await path.see(heading)
  return path
}

export async function openPopup(stage: Stage): Promise<Page> {
  return popupOver(await stage.browser.open(facebook(stage)), stage)
}

async function popupOver(page: Page, { browser }: Stage): Promise<Page> {
  if (!browser.openPopup) throw new Error('Only Chromium opens its popup for a driver')
  const popup = await browser.openPopup(page)
  await popup.see(inPopup)
  return popup
}

const facebook = ({ origin, language }: Stage) => `${origin}${FACEBOOK}?lang=${language}`

export async function beforeWriting(stage: Stage): Promise<Page> {
  const opened = await stage.browser.open(facebook(stage))
  const coach = COACH[stage.language]
  await replyTo(opened, PEOPLE[stage.language].complains)
  await opened.evaluate(() =>
    document.activeElement?.scrollIntoView({ block: 'center', behavior: 'instant' }),
  )
  await unfold(opened, stage)
  await opened.see(coach.sidebar, ({ text }) => coach.answering.test(text))
  return opened
}

/** The sidebar stays folded on a site where it was folded once, as it was for a picture of that. */
async function unfold(page: Page, { language }: Stage): Promise<void> {
  const { open, sidebar } = COACH[language]
  const isFolded = async () => (await page.all(open)).length > 0
  await poll('the coach to come', async () => (await isFolded()) || (await page.all(sidebar)).length > 0)
  if (await isFolded()) await page.click(open)
}

export async function tips(stage: Stage): Promise<Page> {
  const opened = await beforeWriting(stage)
  await opened.type(HURRIED[stage.language])
  await allTips(opened, stage)
  return opened
}

/** Waits until the last tip has come: the sidebar says the same twice. */
async function allTips(opened: Page, { language }: Stage): Promise<void> {
  const { sidebar } = COACH[language]
  await opened.see({ role: 'article', in: sidebar, nth: 0 })
  let before = ''
  await poll('no tip comes any more', async () => {
    const { text } = await opened.see(sidebar)
    const isSame = text === before
    before = text
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TIPS))
    return isSame
  })
}

/** Longer than the coach waits for another key, in milliseconds. */
const BETWEEN_TIPS = 500

async function tipOpen(stage: Stage): Promise<Page> {
  const opened = await tips(stage)
  const card: Target = { role: 'article', in: COACH[stage.language].sidebar, nth: 0 }
  const handle: Target = { css: '[aria-expanded]', in: card, nth: 0 }
  if (!(await opened.see(handle)).expanded) await opened.click(handle)
  await opened.click({ css: 'summary', in: card, nth: 0 })
  return opened
}

async function popover(stage: Stage): Promise<Page> {
  const opened = await tips(stage)
  await opened.press('Alt+Shift+KeyG')
  await opened.see(COACH[stage.language].popover)
  return opened
}

export async function question(stage: Stage): Promise<Page> {
  const opened = await tips(stage)
  await opened.press('Enter')
  await opened.see(COACH[stage.language].question)
  return opened
}

async function folded(stage: Stage): Promise<Page> {
  const opened = await tips(stage)
  const coach = COACH[stage.language]
  await opened.click({ ...coach.fold, in: coach.sidebar })
  await opened.see(coach.open)
  return opened
}

async function onArticle(stage: Stage): Promise<Page> {
  const { browser, origin, language } = stage
  const { to } = ON_THE_BLOG[language]
  const opened = await browser.open(`${origin}${BLOG}?lang=${language}`)
  await opened.click({ css: '#author' })
  await opened.type('Caffè Aurora')
  await opened.click({ role: 'link', name: new RegExp(`${to}$`) })
  await unfold(opened, stage)
  await opened.see(COACH[language].sidebar, ({ text }) => text.includes(to))
  return opened
}

async function articleTips(stage: Stage): Promise<Page> {
  const opened = await onArticle(stage)
  await opened.type(ON_THE_BLOG[stage.language].text)
  await allTips(opened, stage)
  return opened
}
