/** Which way a change goes into an editor, where that can be told without the editor; tests/editors has the rest. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { waysFor } from '../../entrypoints/coach.content/editable/input-path.ts'

// happy-dom has no commands.
beforeEach(() => void Object.assign(document, { execCommand: vi.fn(() => true) }))
afterEach(() => void Reflect.deleteProperty(document, 'execCommand'))

test.each([
  ['in blocks of blocks', '<div><div><p>Ciao</p></div></div>', 'pasted'],
  ['side by side', '<p>Ciao</p><p>a tutti</p>', 'not pasted'],
  ['of a list', '<ul><li><p>Ciao</p></li></ul>', 'not pasted'],
])('several lines go into a ProseMirror whose lines stand %s', (_, lines, how) => {
  const root = document.createElement('div')
  root.className = 'ProseMirror'
  root.innerHTML = lines
  document.body.replaceChildren(root)
  let pasted = 'not pasted'
  root.addEventListener('paste', (event) => {
    event.preventDefault()
    pasted = 'pasted'
  })
  const range = document.createRange()
  range.selectNodeContents(root)
  const [way] = waysFor(root, { text: 'Ciao\na tutti', isInsertion: false })
  way?.(root, range, 'Ciao\na tutti')
  expect(pasted).toBe(how)
})

test.each([['innerdocbody'], ['ve-ce-documentNode']])(
  'no key is pressed in %s, which makes a step of its own of it',
  (mark) => {
    const root = document.createElement('div')
    root.className = mark
    root.textContent = 'Ciao'
    document.body.replaceChildren(root)
    const pressed = vi.fn()
    root.addEventListener('keydown', pressed)
    const range = document.createRange()
    range.selectNodeContents(root)
    for (const way of waysFor(root, { text: 'Salve', isInsertion: false })) way(root, range, 'Salve')
    expect(document.execCommand).toHaveBeenCalledWith('insertText', false, 'Salve')
    expect(pressed).not.toHaveBeenCalled()
  },
)
