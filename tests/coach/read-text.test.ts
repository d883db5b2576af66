/** What an editor's DOM says, without what editors put into it for themselves. */
import { afterEach, expect, test } from 'vitest'
import { readText } from '../../entrypoints/coach.content/editable/read-text.ts'

afterEach(() => document.body.replaceChildren())

test.each([
  [
    'a run of seven zero-width spaces (CKEditor 4)',
    `Ciao\u200B\u200B\u200B\u200B\u200B\u200B\u200B!`,
    'Ciao!',
  ],
  ['a run of seven word joiners (CKEditor 5)', `Ciao\u2060\u2060\u2060\u2060\u2060\u2060\u2060!`, 'Ciao!'],
  ['a byte order mark (Slate, Quill, TinyMCE)', 'Ciao\uFEFF!', 'Ciao!'],
])('holds a caret and is no part of the draft: %s', (_, data, text) => {
  const root = document.createElement('div')
  root.append(data)
  document.body.append(root)
  expect(readText(root).text).toBe(text)
})

test('one invisible character alone is the writer’s own', () => {
  const root = document.createElement('div')
  root.append('Ciao\u200B!')
  document.body.append(root)
  expect(readText(root).text).toBe('Ciao\u200B!')
})

test('what an empty CodeMirror 6 says of itself is not the draft', () => {
  const root = document.createElement('div')
  root.innerHTML =
    '<div class="cm-line"><img class="cm-widgetBuffer" alt=""><span class="cm-placeholder" contenteditable="false">Write a reply…</span><br></div>'
  document.body.append(root)
  expect(readText(root).text).toBe('')
})
