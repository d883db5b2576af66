import { defineTexts } from '../../../components/language.tsx'

export const jsonTexts = defineTexts({
  en: {
    label: 'The pack as JSON',
    hint: 'What you type here goes into the pack as soon as it is right. The reference of the pack language is in Galateo’s documentation.',
  },
  it: {
    label: 'Il pacchetto in JSON',
    hint: 'Quello che scrivi qui entra nel pacchetto appena è corretto. Il linguaggio dei pacchetti è descritto nella documentazione di Galateo.',
  },
})
