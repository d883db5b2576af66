/** Loads the page of a case into the test's window, as a browser that came to its address would show it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Surface } from '../../rules/index.ts'

/** What a person would see beside one composer. */
export interface ExpectedComposer {
  /** A selector for the composer. */
  readonly composer: string
  readonly surface: Surface
  readonly author?: string
  readonly text?: string
  readonly page?: string
  readonly earlierReplies?: number
  /** Whether a bare Enter sends. */
  readonly enter: boolean
  /** Selectors of the buttons that send. */
  readonly buttons: readonly string[]
}

export interface Expected {
  /** The address that the page is shown at. */
  readonly url: string
  /** In document order. */
  readonly composers: readonly ExpectedComposer[]
  /** Fields that are no composers. */
  readonly refused?: readonly string[]
  /** The page tells what is answered by its labels alone, so it is not tried without them. */
  readonly needsLabels?: true
}

export interface Case {
  readonly expected: Expected
  readonly source: string
}

export function readCase(folder: string): Case {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  return { expected: JSON.parse(read('expected.json')), source: read('source.html') }
}

interface TestWindow {
  readonly happyDOM: { setURL(url: string): void }
}

/** Shows `source` at `url`; templates that declare a shadow root become one. */
export function showPage(source: string, url: string): void {
  const { happyDOM } = window as unknown as TestWindow
  happyDOM.setURL(url)
  const page = new DOMParser().parseFromString(source, 'text/html')
  const shown = document.importNode(page.documentElement, true)
  document.documentElement.remove()
  document.append(shown)
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' })
    root?.append(template.content.cloneNode(true))
    template.remove()
  }
  // In browsers a form's own properties give way to its fields of the same name.
  for (const field of document.querySelectorAll('form [name="id"]'))
    Object.defineProperty(field.closest('form'), 'id', { value: field })
}

/** Takes every word of the interface's language out of the page. */
export function withoutLabels(root: ParentNode): void {
  for (const one of root.querySelectorAll('*')) {
    for (const name of ['aria-label', 'aria-placeholder', 'placeholder', 'title', 'data-placeholder'])
      one.removeAttribute(name)
    if (one.shadowRoot) withoutLabels(one.shadowRoot)
  }
}

/** Everything on the page that can be written in, shadow roots included, in document order. */
export function fieldsOf(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
    ...(one.matches('textarea,input,[contenteditable]') ? [one] : []),
    ...(one.shadowRoot ? fieldsOf(one.shadowRoot) : []),
  ])
}

/** Finds by selector; ` >> ` goes into the shadow root of what was found so far. */
export function find(selector: string): HTMLElement {
  const [first = '', ...rest] = selector.split(' >> ')
  let found = document.querySelector<HTMLElement>(first)
  for (const part of rest) found = found?.shadowRoot?.querySelector<HTMLElement>(part) ?? null
  if (!found) throw new Error(`The page has no ${selector}`)
  return found
}

/** A DOM without layout still knows what is not shown. */
export function knowVisibility(): void {
  Element.prototype.checkVisibility = function checkVisibility(this: Element) {
    for (let one: Element | null = this; one; one = one.parentElement) {
      const { display, visibility } = getComputedStyle(one)
      if (display === 'none' || visibility === 'hidden') return false
    }
    return true
  }
}
