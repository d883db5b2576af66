import Quill, { Delta } from 'quill'
import 'quill/dist/quill.core.css'
import { offer, stage } from './bench.ts'

const host = document.createElement('div')
stage().append(host)
const quill = new Quill(host)
offer({
  element: quill.root,
  formats: true,
  text: () => quill.getText().replace(/\n$/, ''),
  load(lines) {
    const delta = new Delta()
    for (const line of lines) {
      for (const { text, bold } of line) delta.insert(text, bold ? { bold: true } : {})
      delta.insert('\n')
    }
    quill.setContents(delta)
    quill.history.clear()
  },
  pause: () => quill.history.cutoff(),
})
