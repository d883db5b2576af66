import { registerPlainText } from '@lexical/plain-text'
import { stage } from './bench.ts'
import { mountLexical } from './lexical.ts'

const host = document.createElement('div')
stage().append(host)
mountLexical(registerPlainText, false, host.attachShadow({ mode: 'open' }))
