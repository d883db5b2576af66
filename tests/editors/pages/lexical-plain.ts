import { registerPlainText } from '@lexical/plain-text'
import { mountLexical } from './lexical.ts'

mountLexical(registerPlainText, false)
