import { defineTexts, plural } from '../../../components/language.tsx'
import type { Measure } from '../../background/learning/trends.ts'

export const trendsTexts = defineTexts({
  en: {
    title: 'Trends',
    lead: 'How often Galateo had something to say, week by week. Every draft you sent counts, those without a tip too.',
    emptyTitle: 'Nothing to compare yet',
    emptyText:
      'Once you have sent a few drafts with Galateo beside you, you will see here how it goes over the weeks.',

    toPath: 'Read a lesson meanwhile',

    level: 'Level',
    allLevels: 'All levels',
    rule: 'Rule',
    allRules: 'All rules',
    per: 'Counted',
    measures: { words: 'per 1,000 words', draft: 'per draft' } satisfies Record<Measure, string>,

    chartTitle: (what: string, per: string) => `${what}, ${per}`,
    tipsOf: (what: string) => `Tips · ${what}`,
    thisWeek: (now: string, before: string) => `This week ${now}. In the four weeks before, ${before}.`,
    onlyNow: (now: string) => `This week ${now}.`,
    onlyBefore: (before: string) => `Nothing sent this week yet. In the four weeks before, ${before}.`,
    updateMark: 'Update of a pack',
    ofTips: (rate: string) => `${rate} ${rate === '1' ? 'tip' : 'tips'}`,
    numbers: 'The numbers, week by week',
    week: 'Week from',
    drafts: 'Drafts',
    words: 'Words',
    nothingSent: 'nothing sent',

    picture: 'Picture (PNG)',
    spreadsheet: 'Spreadsheet (CSV)',
    pictureFailed: 'This browser does not let the picture be drawn. The spreadsheet has the same numbers.',
    footer: (date: string) => `Galateo · ${date}`,

    updates: 'Before and after pack updates',
    updatesLead: 'Up to four weeks on each side, counting only that pack’s tips.',
    noUpdates: 'No pack was updated in the time that you keep.',
    pack: 'Pack',
    version: 'Version',
    from: 'In use from',
    before: 'Before',
    after: 'After',
    ofDrafts: (drafts: string, count: number) => `${drafts} ${plural('en', count, 'draft', 'drafts')}`,

    recurs: 'What keeps coming back',
    recursLead: 'In your drafts of the last four weeks.',
    noneRecurs: 'No rule was flagged twice in the last four weeks.',
    inDrafts: (drafts: string, count: number) => `in ${drafts} ${plural('en', count, 'draft', 'drafts')}`,
    fixedIn: (fixed: string) => `${fixed} put right before sending`,
    mastered: 'What you have mastered',
    masteredLead: 'Flagged in the past, by now hardly ever: its tips are down to a word.',
    noneMastered: 'Not yet: a rule counts as mastered after a dozen drafts in which it hardly came up.',

    fates: 'What you did about the tips',
    fate: 'What became of it',
    tips: 'Tips',
    share: 'Share',
  },
  it: {
    title: 'Andamento',
    lead: 'Quanto spesso Galateo ha avuto qualcosa da dirti, settimana per settimana. Contano tutte le bozze che hai inviato, anche quelle senza consigli.',
    emptyTitle: 'Ancora niente da confrontare',
    emptyText:
      'Quando avrai inviato qualche bozza con Galateo al fianco, vedrai qui come va nel corso delle settimane.',

    toPath: 'Intanto, leggi una lezione',

    level: 'Livello',
    allLevels: 'Tutti i livelli',
    rule: 'Regola',
    allRules: 'Tutte le regole',
    per: 'Quanti',
    measures: { words: 'ogni 1.000 parole', draft: 'per bozza' },

    chartTitle: (what: string, per: string) => `${what}, ${per}`,
    tipsOf: (what: string) => `Consigli · ${what}`,
    thisWeek: (now: string, before: string) =>
      `Questa settimana ${now}. Nelle quattro settimane precedenti, ${before}.`,
    onlyNow: (now: string) => `Questa settimana ${now}.`,
    onlyBefore: (before: string) =>
      `Questa settimana non hai ancora inviato niente. Nelle quattro precedenti, ${before}.`,
    updateMark: 'Aggiornamento di un pacchetto',
    ofTips: (rate: string) => `${rate} ${rate === '1' ? 'consiglio' : 'consigli'}`,
    numbers: 'I numeri, settimana per settimana',
    week: 'Settimana dal',
    drafts: 'Bozze',
    words: 'Parole',
    nothingSent: 'niente di inviato',

    picture: 'Immagine (PNG)',
    spreadsheet: 'Foglio di calcolo (CSV)',
    pictureFailed:
      'Questo browser non permette di disegnare l’immagine. Nel foglio di calcolo ci sono gli stessi numeri.',
    footer: (date: string) => `Galateo · ${date}`,

    updates: 'Prima e dopo gli aggiornamenti',
    updatesLead: 'Fino a quattro settimane per parte, contando solo i consigli di quel pacchetto.',
    noUpdates: 'Nel periodo che conservi nessun pacchetto è stato aggiornato.',
    pack: 'Pacchetto',
    version: 'Versione',
    from: 'In uso dal',
    before: 'Prima',
    after: 'Dopo',
    ofDrafts: (drafts: string, count: number) => `${drafts} ${plural('it', count, 'bozza', 'bozze')}`,

    recurs: 'Che cosa ritorna',
    recursLead: 'Nelle tue bozze delle ultime quattro settimane.',
    noneRecurs: 'Nelle ultime quattro settimane nessuna regola è tornata due volte.',
    inDrafts: (drafts: string, count: number) => `in ${drafts} ${plural('it', count, 'bozza', 'bozze')}`,
    fixedIn: (fixed: string) => `${fixed} ${fixed === '1' ? 'corretta' : 'corrette'} prima dell’invio`,
    mastered: 'Che cosa hai fatto tuo',
    masteredLead: 'Un tempo te lo segnalavo, ormai quasi mai: il consiglio si riduce a una parola.',
    noneMastered: 'Non ancora: una regola è tua dopo una dozzina di bozze in cui non è quasi mai comparsa.',

    fates: 'Che cosa hai fatto dei consigli',
    fate: 'Com’è andata',
    tips: 'Consigli',
    share: 'Quota',
  },
})
