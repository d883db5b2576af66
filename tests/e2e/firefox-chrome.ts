/** Firefox's own window, for what a page cannot reach: its tabs, its colour scheme, its input method. */
import type { Browser } from 'puppeteer-core'
import type { Wishes } from './page.ts'

interface BidiConnection {
  send(method: string, params: object): Promise<{ readonly result?: unknown }>
}

export class FirefoxChrome {
  readonly #connection: BidiConnection
  readonly #context: string

  private constructor(connection: BidiConnection, context: string) {
    this.#connection = connection
    this.#context = context
  }

  /** @throws when Firefox is older than its ESR 153, or was started without `--remote-allow-system-access` */
  static async of(browser: Browser): Promise<FirefoxChrome> {
    // Puppeteer keeps its WebDriver BiDi connection to itself; Firefox's chrome scope has no other door.
    const { connection } = browser as Browser & { readonly connection: BidiConnection }
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const { contexts } = result as {
      readonly contexts: readonly { readonly context: string; readonly url: string }[]
    }
    // An older Firefox passes over the scope and answers with the tabs.
    const context = contexts.find(({ url }) => url.startsWith('chrome:'))?.context
    if (!context)
      throw new Error(`${await browser.version()} keeps its own window to itself: this takes 153 or newer`)
    return new FirefoxChrome(connection, context)
  }

  /** Runs a script in the browser window and answers its last value, a string. */
  async run(script: string): Promise<string> {
    const { result } = await this.#connection.send('script.evaluate', {
      expression: script,
      target: { context: this.#context },
      awaitPromise: true,
    })
    const answer = result as {
      readonly result?: { readonly value?: string }
      readonly exceptionDetails?: { readonly text: string }
    }
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text)
    return answer.result?.value ?? ''
  }

  /** In every tab: Firefox has these as preferences. */
  async prefer({ scheme, reducedMotion, forcedColours }: Wishes): Promise<void> {
    if (scheme) await this.#set('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1)
    if (reducedMotion !== undefined) await this.#set('ui.prefersReducedMotion', reducedMotion ? 1 : 0)
    // 2: always the person's own colours; 0: only under a high-contrast theme of the system.
    if (forcedColours !== undefined)
      await this.#set('browser.display.document_color_use', forcedColours ? 2 : 0)
  }

  #set(preference: string, value: number) {
    return this.run(`Services.prefs.setIntPref('${preference}', ${value}); ''`)
  }

  /** Shows `text` as an input method's unfinished composition where the caret is. */
  compose(text: string) {
    return this.run(`(() => {
      if (!globalThis.testInput) {
        testInput = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
        if (!testInput.beginInputTransactionForTests(window, () => true)) throw new Error('The input method is busy')
      }
      testInput.setPendingCompositionString(${JSON.stringify(text)})
      testInput.appendClauseToPendingComposition(${text.length}, testInput.ATTR_RAW_CLAUSE)
      testInput.setCaretInPendingComposition(${text.length})
      testInput.flushPendingComposition()
      return ''
    })()`)
  }

  /** Enter, taken by the input method. */
  pressEnterWhileComposing() {
    return this.run(`(() => {
      testInput.keydown(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 13 }))
      testInput.keyup(new KeyboardEvent('keyup', { key: 'Enter', code: 'Enter', keyCode: 13 }))
      return ''
    })()`)
  }

  endComposition(text: string) {
    return this.run(`testInput.commitCompositionWith(${JSON.stringify(text)}); ''`)
  }
}
