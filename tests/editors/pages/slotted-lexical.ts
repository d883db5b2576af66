import { registerPlainText } from '@lexical/plain-text'
import { stage } from './bench.ts'
import { mountLexical } from './lexical.ts'

// Reddit's way: the editor stays in the page's own tree, shown through a slot of a custom element.
const shell = document.createElement('div')
shell.attachShadow({ mode: 'open', delegatesFocus: true }).append(document.createElement('slot'))
stage().append(shell)
mountLexical(registerPlainText, false, shell)
