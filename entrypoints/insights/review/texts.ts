import { defineTexts, plural, quote } from '../../../components/language.tsx'

export const reviewTexts = defineTexts({
  en: {
    title: 'Your last week',
    well: 'What went well',
    wins: {
      mastered: (rule: string) => `${quote('en', rule)} hardly comes up any more: you have mastered it.`,
      fewer: (before: string, now: string) =>
        `Galateo had less to say: ${now} tips per 1,000 words, down from ${before}.`,
      quieter: (rule: string, before: string, now: string, count: number) =>
        count === 0
          ? `${quote('en', rule)} did not come up at all; the week before it did in ${before} drafts.`
          : `${quote('en', rule)} came up in ${now} ${plural('en', count, 'draft', 'drafts')}; the week before it did in ${before}.`,
      stopped: (count: string, number: number) =>
        number === 1
          ? 'Once, something was about to go out that should not have. You stopped in time.'
          : `${count} times, something was about to go out that should not have. You stopped in time.`,
      fixed: (count: string, of: string) => `You put ${count} of ${of} tips to use before sending.`,
      clean: (count: string, of: string) => `${count} of ${of} drafts went out without a single tip.`,
      answered: (count: string, number: number) =>
        `You sent ${count} ${plural('en', number, 'draft', 'drafts')} with Galateo beside you.`,
    },
    workOn: 'One thing to work on',
    cameUp: (rule: string, drafts: string, count: number) =>
      `${quote('en', rule)} came up in ${drafts} ${plural('en', count, 'draft', 'drafts')}.`,
    lesson: (title: string) => `Read the lesson: ${title}`,
    trend: 'See how it goes over the weeks',
    putAway: 'Put it away',
    notSaved: 'I could not put it away. Try again.',
    off: 'Choose in the options whether you want this card',
  },
  it: {
    title: 'La tua settimana scorsa',
    well: 'Che cosa è andato bene',
    wins: {
      mastered: (rule: string) => `${quote('it', rule)} ormai non compare quasi più: l’hai fatta tua.`,
      fewer: (before: string, now: string) =>
        `Galateo ha avuto meno da dire: ${now} consigli ogni 1.000 parole, prima erano ${before}.`,
      quieter: (rule: string, before: string, now: string, count: number) =>
        count === 0
          ? `${quote('it', rule)} non è mai comparsa; la settimana prima era in ${before} bozze.`
          : `${quote('it', rule)} è comparsa in ${now} ${plural('it', count, 'bozza', 'bozze')}; la settimana prima in ${before}.`,
      stopped: (count: string, number: number) =>
        number === 1
          ? 'Una volta stava per partire qualcosa che non doveva, e non è partito.'
          : `${count} volte stava per partire qualcosa che non doveva, e non è partito.`,
      fixed: (count: string, of: string) =>
        `Hai messo a frutto ${count} ${count === '1' ? 'consiglio' : 'consigli'} su ${of} prima di inviare.`,
      clean: (count: string, of: string) =>
        count === '1'
          ? `1 bozza su ${of} è partita senza un solo consiglio.`
          : `${count} bozze su ${of} sono partite senza un solo consiglio.`,
      answered: (count: string, number: number) =>
        `Hai inviato ${count} ${plural('it', number, 'bozza', 'bozze')} con Galateo al fianco.`,
    },
    workOn: 'Una cosa su cui lavorare',
    cameUp: (rule: string, drafts: string, count: number) =>
      `${quote('it', rule)} è comparsa in ${drafts} ${plural('it', count, 'bozza', 'bozze')}.`,
    lesson: (title: string) => `Leggi la lezione: ${title}`,
    trend: 'Guarda come va nelle settimane',
    putAway: 'Metti via',
    notSaved: 'Non sono riuscito a metterla via. Riprova.',
    off: 'Scegli nelle opzioni se vuoi questa scheda',
  },
})
