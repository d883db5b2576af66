/** One tab, driven and read as a person would. Every wait is for a condition, and says which. */
import { fileURLToPath } from 'node:url'
import type { CDPSession, KeyInput, Page as Tab } from 'puppeteer-core'
import { build } from 'vite'
import type { BrowserName } from './browsers.ts'
import type { FirefoxChrome } from './firefox-chrome.ts'
import type { Aim, Box, Pattern, Seen } from './look.ts'

/** What to look for: by role and accessible name first; `in` narrows, `nth` chooses among several. */
export interface Target {
  readonly role?: string
  readonly name?: string | RegExp
  readonly css?: string
  readonly text?: string | RegExp
  readonly in?: Target
  readonly nth?: number
}

/** How the person set up their computer. */
export interface Wishes {
  readonly scheme?: 'light' | 'dark'
  readonly reducedMotion?: boolean
  readonly forcedColours?: boolean
}

type Judge = (seen: Seen) => boolean | Promise<boolean>

/** In milliseconds: generous, since a busy machine is slow, not wrong. */
export const PATIENCE = 20_000
const BETWEEN_LOOKS = 40

export class Page {
  readonly browser: BrowserName
  readonly #tab: Tab
  readonly #chrome: FirefoxChrome | undefined
  readonly #faults: string[] = []
  #cdp: CDPSession | undefined
  #wishes: Wishes = {}

  constructor(tab: Tab, browser: BrowserName, chrome?: FirefoxChrome) {
    this.#tab = tab
    this.browser = browser
    this.#chrome = chrome
    tab.on('pageerror', (error) => this.#faults.push(error instanceof Error ? error.message : String(error)))
  }

  /** Errors that nobody caught, in the page and in what runs in it. */
  faults(): readonly string[] {
    return this.#faults
  }

  async goto(url: string): Promise<void> {
    await this.#tab.goto(url)
  }

  async bringToFront(): Promise<void> {
    await this.#tab.bringToFront()
  }

  async close(): Promise<void> {
    await this.#tab.close()
  }

  /** Runs a function in the page's own world; it may use nothing of the test's but its arguments. */
  evaluate<Values extends unknown[], Result>(
    run: (...values: Values) => Result,
    ...values: Values
  ): Promise<Awaited<Result>> {
    return this.#tab.evaluate(run as never, ...values) as Promise<Awaited<Result>>
  }

  /** Runs a script's text in the page's own world, whatever the page's policy allows. */
  async evaluateScript(script: string): Promise<void> {
    await this.#tab.evaluate(script)
  }

  /** Waits until `condition` holds in the page and answers what it answered. */
  async until<Values extends unknown[], Result>(
    what: string,
    condition: (...values: Values) => Result,
    ...values: Values
  ): Promise<NonNullable<Awaited<Result>>> {
    return poll(what, () => this.evaluate(condition, ...values))
  }

  /** All that can be seen now of `target`. */
  async all(target: Target): Promise<readonly Seen[]> {
    const aim = aimOf(target)
    const look = () => this.#tab.evaluate((aim) => window.galateoSees?.all(aim), aim as never)
    const seen = await look()
    if (seen) return seen as readonly Seen[]
    await this.#tab.evaluate(await lookScript())
    return ((await look()) ?? []) as readonly Seen[]
  }

  /**
   * Waits until `target` is there, once only unless `nth` chooses, and `as` holds of it.
   * @throws when it never is, telling what was seen
   */
  async see(target: Target, as: Judge = () => true): Promise<Seen> {
    let seen: readonly Seen[] = []
    try {
      return await poll(`see ${describe(target)}`, async () => {
        seen = await this.all(target)
        const one = target.nth === undefined ? (seen.length === 1 ? seen[0] : undefined) : seen.at(target.nth)
        return one && (await as(one)) ? one : undefined
      })
    } catch (error) {
      const shown = seen.map(tell).join('; ')
      throw new Error(
        `${error instanceof Error ? error.message : error}: ${seen.length} there${shown && `: ${shown}`}`,
      )
    }
  }

  /** Waits until nothing answers to `target`. */
  async gone(target: Target): Promise<void> {
    await poll(`no more ${describe(target)}`, async () => (await this.all(target)).length === 0)
  }

  /** Clicks its middle with the mouse, once it is in view, still, and under nothing else. */
  async click(target: Target): Promise<void> {
    await poll(`click on ${describe(target)}`, async () => {
      const { x, y } = await this.#pointAt(target)
      const index = target.nth ?? 0
      await this.#tab.evaluate(
        (aim, index) => window.galateoSees?.awaitClick(aim, index),
        aimOf(target) as never,
        index,
      )
      await this.#tab.mouse.click(x, y)
      // The click may have closed the page, or led to another.
      const hasMissed = await this.#tab.evaluate(() => window.galateoSees?.hasMissed()).catch(() => false)
      return !hasMissed
    })
  }

  async hover(target: Target): Promise<void> {
    const { x, y } = await this.#pointAt(target)
    await this.#tab.mouse.move(x, y)
  }

  /** Puts the focus on it, as the Tab key would after a while. */
  async focus(target: Target): Promise<void> {
    await this.see(target)
    await this.#tab.evaluate(
      (aim, index) => {
        const element = window.galateoSees?.elements(aim)[index]
        if (element instanceof HTMLElement) element.focus()
      },
      aimOf(target) as never,
      target.nth ?? 0,
    )
    await this.see(target, ({ focused }) => focused)
  }

  async moveMouse(x: number, y: number): Promise<void> {
    await this.#tab.mouse.move(x, y)
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#tab.mouse.click(x, y)
  }

  /** Waits until it has stopped moving, and `as` holds of it. */
  async still(target: Target, as: Judge = () => true): Promise<Seen> {
    let before: Seen | undefined
    return this.see(target, (now) => {
      const isStill = before?.box.x === now.box.x && before.box.y === now.box.y
      before = now
      return isStill && as(now)
    })
  }

  async #pointAt(target: Target): Promise<{ x: number; y: number }> {
    await this.see(target)
    const { box } = await this.still(target, async ({ reachable }) => {
      // Firefox scrolls to what was last typed when it gets round to it, which may be after our scrolling.
      if (!reachable) await this.#scrollTo(target)
      return reachable
    })
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  async #scrollTo(target: Target): Promise<void> {
    const index = target.nth ?? 0
    await this.#tab.evaluate(
      (aim, index) => window.galateoSees?.scrollTo(aim, index),
      aimOf(target) as never,
      index,
    )
  }

  /** Types key by key where the focus is; a line break is Shift+Enter. */
  async type(text: string, options: { readonly delay?: number } = {}): Promise<void> {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.press('Shift+Enter')
      await this.#tab.keyboard.type(line, options)
    }
  }

  /** Presses a key with its modifiers, e.g. `Control+Shift+z`. */
  async press(chord: string): Promise<void> {
    const keys = chord.split('+') as KeyInput[]
    const last = keys.pop()
    if (!last) return
    for (const key of keys) await this.#tab.keyboard.down(key)
    await this.#tab.keyboard.press(last)
    for (const key of keys.toReversed()) await this.#tab.keyboard.up(key)
  }

  /** Puts text on the page as Ctrl+V would, from a clipboard that holds plain text. */
  async paste(text: string): Promise<void> {
    await this.evaluate((text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      let focus = document.activeElement
      while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement
      const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true })
      // Firefox takes clipboardData only from its own clipboard; a getter does for both.
      Object.defineProperty(paste, 'clipboardData', { value: data })
      if (focus?.dispatchEvent(paste)) document.execCommand('insertText', false, text)
    }, text)
  }

  /** Shows `text` as an input method does before it is settled, with real trusted events. */
  async compose(text: string): Promise<void> {
    if (this.#chrome) await this.#chrome.compose(text)
    else {
      const caret = { selectionStart: text.length, selectionEnd: text.length }
      await (await this.#devtools()).send('Input.imeSetComposition', { text, ...caret })
    }
  }

  /** Enter for the input method, which the page sees as a key of a composition. */
  async pressEnterWhileComposing(): Promise<void> {
    if (this.#chrome) await this.#chrome.pressEnterWhileComposing()
    else {
      const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 }
      const devtools = await this.#devtools()
      await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
    }
  }

  async endComposition(text: string): Promise<void> {
    if (this.#chrome) await this.#chrome.endComposition(text)
    else await (await this.#devtools()).send('Input.insertText', { text })
  }

  /** What the person asks of every page: what is left out stays as it was. */
  async prefer(wishes: Wishes): Promise<void> {
    this.#wishes = { ...this.#wishes, ...wishes }
    if (this.#chrome) return this.#chrome.prefer(wishes)
    const { scheme, reducedMotion, forcedColours } = this.#wishes
    // Puppeteer's own way refuses forced colours.
    await (await this.#devtools()).send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme ?? '' },
        { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
        { name: 'forced-colors', value: forcedColours ? 'active' : '' },
      ],
    })
  }

  /** @param scale pixels of a picture for each CSS px */
  async resize(width: number, height: number, scale = 1): Promise<void> {
    await this.#tab.setViewport({ width, height, deviceScaleFactor: scale })
  }

  /** The pixels of a part of the page as they are now, without a blinking caret; equal pictures are equal strings. */
  async picture(part: Box): Promise<string> {
    const scrolled = await this.evaluate(() => {
      if (document.activeElement instanceof HTMLElement)
        document.activeElement.style.caretColor = 'transparent'
      return { x: scrollX, y: scrollY }
    })
    // Puppeteer counts from the top of the document.
    const clip = { ...part, x: part.x + scrolled.x, y: part.y + scrolled.y }
    return this.#tab.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false })
  }

  async untilPicture(what: string, part: Box, is: (now: string) => boolean): Promise<void> {
    await poll(what, async () => is(await this.picture(part)))
  }

  /** Waits until nothing slides or fades any more. */
  async rest(): Promise<void> {
    await this.see({ css: 'html' })
    await this.until('nothing moves', () => window.galateoSees?.isAtRest())
  }

  /** @param whole the page to its end, not only what is in view */
  async screenshot(path: `${string}.${'png' | 'webp'}`, whole = false): Promise<void> {
    const quality = path.endsWith('.webp') ? { quality: 78 } : {}
    await this.#tab.screenshot({ path, fullPage: whole, ...quality })
  }

  async #devtools(): Promise<CDPSession> {
    this.#cdp ??= await this.#tab.createCDPSession()
    return this.#cdp
  }
}

/** Waits until `look` answers something true. */
export async function poll<Result>(what: string, look: () => Promise<Result>): Promise<NonNullable<Result>> {
  const end = Date.now() + PATIENCE
  for (;;) {
    // A page that is just being left cannot answer; the next one can.
    const answer = await look().catch((error: unknown) => {
      if (Date.now() > end) throw error
      return undefined
    })
    if (answer) return answer
    if (Date.now() > end) throw new Error(`Waited ${PATIENCE / 1000} s in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS))
  }
}

function aimOf({ role, name, css, text, in: outer }: Target): Aim {
  return {
    ...(role === undefined ? {} : { role }),
    ...(name === undefined ? {} : { name: portable(name) }),
    ...(css === undefined ? {} : { css }),
    ...(text === undefined ? {} : { text: portable(text) }),
    ...(outer ? { in: aimOf(outer) } : {}),
  }
}

/** What a failure needs to know of one thing: its words, its place, and what a click there would meet. */
function tell({ text, value, box, reachable, over }: Seen): string {
  const place = [box.x, box.y, box.width, box.height].map(Math.round).join(' ')
  return `${JSON.stringify(value ?? text).slice(0, 300)} at ${place}${reachable ? '' : `, under ${over}`}`
}

function portable(wanted: string | RegExp): string | Pattern {
  return typeof wanted === 'string' ? wanted : { source: wanted.source, flags: wanted.flags }
}

function describe({ role, name, css, text, in: outer, nth }: Target): string {
  const parts = [
    role,
    name && `“${name}”`,
    css,
    text && `saying “${text}”`,
    nth !== undefined && `number ${nth}`,
  ]
  return `${parts.filter(Boolean).join(' ')}${outer ? ` in ${describe(outer)}` : ''}`
}

let script: Promise<string> | undefined

/** `look.ts` as one script for the page. */
function lookScript(): Promise<string> {
  script ??= bundleLook()
  return script
}

async function bundleLook(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', 'process.versions': 'undefined' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('look.ts', import.meta.url)),
        formats: ['iife'],
        name: 'galateoLook',
      },
    },
  })
  const [bundle] = [result].flat()
  const code = bundle && 'output' in bundle ? bundle.output[0].code : undefined
  if (!code) throw new Error('look.ts could not be bundled')
  return `${code}\n;undefined`
}
