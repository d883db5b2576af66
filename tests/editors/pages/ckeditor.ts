import { Bold, ClassicEditor, Essentials, type ModelElement, Paragraph } from 'ckeditor5'
import 'ckeditor5/ckeditor5.css'
import { type Line, offer, stage } from './bench.ts'

const host = document.createElement('div')
stage().append(host)
const editor = await ClassicEditor.create({
  attachTo: host,
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold],
  toolbar: [],
})
const element = editor.editing.view.getDomRoot()
if (!element) throw new Error('CKEditor drew no editable')
offer({
  element,
  formats: true,
  text: () =>
    [...(editor.model.document.getRoot()?.getChildren() ?? [])]
      .map((block) => textOf(block as ModelElement))
      .join('\n'),
  load(lines) {
    editor.setData(lines.map((line) => `<p>${line.map(markup).join('')}</p>`).join(''))
    editor.editing.view.focus()
    editor.model.change((writer) => {
      const root = editor.model.document.getRoot()
      if (root) writer.setSelection(root, 'end')
    })
  },
  pause: pauseTyping,
})

/** CKEditor closes a typing step by itself only after twenty characters, or when the caret is moved. */
function pauseTyping() {
  const command: { readonly buffer: object } | undefined = editor.commands.get('insertText')
  if (command && '_reset' in command.buffer && typeof command.buffer._reset === 'function')
    command.buffer._reset(true)
}

function textOf(block: ModelElement): string {
  return [...block.getChildren()].map((child) => (child.is('$text') ? child.data : '\n')).join('')
}

function markup({ text, bold }: Line[number]): string {
  const holder = document.createElement(bold ? 'strong' : 'span')
  holder.textContent = text.replaceAll('  ', ' \u00A0')
  return bold ? holder.outerHTML : holder.innerHTML
}
