import tinymce from 'tinymce'
import 'tinymce/models/dom'
import 'tinymce/themes/silver'
import 'tinymce/icons/default'
import 'tinymce/skins/ui/oxide/skin.js'
import 'tinymce/skins/ui/oxide/content.js'
import 'tinymce/skins/content/default/content.js'
import { type Line, offer, stage } from './bench.ts'

const host = document.createElement('textarea')
stage().append(host)
const [editor] = await tinymce.init({
  target: host,
  license_key: 'gpl',
  menubar: false,
  toolbar: false,
  statusbar: false,
  height: 200,
})
if (!editor) throw new Error('TinyMCE drew no editor')
const undo = editor.undoManager
offer({
  element: editor.getBody(),
  formats: true,
  text: () => textOf(new DOMParser().parseFromString(editor.getContent(), 'text/html').body),
  load(lines) {
    editor.setContent(lines.map((line) => `<p>${line.map(markup).join('') || '<br>'}</p>`).join(''))
    undo.clear()
    undo.add()
    editor.focus()
    editor.selection.select(editor.getBody(), true)
    editor.selection.collapse(false)
  },
  pause: () => void undo.add(),
})

/** The HTML that TinyMCE would post, as lines. */
function textOf(body: HTMLElement): string {
  return [...body.children]
    .map((block) => {
      for (const line of block.querySelectorAll('br')) line.replaceWith('\n')
      const text = (block.textContent ?? '').replaceAll('\u00A0', ' ')
      return text === ' ' ? '' : text
    })
    .join('\n')
}

function markup({ text, bold }: Line[number]): string {
  const holder = document.createElement(bold ? 'strong' : 'span')
  holder.textContent = text.replaceAll('  ', ' \u00A0')
  return bold ? holder.outerHTML : holder.innerHTML
}
