import { defineTexts } from '../../../components/language.tsx'

export const jsonTexts = defineTexts({
  en: {
    label: 'The pack as JSON',
    hint: 'What you type here goes into the pack as soon as it is right. The reference of the pack language is in Galateo’s documentation.',
    waits: 'Not taken over yet: the pack stays as it was. What you typed is kept here until it is right.',
    atLine: (line: number, column: number) => `Line ${line}, column ${column}:`,
    goThere: 'Go there',
    back: 'Go back to what the pack has',
  },
  it: {
    label: 'Il pacchetto in JSON',
    hint: 'Quello che scrivi qui entra nel pacchetto appena è corretto. Il linguaggio dei pacchetti è descritto nella documentazione di Galateo.',
    waits:
      'Non ancora ripreso: il pacchetto resta com’era. Quello che hai scritto resta qui finché non è corretto.',
    atLine: (line: number, column: number) => `Riga ${line}, colonna ${column}:`,
    goThere: 'Vai lì',
    back: 'Torna a quello che c’è nel pacchetto',
  },
})
