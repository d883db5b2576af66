import { defineTexts, plural, quote } from '../../components/language.tsx'
import type { Fate, Outcome } from '../background/history.ts'

export const insightsTexts = defineTexts({
  en: {
    title: 'Your drafts',
    lead: 'The drafts that Galateo had a tip for, and what you did about it. Only you can see them: they stay in this browser.',
    loading: 'Opening your history…',

    search: 'Search your drafts and their tips',
    searchShort: 'Search',
    filters: 'Filters',
    any: 'Any',
    level: 'Level',
    severity: 'Weight',
    pack: 'Pack',
    rule: 'Rule',
    site: 'Site',
    surface: 'What it is',
    outcome: 'Outcome',
    language: 'Language',
    from: 'From',
    to: 'Until',
    clearFilters: 'Clear filters',
    without: (filter: string, value: string) => `Remove the filter ${filter}: ${value}`,

    list: 'Drafts',
    count: (shown: string, count: number) => `${shown} ${plural('en', count, 'draft', 'drafts')}`,
    countOf: (shown: string, all: string) => `${shown} of ${all} drafts`,
    noText: 'Text not kept',
    tips: (count: number) => `${count} ${plural('en', count, 'tip', 'tips')}`,

    outcomes: { open: 'Being written', sent: 'Sent', abandoned: 'Not sent' } satisfies Record<
      Outcome,
      string
    >,
    fates: {
      open: 'Still open',
      fixed: 'Fixed',
      dismissed: 'Not here',
      muted: 'Muted on the site',
      wrong: 'Called wrong',
      kept: 'Sent as it was',
    } satisfies Record<Fate, string>,

    emptyTitle: 'Nothing here yet',
    emptyText:
      'Write a reply on your page as usual. When Galateo has a tip for it, the draft will be here to look back on.',
    toWelcome: 'Try it on an example',
    offTitle: 'You keep no history',
    offText: 'Galateo coaches you all the same. To look back on your drafts, choose how long to keep them.',
    toOptions: 'Go to the options',
    noneTitle: 'No draft is like that',
    noneText: 'Try other words, or fewer filters.',

    pickTitle: 'Choose a draft',
    pickText: 'You will see your words as Galateo flagged them, and what you sent.',
    tipsSoFar: 'What became of these tips',

    back: 'All drafts',
    detail: 'The draft',
    words: (count: string) => `${count} ${count === '1' ? 'word' : 'words'}`,
    flagged: 'As first flagged',
    sent: 'As you sent it',
    sentSame: 'You sent it as it was.',
    notSent: 'You did not send it.',
    stillOpen: 'You are still writing it.',
    added: 'added',
    removed: 'removed',
    tooDifferent: 'Almost everything changed, so the differences are not marked.',
    noTexts: 'You keep no texts, so only the rules are here.',
    masked: (dots: string) => `${dots} stands for other people’s names and words: they are never kept.`,
    tipList: 'Tips',
    tipNumber: (number: number) => `tip ${number}`,
    whole: 'On the whole draft',
    ruleThen: 'What the rule said then',
    ruleNow: 'What the rule says today',
    ruleStill: 'What the rule says',
    ruleSame: 'It says the same today as it did then.',
    renamed: (title: string) => `Today it is called ${quote('en', title)}.`,
    ruleGone: 'This rule is not in your packs any more.',
    versions: 'Packs at that time',
    versionNow: (version: string) => `today ${version}`,

    note: 'Your note',
    notePlaceholder: 'Something to remember about this draft',
    hasNote: 'With a note',
    noteKept: 'Note kept',
    noteFailed: 'The note could not be kept. Copy it, and try again.',

    again: 'Try again',
    againLead:
      'This is how you wrote it. Today’s packs read along: change what you like. Nothing of this is kept.',
    againResult: (then: number, now: number) =>
      now === 0
        ? 'Today’s packs have nothing to say about it.'
        : `Then ${then} ${plural('en', then, 'tip', 'tips')}; now ${now}.`,

    pausedTitle: 'Your history is paused',
    pausedText: 'Galateo coaches you, and keeps nothing of what you write.',
    resume: 'Go on keeping it',

    lockedTitle: 'Your history is locked',
    lockedText:
      'Give your passphrase to look back on your drafts. It stays open until you close the browser.',
    passphrase: 'Passphrase',
    unlock: 'Open',
    passphraseWrong: 'That is not it. Try again as often as you like: nothing is lost.',
    unlockFailed: 'It could not be opened. Try again, or restart the browser.',
    forgottenText: 'Nobody can open it without the passphrase, not even us.',
    forgotten: 'I forgot it: erase and begin anew',
    lockNow: 'Lock',
    eraseLockedText:
      'All the drafts and notes behind the passphrase will be gone for good, and the passphrase with them. Galateo will begin a new history.',

    erase: 'Erase',
    eraseEntry: 'Erase this draft',
    eraseHost: (host: string) => `Erase all of ${host}`,
    keepNothingOf: (host: string) => `Keep nothing of ${host} from now on`,
    eraseAll: 'Erase everything',
    eraseEntryTitle: 'Erase this draft?',
    eraseHostTitle: (host: string) => `Erase all the drafts of ${host}?`,
    eraseAllTitle: 'Erase all your history?',
    eraseText: (count: string, number: number) =>
      `${count} ${plural('en', number, 'draft', 'drafts')} will be gone for good. There is no copy anywhere.`,
    keep: 'Keep',
    eraseFailed: 'It could not be erased. Try again, or restart the browser.',
    erased: (count: number) => `${count} ${plural('en', count, 'draft', 'drafts')} erased`,

    export: 'Export',
    exportTitle: 'Take your drafts with you',
    exportText: (count: string, number: number) =>
      `A file with the ${count} ${plural('en', number, 'draft', 'drafts')} in the list, as you see them here. What you do with it is up to you: Galateo sends it to nobody.`,
    exportCsv: 'For a spreadsheet (CSV)',
    exportJson: 'For a program (JSON)',
  },
  it: {
    title: 'Le tue bozze',
    lead: 'Le bozze su cui Galateo aveva un consiglio, e che cosa ne hai fatto. Le vedi solo tu: restano in questo browser.',
    loading: 'Apro lo storico…',

    search: 'Cerca nelle bozze e nei consigli',
    searchShort: 'Cerca',
    filters: 'Filtri',
    any: 'Qualsiasi',
    level: 'Livello',
    severity: 'Peso',
    pack: 'Pacchetto',
    rule: 'Regola',
    site: 'Sito',
    surface: 'Che cos’è',
    outcome: 'Esito',
    language: 'Lingua',
    from: 'Dal',
    to: 'Fino al',
    clearFilters: 'Togli i filtri',
    without: (filter: string, value: string) => `Togli il filtro ${filter}: ${value}`,

    list: 'Bozze',
    count: (shown: string, count: number) => `${shown} ${plural('it', count, 'bozza', 'bozze')}`,
    countOf: (shown: string, all: string) => `${shown} di ${all} bozze`,
    noText: 'Testo non conservato',
    tips: (count: number) => `${count} ${plural('it', count, 'consiglio', 'consigli')}`,

    outcomes: { open: 'In corso', sent: 'Inviata', abandoned: 'Non inviata' },
    fates: {
      open: 'Ancora aperto',
      fixed: 'Corretto',
      dismissed: 'Qui no',
      muted: 'Silenziato sul sito',
      wrong: 'Segnalato come sbagliato',
      kept: 'Inviato così',
    },

    emptyTitle: 'Ancora niente',
    emptyText:
      'Rispondi sulla tua pagina come fai sempre. Quando Galateo avrà un consiglio, ritroverai qui la bozza.',
    toWelcome: 'Provalo su un esempio',
    offTitle: 'Non conservi uno storico',
    offText: 'Galateo ti affianca lo stesso. Per rivedere le tue bozze, scegli per quanto tempo tenerle.',
    toOptions: 'Vai alle opzioni',
    noneTitle: 'Nessuna bozza così',
    noneText: 'Prova con altre parole, o con meno filtri.',

    pickTitle: 'Scegli una bozza',
    pickText: 'Vedrai le tue parole come le aveva notate Galateo, e che cosa hai inviato.',
    tipsSoFar: 'Com’è andata con questi consigli',

    back: 'Tutte le bozze',
    detail: 'La bozza',
    words: (count: string) => `${count} ${count === '1' ? 'parola' : 'parole'}`,
    flagged: 'Com’era all’inizio',
    sent: 'Come l’hai inviata',
    sentSame: 'L’hai inviata così com’era.',
    notSent: 'Non l’hai inviata.',
    stillOpen: 'La stai ancora scrivendo.',
    added: 'aggiunto',
    removed: 'tolto',
    tooDifferent: 'È cambiato quasi tutto, perciò le differenze non sono segnate.',
    noTexts: 'Hai scelto di non conservare i testi: qui ci sono solo le regole.',
    masked: (dots: string) => `${dots} sta per nomi e parole di altre persone: non si conservano mai.`,
    tipList: 'Consigli',
    tipNumber: (number: number) => `consiglio ${number}`,
    whole: 'Su tutta la bozza',
    ruleThen: 'Che cosa diceva la regola',
    ruleNow: 'Che cosa dice oggi la regola',
    ruleStill: 'Che cosa dice la regola',
    ruleSame: 'Oggi dice quello che diceva allora.',
    renamed: (title: string) => `Oggi si chiama ${quote('it', title)}.`,
    ruleGone: 'Questa regola non è più nei tuoi pacchetti.',
    versions: 'Pacchetti di allora',
    versionNow: (version: string) => `oggi ${version}`,

    note: 'La tua nota',
    notePlaceholder: 'Qualcosa da ricordare di questa bozza',
    hasNote: 'Con una nota',
    noteKept: 'Nota salvata',
    noteFailed: 'Non sono riuscito a tenere la nota. Copiala e riprova.',

    again: 'Riprova',
    againLead:
      'Così l’avevi scritta. I pacchetti di oggi leggono con te: cambia quello che vuoi. Di questo non resta traccia.',
    againResult: (then: number, now: number) =>
      now === 0
        ? 'I pacchetti di oggi non hanno niente da dire.'
        : `Allora ${then} ${plural('it', then, 'consiglio', 'consigli')}, adesso ${now}.`,

    pausedTitle: 'Lo storico è in pausa',
    pausedText: 'Galateo ti affianca, e non tiene niente di quello che scrivi.',
    resume: 'Ricomincia a tenerlo',

    lockedTitle: 'Lo storico è chiuso a chiave',
    lockedText:
      'Scrivi la tua frase segreta per rivedere le bozze. Resta aperto finché non chiudi il browser.',
    passphrase: 'Frase segreta',
    unlock: 'Apri',
    passphraseWrong: 'Non è questa. Riprova quanto vuoi: non si perde niente.',
    unlockFailed: 'Non sono riuscito ad aprirlo. Riprova, o riavvia il browser.',
    forgottenText: 'Senza la frase non lo apre nessuno, nemmeno noi.',
    forgotten: 'L’ho dimenticata: cancella e ricomincia',
    lockNow: 'Chiudi a chiave',
    eraseLockedText:
      'Tutte le bozze e le note protette dalla frase spariranno per sempre, e la frase con loro. Galateo comincerà uno storico nuovo.',

    erase: 'Cancella',
    eraseEntry: 'Cancella questa bozza',
    eraseHost: (host: string) => `Cancella tutto di ${host}`,
    keepNothingOf: (host: string) => `Da adesso non tenere niente di ${host}`,
    eraseAll: 'Cancella tutto',
    eraseEntryTitle: 'Cancello questa bozza?',
    eraseHostTitle: (host: string) => `Cancello tutte le bozze di ${host}?`,
    eraseAllTitle: 'Cancello tutto lo storico?',
    eraseText: (count: string, number: number) =>
      number === 1
        ? `${count} bozza sparirà per sempre. Non ce n’è una copia da nessuna parte.`
        : `${count} bozze spariranno per sempre. Non ce n’è una copia da nessuna parte.`,
    keep: 'Tieni',
    eraseFailed: 'Non sono riuscito a cancellare. Riprova, o riavvia il browser.',
    erased: (count: number) => `${count} ${plural('it', count, 'bozza cancellata', 'bozze cancellate')}`,

    export: 'Esporta',
    exportTitle: 'Porta con te le tue bozze',
    exportText: (count: string, number: number) =>
      number === 1
        ? `Un file con la bozza in elenco, come la vedi qui. Che cosa farne lo decidi tu: Galateo non lo manda a nessuno.`
        : `Un file con le ${count} bozze in elenco, come le vedi qui. Che cosa farne lo decidi tu: Galateo non lo manda a nessuno.`,
    exportCsv: 'Per un foglio di calcolo (CSV)',
    exportJson: 'Per un programma (JSON)',
  },
})
