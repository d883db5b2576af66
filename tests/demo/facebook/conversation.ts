/** The conversation of the demo page: a café that answers on its own page, in two languages. */
import type { PageLanguage } from './labels.ts'

export interface Comment {
  readonly id: string
  readonly author: string
  readonly text: string
  /** Minutes since it was written. */
  readonly age: number
  readonly likes: number
  readonly replies: readonly Comment[]
}

export interface Post {
  readonly id: string
  readonly text: string
  readonly age: number
  readonly picture: 'breakfast' | 'counter'
  readonly likes: number
  readonly shares: number
  readonly comments: readonly Comment[]
}

export const PAGE_NAME = 'Caffè Aurora'

const HOUR = 60
const DAY = 24 * HOUR

const italian: readonly Post[] = [
  {
    id: '1001',
    text: '☕ Da lunedì cambiamo orario: vi aspettiamo dalle 7:00 alle 20:30, anche la domenica!\nPer festeggiare, cornetto e cappuccino a 2,50 € per tutta la settimana. Chi passa a trovarci?',
    age: 5 * HOUR,
    picture: 'breakfast',
    likes: 248,
    shares: 12,
    comments: [
      {
        id: '2001',
        author: 'Marta Ferri',
        text: 'Buongiorno! Domenica mattina si può prenotare un tavolo? Siamo in sei, con due bambini piccoli.',
        age: 2 * HOUR,
        likes: 3,
        replies: [],
      },
      {
        id: '2002',
        author: 'Davide Conti',
        text: 'Sabato ho aspettato 40 minuti per due caffè e un toast FREDDO. Alla cassa il ragazzo mi ha pure risposto male. È la terza volta che succede: da voi non torno più. Vergognatevi!!!',
        age: 4 * HOUR,
        likes: 17,
        replies: [
          {
            id: '3001',
            author: 'Luca Moretti',
            text: 'Confermo, la settimana scorsa è successo anche a me.',
            age: 3 * HOUR,
            likes: 4,
            replies: [],
          },
        ],
      },
      {
        id: '2003',
        author: 'Giulia Santoro',
        text: 'Il miglior cornetto al pistacchio di Torino, e il personale è sempre gentilissimo. Grazie ragazzi! ❤️',
        age: 4 * HOUR + 20,
        likes: 21,
        replies: [],
      },
      {
        id: '2004',
        author: 'Emma Collins',
        text: 'Hi! I’m visiting Turin next week with my sister. Do you have an English menu, and is there anything gluten free?',
        age: 4 * HOUR + 45,
        likes: 1,
        replies: [],
      },
      {
        id: '2005',
        author: 'Roberto Gallo',
        text: 'Ieri nel muffin c’era un pezzetto di plastica, ho le foto. Mia figlia poteva farsi male. Che cosa pensate di fare?',
        age: 4 * HOUR + 55,
        likes: 9,
        replies: [],
      },
    ],
  },
  {
    id: '1002',
    text: 'Cerchiamo una persona per il banco, con esperienza e con il sorriso. Mandateci il curriculum in negozio o per messaggio privato.',
    age: 3 * DAY,
    picture: 'counter',
    likes: 96,
    shares: 31,
    comments: [
      {
        id: '2101',
        author: 'Sara Lombardi',
        text: 'Cercate anche part-time? Studio e sarei libera solo la mattina.',
        age: 2 * DAY,
        likes: 2,
        replies: [],
      },
    ],
  },
]

const english: readonly Post[] = [
  {
    id: '1001',
    text: '☕ New hours from Monday: we are open from 7 am to 8.30 pm, Sundays included!\nTo celebrate, a croissant and a cappuccino are 2.50 € all week. Who is coming?',
    age: 5 * HOUR,
    picture: 'breakfast',
    likes: 248,
    shares: 12,
    comments: [
      {
        id: '2001',
        author: 'Hannah Price',
        text: 'Good morning! Can I book a table for Sunday morning? There are six of us, with two small children.',
        age: 2 * HOUR,
        likes: 3,
        replies: [],
      },
      {
        id: '2002',
        author: 'Mark Turner',
        text: 'On Saturday I waited 40 minutes for two coffees and a COLD toastie, and the boy at the till was rude to me. This is the third time. I am never coming back. Shame on you!!!',
        age: 4 * HOUR,
        likes: 17,
        replies: [
          {
            id: '3001',
            author: 'Tom Walsh',
            text: 'Same here, it happened to me last week.',
            age: 3 * HOUR,
            likes: 4,
            replies: [],
          },
        ],
      },
      {
        id: '2003',
        author: 'Priya Nair',
        text: 'The best pistachio croissant in Turin, and the staff are always so kind. Thank you all! ❤️',
        age: 4 * HOUR + 20,
        likes: 21,
        replies: [],
      },
      {
        id: '2004',
        author: 'Chiara Bassi',
        text: 'Ciao! La settimana prossima passo con mia sorella, che è celiaca: avete qualcosa senza glutine?',
        age: 4 * HOUR + 45,
        likes: 1,
        replies: [],
      },
      {
        id: '2005',
        author: 'Robert Gale',
        text: 'There was a piece of plastic in yesterday’s muffin, I have photos. My daughter could have been hurt. What are you going to do about it?',
        age: 4 * HOUR + 55,
        likes: 9,
        replies: [],
      },
    ],
  },
  {
    id: '1002',
    text: 'We are looking for someone behind the bar, with experience and a smile. Bring us your CV or send it in a private message.',
    age: 3 * DAY,
    picture: 'counter',
    likes: 96,
    shares: 31,
    comments: [
      {
        id: '2101',
        author: 'Sarah Long',
        text: 'Is part-time possible? I am a student and I am free only in the mornings.',
        age: 2 * DAY,
        likes: 2,
        replies: [],
      },
    ],
  },
]

export const POSTS: Readonly<Record<PageLanguage, readonly Post[]>> = { it: italian, en: english }
