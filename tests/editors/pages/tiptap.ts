import { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import StarterKit from '@tiptap/starter-kit'
import { offer, stage } from './bench.ts'

const host = document.createElement('div')
stage().append(host)
const editor = new Editor({ element: host, extensions: [StarterKit] })

offer({
  element: editor.view.dom,
  formats: true,
  text: () => editor.getText({ blockSeparator: '\n' }),
  load(lines) {
    editor.commands.setContent({
      type: 'doc',
      content: lines.map((line) => ({
        type: 'paragraph',
        content: line.map(({ text, bold }) => ({
          type: 'text',
          text,
          ...(bold ? { marks: [{ type: 'bold' }] } : {}),
        })),
      })),
    })
    editor.commands.setTextSelection(editor.state.doc.content.size)
    editor.view.focus()
  },
  pause: () => editor.view.dispatch(closeHistory(editor.state.tr)),
})
