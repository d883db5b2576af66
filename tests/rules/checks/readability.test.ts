import { tryTable } from './table.ts'

const PLAIN = { formula: 'gulpease', min: 60, minWords: 10 }
const ENGLISH = { formula: 'flesch', min: 50, minWords: 10 }
const GRADE = { formula: 'flesch-kincaid', max: 9, minWords: 10 }

const BUREAUCRATIC =
  'Relativamente alla documentazione trasmessa, comunichiamo l’impossibilità di procedere all’accoglimento dell’istanza presentata successivamente alla scadenza stabilita.'
const CLEAR =
  'Ciao Marta, il tuo pacco è partito oggi. Arriva domani in serata. Se non sei a casa, lo lasciamo al bar.'
const CORPORATE =
  'Notwithstanding organisational considerations, implementation of individualised remuneration arrangements necessitates comprehensive administrative authorisation procedures.'
const FRIENDLY = 'Hi Tom, your box left our shop today. It will be with you by noon. We will ring the bell.'

tryTable('readability', {
  it: [
    { check: PLAIN, text: BUREAUCRATIC, flags: [''] },
    { check: PLAIN, text: CLEAR, flags: [] },
    { check: { ...PLAIN, minWords: 60 }, text: BUREAUCRATIC, flags: [] },
    { check: ENGLISH, text: BUREAUCRATIC, flags: [] },
  ],
  en: [
    { check: ENGLISH, text: CORPORATE, flags: [''] },
    { check: ENGLISH, text: FRIENDLY, flags: [] },
    { check: GRADE, text: CORPORATE, flags: [''] },
    { check: GRADE, text: FRIENDLY, flags: [] },
    { check: PLAIN, text: CORPORATE, flags: [] },
  ],
})
