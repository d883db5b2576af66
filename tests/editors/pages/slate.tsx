import { useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate'
import { HistoryEditor, withHistory } from 'slate-history'
import { Editable, ReactEditor, type RenderLeafProps, Slate, withReact } from 'slate-react'
import { offer, stage } from './bench.ts'

const editor = withHistory(withReact(createEditor()))
const EMPTY: Descendant[] = [{ children: [{ text: '' }] }]

function Leaf({ attributes, children, leaf }: RenderLeafProps) {
  return <span {...attributes}>{'bold' in leaf ? <strong>{children}</strong> : children}</span>
}

function Composer() {
  const [initial] = useState(EMPTY)
  return (
    <Slate editor={editor} initialValue={initial}>
      <Editable
        placeholder="Scrivi un commento"
        renderLeaf={(props) => <Leaf {...props} />}
        onKeyDown={(event) => {
          if (!event.ctrlKey || event.key !== 'z') return
          event.preventDefault()
          HistoryEditor.undo(editor)
        }}
      />
    </Slate>
  )
}

flushSync(() => createRoot(stage()).render(<Composer />))
const box = document.querySelector<HTMLElement>('[data-slate-editor]')
if (!box) throw new Error('Slate drew no editor')
offer({
  element: box,
  formats: true,
  text: () => editor.children.map((block) => Node.string(block)).join('\n'),
  load(lines) {
    Editor.withoutNormalizing(editor, () => {
      Transforms.deselect(editor)
      editor.children = lines.map((line) => ({
        children: line.length > 0 ? line.map((run) => ({ ...run })) : [{ text: '' }],
      }))
    })
    editor.history = { undos: [], redos: [] }
    editor.onChange()
    ReactEditor.focus(editor)
    Transforms.select(editor, Editor.end(editor, []))
  },
  pause() {},
})
