import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  type LexicalEditor,
} from 'lexical'
import { type Line, offer, stage } from './bench.ts'

/** Lexical as Facebook has it (plain text: one paragraph with line breaks) or as LinkedIn-like sites do (rich text). */
export function mountLexical(
  register: (editor: LexicalEditor) => () => void,
  formats: boolean,
  place: Node = stage(),
): void {
  const box = document.createElement('div')
  box.contentEditable = 'true'
  box.role = 'textbox'
  place.appendChild(box)

  const editor = createEditor({
    namespace: 'bench',
    theme: { text: { bold: 'bold' } },
    onError(error) {
      throw error
    },
  })
  editor.setRootElement(box)
  register(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)

  function load(lines: readonly Line[]) {
    editor.update(
      () => {
        const root = $getRoot().clear()
        const blocks = formats
          ? lines
          : [lines.flatMap((line, at) => (at === 0 ? line : [NEW_LINE, ...line]))]
        for (const block of blocks) {
          const paragraph = $createParagraphNode()
          for (const run of block) {
            if (run === NEW_LINE) paragraph.append($createLineBreakNode())
            else {
              const text = $createTextNode(run.text)
              paragraph.append(run.bold ? text.setFormat('bold') : text)
            }
          }
          root.append(paragraph)
        }
        root.selectEnd()
      },
      { discrete: true },
    )
    editor.getRootElement()?.focus()
  }

  load([[]])
  offer({
    element: box,
    formats,
    text: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((child) => child.getTextContent())
          .join('\n'),
      ),
    load,
    pause() {},
  })
}

const NEW_LINE = { text: '\n' }
