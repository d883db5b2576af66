import { defineTexts, quote } from '../../../components/language.tsx'

export const guidanceTexts = defineTexts({
  en: {
    when: 'When it applies',
    replies: {
      add: 'Add a model reply',
      none: 'No model replies yet',
      noneText:
        'A reply to start from, for what comes up again and again. Galateo never writes by itself: one copies it and makes it one’s own.',
      nameless: 'Reply without a name',
    },
    replyName: 'When to use it',
    replyText: 'Reply',
    replyTextHint: 'Fields in braces are filled in by whoever uses it: {name}, {initials}, {time}…',
    guidelines: {
      add: 'Add a guideline',
      none: 'No guidelines yet',
      noneText:
        'Two or three are shown in the sidebar before one begins to write: those that fit what is being answered.',
      nameless: 'Guideline to be written',
    },
    guidelineFields: { title: 'In a few words', body: 'In a few sentences' },
    lessons: {
      add: 'Add a lesson',
      none: 'No lessons yet',
      noneText:
        'A page that is read in a minute, with the rules that it explains. Practice takes its exercises from their examples.',
      nameless: 'Lesson without a title',
    },
    lessonTitle: 'Title',
    lessonBody: 'Text',
    lessonBodyHint: 'An empty line begins a new paragraph.',
    lessonRules: 'Rules that it explains',
    addRule: 'Add a rule…',
    unknownRule: (id: string) => `${id} (not here any more)`,
    removeRule: (name: string) => `Take ${quote('en', name)} out`,
  },
  it: {
    when: 'Quando vale',
    replies: {
      add: 'Aggiungi una risposta modello',
      none: 'Ancora nessuna risposta modello',
      noneText:
        'Una risposta da cui partire, per ciò che torna sempre. Galateo non scrive mai da solo: la si copia e la si fa propria.',
      nameless: 'Risposta senza nome',
    },
    replyName: 'Quando usarla',
    replyText: 'Risposta',
    replyTextHint: 'I campi tra graffe li riempie chi la usa: {name}, {initials}, {time}…',
    guidelines: {
      add: 'Aggiungi una linea guida',
      none: 'Ancora nessuna linea guida',
      noneText:
        'Se ne vedono due o tre nella barra laterale prima di cominciare a scrivere: quelle adatte a ciò a cui si risponde.',
      nameless: 'Linea guida da scrivere',
    },
    guidelineFields: { title: 'In poche parole', body: 'In poche frasi' },
    lessons: {
      add: 'Aggiungi una lezione',
      none: 'Ancora nessuna lezione',
      noneText:
        'Una pagina che si legge in un minuto, con le regole che spiega. L’allenamento prende gli esercizi dai loro esempi.',
      nameless: 'Lezione senza titolo',
    },
    lessonTitle: 'Titolo',
    lessonBody: 'Testo',
    lessonBodyHint: 'Una riga vuota comincia un nuovo paragrafo.',
    lessonRules: 'Regole che spiega',
    addRule: 'Aggiungi una regola…',
    unknownRule: (id: string) => `${id} (non c’è più)`,
    removeRule: (name: string) => `Togli ${quote('it', name)}`,
  },
})
