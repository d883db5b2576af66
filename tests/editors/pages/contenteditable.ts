import { offer, stage } from './bench.ts'
import { fill, shown } from './plain-box.ts'

const box = document.createElement('div')
box.contentEditable = 'true'
stage().append(box)
offer({ element: box, formats: true, text: () => shown(box), load: (lines) => fill(box, lines), pause() {} })
