import { defineTexts } from '../../components/language.tsx'
import type { Level } from '../../rules/index.ts'

export const welcomeTexts = defineTexts({
  en: {
    title: 'Nice to meet you',
    lead: 'Galateo sits beside you while you answer your community. It points at words, says why, shows another way. You decide.',

    tryTitle: 'Try it here',
    tryLead:
      'An angry customer, and an answer written in a hurry. Go through the underlined words and make it yours.',
    tryAuthor: 'Mark',
    tryComment: 'Forty minutes for two coffees and a COLD toast, and nobody even said sorry. Never again!!!',
    tryDraft:
      'Hi Mike, calm down!!! As I already said, there were two of us on Saturday. Maybe come before noon next time.',
    tryDone: 'Nothing more to say: this is an answer to send.',
    tryEmpty: 'Write an answer: the tips come while you type.',
    tryKept: 'This stays on this page: nothing of it is kept.',
    tryAgain: 'Start again',

    start: 'How to begin',
    step1: 'Open your page on Facebook, as you do every day.',
    step2: 'Click into the box where you write a comment or a reply: Galateo opens beside it.',
    step3: 'Write. When there is something worth knowing, the words are underlined, and you decide.',

    sites: 'Where is your community?',
    sitesText: (others: number) =>
      `On Facebook, Instagram, LinkedIn and ${others} other places Galateo works as it is. If yours lives elsewhere, let it in here, or click its button in the browser’s toolbar while you are there.`,

    pin: 'Galateo’s button hides behind the puzzle piece, to the right of the address bar. Pin it there, and it stays in sight.',

    agency: 'Did your agency send you a code?',
    agencyText:
      'Paste it here, and its guidelines come to you. Without one there is nothing to do: Galateo begins with the guidelines that it has with it, and you can join an agency later, in the options.',

    levels: 'Three levels',
    levelTexts: {
      netiquette: 'Respect, clarity, text that everybody can read.',
      voice: 'How your brand speaks, and how it does not.',
      strategy: 'What your company may promise, and what is better said by a colleague.',
    } satisfies Record<Level, string>,

    private: 'What stays private',
    private1:
      'Drafts are checked inside the page, on your computer. Galateo sends nothing to anyone, and fetches only the guidelines of an agency that you joined.',
    private2: 'Your history is yours: neither your company nor your agency can read it.',
    private3: 'You choose how long it is kept, and erase it whenever you like.',

    toPrivacy: 'See everything that is kept, field by field',
    toRules: 'See every rule, with examples',
    toOptions: 'Look at the options',
    anytime: 'You find this page again at the foot of the options.',
  },
  it: {
    title: 'Piacere, Galateo',
    lead: 'Ti sto accanto mentre rispondi alla tua community. Ti indico le parole, ti dico il perché, ti mostro un altro modo. Decidi tu.',

    tryTitle: 'Provalo qui',
    tryLead:
      'Un cliente arrabbiato, e una risposta scritta di fretta. Passa dalle parole sottolineate e riscrivila a modo tuo.',
    tryAuthor: 'Marco',
    tryComment:
      'Quaranta minuti per due caffè e un toast FREDDO, e nessuno che abbia chiesto scusa. Mai più!!!',
    tryDraft:
      'Ciao Mario, si calmi!!! Come già detto, sabato eravamo in due. Qual’è il problema? La prossima volta venga prima.',
    tryDone: 'Nient’altro da dire: questa è una risposta da mandare.',
    tryEmpty: 'Scrivi una risposta: i consigli arrivano mentre scrivi.',
    tryKept: 'Resta in questa pagina: non se ne conserva niente.',
    tryAgain: 'Ricomincia',

    start: 'Come si comincia',
    step1: 'Apri la tua pagina Facebook, come ogni giorno.',
    step2: 'Fai clic nel riquadro dove scrivi un commento o una risposta: Galateo si apre lì accanto.',
    step3: 'Scrivi. Se c’è qualcosa che vale la pena sapere, le parole si sottolineano, e decidi tu.',

    sites: 'Dov’è la tua community?',
    sitesText: (others: number) =>
      `Su Facebook, Instagram, LinkedIn e altri ${others} posti Galateo lavora così com’è. Se la tua è altrove, fallo entrare da qui, o fai clic sul suo pulsante nella barra del browser mentre ci sei.`,

    pin: 'Il pulsante di Galateo sta dietro il pezzo di puzzle, a destra della barra degli indirizzi. Fissalo lì, e resta in vista.',

    agency: 'La tua agenzia ti ha mandato un codice?',
    agencyText:
      'Incollalo qui e le sue linee guida arrivano da te. Se non ce l’hai non c’è niente da fare: Galateo comincia con quelle che ha con sé, e in un’agenzia puoi entrare più avanti, dalle opzioni.',

    levels: 'Tre livelli',
    levelTexts: {
      netiquette: 'Rispetto, chiarezza, testi che tutti riescono a leggere.',
      voice: 'Come parla il tuo marchio, e come non parla.',
      strategy: 'Che cosa può promettere la tua azienda, e che cosa è meglio che dica un collega.',
    },

    private: 'Che cosa resta privato',
    private1:
      'Le bozze si controllano dentro la pagina, sul tuo computer. Galateo non manda niente a nessuno: scarica soltanto le linee guida dell’agenzia in cui sei entrato.',
    private2: 'Lo storico è tuo: non lo leggono né la tua azienda né la tua agenzia.',
    private3: 'Scegli tu per quanto tempo tenerlo, e lo cancelli quando vuoi.',

    toPrivacy: 'Guarda tutto ciò che si conserva, campo per campo',
    toRules: 'Vedi tutte le regole, con esempi',
    toOptions: 'Guarda le opzioni',
    anytime: 'Questa pagina la ritrovi in fondo alle opzioni.',
  },
})
