import { defineTexts, plural, quote } from '../../../components/language.tsx'

export const reportTexts = defineTexts({
  en: {
    open: 'Report for the tutor',
    title: 'A report for your tutor',
    lead: 'Galateo sends it to nobody: you save a file, and give it to your tutor if you like. It names no site and no person, and no days but the first, the last and today; it counts how often each rule spoke, and what you did.',
    cancel: 'Cancel',
    save: 'Save this file',
    from: 'From',
    to: 'Until',
    drafts: (shown: string, count: number) =>
      count === 0
        ? 'No drafts in these days.'
        : `${shown} ${plural('en', count, 'draft', 'drafts')} in these days`,
    message: 'A word to your tutor, if you like',
    excerpts: 'Sentences of yours',
    excerptsHint:
      'None goes along unless you tick it. Those that you called wrong stand first: your tutor can mend the rule.',
    excerptsNone: 'There are no texts to choose from in these days.',
    more: (count: string) => `Show ${count} more`,
    hideWords: 'Words of this sentence',
    hideWord: (word: string) => `Hide ${quote('en', word)}`,
    showWord: (word: string) => `Show ${quote('en', word)} again`,
    hideHint: 'Click a word to hide it.',
    holds: (rules: number, sentences: number) =>
      `In the file: the counts of ${rules} ${plural('en', rules, 'rule', 'rules')}, and ${
        sentences === 0 ? 'no sentence' : `${sentences} ${plural('en', sentences, 'sentence', 'sentences')}`
      } of yours.`,
    file: 'Read the whole file',
    fileHint: 'This is all that your tutor will read, to the last letter.',
  },
  it: {
    open: 'Resoconto per il tutor',
    title: 'Un resoconto per il tuo tutor',
    lead: 'Galateo non lo manda a nessuno: salvi un file e, se vuoi, lo dai al tuo tutor. Non nomina siti né persone, e di giorni solo il primo, l’ultimo e quello di oggi; conta quante volte ha parlato ogni regola, e che cosa ne hai fatto.',
    cancel: 'Annulla',
    save: 'Salva questo file',
    from: 'Dal',
    to: 'Al',
    drafts: (shown: string, count: number) =>
      count === 0
        ? 'Nessuna bozza in questi giorni.'
        : `${shown} ${plural('it', count, 'bozza', 'bozze')} in questi giorni`,
    message: 'Due parole per il tutor, se vuoi',
    excerpts: 'Frasi tue',
    excerptsHint:
      'Va solo quella che scegli tu. Prima trovi quelle che hai segnalato come sbagliate: il tutor può correggere la regola.',
    excerptsNone: 'In questi giorni non ci sono testi da scegliere.',
    more: (count: string) => (count === '1' ? 'Mostrane un’altra' : `Mostrane altre ${count}`),
    hideWords: 'Le parole di questa frase',
    hideWord: (word: string) => `Nascondi ${quote('it', word)}`,
    showWord: (word: string) => `Mostra di nuovo ${quote('it', word)}`,
    hideHint: 'Fai clic su una parola per nasconderla.',
    holds: (rules: number, sentences: number) =>
      `Nel file: i numeri di ${rules} ${plural('it', rules, 'regola', 'regole')}, e ${
        sentences === 0
          ? 'nessuna tua frase'
          : `${sentences} ${plural('it', sentences, 'tua frase', 'tue frasi')}`
      }.`,
    file: 'Leggi tutto il file',
    fileHint: 'Il tuo tutor leggerà solo questo, fino all’ultima lettera.',
  },
})
