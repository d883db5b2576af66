import { baseKeymap } from 'prosemirror-commands'
import { closeHistory, history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import type { Node as DocNode, Schema } from 'prosemirror-model'
import { schema } from 'prosemirror-schema-basic'
import { type Command, EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { type Line, offer, stage } from './bench.ts'
import 'prosemirror-view/style/prosemirror.css'

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.node('hard_break')))
  return true
}
const keys = { 'Mod-z': undo, 'Mod-y': redo, 'Shift-Enter': breakLine }
const plugins = [history(), keymap(keys), keymap(baseKeymap)]
const view = new EditorView(stage(), { state: EditorState.create({ schema, plugins }) })

offer({
  element: view.dom,
  formats: true,
  text: () => textOf(view.state.doc),
  load(lines) {
    view.updateState(EditorState.create({ doc: documentOf(schema, lines, 'strong'), plugins }))
    view.focus()
  },
  pause: () => view.dispatch(closeHistory(view.state.tr)),
})

/** The document's text, a line for each block and each hard break. */
export function textOf(doc: DocNode): string {
  return doc.textBetween(0, doc.content.size, '\n', (leaf) => (leaf.type.name.includes('reak') ? '\n' : ''))
}

export function documentOf(schema: Schema, lines: readonly Line[], bold: string): DocNode {
  const paragraphs = lines.map((line) =>
    schema.node(
      'paragraph',
      undefined,
      line.map((run) => schema.text(run.text, run.bold ? [schema.mark(bold)] : [])),
    ),
  )
  return schema.node('doc', undefined, paragraphs)
}
