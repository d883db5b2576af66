/** A page of the bench in a tab: what its editor holds, and what the coach makes of it. */
import type { ApplyResult } from '../../entrypoints/coach.content/editable/types.ts'
import type { Mark } from '../../entrypoints/coach.content/paint/painter.ts'
import type { Range as TextRange } from '../../rules/index.ts'
import type { Tab } from './browsers.ts'
import type { Call } from './extension.ts'
import type { Line } from './pages/bench.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface EditorPage {
  readonly name: string
  readonly tab: Tab
  readonly formats: boolean
  readonly isField: boolean
  readonly isOneLine: boolean
  /** Loads a draft and waits until the editor shows it; answers its text. */
  load(lines: readonly Line[]): Promise<string>
  /** The model's text, once it is `wanted`; what it is instead, if it does not become that. */
  model(wanted?: string): Promise<string>
  /** A person's pause, as the editor's undo history and the coach take it. */
  pause(): Promise<void>
  read(): Promise<string>
  selection(): Promise<TextRange | undefined>
  replace(range: TextRange, expected: string, text: string): Promise<ApplyResult>
  paint(marks: readonly Mark[]): Promise<void>
  rects(range: TextRange): Promise<readonly Box[]>
  rectsOf(key: string): Promise<readonly Box[]>
  keyAt(x: number, y: number): Promise<string | undefined>
  undo(): Promise<void>
  /** The editable with all that is in it, as markup. */
  markup(): Promise<string>
  /** Takes the focus out of the draft. */
  leave(): Promise<void>
  typeAtStart(text: string): Promise<void>
  scrollEditor(by: number): Promise<void>
  scrollPage(by: number): Promise<void>
  style(selector: string, property: string, value: string): Promise<void>
  /** Has the draft shown in a font that is there only now. */
  loadFont(): Promise<void>
}

/** How long a page may take to get where a test expects it, in milliseconds. */
const PATIENCE = 4000

export async function openPage(tab: Tab, url: string): Promise<EditorPage> {
  await tab.goto(url)
  const about = await tab.run(async (patience: number) => {
    const end = performance.now() + patience
    const isReady = () => window.bench?.element.ownerDocument.documentElement.dataset.coach
    while (!isReady() && performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    const { bench } = window
    if (!bench || !isReady()) return undefined
    const isOneLine = bench.element.localName === 'input'
    return { formats: bench.formats, isField: 'value' in bench.element, isOneLine }
  }, PATIENCE * 2)
  if (!about) throw new Error(`${url}: no editor, or no coach in it`)

  let calls = 0
  function ask<T>(call: Call): Promise<T> {
    calls += 1
    return tab.run(
      ({ id, call, patience }) =>
        new Promise<T>((resolve, reject) => {
          const element = window.bench?.element
          if (!element) return reject(new Error('No bench'))
          const timer = setTimeout(() => reject(new Error(`No answer to ${call.do}`)), patience)
          element.addEventListener('bench-answer', function listen(event) {
            const answer = JSON.parse((event as CustomEvent<string>).detail)
            if (answer.id !== id) return
            clearTimeout(timer)
            element.removeEventListener('bench-answer', listen)
            if (answer.value?.error) reject(new Error(answer.value.error))
            else resolve(answer.value)
          })
          const detail = JSON.stringify({ id, call })
          element.dispatchEvent(new CustomEvent('bench-call', { detail, bubbles: true, composed: true }))
        }),
      { id: calls, call, patience: PATIENCE },
    )
  }

  const model = (wanted?: string) =>
    tab.run(
      async ({ wanted, patience }) => {
        const { bench } = window
        if (!bench) throw new Error('No bench')
        const end = performance.now() + patience
        const isThere = () =>
          (bench.isSettled?.() ?? true) && (wanted === undefined || bench.text() === wanted)
        while (!isThere() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 5))
        return bench.text()
      },
      { wanted, patience: PATIENCE / 2 },
    )

  const page: EditorPage = {
    name: url.slice(url.lastIndexOf('/') + 1),
    tab,
    ...about,
    async load(lines) {
      await tab.run(async (lines) => {
        const { bench } = window
        bench?.element.focus()
        await bench?.load(lines)
        bench?.element.focus()
      }, lines)
      await page.pause()
      const text = await model()
      await tab.run(() => new Promise((resolve) => setTimeout(resolve)), undefined)
      return text
    },
    model,
    async pause() {
      await tab.run(() => window.bench?.pause(), undefined)
      await ask({ do: 'pause' })
    },
    read: () => ask({ do: 'read' }),
    selection: () => ask({ do: 'selection' }),
    replace: (range, expected, text) => ask({ do: 'replace', range, expected, text }),
    paint: (marks) => ask({ do: 'paint', marks }),
    rects: (range) => ask({ do: 'rects', range }),
    rectsOf: (key) => ask({ do: 'rectsOf', key }),
    keyAt: (x, y) => ask({ do: 'keyAt', x, y }),
    undo: () => tab.press('Control+z'),
    markup: () => tab.run(() => window.bench?.element.outerHTML ?? '', undefined),
    leave: () =>
      tab.run(() => {
        const button = document.querySelector('button') ?? document.createElement('button')
        document.body.append(button)
        button.focus({ preventScroll: true })
      }, undefined),
    async typeAtStart(text) {
      await tab.press(about.isOneLine ? 'Home' : 'Control+Home')
      await tab.type(text)
    },
    scrollEditor: (by) => tab.run((by) => window.bench?.element.scrollBy(0, by), by),
    scrollPage: (by) => tab.run((by) => scrollBy(0, by), by),
    style: (selector, property, value) =>
      tab.run(
        ({ selector, property, value }) =>
          document.querySelector<HTMLElement>(selector)?.style.setProperty(property, value),
        { selector, property, value },
      ),
    loadFont: () =>
      tab.run(async () => {
        const element = window.bench?.element
        if (!element) return
        element.style.fontFamily = 'Late, sans-serif'
        const font = new FontFace(
          'Late',
          'local("DejaVu Serif"), local("DejaVu Sans Mono"), local("Liberation Mono")',
        )
        element.ownerDocument.fonts.add(font)
        await font.load()
      }, undefined),
  }
  return page
}
