/** Ten weeks are looked back on: last week's card, the trends, the path, a session of practice, and the report to the tutor. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { check, ruleOf } from '../../rules/index.ts'
import { parseReport } from '../../rules/report/report.ts'
import { choose, rowsOf } from './extension-page.ts'
import { giveTenWeeks, ruleset, WEEKS } from './given-history.ts'
import { type Page, poll, type Target } from './page.ts'
import { readPng } from './png.ts'
import { withBrowser } from './scenario.ts'

const downloads = mkdtempSync(join(tmpdir(), 'galateo-saved-'))
let page: Page
withBrowser({
  downloads,
  async begin(browser) {
    page = await browser.openExtensionPage('insights.html')
    await page.see({ text: 'Ancora niente' })
    await giveTenWeeks(page)
    await page.evaluate(() => location.reload())
  },
})
afterAll(() => rmSync(downloads, { recursive: true, force: true }))

const button = (name: string): Target => ({ role: 'button', name })
const view = (name: string): Target => ({
  role: 'link',
  name,
  in: { role: 'navigation', name: 'Il tuo storico' },
})

/** The file that was saved since, whole. */
async function saved(ending: string): Promise<Buffer> {
  const name = await poll(`a file .${ending}`, async () =>
    readdirSync(downloads).find((one) => one.endsWith(`.${ending}`)),
  )
  const file = join(downloads, name)
  let before = -1
  const bytes = await poll('the file is whole', async () => {
    const now = readFileSync(file)
    const isWhole = now.length > 0 && now.length === before
    before = now.length
    return isWhole ? now : undefined
  })
  rmSync(file)
  return bytes
}

test('last week is on a card, which goes where it points and stays away once put away', async () => {
  const card: Target = { role: 'region', name: 'La tua settimana scorsa' }
  const { text } = await page.see(card, ({ text }) =>
    text.includes('3 bozze su 4 sono partite senza un solo consiglio'),
  )
  expect(text).toMatch(/Che cosa è andato bene/)
  expect(text).toMatch(/Una cosa su cui lavorare/)
  await page.click({ role: 'link', name: /^Leggi la lezione: /, in: card })
  await page.see({ role: 'heading', name: 'Restare calmi senza dirlo agli altri' })
  await page.click(view('Bozze'))
  await page.click({ ...button('Metti via'), in: card })
  await page.gone(card)
  await page.click(view('Andamento'))
  await page.see({ role: 'heading', name: /^Consigli · / })
  await page.gone(card)
})

test('the trends are a chart and a table, narrow to a level, and are saved as CSV and PNG', async () => {
  await page.click(view('Andamento'))
  await page.click({ css: '.in-numbers summary' })
  const rows: Target = {
    role: 'row',
    in: { role: 'table', name: 'Consigli · Tutti i livelli, ogni 1.000 parole' },
  }
  const [head, ...weeks] = await page.all(rows)
  expect(head?.text.split(/\s*\t\s*/)).toEqual([
    'Settimana dal',
    'Bozze',
    'Parole',
    'Netiquette',
    'Voce',
    'Strategia',
  ])
  // This week, in which nothing was sent, stands first.
  expect(weeks).toHaveLength(WEEKS + 1)
  expect(weeks[0]?.text).toMatch(/niente di inviato|–/)

  await page.focus({ role: 'combobox', name: 'Quanti' })
  await page.type('per bozza')
  await page.see({ role: 'heading', name: 'Consigli · Tutti i livelli, per bozza' })
  await page.click(button('Foglio di calcolo (CSV)'))
  const [columns, ...lines] = (await saved('csv')).toString('utf8').trim().split('\r\n')
  expect(columns).toMatch(/"Settimana dal";"Bozze";"Parole";"Consigli";"Netiquette";"Voce";"Strategia"/)
  expect(lines).toHaveLength(WEEKS + 1)
  expect(lines.every((line) => /^"\d{4}-\d\d-\d\d";"\d+";"\d+";/.test(line))).toBe(true)

  for (const [theme, sheet, line] of [
    ['light', '#ffffff', '#17594a'],
    ['dark', '#212523', '#8fd0b8'],
  ] as const) {
    await choose(page, { theme })
    await page.until('the page follows', (theme) => document.documentElement.dataset.theme === theme, theme)
    await page.rest()
    const shown = await page.evaluate(() => {
      const { width, height } = document.querySelector('canvas') ?? { width: 0, height: 0 }
      return { width, height, ratio: devicePixelRatio }
    })
    await page.click(button('Immagine (PNG)'))
    const picture = readPng(await saved('png'))
    // A margin around, a title above, a key below; in CSS px: 24, 64 and 64.
    expect(picture.width).toBe(shown.width + 48 * shown.ratio)
    expect(picture.height).toBe(shown.height + (48 + 128) * shown.ratio)
    expect(picture.at(1, 1)).toBe(sheet)
    const drawn = { title: 0, line: 0 }
    for (let y = 0; y < picture.height; y++) {
      for (let x = 0; x < picture.width; x++) {
        const colour = picture.at(x, y)
        if (y < 60 && colour !== sheet) drawn.title++
        if (y > 88 && y < picture.height - 88 && colour === line) drawn.line++
      }
    }
    expect(drawn.title, `a title in ${theme}`).toBeGreaterThan(300)
    // Ten weeks of line, two and a half px thick, from side to side.
    expect(drawn.line, `a line in ${theme}`).toBeGreaterThan(shown.width / 2)
  }
  await choose(page, { theme: 'light' })
})

test('the path says how it goes by level, and a lesson that was opened is read', async () => {
  await page.click(view('Il tuo percorso'))
  await page.see({ css: '.in-step', nth: 2 })
  const levels = (await page.all({ role: 'heading', css: '.in-step h2' })).map(({ text }) => text)
  expect(levels).toEqual(['Netiquette', 'Voce', 'Strategia'])
  await page.see({ css: '.in-progress', nth: 0 }, ({ text }) => /\d+ regole su \d+ vanno bene/.test(text))
  const lesson: Target = { role: 'link', name: /^Le parole che non si riprendono/ }
  await page.focus(lesson)
  await page.press('Enter')
  await page.see({ role: 'heading', name: 'Le parole che non si riprendono' }, ({ focused }) => focused)
  await page.see({ css: '.in-lesson-rules li', nth: 0 }, ({ text }) => text.length > 0)
  await page.focus({ role: 'link', name: 'Tutto il percorso' })
  await page.press('Enter')
  await page.see(lesson, ({ text }) => text.includes('letta'))
})

test('a whole session of practice goes by keyboard alone', async () => {
  await page.focus(view('Allenamento'))
  await page.press('Enter')
  await page.see({ role: 'heading', name: /^\d+ esercizi per oggi$/ })
  await tabTo(page, button('Comincia'))
  await page.press('Enter')
  const kinds = new Set<string>()
  let done = 0
  for (; (await page.all({ css: '#task' })).length > 0; done++) {
    const { text: place } = await page.see({ css: '.in-task-bar .in-of' }, ({ text }) =>
      text.includes(`${done + 1} di`),
    )
    kinds.add((await page.see({ css: '#task' }, ({ focused }) => focused)).text)
    await solve(page)
    await page.see({ css: '.in-verdict button' }, ({ focused }) => focused)
    await page.press('Enter')
    await page.until(
      'the next exercise',
      (place) => document.querySelector('.in-task-bar .in-of')?.textContent !== place,
      place,
    )
  }
  const { text } = await page.see({ css: '.in-ready' })
  expect(text).toContain('Per oggi basta così')
  expect(text).toMatch(new RegExp(`Hai fatto ${done} esercizi; al primo colpo: [1-9]`))
  expect(done).toBeGreaterThan(4)
  expect([...kinds].sort()).toEqual([
    'Dillo in un altro modo',
    'Quale risposta si legge meglio?',
    'Quali parole cambieresti?',
  ])
  expect(await rowsOf(page, 'practice')).toHaveLength(done)
})

test('a report is chosen sentence by sentence, and the file is what was shown, to the last letter', async () => {
  await page.click(view('Bozze'))
  await page.click(button('Resoconto per il tutor'))
  const dialog: Target = { role: 'dialog', name: 'Un resoconto per il tuo tutor' }
  await page.see(dialog)
  await page.focus({ role: 'textbox', name: 'Due parole per il tutor, se vuoi' })
  await page.type('La regola sulla calma mi pare severa.')
  const sentence: Target = { role: 'checkbox', name: /orario che preferite/, nth: 0 }
  await page.click(sentence)
  await page.click({ role: 'button', name: 'Nascondi «sabato»', in: dialog })
  await page.click({ css: 'summary', text: 'Leggi tutto il file', in: dialog })
  const file: Target = { css: 'pre', in: dialog }
  const { text: shown } = await page.see(file, ({ text }) => text.includes('per ••••••'))
  expect(shown).not.toContain('sabato')
  await page.click({ ...button('Salva questo file'), in: dialog })
  await page.gone(dialog)
  const bytes = (await saved('json')).toString('utf8')
  expect(bytes.trim()).toBe(shown.trim())
  const report = parseReport(JSON.parse(bytes))
  expect(report).toMatchObject({ message: 'La regola sulla calma mi pare severa.', drafts: { abandoned: 0 } })
  expect(report?.excerpts.map(({ text }) => text)).toEqual([
    "Qual'è l'orario che preferite per •••••• 14 maggio?",
  ])
  // Nothing of where, nor of the other sentences.
  expect(bytes).not.toMatch(/facebook|istruzioni/)
})

/** Tab by Tab, as far as it takes. */
async function tabTo(page: Page, target: Target): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await page.all(target)).some(({ focused }) => focused)) return
    await page.press('Tab')
  }
  throw new Error(`Tab does not come to ${target.name ?? target.css}`)
}

/** Answers as one who knows the rule; what its own example does not put right is shown. */
async function solve(page: Page): Promise<void> {
  const about = (await page.see({ css: '.in-task-about' })).text
  const rule = ruleset.rules.find(({ text }) =>
    about.startsWith(`Si parla di: ${text.it?.title ?? text.en?.title}`),
  )
  if (!rule) throw new Error(`No rule for “${about}”`)
  const after = rule.text.it?.after ?? rule.text.en?.after ?? ''
  if ((await page.all({ css: '.in-find' })).length > 0) return find(page, rule)
  if ((await page.all({ css: '.in-replies' })).length > 0) return pick(page, after)
  await tabTo(page, { role: 'textbox', name: 'Il tuo testo' })
  await page.press('Control+KeyA')
  await page.type(after)
  await page.press('Control+Enter')
  await page.see({ css: '.in-verdict, .in-hint:not(:empty)', nth: 0 })
  if ((await page.all({ css: '.in-verdict' })).length === 0) await giveUp(page)
}

async function find(page: Page, rule: (typeof ruleset.rules)[number]): Promise<void> {
  const words = await page.all({ css: '.in-word' })
  const { text, language } = await page.see({ css: '.in-find' })
  const known = language === 'en' ? 'en' : 'it'
  const { tips } = check({ text, language: known }, ruleset, { language: known, everything: true })
  const ranges = tips.filter((tip) => ruleOf(ruleset, tip) === rule)
  await tabTo(page, { css: '.in-word', nth: 0 })
  let at = 0
  for (const word of words) {
    const start = text.indexOf(word.text, at)
    at = start + word.text.length
    if (ranges.some((range) => range.start < at && start < range.end)) await page.press(' ')
    if (word !== words.at(-1)) await page.press('ArrowRight')
  }
  await tabTo(page, button('Controlla'))
  await page.press('Enter')
  await page.see({ css: '.in-verdict, .in-hint:not(:empty)', nth: 0 })
  // A rule that looks at what is answered flags nothing here.
  if ((await page.all({ css: '.in-verdict' })).length === 0) await giveUp(page)
}

async function pick(page: Page, reply: string): Promise<void> {
  const radios = await page.all({ role: 'radio' })
  const at = (await page.all({ css: '.in-replies label' })).findIndex(({ text }) => text.trim() === reply)
  await tabTo(page, { role: 'radio' })
  expect(radios).toHaveLength(2)
  await page.press(' ')
  if (at > 0) await page.press('ArrowDown')
  await page.see({ role: 'radio', nth: at }, ({ checked }) => checked === true)
  await page.press('Enter')
}

async function giveUp(page: Page): Promise<void> {
  await tabTo(page, button('Fammi vedere'))
  await page.press('Enter')
}
