import { defineTexts, plural } from '../../components/language.tsx'
import type { CleanDraft, DraftRecord, PackThen, TipRecord } from '../background/history.ts'
import type { PracticeCard } from '../background/learning/practice.ts'
import type { KeptSample, Manuscript, Version } from '../background/studio/desk.ts'
import type { Release } from '../background/studio/releases.ts'

/** Fields as the privacy page lists them; the compiler asks for each one of the type. */
type FieldsOf<T> = Readonly<Record<keyof T, string>>

export const privacyTexts = defineTexts({
  en: {
    title: 'Privacy, in full',
    lead: 'Everything that Galateo keeps, how long, and what leaves this computer. This page reads it from the extension itself.',

    network: 'What leaves this computer',
    networkLead:
      'Nothing that you write: drafts are checked inside the page. There is no server of ours, no account, no statistics.',
    networkLinks:
      'Links to sources, in rules and tips, open in a new tab when you click them, and only then.',
    callNames: { feed: 'Guidelines of your agencies', publish: 'For tutors: the place where you publish' },
    calls: {
      feed: 'Of each agency that you joined, or that your company chose, its host is asked for its signed guidelines: about every hour, when you open the coach or the options, and when you say “Check now”. The question names the files, and nothing of you: no cookie, no account, no draft. Without an agency nobody is asked.',
      publish:
        'Only if you write guidelines in the studio: the folder that you chose gets the packs that you publish and your signature, with the name and password that you gave for it. It is contacted when you publish, when you press “Check now”, and once a week to renew the signature, if you let Galateo keep the password. Your examples travel with their pack; your sample drafts and reports stay here. Whoever does not publish contacts nobody with it.',
    },

    kept: 'What is kept, as you chose it',
    keptLead:
      'Your history is on this computer, in this browser. Neither your company nor your agency can read it.',
    keptDays: (days: number) =>
      days === 0
        ? 'You keep no history: nothing that you write is written down.'
        : `Drafts with a tip are kept for ${days} days, and never more than 2,000. What is older goes at every start, at every new draft and every six hours.`,
    keptText: 'With the text of your drafts, as it was flagged and as you sent it.',
    keptNoText: 'Without the text of your drafts: only rules, sites and times.',
    keptPaused: 'It is paused: for now nothing is added.',
    keptOpen: 'Not encrypted: who uses your account on this computer can read it. You can set a passphrase.',
    keptLocked:
      'Encrypted with your passphrase (PBKDF2 with 600,000 rounds, AES-256-GCM). Only each entry’s number and times lie open.',
    keptNever:
      'The names and words of the people you answer, mentions, phone numbers, addresses and the like become dots before anything is kept.',
    keptPrivate: 'In private windows nothing is kept, ever.',
    keptGone:
      'Erasing is for good, and is checked by opening the database anew. The browser’s own “clear browsing data” does not touch it; removing Galateo does.',
    toOptions: 'Change it in the options',
    toHistory: 'Open the history',

    tables: 'The databases, table by table',
    tablesLead: 'As it is now on this computer.',
    entries: (shown: string, count: number) => `${shown} ${plural('en', count, 'entry', 'entries')}`,
    foundBy: (fields: string) => `Found by: ${fields}`,
    tableTexts: {
      history: {
        what: 'Your drafts that had a tip. With a passphrase, all but id, startedAt and changedAt is in “sealed”.',
        fields: {
          id: 'A random number for the draft',
          startedAt: 'When it was first flagged',
          changedAt: 'When it last changed',
          site: 'Which product, e.g. facebook',
          host: 'On which site, e.g. www.facebook.com; never the page',
          surface: 'Post, comment, reply, message or review',
          language: 'Italian or English',
          outcome: 'Being written, sent, or not sent',
          words: 'How many words it had',
          flaggedText: 'Your text as first flagged, if you keep texts',
          sentText: 'Your text as you sent it, if you keep texts',
          tips: 'Its tips, each with the fields below',
          packs: 'Names and versions of the packs in use',
          pack: 'In a tip: its pack',
          rule: 'In a tip: its rule',
          level: 'In a tip: netiquette, voice or strategy',
          severity: 'In a tip: tip, check or stop',
          fate: 'In a tip: what became of it',
          title: 'In a tip: the name of the rule at that time',
          start: 'In a tip: where its words begin',
          end: 'In a tip: where its words end',
          sealed: 'Everything else, encrypted, when there is a passphrase',
        } satisfies FieldsOf<DraftRecord & TipRecord> & { sealed: string },
      },
      notes: {
        what: 'What you noted on a draft. A note goes with its draft.',
        fields: {
          id: 'The draft’s number',
          text: 'Your note',
          sealed: 'Your note, encrypted, when there is a passphrase',
        },
      },
      packsThen: {
        what: 'Packs as they taught when they flagged something: all of their rules, nothing of yours. They go with the last drafts of their time.',
        fields: {
          key: 'Name and version of the pack',
          seenAt: 'When it was last in use',
          rules: 'Its rules: title, message, reason, example, source',
        } satisfies FieldsOf<PackThen>,
      },
      agencies: {
        what: 'The agencies that you joined, with what they signed and how the last check went. Nothing of yours.',
        fields: { agency: 'The fingerprint of the agency’s keys' },
      },
      agencyPacks: {
        what: 'Their packs, byte for byte as they came. They go when you leave the agency.',
        fields: { agency: 'Whose pack it is', sha256: 'The fingerprint of its bytes' },
      },
      news: {
        what: 'What changed in their packs, ten changes of each agency.',
        fields: { agency: 'Which agency changed something', at: 'When it came into force here' },
      },
      clean: {
        what: 'Drafts that had no tip, so that rates mean something: that there was one, and how long. No text, no site; never encrypted. They go after as many days as the history.',
        fields: {
          id: 'A random number for the draft',
          startedAt: 'When it was begun',
          surface: 'Post, comment, reply, message or review',
          language: 'Italian or English',
          words: 'How many words it had',
          packs: 'Names and versions of the packs in use',
        } satisfies FieldsOf<CleanDraft>,
      },
      practice: {
        what: 'Which rules you practised, and when each comes again. It goes when you erase the whole history.',
        fields: {
          rule: 'The rule',
          due: 'When it comes again',
          practised: 'When you last practised it',
          stability: 'For how long it is likely to stay in mind, in days',
          difficulty: 'How hard it seems for you',
          scheduledDays: 'How many days there were in between',
          learningSteps: 'Where it stands among the first steps',
          reps: 'How often you practised it',
          lapses: 'How often it did not come to mind',
          state: 'Whether it is new, being learnt or being repeated',
        } satisfies FieldsOf<PracticeCard>,
      },
      lessons: {
        what: 'The lessons you opened. They go when you erase the whole history.',
        fields: { lesson: 'The lesson', read: 'When you last opened it' },
      },
      manuscripts: {
        what: 'Studio: the packs that you write. They go when you delete them. JSON that you typed and that is not right yet waits beside them, in the page’s own storage.',
        fields: {
          id: 'A random number for the pack',
          pack: 'The pack as it is now',
          createdAt: 'When you began it',
          changedAt: 'When it last changed',
        } satisfies FieldsOf<Manuscript>,
      },
      versions: {
        what: 'Studio: how your packs were before, so that you can go back. At most 60 for each, and those that you published.',
        fields: {
          manuscript: 'Which pack',
          at: 'When it was so',
          reason: 'Why it was kept',
          pack: 'The pack as it was',
        } satisfies FieldsOf<Version>,
      },
      samples: {
        what: 'Studio: drafts that you brought in to try rules on. They go when you delete them.',
        fields: {
          id: 'A random number for the draft',
          text: 'What it says',
          language: 'Italian or English, if you said so',
          mark: 'Whether it is well written, if you said so',
          addedAt: 'When you brought it in',
        } satisfies FieldsOf<KeptSample>,
      },
      keys: {
        what: 'Studio: the keys that sign what you publish. The browser signs with them and gives them to nobody, not even to you.',
        fields: { agency: 'For which agency' },
      },
      places: {
        what: 'Studio: where you publish, how it answered last, and its password only if you ticked that it be kept.',
        fields: { agency: 'Whose place it is' },
      },
      releases: {
        what: 'Studio: what you published, so that it can be published again.',
        fields: {
          agency: 'For which agency',
          sha256: 'The fingerprint of its bytes',
          pack: 'Which pack',
          version: 'Which version',
          at: 'When it was published',
          content: 'The pack as it was published',
        } satisfies FieldsOf<Release>,
      },
      locks: {
        what: 'The lock of the history, when there is a passphrase. The passphrase itself is nowhere.',
        fields: {
          id: 'What it locks',
          publicKey: 'What new entries are encrypted with',
          wrapped: 'What opens them, encrypted with your passphrase',
        },
      },
    },

    choices: 'Your choices',
    choicesLead: 'Kept until you change them or remove Galateo.',
    settingTexts: {
      language: 'The language Galateo speaks',
      theme: 'Light or dark colours',
      side: 'On which side the sidebar stands',
      retention: 'For how many days the history is kept',
      keepText: 'Whether it keeps the text of your drafts',
      historyPaused: 'Whether it is paused',
      sites:
        'By site: whether the coach is off, the history left out, which rules are muted, where the sidebar stands',
      weeklyReview: 'Whether you want to look back on the week every Monday',
      reviewSeen: 'The last week whose look back you put away',
      rulesOff: 'Rules that you switched off everywhere',
      brands: 'For which brand you write, by site and Page',
      newsRead: 'Up to when you have read what changed, by agency',
      feedHosts: 'Addresses that Galateo may reach only to fetch guidelines',
      managedAgencies: 'Agencies that your company chose for this browser',
      locks: 'Settings that your company decided',
    },

    memory: 'Only in memory',
    memoryLead: 'Gone when the browser closes.',
    memoryTexts: {
      historyKey: 'What opens the history, once you gave the passphrase; web pages cannot reach it',
      unkeptDrafts:
        'Random numbers of drafts that must not come into the history: erased, or written during a pause',
      packEntries: 'The packs in use, read once so that the coach is there at once',
      ownPacksAsText: 'The packs that come with Galateo, ready to be handed to a page',
      agencies:
        'What your agencies published, as it was last read, so that it stays in use when the disk is full',
      agencySets: 'Which of it that is, by the numbers of its packs',
      unkeptSyncs: 'What could not be kept because the disk was full, and since when',
      leftBefore: 'When the browser started, to close drafts that it left open',
    },

    permissions: 'What the browser lets Galateo do',
    permissionsLead: 'From the extension’s manifest, with the reason for each.',
    permissionTexts: {
      storage: 'To keep your choices',
      unlimitedStorage: 'So that the browser does not throw away your history when space gets short',
      scripting:
        'To bring the coach into a page at the first click into a text box; when you press Galateo’s icon, to see whether the page has an editor that cannot be read',
      alarms:
        'To clear what is too old, every six hours, to fetch your agencies’ guidelines, about every hour, and, for tutors, to renew the signature once a week',
      activeTab: 'To read the address of the page when you click Galateo’s button',
    },
    hosts: (count: number) =>
      `It works on ${count} addresses of communities that it knows, to notice a text box, read who is being answered and show tips there.`,
    otherHosts:
      'Any other address is asked for one at a time, when you add a site or join an agency, and you can take it back in the options.',
  },
  it: {
    title: 'Privacy, per intero',
    lead: 'Tutto ciò che Galateo conserva, per quanto, e che cosa esce da questo computer. Questa pagina lo legge dall’estensione stessa.',

    network: 'Che cosa esce da questo computer',
    networkLead:
      'Niente di ciò che scrivi: le bozze si leggono dentro la pagina. Non ci sono server nostri, account né statistiche.',
    networkLinks:
      'I collegamenti alle fonti, nelle regole e nei consigli, si aprono in un’altra scheda quando ci fai clic, e solo allora.',
    callNames: { feed: 'Linee guida delle tue agenzie', publish: 'Per i tutor: il posto in cui pubblichi' },
    calls: {
      feed: 'Al sito di ogni agenzia in cui sei entrato, o che ha scelto la tua azienda, si chiedono le sue linee guida firmate: circa ogni ora, quando apri il tutor o le opzioni, e quando premi «Controlla adesso». La richiesta nomina i file e niente di te: né cookie né account né bozze. Senza un’agenzia non si chiede niente a nessuno.',
      publish:
        'Soltanto se scrivi linee guida nello studio: alla cartella che hai scelto vanno i pacchetti che pubblichi e la tua firma, con il nome e la password che le hai dato. Succede quando pubblichi, quando premi «Controlla adesso» e una volta alla settimana per rinnovare la firma, se lasci che Galateo tenga la password. Gli esempi viaggiano con il loro pacchetto; le bozze di prova e i resoconti restano qui. Chi non pubblica non contatta nessuno.',
    },

    kept: 'Che cosa resta, come hai scelto tu',
    keptLead:
      'Lo storico è su questo computer, in questo browser. Non lo leggono né la tua azienda né la tua agenzia.',
    keptDays: (days: number) =>
      days === 0
        ? 'Non conservi uno storico: di ciò che scrivi non resta niente.'
        : `Le bozze con un consiglio restano ${days} giorni, e mai più di 2.000. Ciò che è più vecchio sparisce a ogni avvio, a ogni nuova bozza e ogni sei ore.`,
    keptText: 'Con il testo delle bozze, com’era all’inizio e come l’hai inviato.',
    keptNoText: 'Senza il testo delle bozze: solo regole, siti e orari.',
    keptPaused: 'È in pausa: per ora non si aggiunge niente.',
    keptOpen:
      'Non è cifrato: chi usa il tuo account su questo computer può leggerlo. Puoi mettere una frase segreta.',
    keptLocked:
      'È cifrato con la tua frase segreta (PBKDF2 con 600.000 giri, AES-256-GCM). In chiaro restano solo il numero e gli orari di ogni voce.',
    keptNever:
      'Nomi e parole delle persone a cui rispondi, menzioni, telefoni, indirizzi e simili diventano puntini prima che si conservi qualcosa.',
    keptPrivate: 'Nelle finestre anonime non resta mai niente.',
    keptGone:
      'Ciò che cancelli è cancellato per sempre, e si verifica riaprendo l’archivio. «Cancella dati di navigazione» del browser non lo tocca; rimuovere Galateo sì.',
    toOptions: 'Cambialo nelle opzioni',
    toHistory: 'Apri lo storico',

    tables: 'Gli archivi, tabella per tabella',
    tablesLead: 'Com’è adesso su questo computer.',
    entries: (shown: string, count: number) => `${shown} ${plural('it', count, 'voce', 'voci')}`,
    foundBy: (fields: string) => `Si trova per: ${fields}`,
    tableTexts: {
      history: {
        what: 'Le tue bozze che avevano un consiglio. Con una frase segreta, tutto tranne id, startedAt e changedAt sta in «sealed».',
        fields: {
          id: 'Un numero a caso per la bozza',
          startedAt: 'Quando ha avuto il primo consiglio',
          changedAt: 'Quando è cambiata l’ultima volta',
          site: 'Su quale prodotto, per esempio facebook',
          host: 'Su quale sito, per esempio www.facebook.com; mai la pagina',
          surface: 'Post, commento, risposta, messaggio o recensione',
          language: 'Italiano o inglese',
          outcome: 'In corso, inviata o non inviata',
          words: 'Quante parole aveva',
          flaggedText: 'Il tuo testo com’era all’inizio, se conservi i testi',
          sentText: 'Il tuo testo come l’hai inviato, se conservi i testi',
          tips: 'I suoi consigli, ognuno con i campi qui sotto',
          packs: 'Nomi e versioni dei pacchetti in uso',
          pack: 'In un consiglio: il suo pacchetto',
          rule: 'In un consiglio: la sua regola',
          level: 'In un consiglio: netiquette, voce o strategia',
          severity: 'In un consiglio: spunto, da rivedere o alt',
          fate: 'In un consiglio: com’è andata a finire',
          title: 'In un consiglio: il nome della regola in quel momento',
          start: 'In un consiglio: dove cominciano le sue parole',
          end: 'In un consiglio: dove finiscono',
          sealed: 'Tutto il resto, cifrato, quando c’è una frase segreta',
        },
      },
      notes: {
        what: 'Ciò che hai annotato su una bozza. Una nota se ne va con la sua bozza.',
        fields: {
          id: 'Il numero della bozza',
          text: 'La tua nota',
          sealed: 'La tua nota, cifrata, quando c’è una frase segreta',
        },
      },
      packsThen: {
        what: 'I pacchetti come insegnavano quando hanno notato qualcosa: tutte le loro regole, niente di tuo. Se ne vanno con le ultime bozze del loro tempo.',
        fields: {
          key: 'Nome e versione del pacchetto',
          seenAt: 'Quando è stato usato l’ultima volta',
          rules: 'Le sue regole: titolo, messaggio, perché, esempio, fonte',
        },
      },
      agencies: {
        what: 'Le agenzie in cui sei entrato, con ciò che hanno firmato e com’è andato l’ultimo controllo. Niente di tuo.',
        fields: { agency: 'L’impronta delle chiavi dell’agenzia' },
      },
      agencyPacks: {
        what: 'I loro pacchetti, identici a come sono arrivati. Se ne vanno quando esci dall’agenzia.',
        fields: { agency: 'Di chi è il pacchetto', sha256: 'L’impronta del suo contenuto' },
      },
      news: {
        what: 'Che cosa è cambiato nei loro pacchetti: dieci modifiche per ogni agenzia.',
        fields: { agency: 'Quale agenzia ha cambiato qualcosa', at: 'Quando è entrato in uso qui' },
      },
      clean: {
        what: 'Le bozze senza consigli, perché i conti tornino: che ce n’è stata una, e quanto era lunga. Niente testo, niente sito; mai cifrate. Spariscono dopo gli stessi giorni dello storico.',
        fields: {
          id: 'Un numero a caso per la bozza',
          startedAt: 'Quando è cominciata',
          surface: 'Post, commento, risposta, messaggio o recensione',
          language: 'Italiano o inglese',
          words: 'Quante parole aveva',
          packs: 'Nomi e versioni dei pacchetti in uso',
        },
      },
      practice: {
        what: 'Le regole ripassate in allenamento, e quando torna ognuna. Sparisce quando cancelli tutto lo storico.',
        fields: {
          rule: 'La regola',
          due: 'Quando torna',
          practised: 'Quando è stata l’ultima volta',
          stability: 'Per quanto è probabile che resti in mente, in giorni',
          difficulty: 'Quanto sembra difficile per te',
          scheduledDays: 'Quanti giorni sono passati nel mezzo',
          learningSteps: 'A che punto è dei primi passi',
          reps: 'Quante volte è stata ripassata',
          lapses: 'Quante volte non è venuta in mente',
          state: 'Se è nuova, in corso o da ripassare',
        },
      },
      lessons: {
        what: 'Le lezioni che hai aperto. Spariscono quando cancelli tutto lo storico.',
        fields: { lesson: 'La lezione', read: 'Quando è stata aperta l’ultima volta' },
      },
      manuscripts: {
        what: 'Studio: i pacchetti che scrivi. Se ne vanno quando li elimini. Il JSON scritto a mano e non ancora giusto aspetta lì accanto, nella memoria della pagina.',
        fields: {
          id: 'Un numero a caso per il pacchetto',
          pack: 'Il pacchetto com’è adesso',
          createdAt: 'Quando l’hai cominciato',
          changedAt: 'Quando è cambiato l’ultima volta',
        },
      },
      versions: {
        what: 'Studio: com’erano prima i tuoi pacchetti, per poter tornare indietro. Al massimo 60 per ognuno, più quelli che hai pubblicato.',
        fields: {
          manuscript: 'Quale pacchetto',
          at: 'Quando era così',
          reason: 'Perché è stato conservato',
          pack: 'Il pacchetto com’era',
        },
      },
      samples: {
        what: 'Studio: bozze che hai portato qui per provarci le regole. Se ne vanno quando le elimini.',
        fields: {
          id: 'Un numero a caso per la bozza',
          text: 'Che cosa dice',
          language: 'Italiano o inglese, se l’hai detto',
          mark: 'Se è scritta bene, se l’hai detto',
          addedAt: 'Quando l’hai portata qui',
        },
      },
      keys: {
        what: 'Studio: le chiavi che firmano ciò che pubblichi. Il browser firma con loro e non le dà a nessuno, nemmeno a te.',
        fields: { agency: 'Per quale agenzia' },
      },
      places: {
        what: 'Studio: dove pubblichi, come ha risposto l’ultima volta, e la password solo se hai scelto di tenerla.',
        fields: { agency: 'Di quale agenzia è il posto' },
      },
      releases: {
        what: 'Studio: ciò che hai pubblicato, per poterlo pubblicare di nuovo.',
        fields: {
          agency: 'Per quale agenzia',
          sha256: 'L’impronta dei suoi byte',
          pack: 'Quale pacchetto',
          version: 'Quale versione',
          at: 'Quando è stato pubblicato',
          content: 'Il pacchetto com’è stato pubblicato',
        },
      },
      locks: {
        what: 'La serratura dello storico, quando c’è una frase segreta. La frase non sta da nessuna parte.',
        fields: {
          id: 'Che cosa chiude',
          publicKey: 'Con che cosa si cifrano le voci nuove',
          wrapped: 'Che cosa le apre, cifrato con la tua frase',
        },
      },
    },

    choices: 'Le tue scelte',
    choicesLead: 'Restano finché non le cambi o non rimuovi Galateo.',
    settingTexts: {
      language: 'La lingua che parla Galateo',
      theme: 'Colori chiari o scuri',
      side: 'Da che parte sta la barra laterale',
      retention: 'Per quanti giorni si conserva lo storico',
      keepText: 'Se conserva il testo delle bozze',
      historyPaused: 'Se è in pausa',
      sites:
        'Sito per sito: se il tutor è spento, se lo storico lo esclude, quali regole tacciono, dove sta la barra',
      weeklyReview: 'Se ogni lunedì vuoi uno sguardo alla settimana',
      reviewSeen: 'L’ultima settimana che hai messo via',
      rulesOff: 'Le regole che hai spento ovunque',
      brands: 'Per quale marchio scrivi, sito per sito e Pagina per Pagina',
      newsRead: 'Fin dove hai letto che cosa è cambiato, agenzia per agenzia',
      feedHosts: 'Indirizzi che Galateo raggiunge solo per scaricare linee guida',
      managedAgencies: 'Agenzie che la tua azienda ha scelto per questo browser',
      locks: 'Scelte che ha fatto la tua azienda',
    },

    memory: 'Solo in memoria',
    memoryLead: 'Sparisce quando il browser si chiude.',
    memoryTexts: {
      historyKey:
        'Ciò che apre lo storico, dopo che hai scritto la frase segreta; le pagine web non ci arrivano',
      unkeptDrafts:
        'Numeri a caso delle bozze che non devono entrare nello storico: cancellate, o scritte durante una pausa',
      packEntries: 'I pacchetti in uso, letti una volta sola perché il tutor arrivi subito',
      ownPacksAsText: 'I pacchetti che Galateo ha con sé, pronti da passare a una pagina',
      agencies:
        'Quello che le tue agenzie hanno pubblicato, come è stato letto l’ultima volta, perché resti in uso quando il disco è pieno',
      agencySets: 'Di quali pacchetti si tratta, con il numero di ciascuno',
      unkeptSyncs: 'Che cosa non si è potuto conservare perché il disco era pieno, e da quando',
      leftBefore: 'Quando è partito il browser, per chiudere le bozze che aveva lasciato aperte',
    },

    permissions: 'Che cosa il browser permette a Galateo',
    permissionsLead: 'Dal manifesto dell’estensione, con il motivo di ciascuno.',
    permissionTexts: {
      storage: 'Per conservare le tue scelte',
      unlimitedStorage: 'Perché il browser non butti lo storico quando manca lo spazio',
      scripting:
        'Per portare il tutor in una pagina al primo clic in un riquadro di testo; quando premi l’icona di Galateo, per vedere se la pagina ha un editor che non si può leggere',
      alarms:
        'Per togliere ciò che è troppo vecchio, ogni sei ore, per scaricare le linee guida delle tue agenzie, circa ogni ora, e, per i tutor, per rinnovare la firma una volta alla settimana',
      activeTab: 'Per leggere l’indirizzo della pagina quando fai clic sul pulsante di Galateo',
    },
    hosts: (count: number) =>
      `Lavora su ${count} indirizzi di community che conosce: lì si accorge di un riquadro di testo, legge a chi si risponde e mostra i consigli.`,
    otherHosts:
      'Ogni altro indirizzo viene chiesto uno alla volta, quando aggiungi un sito o entri in un’agenzia, e nelle opzioni puoi toglierlo.',
  },
})
