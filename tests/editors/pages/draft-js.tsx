import './draft-global.ts'
import { convertFromRaw, Editor, EditorState } from 'draft-js'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { type Line, offer, stage } from './bench.ts'
import 'draft-js/dist/Draft.css'

let model = EditorState.createEmpty()
let setModel: (state: EditorState) => void = () => {}

function Composer() {
  const [state, setState] = useState(model)
  model = state
  setModel = setState
  return <Editor editorState={state} onChange={setState} placeholder="Scrivi un commento" />
}

flushSync(() => createRoot(stage()).render(<Composer />))
const box = document.querySelector<HTMLElement>('.public-DraftEditor-content')
if (!box) throw new Error('Draft.js drew no editor')
offer({
  element: box,
  formats: true,
  text: () => model.getCurrentContent().getPlainText('\n'),
  load(lines) {
    const content = convertFromRaw({ entityMap: {}, blocks: lines.map(block) })
    flushSync(() => setModel(EditorState.moveFocusToEnd(EditorState.createWithContent(content))))
  },
  // A change of another kind than the last one is a step of its own.
  pause: () => setModel(EditorState.set(model, { lastChangeType: 'pause' })),
})

function block(line: Line) {
  let offset = 0
  const inlineStyleRanges: { offset: number; length: number; style: string }[] = []
  for (const { text, bold } of line) {
    if (bold) inlineStyleRanges.push({ offset, length: text.length, style: 'BOLD' })
    offset += text.length
  }
  const text = line.map((run) => run.text).join('')
  return { type: 'unstyled', text, depth: 0, inlineStyleRanges, entityRanges: [] }
}
