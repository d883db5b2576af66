/** Made-up drafts, never the same twice, so that nothing can be remembered from one to the next. */
import type { Language } from '../../rules/index.ts'

export type Kind = 'clean' | 'rich'

/** Numbers from 0 to 1, the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 0x1_0000_0000
  }
}

const NAMES = ['Anna', 'Luca', 'Marta', 'Paolo', 'Giulia', 'Ahmed', 'Sofia', 'Irina', 'Dario', 'Elena']
const THINGS: Readonly<Record<Language, readonly string[]>> = {
  it: [
    'il pacco',
    'la fattura',
    'la tessera',
    'il biglietto',
    'la prenotazione',
    'il rimborso',
    'la ricevuta',
  ],
  en: ['the parcel', 'the invoice', 'the card', 'the ticket', 'the booking', 'the refund', 'the receipt'],
}
const DAYS: Readonly<Record<Language, readonly string[]>> = {
  it: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

const CLEAN: Readonly<Record<Language, readonly string[]>> = {
  it: [
    'Grazie di averci scritto, NAME, abbiamo letto con attenzione quello che racconti.',
    'Stiamo verificando con il magazzino dove si trova THING e ti rispondiamo entro DAY.',
    'La sede di via Garibaldi resta aperta fino alle NUM, anche durante la settimana della fiera.',
    'Se preferisci, possiamo sentirci al telefono domani mattina e guardare insieme THING.',
    'Il corriere ci ha confermato che la consegna è prevista per DAY, nel primo pomeriggio.',
    'Abbiamo aggiunto NUM posti alla visita guidata, e chi era in lista ha già ricevuto un messaggio.',
    'Per ricevere THING basta presentare il codice che trovi nella conferma.',
    'Ci hai segnalato un errore vero: la pagina riportava ancora il vecchio orario di DAY.',
  ],
  en: [
    'Thank you for writing to us, NAME, we have read your message with care.',
    'We are checking with the warehouse where THING is, and will answer by DAY.',
    'The office in Garibaldi Street stays open until NUM, also during the week of the fair.',
    'If you prefer, we can talk on the phone tomorrow morning and look at THING together.',
    'The courier has confirmed that delivery is planned for DAY, early in the afternoon.',
    'We have added NUM places to the guided tour, and whoever was waiting has had a message.',
    'To receive THING you only need to show the code that is in your confirmation.',
    'You have told us of a real mistake: the page still had the old opening hours of DAY.',
  ],
}

const RICH: Readonly<Record<Language, readonly string[]>> = {
  it: [
    'Si calmi, NAME!!! Non è colpa nostra se lei non sa leggere THING, che stupida!',
    'Ovviamente come già detto NUM volte DEVE contattare assistenza@example.com entro DAY, idiota.',
    'Le ricordo che THING NON È RIMBORSABILE, punto, e la prego di non rompere piu le scatole.',
    'Mi spiace che tu la pensi così, ma è una policy aziendale e quindi THING resta dov’è, capito???',
    'Chiamami al 333 1234567 o scrivi l’IBAN qui sotto, cosi ti faccio il bonifico per THING, ok?? 😂😂😂😂',
  ],
  en: [
    'Calm down, NAME!!! It is not our fault if you cannot read THING, you stupid idiot!',
    'Obviously, as I already said NUM times, you MUST write to help@example.com by DAY, moron.',
    'I remind you that THING IS NOT REFUNDABLE, full stop, so stop whining about the the thing.',
    'Sorry if you feel that way, but it is company policy and THING stays where it is, understood???',
    'Just call me on +1 202 555 0143 or post your card number below, honestly it is very very easy 😂😂😂😂',
  ],
}

/** @returns a draft of exactly `length` UTF-16 units, cut where it comes. */
export function draft(language: Language, kind: Kind, length: number, seed: number): string {
  const next = random(seed * 7919 + 17)
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? ''
  let text = ''
  while (text.length < length) {
    const sentence = pick((kind === 'clean' ? CLEAN : RICH)[language])
      .replace('NAME', () => pick(NAMES))
      .replaceAll('THING', () => pick(THINGS[language]))
      .replace('DAY', () => pick(DAYS[language]))
      .replace('NUM', () => String(Math.floor(next() * 90) + 10))
    text += `${text === '' ? '' : ' '}${sentence}`
  }
  return text.slice(0, length)
}

/** What somebody would write to make a checker slow. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'one letter': (length) => 'a'.repeat(length),
  'spaced letters': (length) => 's t u p i d o '.repeat(length).slice(0, length),
  'marks of quotation': (length) => '"\'«“‘`'.repeat(length).slice(0, length),
  'signs of mentions': (length) => '@#.:/'.repeat(length).slice(0, length),
  digits: (length) => '3331234567 '.repeat(length).slice(0, length),
  emoji: (length) => '😂👩🏽‍🚀'.repeat(length).slice(0, length),
  'words of the rules': (length) => 'stupido idiota calmati '.repeat(length).slice(0, length),
  'zero width': (length) => 'st\u200bu\u200dp\u2060ido\u202e '.repeat(length).slice(0, length),
}
