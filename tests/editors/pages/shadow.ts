import { offer, stage } from './bench.ts'
import { fill, shown } from './plain-box.ts'

const host = document.createElement('div')
const box = document.createElement('div')
box.contentEditable = 'true'
host.attachShadow({ mode: 'open' }).append(box)
stage().append(host)
offer({ element: box, formats: true, text: () => shown(box), load: (lines) => fill(box, lines), pause() {} })
