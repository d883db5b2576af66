import { defineTexts, plural } from '../../components/language.tsx'

export const optionsTexts = defineTexts({
  en: {
    title: 'Options',
    lead: 'Each choice is saved as you make it.',
    saved: 'Saved',
    notSaved: 'Not saved: try again',
    cancel: 'Cancel',

    look: 'Language and look',
    language: 'Language',
    languageAuto: 'As the browser',
    theme: 'Colours',
    themeAuto: 'As the system',
    themeLight: 'Light',
    themeDark: 'Dark',
    side: 'Sidebar',
    sideRight: 'On the right',
    sideLeft: 'On the left',

    history: 'Your history',
    historyLead:
      'The drafts that had a tip, to look back on. It is yours alone: neither your company nor your agency can read it.',
    retention: 'Keep drafts for',
    days: (days: number) => (days === 0 ? 'No time: keep nothing' : `${days} days`),
    keepText: 'Keep the text of the drafts',
    keepTextHint:
      'Without it, only rules, dates and sites are kept. Other people’s names and words never are.',
    openHistory: 'Open the history',
    eraseAll: 'Erase all the history',
    shorterTitle: (days: number) => `Keep only ${days} days?`,
    shorterText: (days: number) => `Drafts older than ${days} days will be erased now.`,
    shorterGo: 'Erase the older ones',
    keepNothingTitle: 'Keep no history?',
    keepNothingText:
      'All the drafts that you kept so far will be erased now. Galateo will coach you as before.',
    keepNothingGo: 'Erase and keep nothing',
    noTextsTitle: 'Keep no texts?',
    noTextsText: 'The texts that you kept so far will be erased now. Rules and dates remain.',
    noTextsGo: 'Erase the texts',
    eraseAllTitle: 'Erase all your history?',
    eraseAllText: 'All the drafts that you kept will be gone for good. There is no copy anywhere.',

    sites: 'Sites',
    sitesLead: 'Where you switched Galateo off, or asked one of its rules to be quiet.',
    sitesNone:
      'Nowhere so far. From Galateo’s button in the toolbar you can switch it off on the site you are on.',
    siteOn: 'Galateo coaches you here',
    siteOff: 'Galateo stays quiet here',
    muted: 'Muted rules',
    unmute: (rule: string) => `Listen to “${rule}” again`,

    packs: 'Packs',
    packsLead: 'What Galateo looks out for. Each rule says why, with an example and its source.',
    packsFailed: 'The packs cannot be read. Reload the page; if it happens again, restart the browser.',
    searchRules: 'Search the rules',
    rules: (count: string, number: number) => `${count} ${plural('en', number, 'rule', 'rules')}`,
    rulesFound: (found: string, all: string) => `${found} of ${all} rules`,
    version: (version: string) => `Version ${version}`,
    onlyIn: (language: string) => `${language} only`,
    refused: (name: string) => `The pack “${name}” cannot be used`,
    refusedText: 'It was left out as a whole. Tell the person who wrote it: the other packs work as before.',

    privacy: 'What stays private',
    promises:
      'Your drafts are checked inside the page. They go nowhere.\nGalateo sends nothing to anyone: no statistics, no accounts.\nThe history is only in this browser, for as long as you choose; you can erase it at any time.\nThe names and words of the people you answer are never kept.\nIn private windows Galateo coaches you and keeps nothing.',

    freeSoftware: 'free software under the MIT licence',
    welcome: 'How Galateo works',
  },
  it: {
    title: 'Opzioni',
    lead: 'Ogni scelta si salva da sola.',
    saved: 'Salvato',
    notSaved: 'Non salvato: riprova',
    cancel: 'Annulla',

    look: 'Lingua e aspetto',
    language: 'Lingua',
    languageAuto: 'Come il browser',
    theme: 'Colori',
    themeAuto: 'Come il sistema',
    themeLight: 'Chiari',
    themeDark: 'Scuri',
    side: 'Barra laterale',
    sideRight: 'A destra',
    sideLeft: 'A sinistra',

    history: 'Il tuo storico',
    historyLead:
      'Le bozze che avevano un consiglio, da rivedere con calma. È solo tuo: non lo leggono né la tua azienda né la tua agenzia.',
    retention: 'Tieni le bozze per',
    days: (days: number) => (days === 0 ? 'Mai: non tenere niente' : `${days} giorni`),
    keepText: 'Tieni il testo delle bozze',
    keepTextHint:
      'Senza testo restano solo regole, date e siti. I nomi e le parole degli altri non si tengono mai.',
    openHistory: 'Apri lo storico',
    eraseAll: 'Cancella tutto lo storico',
    shorterTitle: (days: number) => `Tengo solo ${days} giorni?`,
    shorterText: (days: number) => `Le bozze più vecchie di ${days} giorni saranno cancellate adesso.`,
    shorterGo: 'Cancella le più vecchie',
    keepNothingTitle: 'Non tengo nessuno storico?',
    keepNothingText: 'Le bozze tenute finora saranno cancellate adesso. Galateo ti affianca come prima.',
    keepNothingGo: 'Cancella e non tenere niente',
    noTextsTitle: 'Non tengo i testi?',
    noTextsText: 'I testi tenuti finora saranno cancellati adesso. Restano le regole e le date.',
    noTextsGo: 'Cancella i testi',
    eraseAllTitle: 'Cancello tutto il tuo storico?',
    eraseAllText:
      'Tutte le bozze che hai tenuto spariranno per sempre. Non ce n’è una copia da nessuna parte.',

    sites: 'Siti',
    sitesLead: 'Dove hai spento Galateo, o hai chiesto a una sua regola di tacere.',
    sitesNone:
      'Per ora da nessuna parte. Dal pulsante di Galateo nella barra del browser puoi spegnerlo sul sito dove sei.',
    siteOn: 'Qui Galateo ti affianca',
    siteOff: 'Qui Galateo sta in silenzio',
    muted: 'Regole silenziate',
    unmute: (rule: string) => `Fai parlare di nuovo «${rule}»`,

    packs: 'Pacchetti',
    packsLead: 'A che cosa Galateo fa attenzione. Ogni regola dice il perché, con un esempio e la fonte.',
    packsFailed: 'I pacchetti non si leggono. Ricarica la pagina; se succede ancora, riavvia il browser.',
    searchRules: 'Cerca tra le regole',
    rules: (count: string, number: number) => `${count} ${plural('it', number, 'regola', 'regole')}`,
    rulesFound: (found: string, all: string) => `${found} regole su ${all}`,
    version: (version: string) => `Versione ${version}`,
    onlyIn: (language: string) => `solo ${language}`,
    refused: (name: string) => `Il pacchetto «${name}» non si può usare`,
    refusedText:
      'È rimasto fuori per intero. Avvisa chi l’ha scritto: gli altri pacchetti funzionano come prima.',

    privacy: 'Che cosa resta privato',
    promises:
      'Le bozze si controllano dentro la pagina. Non vanno da nessuna parte.\nGalateo non manda niente a nessuno: né statistiche né account.\nLo storico è solo in questo browser, per il tempo che scegli tu; puoi cancellarlo quando vuoi.\nI nomi e le parole delle persone a cui rispondi non si conservano mai.\nNelle finestre anonime Galateo ti affianca e non conserva niente.',

    freeSoftware: 'software libero con licenza MIT',
    welcome: 'Come funziona Galateo',
  },
})
