import { defineTexts, plural, quote } from '../../../components/language.tsx'
import type { Exercise } from './exercises.ts'

export const practiceTexts = defineTexts({
  en: {
    title: 'Practice',
    lead: 'Five minutes, on what your drafts and the packs have taught so far. What goes well comes back later, what does not comes back sooner.',

    ready: (count: string, number: number) =>
      `${count} ${plural('en', number, 'exercise', 'exercises')} for today`,
    readyText: 'About five minutes. You can stop after each one.',
    ofLesson: (lesson: string) => `From the lesson ${quote('en', lesson)}`,
    begin: 'Begin',
    keys: 'Everything works with the keyboard: Tab and arrows to move, Space to choose, Enter to go on.',
    restTitle: 'Nothing is due today',
    restText: (day: string) => `The next exercise comes back ${day}. Until then, write as usual.`,
    noneTitle: 'There is nothing to practise on',
    noneText:
      'Exercises are made of the examples in your packs. Look in the options at which packs you have.',
    toOptions: 'Go to the options',
    toPath: 'To your path',

    place: (place: string, all: string) => `Exercise ${place} of ${all}`,
    stop: 'Stop here',
    tasks: {
      find: 'Which words would you change?',
      choose: 'Which reply reads better?',
      rewrite: 'Say it in another way',
    } satisfies Record<Exercise['kind'], string>,
    about: (rule: string) => `It is about: ${rule}`,
    fromDraft: (day: string) => `From one of your drafts, ${day}`,
    answering: (words: string, author: string | undefined) =>
      author === undefined ? `In answer to ${quote('en', words)}` : `${author} wrote: ${quote('en', words)}`,
    words: 'The text, word by word',
    chosen: (count: number) =>
      count === 0 ? 'No word chosen' : `${count} ${plural('en', count, 'word', 'words')} chosen`,
    replies: 'Two replies',
    yourText: 'Your text',
    startAgain: 'Back to the text as it was',
    check: 'Check',
    show: 'Show me',
    next: 'Next',
    finish: 'Finish',

    right: 'That’s it.',
    rightSecond: 'Now it’s right.',
    tryAgain: 'Not quite. Try once more.',
    solution: 'Here it is.',
    notChosen: 'Choose at least one word.',
    same: 'It still says the same. Change something first.',
    tooShort: 'Almost nothing is left of the answer. Keep what the reader needs.',
    flagged: (message: string) => `One thing is left: ${message}`,
    well: 'Well said: the rule has nothing to add.',
    butOthers: (message: string) => `For the rule it’s fine. Only this came in with it: ${message}`,
    couldBe: 'It could be like this',
    theWords: (words: readonly string[]) =>
      `The words were: ${words.map((each) => quote('en', each)).join(', ')}`,
    notKept: 'I could not note down how it went. You can go on all the same.',

    doneTitle: 'That’s enough for today',
    done: (count: string, number: number, atOnce: string) =>
      `You did ${count} ${plural('en', number, 'exercise', 'exercises')}; ${atOnce} went well at once.`,
    sooner: 'These come back sooner',
    comesBack: (day: string) => `The next exercise comes back ${day}.`,
    another: 'Another round',
  },
  it: {
    title: 'Allenamento',
    lead: 'Cinque minuti su quello che le tue bozze e i pacchetti ti hanno insegnato finora. Quello che ti riesce torna più avanti, il resto torna prima.',

    ready: (count: string, number: number) =>
      `${count} ${plural('it', number, 'esercizio', 'esercizi')} per oggi`,
    readyText: 'Cinque minuti circa. Puoi fermarti dopo ognuno.',
    ofLesson: (lesson: string) => `Dalla lezione ${quote('it', lesson)}`,
    begin: 'Comincia',
    keys: 'Si fa tutto anche da tastiera: Tab e frecce per spostarti, Spazio per scegliere, Invio per proseguire.',
    restTitle: 'Per oggi niente da ripassare',
    restText: (day: string) => `Il prossimo esercizio torna ${day}. Fino ad allora, scrivi come sempre.`,
    noneTitle: 'Non c’è niente su cui allenarsi',
    noneText: 'Gli esercizi nascono dagli esempi dei pacchetti. Guarda nelle opzioni quali hai.',
    toOptions: 'Vai alle opzioni',
    toPath: 'Al tuo percorso',

    place: (place: string, all: string) => `Esercizio ${place} di ${all}`,
    stop: 'Fermati qui',
    tasks: {
      find: 'Quali parole cambieresti?',
      choose: 'Quale risposta si legge meglio?',
      rewrite: 'Dillo in un altro modo',
    },
    about: (rule: string) => `Si parla di: ${rule}`,
    fromDraft: (day: string) => `Da una tua bozza, ${day}`,
    answering: (words: string, author: string | undefined) =>
      author === undefined
        ? `In risposta a ${quote('it', words)}`
        : `${author} ha scritto: ${quote('it', words)}`,
    words: 'Il testo, parola per parola',
    chosen: (count: number) =>
      count === 0
        ? 'Nessuna parola scelta'
        : `${count} ${plural('it', count, 'parola scelta', 'parole scelte')}`,
    replies: 'Due risposte',
    yourText: 'Il tuo testo',
    startAgain: 'Torna al testo di partenza',
    check: 'Controlla',
    show: 'Fammi vedere',
    next: 'Avanti',
    finish: 'Finisci',

    right: 'Proprio così.',
    rightSecond: 'Adesso va bene.',
    tryAgain: 'Non proprio. Riprova una volta.',
    solution: 'Ecco la soluzione.',
    notChosen: 'Scegli almeno una parola.',
    same: 'Dice ancora la stessa cosa. Prima cambia qualcosa.',
    tooShort: 'Della risposta non resta quasi niente. Tieni quello che serve a chi legge.',
    flagged: (message: string) => `Resta una cosa: ${message}`,
    well: 'Ben detto: la regola non ha niente da aggiungere.',
    butOthers: (message: string) => `Per la regola va bene. Solo, è entrato anche questo: ${message}`,
    couldBe: 'Potrebbe essere così',
    theWords: (words: readonly string[]) =>
      `Le parole erano: ${words.map((each) => quote('it', each)).join(', ')}`,
    notKept: 'Non sono riuscito ad annotare com’è andata. Puoi proseguire lo stesso.',

    doneTitle: 'Per oggi basta così',
    done: (count: string, number: number, atOnce: string) =>
      number === 1
        ? `Hai fatto ${count} esercizio; al primo colpo: ${atOnce}.`
        : `Hai fatto ${count} esercizi; al primo colpo: ${atOnce}.`,
    sooner: 'Questi torneranno prima',
    comesBack: (day: string) => `Il prossimo esercizio torna ${day}.`,
    another: 'Un altro giro',
  },
})
