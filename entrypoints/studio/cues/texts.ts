import { defineTexts } from '../../../components/language.tsx'

export const cuesTexts = defineTexts({
  en: {
    words: {
      add: 'Add a kind of comment',
      none: 'No kinds of comment of its own',
      noneText:
        'Galateo tells questions, complaints, praise and more by itself. Add a kind here to tell one of your own, such as “asks for a refund”, and have rules depend on it.',
      nameless: 'Kind without a name',
    },
    kind: 'Which kind',
    kindHint: 'More words for a kind that Galateo knows, or a kind of your own.',
    own: 'one of our own',
    name: 'Name',
    min: 'How many of these must be found',
    examples: 'Examples, tried as you write',
    match: 'Comments of this kind',
    miss: 'Comments that are not',
    addExample: 'Add a comment',
    example: 'Comment',
    removeExample: 'Remove this comment',
    told: 'recognised',
    notTold: 'not recognised',
    usedBy: (count: number) => (count === 1 ? '1 rule depends on it' : `${count} rules depend on it`),
  },
  it: {
    words: {
      add: 'Aggiungi un tipo di commento',
      none: 'Nessun tipo di commento tutto suo',
      noneText:
        'Galateo riconosce da solo domande, reclami, complimenti e altro. Aggiungi qui un tipo tuo, come «chiede un rimborso», e le regole potranno tenerne conto.',
      nameless: 'Tipo senza nome',
    },
    kind: 'Quale tipo',
    kindHint: 'Altre parole per un tipo che Galateo conosce già, o un tipo tutto vostro.',
    own: 'uno tutto nostro',
    name: 'Nome',
    min: 'Quante di queste devono esserci',
    examples: 'Esempi, provati mentre scrivi',
    match: 'Commenti di questo tipo',
    miss: 'Commenti che non lo sono',
    addExample: 'Aggiungi un commento',
    example: 'Commento',
    removeExample: 'Togli questo commento',
    told: 'riconosciuto',
    notTold: 'non riconosciuto',
    usedBy: (count: number) => (count === 1 ? 'ne tiene conto 1 regola' : `ne tengono conto ${count} regole`),
  },
})
