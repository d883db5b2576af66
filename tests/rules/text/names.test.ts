import { describe, expect, test } from 'vitest'
import { firstName, greetingName, samePerson } from '../../../rules/text/names.ts'
import { leastTime } from '../time.ts'

describe('the name an Italian draft greets with', () => {
  test.each([
    ['Ciao Luca, grazie per averci scritto', 'Luca'],
    ['Ciao Luca grazie per averci scritto', 'Luca'],
    ['ciao luca, arriviamo!', 'luca'],
    ['Ciao, Luca! Come va?', 'Luca'],
    ['Ciao cara Marta, ci dispiace', 'Marta'],
    ['Buongiorno Marta', 'Marta'],
    ['Buon giorno Marta!', 'Marta'],
    ['Buonasera Sig. Bianchi, la ringraziamo', 'Bianchi'],
    ['Gentile sig.ra Rossi, ', 'Rossi'],
    ['Gentile Signora Maria Rossi,', 'Maria Rossi'],
    ['Gentilissima Dott.ssa Anna De Santis,', 'Anna De Santis'],
    ['Gent.ma Anna, le scriviamo', 'Anna'],
    ['Gent. Marco,', 'Marco'],
    ['Egregio Dott. Verdi', 'Verdi'],
    ['@Giulia Bianchi grazie mille!', 'Giulia Bianchi'],
    ['@giulia_b Ciao Giulia, grazie', 'Giulia'],
    ['Grazie Paolo!', 'Paolo'],
    ['Grazie mille Paolo per la segnalazione', 'Paolo'],
    ['Grazie a te, Paolo!', 'Paolo'],
    ['👋 Ciao Xhesika! Benvenuta', 'Xhesika'],
    ['Ciao e buongiorno Irene,', 'Irene'],
    ['Ciao D’Angelo, ', 'D’Angelo'],
    ['Ciao Jean-Pierre!', 'Jean-Pierre'],
    ['Luca, grazie per la foto', 'Luca'],
    ['CIAO MARCO!', 'MARCO'],
    ['Salve Marco R., abbiamo', 'Marco R'],
    ['Ciao Rosa, che bello', 'Rosa'],
    ['Ciao @Giulia grazie', 'Giulia'],
    ['Ciao @Giulia Bianchi, grazie', 'Giulia Bianchi'],
    ['@Giulia Grazie mille', 'Giulia'],
    ['Grazie a voi, Paolo!', 'Paolo'],
  ])('%s', (text, name) => {
    const found = greetingName(text, 'it')
    expect(found?.name).toBe(name)
    expect(text.slice(found?.start, found?.end)).toBe(name)
  })
})

describe('the name an English draft greets with', () => {
  test.each([
    ['Hi Tom!', 'Tom'],
    ['Hi Tom, sorry about that', 'Tom'],
    ['Hello Tom Baker, thanks', 'Tom Baker'],
    ['Hello, Josh! To get help', 'Josh'],
    ['Hello, Chris. Let us look', 'Chris'],
    ['Dear Mrs Robinson,', 'Robinson'],
    ['Dear Dr. Smith,', 'Smith'],
    ['Good morning Sarah', 'Sarah'],
    ['Thanks Sarah for the photo', 'Sarah'],
    ['Thank you so much, Sarah!', 'Sarah'],
    ['Hey Prashanth, we have news', 'Prashanth'],
    ['Hi Will, it is on its way', 'Will'],
    ['hi tom, on our way', 'tom'],
    ['@customer Hi Jean-Claude, I hope', 'Jean-Claude'],
  ])('%s', (text, name) => expect(greetingName(text, 'en')?.name).toBe(name))
})

describe('a draft that greets nobody by name', () => {
  test.each([
    'Ciao a tutti!',
    'Ciao e grazie',
    'Ciao! Luca ha ragione',
    'Ciao ragazzi, come va?',
    'Ciao, sono Marco del servizio clienti',
    'Ciao Grazie per averci scritto',
    'Buongiorno Gentile cliente',
    'Buongiorno, Il suo ordine è partito',
    'Gentile Cliente, la ringraziamo',
    'Grazie mille!',
    'Grazie Mille per la recensione',
    'Grazie a tutti',
    'Buon Natale a tutti',
    'Buongiorno Italia!',
    'Salve, abbiamo ricevuto',
    'Ciao bella!',
    'Complimenti per la foto',
    'Luca e Marta sono i nostri chef',
    'Mario Monti, l’ideatore di slogan',
    '@marco_rossi82 grazie',
    'Bravo!',
    'Ciao @giulia_b grazie',
    'Grazie a tutti voi',
    'Grazie a',
    'Ciao,',
    'Complimenti davvero',
    'Ciao SIAMO chiusi',
    '',
    '👍',
  ])('%j', (text) => expect(greetingName(text, 'it')).toBeUndefined())

  test.each([
    'Hi there, thanks',
    'Hi Everyone',
    'Hello! We are on it',
    'Hi, Tom here from support',
    "Hi, I'm sorry",
    'Hi We will be back',
    'Hi will be back soon',
    'Dear Customer,',
    'Dear Sir or Madam,',
    'Hello World',
    'Good morning! Thanks',
    'Thank you for reaching out',
    'Thanks Again',
    'Hi again, please try',
    'Hey guys',
    'Sorry To hear that',
    '@customer thanks',
  ])('%s', (text) => expect(greetingName(text, 'en')).toBeUndefined())
})

describe('the same person', () => {
  test.each([
    ['Luca', 'Luca Rossi'],
    ['luca', 'LUCA ROSSI'],
    ['Rossi', 'Luca Rossi'],
    ['Beppe', 'Giuseppe Verdi'],
    ['Giuseppe', 'Beppe Verdi'],
    ['Tom', 'Thomas Baker'],
    ['Liz', 'Elizabeth Bennet'],
    ['Ale', 'Alessandra Neri'],
    ['Nicolo', 'Nicolò Fabbri'],
    ['Zoë', 'Zoe Martin'],
    ['Maria Rossi', 'Rossi Maria'],
    ['Mario', 'M. Rossi'],
    ['Mario R.', 'Mario Rossi'],
    ['Dott. Bianchi', 'Anna Bianchi'],
    ['Giulia', '🌸 Giulia 🌸'],
    ['Giulia', 'giuly_b'],
    ['Marco', 'marcorossi82'],
    ['Vanessa', 'Venessa Smith'],
    ['Mariagrazia', 'Maria Grazia Conti'],
    ['Kexo', 'xkexox99'],
    ['Wendeln', 'Wendlen Kupfer'],
    // Unsure: no clear name on either side
    ['Luca', 'Pizzeria Da Mario'],
    ['Luca', 'Rossi Impianti srl'],
    ['Luca', 'xX_dragon_Xx'],
    ['Luca', 'Иван Петров'],
    ['Luca', '李小龙'],
    ['Luca', ''],
    ['Luca', '12345'],
    ['Xhesika', 'Sole Luna'],
    ['Paolo', 'SuperPippo77'],
  ])('%s is %s', (name, display) => expect(samePerson(name, display)).toBe(true))

  test.each([
    ['Luca', 'Marco Rossi'],
    ['Paolo', 'Paola Neri'],
    ['Maria', 'Mario Bianchi'],
    ['Marta', 'Marco'],
    ['Tom', 'Tim Baker'],
    ['Sarah', 'Thomas Baker'],
    ['Luca', 'Giovanna B.'],
    ['Anna', 'Giovanna B.'],
    ['Luca', 'marco_rossi82'],
    ['Andrea', 'Elena Conti'],
    ['Luca', 'Xhesika Hoxha'],
    ['Francesco', 'Francesca Villa'],
    ['Mratni', 'Martin Kowal'],
  ])('%s is not %s', (name, display) => expect(samePerson(name, display)).toBe(false))
})

describe('what to call a person', () => {
  test.each([
    ['Luca Rossi', 'Luca'],
    ['ROSSI LUCA', 'Luca'],
    ['luca rossi', 'Luca'],
    ['Maria Grazia Conti', 'Maria Grazia'],
    ['Dott.ssa Anna Bianchi', 'Anna'],
    ['🌸 Giulia 🌸', 'Giulia'],
    ['Tom Baker (official)', 'Tom'],
    ['Marco R.', 'Marco'],
    ['luca_rossi', 'Luca'],
    ['Xhesika Hoxha', 'Xhesika'],
    ['Jean-Luc Picard', 'Jean-Luc'],
    ['Nicolò Fabbri', 'Nicolò'],
  ])('%s: %s', (display, name) => expect(firstName(display)).toBe(name))

  test.each([
    'Pizzeria Da Mario',
    'Rossi srl',
    'marcorossi82',
    'xX_dragon_Xx',
    '',
    '12345',
    '👍',
    'Sole',
    'The Coffee Shop',
    '李小龙',
    'Il Gatto',
  ])('%j: nothing to be sure of', (display) => expect(firstName(display)).toBeUndefined())
})

test('any string is read without a fault, long ones quickly', () => {
  for (const piece of [
    'Ciao ',
    '@Giulia ',
    'e ',
    'Sig. ',
    ', ',
    '\ud83d',
    "l'",
    'Maria ',
    '\u200b',
    'Gent.mo ',
  ]) {
    const text = piece.repeat(Math.ceil(10_000 / piece.length))
    const time = leastTime(150, () => {
      greetingName(text, 'it')
      samePerson(text, text)
      firstName(text)
    })
    expect(time, piece).toBeLessThan(150)
  }
})
