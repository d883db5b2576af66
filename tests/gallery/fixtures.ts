/** Realistic states for the gallery and the component tests: rules as packs write them, a comment, a draft. */
import type { ShownTip } from '../../entrypoints/coach.content/coach-store.ts'
import type {
  Conversation,
  Cue,
  Guideline,
  Handbook,
  Language,
  Level,
  PerReader,
  Rule,
  Severity,
  Teaching,
} from '../../rules/index.ts'

function rule(
  name: string,
  level: Level,
  severity: Severity,
  text: PerReader<Teaching>,
  source: Rule['source'] | undefined,
): Rule {
  const [pack = '', id = ''] = name.split('/')
  return {
    ...{ pack, id, level, severity, text },
    check: { type: 'existence', phrases: {} },
    ...(source ? { source } : {}),
  }
}

export const rules = {
  calmDown: rule(
    'netiquette/calm-down',
    'netiquette',
    'check',
    {
      it: {
        title: 'Non dire di calmarsi',
        message: 'Chi è arrabbiato sente {match} come un rimprovero.',
        why: 'Invitare alla calma mette al centro il tono di chi scrive e non il suo problema: di solito la rabbia sale.',
        before: 'Ti invitiamo a stare calma, stiamo verificando.',
        after: 'Hai ragione ad essere delusa: verifichiamo subito.',
      },
      en: {
        title: 'Do not tell people to calm down',
        message: 'To somebody who is angry, “{match}” sounds like a telling-off.',
        why: 'It makes their tone the subject instead of their problem, and anger usually grows.',
        before: 'Please calm down, we are looking into it.',
        after: 'You have every reason to be upset: we are looking into it now.',
      },
    },
    {
      name: 'UK Government, Responding to complaints on social media',
      url: 'https://www.gov.uk/',
      date: '2024-06-30',
    },
  ),
  jargon: rule(
    'netiquette/plain-words',
    'netiquette',
    'tip',
    {
      it: {
        title: 'Una parola più semplice',
        message: 'Si può dire in modo più diretto.',
        why: 'Le parole di tutti i giorni si leggono in fretta, anche dal telefono e da chi sa poco l’italiano.',
        before: 'La problematica è stata presa in carico.',
        after: 'Ci stiamo occupando del problema.',
      },
      en: {
        title: 'A plainer word',
        message: 'There is a more direct way to say this.',
        why: 'Everyday words are read quickly, on a phone and by people who are still learning the language.',
        before: 'The issue has been escalated to the relevant department.',
        after: 'We have passed this on to the delivery team.',
      },
    },
    { name: 'Writing for GOV.UK', url: 'https://www.gov.uk/guidance/content-design' },
  ),
  hashtag: rule(
    'netiquette/hashtag-case',
    'netiquette',
    'tip',
    {
      it: {
        title: 'Maiuscole nell’hashtag',
        message: 'Con le iniziali maiuscole anche i lettori di schermo lo leggono parola per parola.',
        why: 'Senza maiuscole la sintesi vocale lo pronuncia come una parola sola.',
        before: '#fornobertelli',
        after: '#FornoBertelli',
      },
      en: {
        title: 'Capitals in the hashtag',
        message: 'With a capital for each word, screen readers say the words one by one.',
        why: 'Without capitals a voice runs it together into one word.',
        before: '#bertellibakery',
        after: '#BertelliBakery',
      },
    },
    undefined,
  ),
  register: rule(
    'bertelli-voice/one-register',
    'voice',
    'check',
    {
      it: {
        title: 'Prima il tu, poi il Lei',
        message: 'Hai cominciato con il tu: qui passi al Lei.',
        why: 'Il Forno Bertelli dà del tu a tutti. Cambiare a metà fa sembrare la risposta un testo incollato.',
        before: 'Cara Giulia, ti capisco. Le garantiamo…',
        after: 'Cara Giulia, ti capisco. Ti assicuriamo…',
      },
      en: {
        title: 'We, not the company',
        message: 'Bertelli speaks as “we”, not in the third person.',
        why: 'People write to people: the third person puts a counter between you.',
        before: 'The company apologises for the delay.',
        after: 'We are sorry about the delay.',
      },
    },
    { name: 'Forno Bertelli, foglio di voce 2025' },
  ),
  promise: rule(
    'bertelli-strategy/no-promises',
    'strategy',
    'stop',
    {
      it: {
        title: 'Non promettere un rimborso',
        message: 'Un rimborso promesso in pubblico ci impegna, e lo decide l’ufficio clienti.',
        why: 'Promesse e scadenze pubbliche valgono come impegni. Spiega che cosa succede adesso e chi se ne occupa.',
        before: 'Le garantiamo il rimborso entro domani.',
        after: 'Passo subito la tua richiesta all’ufficio clienti: ti scrivono loro in privato.',
      },
      en: {
        title: 'Do not promise a refund',
        message: 'A refund promised in public binds us, and customer care decides on it.',
        why: 'Public promises and deadlines count as commitments. Say what happens now, and who sees to it.',
        before: 'We guarantee you a refund by tomorrow.',
        after: 'I am passing your request to customer care now: they will write to you privately.',
      },
    },
    { name: 'Forno Bertelli, linee guida per la community', url: 'https://example.com/linee-guida' },
  ),
  phone: rule(
    'netiquette/personal-data',
    'strategy',
    'stop',
    {
      it: {
        title: 'Un numero di telefono in pubblico',
        message: 'Sembra un numero personale: qui lo vede chiunque.',
        why: 'I dati di una persona, anche di un collega, non vanno in un commento pubblico.',
        before: 'Chiama Marco al 347 555 0182.',
        after: 'Scrivici in privato e ti richiamiamo noi.',
      },
      en: {
        title: 'A phone number in public',
        message: 'This looks like a personal number: anybody can see it here.',
        why: 'A person’s data, a colleague’s too, does not belong in a public comment.',
        before: 'Call Marco on 347 555 0182.',
        after: 'Send us a message and we will call you back.',
      },
    },
    { name: 'Garante per la protezione dei dati personali', url: 'https://www.garanteprivacy.it/' },
  ),
} as const

export const drafts: Readonly<Record<Language, string>> = {
  it: 'Cara Giulia, ti invitiamo a stare calma. La problematica della consegna riguarda il corriere, comunque Le garantiamo il rimborso entro domani. Chiama Marco al 347 555 0182. #fornobertelli',
  en: 'Dear Giulia, please calm down. The issue has been escalated to the courier. The company apologises and we guarantee a refund by tomorrow. Call Marco on 347 555 0182. #bertellibakery',
}

const found: Readonly<
  Record<Language, readonly (readonly [keyof typeof rules, string, readonly string[]])[]>
> = {
  it: [
    ['promise', 'garantiamo il rimborso', []],
    ['phone', '347 555 0182', ['']],
    ['calmDown', 'stare calma', []],
    ['register', 'Le', ['Ti']],
    ['jargon', 'problematica', ['problema', 'difficoltà']],
    ['hashtag', '#fornobertelli', ['#FornoBertelli']],
  ],
  en: [
    ['promise', 'guarantee a refund', []],
    ['phone', '347 555 0182', ['']],
    ['calmDown', 'calm down', []],
    ['register', 'The company apologises', ['We are sorry']],
    ['jargon', 'has been escalated to', ['has gone to', 'is with']],
    ['hashtag', '#bertellibakery', ['#BertelliBakery']],
  ],
}

/** The tips on `drafts[language]`, sorted as the engine sorts them. */
export function tipsIn(language: Language): readonly ShownTip[] {
  return found[language].map(([name, words, suggestions]) => {
    const one = rules[name]
    const start = drafts[language].indexOf(words)
    const message = one.text[language]?.message.replace('{match}', words) ?? ''
    const { pack, id, level, severity } = one
    return {
      key: `${pack}/${id}@${words}`,
      rule: one,
      words,
      tip: { pack, rule: id, level, severity, message, suggestions, start, end: start + words.length },
    }
  })
}

export const conversations: Readonly<Record<Language, Conversation>> = {
  it: {
    surface: 'reply',
    site: 'facebook',
    author: 'Giulia Ferrante',
    text: 'È la seconda volta che la consegna arriva in ritardo e nessuno risponde al telefono. Avevo ordinato la torta per il compleanno di mia figlia e l’ho ricevuta alle otto di sera, a festa finita. Vorrei sapere che cosa intendete fare, perché così non si lavora.',
    language: 'it',
    earlierReplies: 1,
  },
  en: {
    surface: 'reply',
    site: 'facebook',
    author: 'Giulia Ferrante',
    text: 'This is the second time your delivery has come late and nobody picks up the phone. I had ordered the cake for my daughter’s birthday and got it at eight in the evening, when the party was over. I would like to know what you are going to do about it.',
    language: 'en',
    earlierReplies: 1,
  },
}

export const cues: readonly Cue[] = [{ id: 'complaint' }, { id: 'anger' }, { id: 'question' }]

export const handbook: Handbook = {
  voice: {
    register: 'tu',
    traits: [
      {
        is: { it: 'Calda', en: 'Warm' },
        isNot: { it: 'appiccicosa', en: 'gushing' },
        example: { it: '«Che bella foto, Marta»', en: '“Lovely photo, Marta”' },
      },
    ],
  },
  terms: [{ use: { it: 'ospite', en: 'guest' }, avoid: { it: ['cliente'], en: ['customer', 'user'] } }],
  replies: [
    {
      pack: 'bertelli-voice',
      id: 'late',
      name: { it: 'Torta in ritardo', en: 'A late cake' },
      text: {
        it: 'Ciao {name}, una torta in ritardo è una delusione. {remedy} entro {time}. {initials}',
        en: 'Hello {name}, a late cake is a let-down. {remedy} by {time}. {initials}',
      },
    },
  ],
  lessons: [
    {
      pack: 'netiquette',
      id: 'calm',
      level: 'netiquette',
      title: { it: 'Chi è arrabbiato', en: 'When they are angry' },
      body: { it: 'Prima il vissuto.', en: 'The feeling first.' },
      about: ['netiquette/calm-down'],
    },
    {
      pack: 'netiquette',
      id: 'thanks',
      level: 'netiquette',
      title: { it: 'Ringraziare', en: 'Saying thanks' },
      body: { it: 'Una volta.', en: 'Once.' },
      about: ['netiquette/thanks'],
    },
  ],
}

export const guidelines: readonly Guideline[] = [
  {
    pack: 'netiquette',
    id: 'meet-the-feeling',
    level: 'netiquette',
    text: {
      it: {
        title: 'Prima il vissuto, poi i fatti',
        body: 'Riconosci che cosa è successo a Giulia prima di spiegare. Una frase basta: «una torta a festa finita è una delusione vera».',
      },
      en: {
        title: 'First the feeling, then the facts',
        body: 'Acknowledge what happened to Giulia before you explain. One sentence is enough: “a cake after the party is a real let-down”.',
      },
    },
  },
  {
    pack: 'bertelli-voice',
    id: 'first-name',
    level: 'voice',
    text: {
      it: { title: 'Tu, nome e firma', body: 'Diamo del tu, salutiamo per nome e firmiamo con il nostro.' },
      en: { title: 'First names, and sign yours', body: 'We greet people by name and sign with our own.' },
    },
  },
  {
    pack: 'bertelli-strategy',
    id: 'go-private',
    level: 'strategy',
    text: {
      it: {
        title: 'Ordine e rimborso in privato',
        body: 'In pubblico di’ chi se ne occupa e quando si farà sentire; numeri d’ordine e cifre solo nei messaggi.',
      },
      en: {
        title: 'Orders and refunds in private',
        body: 'In public, say who sees to it and when they will be in touch; order numbers and sums go in messages only.',
      },
    },
  },
]
