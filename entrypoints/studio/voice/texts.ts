import { defineTexts } from '../../../components/language.tsx'

export const voiceTexts = defineTexts({
  en: {
    register: 'How it addresses people in Italian',
    registerHint:
      'Community managers read it in their sidebar. A rule of the kind “tu, Lei or voi” can check it too.',
    noRegister: 'Not said',
    trait: (place: number) => `Trait ${place}`,
    is: 'The voice is',
    isNot: 'but it is not',
    example: 'For example',
    addTrait: 'Add a trait',
    deleteTrait: (place: number) => `Delete trait ${place}`,
    glossary: {
      add: 'Add a word',
      none: 'No words yet',
      noneText:
        'What does the house call its products, its clients, itself? A word to avoid becomes a tip that offers the right one.',
      nameless: 'Word to be written',
    },
    insteadOf: (avoided: string) => `instead of ${avoided}`,
    use: 'Use',
    avoid: (language: string) => `Avoid (${language})`,
    avoidHint: 'One a line. “client{e,i}” stands for both forms, “promo*” for every word that begins so.',
    note: 'Why',
    noteHint: 'Shown with the tip.',
  },
  it: {
    register: 'Come si rivolge alle persone in italiano',
    registerHint:
      'I community manager lo leggono nella barra laterale. Una regola del tipo «tu, Lei o voi» può anche controllarlo.',
    noRegister: 'Non è detto',
    trait: (place: number) => `Tratto ${place}`,
    is: 'La voce è',
    isNot: 'ma non è',
    example: 'Per esempio',
    addTrait: 'Aggiungi un tratto',
    deleteTrait: (place: number) => `Elimina il tratto ${place}`,
    glossary: {
      add: 'Aggiungi una parola',
      none: 'Ancora nessuna parola',
      noneText:
        'Come chiama la casa i suoi prodotti, i suoi clienti, sé stessa? Una parola da evitare diventa uno spunto che propone quella giusta.',
      nameless: 'Parola da scrivere',
    },
    insteadOf: (avoided: string) => `invece di ${avoided}`,
    use: 'Si usa',
    avoid: (language: string) => `Si evita (${language})`,
    avoidHint:
      'Una per riga. «client{e,i}» vale per le due forme, «promo*» per ogni parola che comincia così.',
    note: 'Perché',
    noteHint: 'Si vede insieme allo spunto.',
  },
})
