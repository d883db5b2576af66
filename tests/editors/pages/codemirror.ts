/** CodeMirror 6 where it writes Markdown, as forums and issue trackers have it. */
import { isolateHistory } from '@codemirror/commands'
import { markdown } from '@codemirror/lang-markdown'
import { EditorState } from '@codemirror/state'
import { basicSetup, EditorView } from 'codemirror'
import { offer, plain, stage } from './bench.ts'

const extensions = [basicSetup, markdown(), EditorView.lineWrapping]
const view = new EditorView({ extensions, parent: stage() })

offer({
  element: view.contentDOM,
  formats: false,
  text: () => view.state.doc.toString(),
  load(lines) {
    const doc = plain(lines)
    view.setState(EditorState.create({ doc, extensions, selection: { anchor: doc.length } }))
    view.focus()
  },
  pause: () => view.dispatch({ annotations: isolateHistory.of('full') }),
})
