/** What counts as a composer where the page's layout, shadow roots and frames have a say. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { findComposer } from '../../entrypoints/coach.content/sites/find-composer.ts'
import { find, knowVisibility, showPage } from './page.ts'

const ANYWHERE = 'https://anywhere.example/'

/** Gives every element a size, in px; the whole document is as wide as a window. */
function layOut(sizes: Readonly<Record<string, readonly [width: number, height: number]>>) {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [, size] = Object.entries(sizes).find(([selector]) => this.matches(selector)) ?? []
    return new DOMRect(0, 0, ...(size ?? [1200, 800]))
  })
}

beforeEach(() => {
  knowVisibility()
  return () => vi.restoreAllMocks()
})

describe('size', () => {
  test.each([
    { what: 'a one-line comment box', html: '<textarea id="f"></textarea>', size: [400, 20], is: true },
    {
      what: 'an off-screen helper of an editor',
      html: '<textarea id="f"></textarea>',
      size: [1, 1],
      is: false,
    },
    { what: 'a narrow cell', html: '<div id="f" contenteditable="true"></div>', size: [60, 20], is: false },
    { what: 'a short chat field', html: '<input id="f" name="message">', size: [150, 30], is: false },
    { what: 'a wide chat field', html: '<input id="f" name="message">', size: [320, 30], is: true },
  ] as const)('$what', ({ html, size, is }) => {
    showPage(html, ANYWHERE)
    layOut({ '#f': size, body: [600, 24] })
    expect(findComposer(find('#f')) !== undefined).toBe(is)
  })

  test('an empty editor that is a thin line in a tall box is a composer', () => {
    showPage('<div id="box"><div id="f" contenteditable="true"></div></div>', ANYWHERE)
    layOut({ '#f': [400, 4], '#box': [420, 120] })
    expect(findComposer(find('#f'))).toBe(find('#f'))
  })
})

describe('focus', () => {
  test('inside an editor, its editing host is the composer', () => {
    showPage('<div id="host" contenteditable="true"><p><a id="link" href="#">x</a></p></div>', ANYWHERE)
    expect(findComposer(find('#link'))).toBe(find('#host'))
  })

  test('an island that cannot be edited is no composer', () => {
    showPage(
      '<div contenteditable="true"><span id="f" contenteditable="false" tabindex="0">@Ada</span></div>',
      ANYWHERE,
    )
    expect(findComposer(find('#f'))).toBeUndefined()
  })
})

describe('a combobox', () => {
  test.each([
    ['a box of text with a list of mentions', 'contenteditable="true" aria-autocomplete="list"', true],
    ['one with a list to choose from', 'contenteditable="true"', false],
    [
      'one that says that it searches',
      'contenteditable="true" aria-autocomplete="list" aria-label="Cerca"',
      false,
    ],
  ])('%s', (_, attributes, is) => {
    showPage(`<div id="f" role="combobox" ${attributes}></div>`, ANYWHERE)
    expect(findComposer(find('#f'))).toBe(is ? find('#f') : undefined)
  })
})

describe('owners', () => {
  test("a stranger's field that opts out of writing tools is left alone", () => {
    showPage('<form id="commentform"><textarea id="comment" data-gramm="false"></textarea></form>', ANYWHERE)
    expect(findComposer(find('#comment'))).toBeUndefined()
  })

  test('an editor that opts out wherever it stands is no word of its owner (Quill 1)', () => {
    const quill =
      '<div class="ql-container"><div class="ql-editor" id="f" data-gramm="false" contenteditable="true"></div></div>'
    showPage(quill, ANYWHERE)
    expect(findComposer(find('#f'))).toBe(find('#f'))
    showPage(`<form data-gramm="false">${quill}</form>`, ANYWHERE)
    expect(findComposer(find('#f'))).toBeUndefined()
  })

  test("so does VisualEditor, in which wikis' talk pages are answered", () => {
    showPage(
      '<div class="ve-ce-documentNode" id="f" data-gramm="false" contenteditable="true"></div>',
      ANYWHERE,
    )
    expect(findComposer(find('#f'))).toBe(find('#f'))
  })

  test('so does CodeMirror 6, which is for prose where its language is Markdown', () => {
    const editor = (language: string) =>
      `<div class="cm-editor"><div class="cm-content" id="f" data-language="${language}" writingsuggestions="false" contenteditable="true"></div></div>`
    showPage(editor('markdown'), ANYWHERE)
    expect(findComposer(find('#f'))).toBe(find('#f'))
    showPage(editor('javascript'), ANYWHERE)
    expect(findComposer(find('#f'))).toBeUndefined()
    showPage(`<form writingsuggestions="false">${editor('markdown')}</form>`, ANYWHERE)
    expect(findComposer(find('#f'))).toBeUndefined()
  })

  test('a field inside what opts out is left alone', () => {
    showPage('<div data-enable-grammarly="false"><textarea id="f"></textarea></div>', ANYWHERE)
    expect(findComposer(find('#f'))).toBeUndefined()
  })

  test("a known product's own composer needs no more proof", () => {
    const html =
      '<div id="f" role="textbox" data-slate-editor="true" contenteditable="true" data-gramm="false"></div>'
    showPage(html, 'https://discord.com/channels/1/2')
    expect(findComposer(find('#f'))).toBe(find('#f'))
    showPage(html, ANYWHERE)
    expect(findComposer(find('#f'))).toBeUndefined()
  })

  test('a password is never one, whatever the product', () => {
    showPage(
      '<textarea id="f" autocomplete="section-a cc-csc"></textarea>',
      'https://business.facebook.com/latest/inbox',
    )
    expect(findComposer(find('#f'))).toBeUndefined()
  })
})
