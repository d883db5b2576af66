import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../../rules/text/language.ts'
import { leastTime } from '../time.ts'

describe('a draft in Italian', () => {
  test.each([
    'Ciao Luca, grazie per averci scritto!',
    'Ci dispiace per il disagio, il pacco arriva domani.',
    'nn capisco xke nn rispondete mai',
    'Grazie mille',
    'perche non mi rispondete',
    'Che schifo di servizio, vergogna!',
    'Buongiorno, l’ordine è partito ieri',
    'Il nostro team di customer care ha un nuovo feedback form',
    'Lo store è aperto, il check-out funziona',
    'NO, NON È COSÌ!',
    'Bellissimoooooo, bravi!',
    "C'e' un problema con l'account",
    'Scrivici su https://www.example.com/the-new-shop o a @the.best.shop #lovethis',
    'Ok, allora ci sentiamo domani',
    'Fissiamo un meeting per il delivery',
    'sito lento, pagamenti falliti, refund',
    'Ho comprato "The Lord of the Rings" da voi e manca una pagina',
  ])('%s', (text) => expect(detectLanguage(text)).toBe('it'))
})

describe('a draft in English', () => {
  test.each([
    'Hi Tom, thanks for getting in touch!',
    'Sorry about that, your parcel arrives tomorrow.',
    'u r so funny lol',
    'Thanks!',
    "It's not what we'd hoped",
    'dont worry, its on its way',
    'Where is my order?',
    'I had pizza, pasta and a cappuccino in Milano',
    'We love gelato and so do you',
    'Scrivici is our newsletter and it is the best one',
    'Soooooo happy for you',
    '@giulia thank you for the lovely words',
  ])('%s', (text) => expect(detectLanguage(text)).toBe('en'))
})

describe('a draft in another language', () => {
  test.each([
    'Bonjour, quand est-ce que ma commande arrive ?',
    "Merci beaucoup pour votre aide, c'est parfait",
    'Hola, ¿cuándo llega mi pedido? Muchas gracias',
    'No me gusta nada este servicio, es muy malo',
    'Wann kommt meine Bestellung an? Ich warte seit einer Woche',
    'Vielen Dank für die schnelle Antwort',
    'Olá, quando chega a minha encomenda? Obrigado',
    'Não gostei do serviço, é muito ruim',
    'Wanneer komt mijn bestelling aan? Ik wacht al een week',
    'Bună ziua, când ajunge comanda mea? Mulțumesc',
    'Dzień dobry, kiedy przyjdzie moja paczka? Dziękuję bardzo',
    'Здравствуйте, где мой заказ?',
    '你好，我的订单什么时候到？',
    'مرحبا أين طلبي',
  ])('%s', (text) => expect(detectLanguage(text)).toBe('other'))
})

describe('too little to tell', () => {
  test.each([
    '',
    '   ',
    'ok',
    'Giulia',
    '👍',
    '12345',
    'https://example.com/ciao-a-tutti',
    '@marco_rossi @the_shop',
    '#buongiorno #grazie',
    'info@grazie.it',
    'XPS 13',
    'Ben Gurion',
    '\ud83d',
    '\u200b\u202e',
  ])('%j', (text) => expect(detectLanguage(text)).toBeUndefined())
})

test('a long hostile text is read in a few milliseconds', () => {
  for (const text of [
    'a'.repeat(10_000),
    '@'.repeat(10_000),
    "l'".repeat(5_000),
    'è '.repeat(5_000),
    'a.'.repeat(5_000),
  ]) {
    expect(leastTime(50, () => detectLanguage(text))).toBeLessThan(50)
  }
})
