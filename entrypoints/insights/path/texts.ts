import { defineTexts } from '../../../components/language.tsx'
import type { Level } from '../../../rules/index.ts'
import type { LessonStanding } from '../../background/learning/path.ts'
import type { Standing } from '../../background/learning/standing.ts'

export const pathTexts = defineTexts({
  en: {
    title: 'Your path',
    lead: 'First how people treat each other, then how your brand speaks, then what it may promise. Start anywhere: nothing is locked, and nobody gives marks.',
    noPacks: 'No pack has lessons',
    noPacksText: 'Lessons come with the packs. Look in the options at which packs you have.',
    toOptions: 'Go to the options',
    noDrafts:
      'I cannot tell how it goes yet: send a few drafts with Galateo beside you. The lessons are here already.',

    locked:
      'Your history is locked, so I cannot tell how it goes: open it among the drafts. The lessons are here all the same.',

    next: 'For you now',
    whyNext: {
      slipped: 'You had it, and lately it came back.',
      open: 'It came up in your drafts.',
      unseen: 'You have not read it yet.',
      settled: 'You have not read it yet.',
    } satisfies Record<LessonStanding, string>,
    openLesson: 'Open the lesson',
    practise: 'Practise it',
    allRead: 'You have read every lesson, and all of it goes well. Practice keeps it so.',

    about: {
      netiquette: 'How people treat each other',
      voice: 'How your brand speaks',
      strategy: 'What your company may say and promise',
    } satisfies Record<Level, string>,
    progress: (settled: string, all: string) => `${settled} of ${all} rules go well`,
    noLessons: 'No lessons here yet.',
    read: 'read',
    lessonStandings: {
      open: 'Being learnt',
      slipped: 'Came back',
      settled: 'Goes well',
    } satisfies Record<Exclude<LessonStanding, 'unseen'>, string>,
    standings: {
      unseen: 'Too early to tell',
      quiet: 'Never an issue',
      learning: 'Being learnt',
      mastered: 'Mastered',
      slipped: 'Came back',
    } satisfies Record<Standing, string>,

    back: 'The whole path',
    rules: 'What the lesson is about',
    howItGoes: (flagged: string, occasions: string) => `flagged in ${flagged} of ${occasions} drafts`,
    nextLesson: 'Next lesson',
    gone: 'This lesson is not in your packs any more.',
    notKept: 'I could not note down that you read it. The lesson is here all the same.',
  },
  it: {
    title: 'Il tuo percorso',
    lead: 'Prima come ci si tratta, poi come parla il tuo marchio, infine che cosa può promettere. Comincia da dove vuoi: niente è bloccato e nessuno dà voti.',
    noPacks: 'Nessun pacchetto ha lezioni',
    noPacksText: 'Le lezioni arrivano con i pacchetti. Guarda nelle opzioni quali hai.',
    toOptions: 'Vai alle opzioni',
    noDrafts:
      'Non posso ancora dirti come va: invia qualche bozza con Galateo al fianco. Le lezioni intanto sono qui.',

    locked:
      'Lo storico è chiuso a chiave e non posso dirti come va: aprilo tra le bozze. Le lezioni sono qui lo stesso.',

    next: 'Per te, adesso',
    whyNext: {
      slipped: 'Ti veniva bene, ma ultimamente è tornata.',
      open: 'È comparsa nelle tue bozze.',
      unseen: 'Non l’hai ancora letta.',
      settled: 'Non l’hai ancora letta.',
    },
    openLesson: 'Apri la lezione',
    practise: 'Allenati',
    allRead: 'Hai letto tutte le lezioni e va tutto bene. Con l’allenamento resta così.',

    about: {
      netiquette: 'Come ci si tratta tra persone',
      voice: 'Come parla il tuo marchio',
      strategy: 'Che cosa l’azienda può dire e promettere',
    },
    progress: (settled: string, all: string) =>
      settled === '1' ? `1 regola su ${all} va bene` : `${settled} regole su ${all} vanno bene`,
    noLessons: 'Qui non ci sono ancora lezioni.',
    read: 'letta',
    lessonStandings: {
      open: 'In corso',
      slipped: 'È tornata',
      settled: 'Va bene',
    },
    standings: {
      unseen: 'Presto per dirlo',
      quiet: 'Mai un problema',
      learning: 'In corso',
      mastered: 'Acquisita',
      slipped: 'È tornata',
    },

    back: 'Tutto il percorso',
    rules: 'Di che cosa parla la lezione',
    howItGoes: (flagged: string, occasions: string) =>
      `segnalata in ${flagged} ${flagged === '1' ? 'bozza' : 'bozze'} su ${occasions}`,
    nextLesson: 'Lezione successiva',
    gone: 'Questa lezione non è più nei tuoi pacchetti.',
    notKept: 'Non sono riuscito ad annotare che l’hai letta. La lezione è qui lo stesso.',
  },
})
