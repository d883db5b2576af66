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

    byCompany: 'Your company decided this for you.',

    history: 'Your history',
    historyLead:
      'The drafts that had a tip, to look back on; of the others only when they were sent and how long they were. It is yours alone: neither your company nor your agency can read it.',
    retention: 'Keep drafts for',
    days: (days: number) => (days === 0 ? 'No time: keep nothing' : `${days} days`),
    keepText: 'Keep the text of the drafts',
    keepTextHint:
      'Without it, only rules, dates and sites are kept. Other people’s names and words never are.',
    keepTextLocked: 'The history is locked: open it first, then you can choose.',
    pause: 'Pause the history',
    pauseHint: 'Nothing that you write from now on is kept, until you switch this off.',
    lock: 'Passphrase',
    lockNone: 'Anyone who uses this computer with your account can open the history.',
    lockOn: 'The history is encrypted. It asks for your passphrase once, each time the browser was closed.',
    lockSet: 'Lock it with a passphrase',
    lockNow: 'Lock it now',
    lockOff: 'Take the passphrase off',
    lockSetTitle: 'Lock your history',
    lockSetText:
      'Choose a few words that only you know. If you forget them nobody can open the history, and you can only erase it and begin anew.',
    lockOffTitle: 'Take the passphrase off?',
    lockOffText: 'The history will lie on this computer as it is, and open without a question.',
    passphrase: 'Passphrase',
    passphraseAgain: 'The same once more',
    passphraseShort: (least: number) => `At least ${least} characters: three or four words do well.`,
    passphraseOther: 'The two are not the same.',
    passphraseWrong: 'That is not it. Nothing is lost: try again.',
    passphraseFailed: 'It did not work. Your history is as it was: try again, or restart the browser.',
    openHistory: 'Open the history',
    importHistory: 'Import a file',
    imported: (added: number, known: number, unwanted: number) =>
      [
        `${added} ${plural('en', added, 'draft', 'drafts')} brought back.`,
        known > 0 ? `${known} ${plural('en', known, 'was', 'were')} there already.` : '',
        unwanted > 0
          ? `${unwanted} left out: too old for what you keep, or of a site that you leave out.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    importInvalid: 'This is no history of Galateo, or the file is damaged. Nothing was changed.',
    importFailed: 'The file could not be brought in. Nothing was changed.',
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
    sitesLead: 'Where Galateo works, and where it keeps quiet.',
    sitesAdded: 'Sites that you added',
    sitesAddedNone:
      'None so far. To add the site you are on, click Galateo’s button in the browser’s toolbar.',
    everySite: 'Every site',
    removeSite: (host: string) => `Take Galateo off ${host}`,
    sitesChosen: 'Your choices, site by site',
    sitesKnown: (count: number) => `The ${count} communities that Galateo knows`,
    siteOn: 'Galateo coaches you here',
    siteOff: 'Galateo stays quiet here',
    keepHere: (host: string) => `Keep drafts of ${host}`,
    keepHereHint: 'They go to your history',
    keepHereNot: 'Nothing that you write here is kept',
    muted: 'Muted rules',
    unmute: (rule: string) => `Listen to “${rule}” again`,

    packs: 'Packs',
    packsLead:
      'What Galateo looks out for. Open a rule to see why it is there, with examples and its source; switch off those that are of no use to you.',
    packsFailed: 'The packs cannot be read. Reload the page; if it happens again, restart the browser.',
    searchRules: 'Search the rules',
    level: 'Level',
    severity: 'Weight',
    state: 'State',
    switchedOff: 'Switched off',
    switchOf: (rule: string) => `Look out for: ${rule}`,
    flagged: 'Galateo points at',
    leftAlone: 'Galateo leaves alone',
    answering: (words: string) => `In answer to “${words}”`,
    rules: (count: string, number: number) => `${count} ${plural('en', number, 'rule', 'rules')}`,
    rulesFound: (found: string, all: string) => `${found} of ${all} rules`,
    version: (version: string) => `Version ${version}`,
    onlyIn: (language: string) => `${language} only`,
    refused: (name: string) => `The pack “${name}” cannot be used`,
    refusedText: 'It was left out as a whole. Tell the person who wrote it: the other packs work as before.',

    privacy: 'What stays private',
    promises:
      'Your drafts are checked inside the page. They go nowhere.\nGalateo sends nothing to anyone: no statistics, no accounts. It only fetches the guidelines of the agencies that you joined.\nThe history is only in this browser, for as long as you choose; you can erase it at any time.\nThe names and words of the people you answer are never kept.\nIn private windows Galateo coaches you and keeps nothing.',

    privacyInFull: 'Everything that is kept, field by field',

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

    byCompany: 'Questo lo ha deciso la tua azienda.',

    history: 'Il tuo storico',
    historyLead:
      'Le bozze che avevano un consiglio, da rivedere con calma; delle altre solo quando le hai inviate e quanto erano lunghe. È solo tuo: non lo leggono né la tua azienda né la tua agenzia.',
    retention: 'Tieni le bozze per',
    days: (days: number) => (days === 0 ? 'Mai: non tenere niente' : `${days} giorni`),
    keepText: 'Tieni il testo delle bozze',
    keepTextHint:
      'Senza testo restano solo regole, date e siti. I nomi e le parole degli altri non si tengono mai.',
    keepTextLocked: 'Lo storico è chiuso a chiave: aprilo, poi potrai scegliere.',
    pause: 'Metti in pausa lo storico',
    pauseHint: 'Da adesso non resta niente di ciò che scrivi, finché non lo riattivi.',
    lock: 'Frase segreta',
    lockNone: 'Chi usa questo computer con il tuo account può aprire lo storico.',
    lockOn: 'Lo storico è cifrato. Ti chiede la frase una volta, ogni volta che il browser è stato chiuso.',
    lockSet: 'Chiudilo con una frase segreta',
    lockNow: 'Chiudilo adesso',
    lockOff: 'Togli la frase segreta',
    lockSetTitle: 'Chiudi a chiave lo storico',
    lockSetText:
      'Scegli alcune parole che conosci solo tu. Se le dimentichi, lo storico non lo apre più nessuno: potrai solo cancellarlo e ricominciare.',
    lockOffTitle: 'Tolgo la frase segreta?',
    lockOffText: 'Lo storico resterà su questo computer così com’è, e si aprirà senza domande.',
    passphrase: 'Frase segreta',
    passphraseAgain: 'Ancora una volta',
    passphraseShort: (least: number) => `Almeno ${least} caratteri: tre o quattro parole vanno bene.`,
    passphraseOther: 'Le due frasi non sono uguali.',
    passphraseWrong: 'Non è questa. Non si perde niente: riprova.',
    passphraseFailed: 'Non ha funzionato. Lo storico è com’era: riprova, o riavvia il browser.',
    openHistory: 'Apri lo storico',
    importHistory: 'Importa un file',
    imported: (added: number, known: number, unwanted: number) =>
      [
        `${added} ${plural('it', added, 'bozza ripresa', 'bozze riprese')}.`,
        known > 0 ? `${known} ${plural('it', known, 'c’era già', 'c’erano già')}.` : '',
        unwanted > 0
          ? `${unwanted} ${plural('it', unwanted, 'lasciata fuori: è troppo vecchia', 'lasciate fuori: sono troppo vecchie')} per ciò che conservi, o di un sito che escludi.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    importInvalid: 'Non è uno storico di Galateo, o il file è rovinato. Non è cambiato niente.',
    importFailed: 'Non sono riuscito a importare il file. Non è cambiato niente.',
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
    sitesLead: 'Dove Galateo lavora, e dove sta in silenzio.',
    sitesAdded: 'Siti che hai aggiunto tu',
    sitesAddedNone:
      'Per ora nessuno. Per aggiungere il sito dove sei, fai clic sul pulsante di Galateo nella barra del browser.',
    everySite: 'Tutti i siti',
    removeSite: (host: string) => `Togli Galateo da ${host}`,
    sitesChosen: 'Le tue scelte, sito per sito',
    sitesKnown: (count: number) => `Le ${count} community che Galateo conosce`,
    siteOn: 'Qui Galateo ti affianca',
    siteOff: 'Qui Galateo sta in silenzio',
    keepHere: (host: string) => `Tieni le bozze di ${host}`,
    keepHereHint: 'Vanno nello storico',
    keepHereNot: 'Di ciò che scrivi qui non resta niente',
    muted: 'Regole silenziate',
    unmute: (rule: string) => `Fai parlare di nuovo «${rule}»`,

    packs: 'Pacchetti',
    packsLead:
      'A che cosa Galateo fa attenzione. Apri una regola e trovi il perché, gli esempi e la fonte; spegni quelle che non ti servono.',
    packsFailed: 'I pacchetti non si leggono. Ricarica la pagina; se succede ancora, riavvia il browser.',
    searchRules: 'Cerca tra le regole',
    level: 'Livello',
    severity: 'Peso',
    state: 'Stato',
    switchedOff: 'Spente',
    switchOf: (rule: string) => `Fai attenzione a: ${rule}`,
    flagged: 'Galateo ti segnala',
    leftAlone: 'Galateo lascia stare',
    answering: (words: string) => `In risposta a «${words}»`,
    rules: (count: string, number: number) => `${count} ${plural('it', number, 'regola', 'regole')}`,
    rulesFound: (found: string, all: string) => `${found} regole su ${all}`,
    version: (version: string) => `Versione ${version}`,
    onlyIn: (language: string) => `solo ${language}`,
    refused: (name: string) => `Il pacchetto «${name}» non si può usare`,
    refusedText:
      'È rimasto fuori per intero. Avvisa chi l’ha scritto: gli altri pacchetti funzionano come prima.',

    privacy: 'Che cosa resta privato',
    promises:
      'Le bozze si controllano dentro la pagina. Non vanno da nessuna parte.\nGalateo non manda niente a nessuno: né statistiche né account. Scarica soltanto le linee guida delle agenzie in cui sei entrato.\nLo storico è solo in questo browser, per il tempo che scegli tu; puoi cancellarlo quando vuoi.\nI nomi e le parole delle persone a cui rispondi non si conservano mai.\nNelle finestre anonime Galateo ti affianca e non conserva niente.',

    privacyInFull: 'Tutto ciò che si conserva, campo per campo',

    freeSoftware: 'software libero con licenza MIT',
    welcome: 'Come funziona Galateo',
  },
})
