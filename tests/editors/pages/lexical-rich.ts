import { registerRichText } from '@lexical/rich-text'
import { mountLexical } from './lexical.ts'

mountLexical(registerRichText, true)
