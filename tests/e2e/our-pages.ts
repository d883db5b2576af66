/** Every page of the extension with what it can show, for whoever looks through them all. A page is added by one line. */
import { type Part, studioAddress } from '../../entrypoints/studio/address.ts'
import { GIVEN_PACK } from './given-pack.ts'
import type { Page, Target } from './page.ts'

export interface View {
  readonly name: string
  /** Its address within the extension; without one it goes on from the view before. */
  readonly address?: string
  /** What stands there once it is ready, whatever the language. */
  readonly seen: Target
  /** What the person has by then; nothing by default, and views that need nothing come first. */
  readonly given?: 'ten weeks' | 'a locked history' | 'a pack'
  /** What the person does first: once the page is there, or where the view before stands. */
  act?(page: Page): Promise<void>
}

const heading: Target = { css: 'main h1' }
const dialog: Target = { css: 'dialog[open] h2' }
const insights = (search: string) => `insights.html${search}`
const studio = (part: Part, entry?: string) =>
  studioAddress({ view: 'pack', pack: GIVEN_PACK, part, ...(entry ? { entry } : {}) }).slice(1)

/** By the entrypoint's name. */
export const OUR_PAGES: Readonly<Record<string, readonly View[]>> = {
  welcome: [
    { name: 'welcome', address: 'welcome.html', seen: { css: '.g-bubble h3' } },
    {
      name: 'no address of a site',
      seen: { css: '.g-field-hint[data-fault]' },
      act: (page) => page.click({ css: '.pg-add-site .g-button' }),
    },
  ],
  popup: [{ name: 'popup', address: 'popup.html', seen: { css: '.pop-packs' } }],
  privacy: [{ name: 'privacy', address: 'privacy.html', seen: { css: '.pr-table', nth: 0 }, act: unfold }],
  options: [
    { name: 'options', address: 'options.html', seen: { css: '.op-pack', nth: 0 }, act: searchAndUnfold },
  ],
  insights: [
    { name: 'no draft yet', address: insights(''), seen: { css: '.g-empty' } },
    { name: 'drafts', address: insights(''), seen: { css: '.in-row', nth: 0 }, given: 'ten weeks' },
    {
      name: 'filters',
      seen: { css: '.in-filter-fields' },
      act: (page) => page.click({ css: '.in-search .g-button' }),
    },
    { name: 'a draft', seen: { css: '.in-tips' }, act: (page) => page.click({ css: '.in-row', nth: 0 }) },
    { name: 'export', seen: dialog, act: (page) => ask(page, 1) },
    { name: 'erase all', seen: dialog, act: (page) => ask(page, 2) },
    { name: 'report', seen: { css: '.rp-words', nth: 1 }, act: tickTwo },
    {
      name: 'trends',
      address: insights('?view=trends'),
      seen: { css: 'canvas' },
      given: 'ten weeks',
      act: unfold,
    },
    { name: 'path', address: insights('?view=path'), seen: { css: '.in-step', nth: 2 }, given: 'ten weeks' },
    {
      name: 'lesson',
      address: insights('?view=path&lesson=netiquette%2Fcalm-under-fire'),
      seen: { css: '.in-lesson-rules' },
      given: 'ten weeks',
      act: unfold,
    },
    {
      name: 'practice',
      address: insights('?view=practice'),
      seen: { css: '.in-ready .g-button' },
      given: 'ten weeks',
    },
    {
      name: 'an exercise',
      seen: { css: '#task' },
      act: (page) => page.click({ css: '.in-ready .g-button' }),
    },
    { name: 'an exercise, solved', seen: { css: '.in-verdict' }, act: solve },
    { name: 'a second exercise', seen: { css: '#task' }, act: goOn },
    { name: 'a third exercise', seen: { css: '#task' }, act: (page) => solve(page).then(() => goOn(page)) },
    { name: 'locked', address: insights(''), seen: { css: '.in-unlock' }, given: 'a locked history' },
    {
      name: 'locked trends',
      address: insights('?view=trends'),
      seen: { css: '.g-empty' },
      given: 'a locked history',
    },
    {
      name: 'locked practice',
      address: insights('?view=practice'),
      seen: { css: '.g-empty' },
      given: 'a locked history',
    },
  ],
  studio: [
    { name: 'no pack yet', address: 'studio.html', seen: { css: '.g-empty' } },
    {
      name: 'a new pack',
      seen: dialog,
      act: (page) => page.click({ css: '.g-page-actions .g-button', nth: 1 }),
    },
    { name: 'the agency', address: 'studio.html?view=agency', seen: heading },
    { name: 'reports', address: 'studio.html?view=reports', seen: heading },
    { name: 'packs', address: 'studio.html', seen: { css: '.st-pack-item' }, given: 'a pack' },
    part('about', { css: '.st-sheet' }),
    part('rules', { css: '.st-part ul li', nth: 3 }),
    {
      name: 'a rule',
      address: studio('rules', 'hollow-apology'),
      seen: { css: '.st-part textarea', nth: 0 },
      given: 'a pack',
      act: unfold,
    },
    part('changes', { css: '.st-part .g-button', nth: 0 }),
    part('cues', { css: '.st-part .g-button', nth: 0 }),
    part('voice', { css: '.st-trait', nth: 0 }),
    part('glossary', { css: '.st-entry', nth: 0 }, openFirst),
    part('replies', { css: '.st-entry', nth: 0 }, openFirst),
    part('guidelines', { css: '.st-entry', nth: 0 }, openFirst),
    part('lessons', { css: '.st-entry', nth: 0 }, openFirst),
    part('samples', { css: '.st-part-title' }),
    part('review', { css: '.st-part-title' }),
    part('versions', { css: '.st-part-title' }),
    part('json', { css: '.st-json textarea' }),
  ],
}

/** A part of the pack that is given. */
function part(name: Part, seen: Target, act: (page: Page) => Promise<void> = unfold): View {
  return { name, address: studio(name), seen, given: 'a pack', act }
}

async function openFirst(page: Page): Promise<void> {
  await page.click({ css: '.st-entry-toggle', nth: 0 })
  await unfold(page)
}

/** Opens everything that folds, but of rules only the first. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) {
      details.open = !details.matches('.op-rule:not(:first-child) details')
    }
  })
  await page.rest()
}

/** Of all those rules a few are enough: they are all alike. */
async function searchAndUnfold(page: Page): Promise<void> {
  await page.focus({ css: '.op-filters input' })
  await page.type('calm')
  await page.see({ css: '.op-rule', nth: 0 })
  await page.until('few rules', () => document.querySelectorAll('.op-rule').length < 20)
  await unfold(page)
}

/** One question after another. */
async function ask(page: Page, button: number): Promise<void> {
  await page.press('Escape')
  await page.gone(dialog)
  await page.click({ css: '.in-actions .g-button', nth: button })
  await page.see(dialog)
}

/** Two sentences go along, one with a word hidden. */
async function tickTwo(page: Page): Promise<void> {
  await ask(page, 0)
  for (const nth of [0, 1]) await page.click({ css: '.rp-excerpt input', nth })
  await page.click({ css: '.rp-words button', nth: 1 })
}

/** Has the solution shown. */
async function solve(page: Page): Promise<void> {
  await page.click({ css: '.in-task .in-next-acts [data-look="quiet"]', nth: 0 })
  await page.see({ css: '.in-verdict' })
}

async function goOn(page: Page): Promise<void> {
  const { text } = await page.see({ css: '.in-task-bar .in-of' })
  await page.click({ css: '.in-verdict .g-button' })
  await page.see({ css: '.in-task-bar .in-of' }, (now) => now.text !== text)
}
