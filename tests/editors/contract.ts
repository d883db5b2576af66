/** What every editor must give, in every browser: the same tests, whatever page they are run on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Mark } from '../../entrypoints/coach.content/paint/painter.ts'
import type { Severity } from '../../rules/index.ts'
import { type Browser, type BrowserName, open } from './browsers.ts'
import { type Box, type EditorPage, openPage } from './editor-page.ts'
import type { Line } from './pages/bench.ts'
import { wander } from './random-steps.ts'
import { type BenchServer, serve } from './serve.ts'
import { boxesDrawn, highlighted, misplaced } from './truth.ts'

/** How many random steps each editor is taken through: 500 before a release, fewer in between. */
const STEPS = Number(process.env.EDITOR_STEPS ?? 40)
const SEED = Number(process.env.EDITOR_SEED ?? 20_261_123)

export function contract(browserName: BrowserName, pages: readonly string[]): void {
  let browser: Browser
  let server: BenchServer
  beforeAll(async () => {
    server = await serve()
    browser = await open(browserName)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  describe.each(pages)('%s', (name) => {
    let page: EditorPage
    beforeAll(async () => {
      page = await openPage(browser.tab, server.url(name))
    })

    it.each(DRAFTS)('reads what the editor holds: %s', async (_, ...texts) => {
      const model = await page.load(linesOf(texts))
      expect(await page.read()).toBe(model)
      expect(model).toBe(page.isOneLine ? texts.join(' ') : texts.join('\n'))
    })

    it('reads what is typed, key by key', async () => {
      await page.load([[]])
      await page.tab.type('Ciao  a tutti ')
      expect(await page.model('Ciao  a tutti ')).toBe('Ciao  a tutti ')
      expect(await page.read()).toBe('Ciao  a tutti ')
      if (page.isOneLine) return
      await page.tab.press('Shift+Enter')
      await page.tab.type('e')
      expect(await page.model('Ciao  a tutti \ne')).toBe('Ciao  a tutti \ne')
      expect(await page.read()).toBe('Ciao  a tutti \ne')
    })

    it.each(EDITS)('replaces %s', async (_, edit) => {
      const { lines, words, nth = 0, text } = edit
      if (page.isOneLine && (lines.length > 1 || text.includes('\n'))) return
      const before = await page.load(lines)
      const start = nthIndexOf(before, words, nth)
      const range = { start, end: start + words.length }
      const after = before.slice(0, range.start) + text + before.slice(range.end)
      const caret = range.start + text.length

      expect(await page.replace(range, words, text)).toEqual({ ok: true })
      expect(await page.model(after), 'the model').toBe(after)
      expect(await page.read(), 'as read').toBe(after)
      expect(await page.selection(), 'the caret').toEqual({ start: caret, end: caret })

      await page.undo()
      expect(await page.model(before), 'after one Ctrl+Z').toBe(before)
      expect(await page.read(), 'as read after Ctrl+Z').toBe(before)

      await page.pause()
      expect(await page.replace(range, words, text)).toEqual({ ok: true })
      await page.tab.type('è!')
      const typed = `${after.slice(0, caret)}è!${after.slice(caret)}`
      expect(await page.model(typed), 'typing goes on').toBe(typed)
    })

    it('undoes a replacement alone, even right after typing', async () => {
      await page.load([[]])
      await page.read()
      await page.tab.type('Ciao stupido')
      expect(await page.model('Ciao stupido')).toBe('Ciao stupido')
      expect(await page.replace({ start: 5, end: 12 }, 'stupido', 'caro')).toEqual({ ok: true })
      expect(await page.model('Ciao caro')).toBe('Ciao caro')
      await page.undo()
      expect(await page.model('Ciao stupido')).toBe('Ciao stupido')
    })

    it('leaves draft and caret to a person who types at once', async () => {
      await page.load(linesOf(['Ciao stupido mondo']))
      const replaced = page.replace({ start: 5, end: 12 }, 'stupido', 'caro')
      expect(await page.model('Ciao caro mondo')).toBe('Ciao caro mondo')
      await page.tab.type('x! ')
      expect(await replaced).toEqual({ ok: true })
      await page.tab.type('z')
      expect(await page.model('Ciao carox! z mondo')).toBe('Ciao carox! z mondo')
    })

    it('replaces while the focus is elsewhere, and gives it back to the draft', async () => {
      const before = await page.load(linesOf(['Ciao stupido mondo']))
      await page.leave()
      expect(await page.replace({ start: 5, end: 12 }, 'stupido', 'bel')).toEqual({ ok: true })
      expect(await page.model('Ciao bel mondo')).toBe('Ciao bel mondo')
      await page.tab.type('!')
      expect(await page.model('Ciao bel! mondo')).toBe('Ciao bel! mondo')
      expect(before).toBe('Ciao stupido mondo')
    })

    it('leaves the draft alone when the words are no longer there', async () => {
      const before = await page.load(linesOf(['Ciao stupido mondo']))
      expect(await page.replace({ start: 5, end: 12 }, 'sciocco', 'bravo')).toEqual({
        ok: false,
        fault: 'changed',
      })
      expect(await page.replace({ start: 15, end: 22 }, 'stupido', 'bravo')).toEqual({
        ok: false,
        fault: 'changed',
      })
      expect(await page.model()).toBe(before)
    })

    it('puts nothing into the editable', async () => {
      const text = await page.load(linesOf(['Ciao stupido mondo']))
      const markup = await page.markup()
      await page.paint([mark('stupido', text, 'stop', true)])
      expect(await page.markup()).toBe(markup)
      expect(await page.model()).toBe(text)
    })

    it('marks words where they are, and follows them', async () => {
      const lines = linesOf(page.isOneLine ? ['Ciao vecchio amico, che idea pessima!'] : LONG)
      const text = await page.load(lines)
      await page.scrollEditor(-1e4)
      const marks = [
        mark('vecchio', text, 'tip'),
        mark('amico', text, 'check'),
        mark('pessima', text, 'stop', true),
      ]
      await page.paint(marks)
      const [box] = await page.rectsOf('amico')
      if (!box) throw new Error('The marked word is not shown')
      expect(await page.keyAt(box.x + box.width / 2, box.y + box.height / 2)).toBe('amico')
      expect(await page.keyAt(box.x + box.width / 2, box.y + box.height * 3)).not.toBe('amico')

      for (const [what, change] of CHANGES) {
        await change(page)
        for (const { key } of marks) {
          await expect.poll(() => misplaced(page, key), { message: `${key} ${what}` }).toBe('')
        }
        if (page.isField)
          await expect.poll(() => boxesAstray(page, marks), { message: `boxes ${what}` }).toBe('')
        else expect(await highlighted(page), what).toEqual(HIGHLIGHTS)
      }
    })

    it(`holds exactly the expected text through ${STEPS} random edits, replacements and undos`, async () => {
      await wander(page, STEPS, SEED)
    })
  })
}

const DRAFTS: readonly (readonly [string, ...string[]])[] = [
  ['nothing', ''],
  ['one line', 'Ciao a tutti'],
  ['lines', 'Ciao', 'a tutti'],
  ['empty lines', '', 'Ciao', '', '', 'a tutti', ''],
  ['emoji and combining marks', 'Perche\u0301 no? 👩‍👩‍👧 🇮🇹 👍🏽', 'a\u0300 bientôt ﷺ'],
  ['spaces', 'a  b', 'due   e tre'],
]

interface EditCase {
  readonly lines: readonly Line[]
  readonly words: string
  /** Which of several. */
  readonly nth?: number
  readonly text: string
}

const one = (text: string): readonly Line[] => [[{ text }]]
const PARTLY_BOLD: readonly Line[] = [
  [{ text: 'Ciao stu' }, { text: 'pi', bold: true }, { text: 'do ' }, { text: 'mondo', bold: true }],
]

const EDITS: readonly (readonly [string, EditCase])[] = [
  ['the start', { lines: one('Stupido mondo'), words: 'Stupido', text: 'Bel' }],
  ['the middle', { lines: one('Ciao stupido mondo'), words: 'stupido', text: 'bel' }],
  ['the end', { lines: one('Ciao stupido'), words: 'stupido', text: 'bella' }],
  ['everything', { lines: one('Ciao'), words: 'Ciao', text: 'Buongiorno a tutti' }],
  ['the first of three', { lines: one('no no no'), words: 'no', nth: 0, text: 'sì' }],
  ['the second of three', { lines: one('no no no'), words: 'no', nth: 1, text: 'sì' }],
  ['the third of three', { lines: one('no no no'), words: 'no', nth: 2, text: 'sì' }],
  ['across formatting', { lines: PARTLY_BOLD, words: 'stupido', text: 'bel' }],
  ['up to formatting', { lines: PARTLY_BOLD, words: 'stu', text: 'ra' }],
  ['formatted words', { lines: PARTLY_BOLD, words: 'mondo', text: 'amici' }],
  ['emoji by emoji', { lines: one('Ciao 👩‍👩‍👧 👍🏽 mondo'), words: '👩‍👩‍👧', text: '😀🇮🇹' }],
  [
    'words with combining marks',
    { lines: one('Ma perche\u0301 no'), words: 'perche\u0301', text: 'poiche\u0301' },
  ],
  [
    'words after a line',
    { lines: linesOf(['Ciao', '', 'mondo stupido qui']), words: 'stupido', text: 'bello' },
  ],
  ['several lines', { lines: linesOf(['Ciao stu', '', 'pido mondo']), words: 'stu\n\npido', text: 'bel' }],
  ['a line by two', { lines: one('Ciao stupido mondo'), words: 'stupido ', text: 'a tutti.\nBel ' }],
  ['with nothing', { lines: one('Ciao stupido mondo'), words: ' stupido', text: '' }],
  ['everything with nothing', { lines: one('Ciao'), words: 'Ciao', text: '' }],
  ['lines with nothing', { lines: linesOf(['Ciao stu', '', 'pido mondo']), words: ' stu\n\npido', text: '' }],
  ['nothing, between words', { lines: one('Ciao mondo'), words: '', nth: 4, text: ' caro' }],
  ['nothing, at the end', { lines: one('Ciao'), words: '', nth: 4, text: ' caro' }],
  ['nothing, in an empty draft', { lines: [[]], words: '', text: 'Ciao' }],
]

const LONG = [
  'Ciao vecchio amico, come stai?',
  'Una riga abbastanza lunga da andare a capo più di una volta, con un po\u2019 di parole in più.',
  '',
  'E poi: che idea pessima!',
  ...Array.from({ length: 12 }, (_, at) => `Riga di coda numero ${at}`),
]

/** What moves words about on a page. */
const CHANGES: readonly (readonly [string, (page: EditorPage) => Promise<void>])[] = [
  ['as painted', async () => {}],
  ['after typing before them', (page) => page.typeAtStart('Ehi, ')],
  ['after the editor scrolled', (page) => page.scrollEditor(24)],
  ['after the page scrolled', (page) => page.scrollPage(60)],
  ['in a narrower window', (page) => page.tab.resize(640, 560)],
  ['in a narrower editor', (page) => page.style('#stage', 'inline-size', '260px')],
  ['zoomed', (page) => page.style('html', 'zoom', '1.25')],
  ['with a font that came late', (page) => page.loadFont()],
]

function linesOf(texts: readonly string[]): readonly Line[] {
  return texts.map((text) => (text === '' ? [] : [{ text }]))
}

function nthIndexOf(text: string, words: string, nth: number): number {
  if (words === '') return nth
  let at = text.indexOf(words)
  for (let left = nth; left > 0; left -= 1) at = text.indexOf(words, at + 1)
  return at
}

function mark(words: string, text: string, severity: Severity, active = false): Mark {
  const start = text.indexOf(words)
  return { key: words, range: { start, end: start + words.length }, severity, active }
}

const HIGHLIGHTS = { tip: ['vecchio'], check: ['amico'], stop: ['pessima'] }

/** What is wrong with the boxes that are drawn for marks of one line each; empty when they lie under the words. */
async function boxesAstray(page: EditorPage, marks: readonly Mark[]): Promise<string> {
  const told = (await Promise.all(marks.map(({ key }) => page.rectsOf(key)))).flat()
  const drawn = await boxesDrawn(page)
  const isNear = (a: Box, b: Box | undefined) =>
    b !== undefined && [a.x - b.x, a.width - b.width, a.y - b.y].every((gap) => Math.abs(gap) < 1)
  const isRight = drawn.length === told.length && drawn.every((box, at) => isNear(box, told[at]))
  return isRight ? '' : `drawn ${JSON.stringify(drawn)}, told ${JSON.stringify(told)}`
}
