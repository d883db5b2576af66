import { defineTexts } from '../../../../components/language.tsx'
import type { IntentGroup, IntentId } from './intents.ts'

interface Said {
  readonly name: string
  readonly hint: string
  readonly [key: string]: string
}

/** What one may want to flag, as a tutor would say it. */
export const intentTexts = defineTexts({
  en: {
    groups: {
      words: 'Words',
      missing: 'Something missing',
      size: 'Length and reading',
      signs: 'Signs, capitals, emoji',
      people: 'People and data',
      address: 'How we speak to people',
      other: 'And also',
    } satisfies Record<IntentGroup, string>,
    intents: {
      words: { name: 'These words', hint: 'Words and phrases that we do not use.' },
      better: { name: 'Words that we say differently', hint: 'Each with the words to put in their place.' },
      insults: { name: 'Insults, even disguised', hint: 'Found in st*pid and 1diot too.' },
      opening: { name: 'How a draft begins', hint: 'Only when it opens with these words.' },
      closing: { name: 'How a draft ends', hint: 'Only when it closes with these words.' },
      'too-often': { name: 'The same words too often', hint: 'Once is fine, three times is not.' },
      'two-forms': { name: 'Two forms of one word', hint: 'E-mail here and email there, in one draft.' },
      'name-spelling': { name: 'A name written wrong', hint: 'Ours, or a product’s, with its own capitals.' },
      pattern: { name: 'A pattern', hint: 'A regular expression, for those who know them.' },
      'no-greeting': {
        name: 'It does not greet',
        hint: 'The first reply to somebody begins with a greeting.',
      },
      'no-thanks': { name: 'It does not thank', hint: 'Who praises us is thanked.' },
      'no-apology': { name: 'It does not say sorry', hint: 'In the answer to a complaint.' },
      'no-way-on': { name: 'It does not say how to go on', hint: 'A contact in the answer to a complaint.' },
      'no-signature': { name: 'The signature is missing', hint: 'Whoever writes signs at the end.' },
      'word-missing': { name: 'A word is missing', hint: 'One of these words must be there.' },
      'sign-missing': { name: 'A hashtag or a link is missing', hint: 'Or a mention, or a question.' },
      'says-this-not-that': {
        name: 'It says this without that',
        hint: 'A promotion without its conditions.',
      },
      'too-long': { name: 'Too long', hint: 'Beyond so many words or characters.' },
      'too-short': { name: 'Too short', hint: 'An answer of one word.' },
      'long-sentences': { name: 'Long sentences', hint: 'With more than so many words.' },
      'wall-of-text': { name: 'Long paragraphs', hint: 'A wall of text without a break.' },
      'hard-to-read': { name: 'Hard to read', hint: 'By a measure of reading.' },
      measure: { name: 'Too much of something', hint: 'Any measure, or the share of one in another.' },
      'too-many-signs': {
        name: 'Too many exclamation marks',
        hint: 'Or hashtags, links, mentions, questions.',
      },
      'too-many-emoji': { name: 'Too many emoji', hint: 'More than so many in one draft.' },
      repeated: { name: 'Signs or letters repeated', hint: 'As in !!! or soooo.' },
      shouting: { name: 'SHOUTING', hint: 'Capitals out of place.' },
      'screen-reader': {
        name: 'Hard for a screen reader',
        hint: 'Fancy letters, hashtags without capitals.',
      },
      'personal-data': {
        name: 'Personal data',
        hint: 'Phone numbers, e-mail addresses, accounts in public.',
      },
      'wrong-name': { name: 'The wrong name', hint: 'It greets somebody else than who wrote.' },
      'no-name': { name: 'It does not use the name', hint: 'Though it is known who wrote.' },
      'other-brand': { name: 'Another brand', hint: 'A brand of ours on the page of another.' },
      'form-of-address': { name: 'The wrong form of address', hint: 'Tu, Lei or voi, in Italian.' },
      mixing: { name: 'Two forms of address in one reply', hint: 'Tu here and Lei there, in Italian.' },
      'other-language': {
        name: 'Another language than theirs',
        hint: 'They wrote in one, we answer in another.',
      },
      'left-to-fill-in': { name: 'Something left to fill in', hint: 'As in [NAME] or XXX.' },
      vale: { name: 'A rule of a Vale style', hint: 'As an imported style has it, written as JSON.' },
    } satisfies Record<IntentId, Said>,
  },
  it: {
    groups: {
      words: 'Parole',
      missing: 'Qualcosa che manca',
      size: 'Lunghezza e lettura',
      signs: 'Segni, maiuscole, emoji',
      people: 'Persone e dati',
      address: 'Come ci rivolgiamo agli altri',
      other: 'E poi',
    } satisfies Record<IntentGroup, string>,
    intents: {
      words: { name: 'Queste parole', hint: 'Parole e frasi che noi non usiamo.' },
      better: { name: 'Parole che diciamo in un altro modo', hint: 'Ognuna con ciò che va al suo posto.' },
      insults: { name: 'Insulti, anche mascherati', hint: 'Si trovano anche in st*pido e 1diota.' },
      opening: { name: 'Come comincia una bozza', hint: 'Solo quando si apre con queste parole.' },
      closing: { name: 'Come finisce una bozza', hint: 'Solo quando si chiude con queste parole.' },
      'too-often': { name: 'Le stesse parole troppe volte', hint: 'Una va bene, tre no.' },
      'two-forms': {
        name: 'Due forme della stessa parola',
        hint: 'E-mail qui ed email là, nella stessa bozza.',
      },
      'name-spelling': {
        name: 'Un nome scritto male',
        hint: 'Il nostro, o di un prodotto, con le sue maiuscole.',
      },
      pattern: { name: 'Un modello', hint: 'Un’espressione regolare, per chi le conosce.' },
      'no-greeting': { name: 'Non saluta', hint: 'La prima risposta a qualcuno comincia con un saluto.' },
      'no-thanks': { name: 'Non ringrazia', hint: 'Chi ci fa i complimenti va ringraziato.' },
      'no-apology': { name: 'Non si scusa', hint: 'Nella risposta a un reclamo.' },
      'no-way-on': { name: 'Non dice come proseguire', hint: 'Un contatto nella risposta a un reclamo.' },
      'no-signature': { name: 'Manca la firma', hint: 'Chi scrive firma in fondo.' },
      'word-missing': { name: 'Manca una parola', hint: 'Una di queste parole deve esserci.' },
      'sign-missing': { name: 'Manca un hashtag o un link', hint: 'O una menzione, o una domanda.' },
      'says-this-not-that': { name: 'Dice questo senza quello', hint: 'Una promozione senza le condizioni.' },
      'too-long': { name: 'Troppo lungo', hint: 'Oltre un certo numero di parole o caratteri.' },
      'too-short': { name: 'Troppo corto', hint: 'Una risposta di una parola sola.' },
      'long-sentences': { name: 'Frasi lunghe', hint: 'Con più parole di quante ne vuoi.' },
      'wall-of-text': { name: 'Paragrafi lunghi', hint: 'Un muro di testo senza un a capo.' },
      'hard-to-read': { name: 'Difficile da leggere', hint: 'Secondo una misura della leggibilità.' },
      measure: { name: 'Troppo di qualcosa', hint: 'Una misura qualsiasi, o una in rapporto a un’altra.' },
      'too-many-signs': {
        name: 'Troppi punti esclamativi',
        hint: 'Oppure hashtag, link, menzioni, domande.',
      },
      'too-many-emoji': { name: 'Troppe emoji', hint: 'Più di quante ne vuoi in una bozza.' },
      repeated: { name: 'Segni o lettere ripetuti', hint: 'Come in !!! o tantooo.' },
      shouting: { name: 'URLA', hint: 'Maiuscole fuori posto.' },
      'screen-reader': {
        name: 'Difficile per uno screen reader',
        hint: 'Lettere decorate, hashtag senza maiuscole.',
      },
      'personal-data': { name: 'Dati personali', hint: 'Telefoni, indirizzi e-mail, conti in pubblico.' },
      'wrong-name': { name: 'Il nome sbagliato', hint: 'Saluta qualcuno che non è chi ha scritto.' },
      'no-name': { name: 'Non usa il nome', hint: 'Eppure si sa chi ha scritto.' },
      'other-brand': { name: 'Un altro marchio', hint: 'Un nostro marchio sulla pagina di un altro.' },
      'form-of-address': { name: 'Il modo sbagliato di rivolgersi', hint: 'Del tu, del Lei o del voi.' },
      mixing: { name: 'Il tu e il Lei mescolati', hint: 'Qui del tu, là del Lei, nella stessa risposta.' },
      'other-language': {
        name: 'Una lingua che non è la loro',
        hint: 'Scrivono in una, rispondiamo in un’altra.',
      },
      'left-to-fill-in': { name: 'Qualcosa da riempire', hint: 'Come [NOME] o XXX.' },
      vale: { name: 'Una regola di uno stile Vale', hint: 'Com’è in uno stile importato, scritta in JSON.' },
    } satisfies Record<IntentId, Said>,
  },
})
