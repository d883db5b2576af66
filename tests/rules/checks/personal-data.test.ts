import { expect, it } from 'vitest'
import { flagged } from '../make.ts'
import { leastTime } from '../time.ts'
import { tryTable } from './table.ts'

const ALL = { kinds: ['email', 'phone', 'iban', 'card', 'codice-fiscale', 'partita-iva'] }

const THEIRS = { kinds: ['email', 'phone', 'address', 'iban', 'card'], onlyTheirs: true }
const INVITING = { kinds: ['email'], except: { sentence: { it: ['scrivi a'] } } }
const ASKED = { surface: 'reply', text: 'Where do I call? I live at 12 Garden Street.' } as const
const CHIESTO = { surface: 'reply', text: 'Dove chiamo? Abito in via Garibaldi 12.' } as const

tryTable('personal-data', {
  it: [
    { check: THEIRS, text: 'Per i resi chiamate il nostro ufficio allo 02 5550 0199.', flags: [] },
    { check: THEIRS, text: 'Il suo numero è ancora 02 5550 0199?', flags: ['02 5550 0199'] },
    { check: THEIRS, text: 'La nostra segreteria risponde al 347 765 4321.', flags: [] },
    { check: THEIRS, text: 'Il corriere l’ha cercata al 347 765 4321.', flags: ['347 765 4321'] },
    { check: THEIRS, text: 'Scrivete a prenotazioni@negozio.example.', flags: [] },
    {
      check: THEIRS,
      text: 'Le abbiamo risposto a luca.ferri@libero.it.',
      flags: ['luca.ferri@libero.it'],
    },
    { check: THEIRS, text: 'Il negozio è in via Garibaldi 12, venite a trovarci!', flags: [] },
    {
      check: THEIRS,
      text: 'Il negozio è in via  Garibaldi 12.',
      conversation: CHIESTO,
      flags: ['via  Garibaldi 12'],
    },
    {
      check: THEIRS,
      text: 'Abbiamo consegnato a suo figlio in via Garibaldi 12.',
      flags: ['via Garibaldi 12'],
    },
    {
      check: THEIRS,
      text: 'Donazioni per il canile sul conto IT60 X054 2811 1010 0000 0123 456.',
      flags: [],
    },
    {
      check: THEIRS,
      text: 'Le rimborsiamo tutto su IT60 X054 2811 1010 0000 0123 456.',
      flags: ['IT60 X054 2811 1010 0000 0123 456'],
    },
    {
      check: THEIRS,
      text: 'Per i resi chiamate il nostro ufficio con la carta 4111 1111 1111 1111.',
      flags: ['4111 1111 1111 1111'],
    },
    { check: INVITING, text: 'Scrivi a trattoria@gmail.com, così ha detto ieri mia sorella.', flags: [] },
    { check: ALL, text: 'Ci scriva a mario.rossi@example.com, grazie.', flags: ['mario.rossi@example.com'] },
    {
      check: ALL,
      text: 'L’IBAN è IT60 X054 2811 1010 0000 0123 456.',
      flags: ['IT60 X054 2811 1010 0000 0123 456'],
    },
    { check: INVITING, text: 'Scrivi a trattoria.dascuro@gmail.com.', flags: [] },
    { check: INVITING, text: 'Scrivi a segreteria@negozio.example.', flags: [] },
    { check: INVITING, text: 'Scrivi a marta.conti@gmail.com.', flags: ['marta.conti@gmail.com'] },
    { check: { kinds: ['phone'] }, text: 'Ci scriva a mario.rossi@example.com.', flags: [] },
    {
      check: { ...ALL, exceptions: { any: ['info@example.com'] } },
      text: 'Scriva a Info@example.com.',
      flags: [],
    },
    { check: ALL, text: 'Apriamo alle 18.30 il 12/03/2026.', flags: [] },
  ],
  en: [
    {
      check: { kinds: ['named-order'] },
      text: 'Hey Zoe Karan, sorry about that, our site fell over and many people got two confirmations or none. Your order #SYD118362 went out.',
      flags: ['Zoe Karan'],
    },
    { check: THEIRS, text: 'Please call our returns team on 020 7946 0958.', flags: [] },
    { check: THEIRS, text: 'Is your number still 020 7946 0958?', flags: ['020 7946 0958'] },
    { check: THEIRS, text: 'Text the shop on 07700 900123 to book.', flags: [] },
    { check: THEIRS, text: 'The driver tried you on 07700 900123.', flags: ['07700 900123'] },
    { check: THEIRS, text: 'Please write to lost-property@bus.example.', flags: [] },
    {
      check: THEIRS,
      text: 'We replied to you at tom.barlow@gmail.com.',
      flags: ['tom.barlow@gmail.com'],
    },
    { check: THEIRS, text: 'Our new shop is at 12 Garden Street.', flags: [] },
    {
      check: THEIRS,
      text: 'Our new shop is at 12 Garden Street.',
      conversation: ASKED,
      flags: ['12 Garden Street'],
    },
    {
      check: THEIRS,
      text: 'Your parcel was left with your neighbour at 12 Garden Street.',
      flags: ['12 Garden Street'],
    },
    {
      check: { ...ALL, exceptions: { any: ['desk@'] } },
      text: 'Write to desk at gmail dot com.',
      flags: [],
    },
    {
      check: { kinds: ['address'], except: { sentence: { en: ['market'] } } },
      text: 'We have you at 9 Market Road.',
      flags: ['9 Market Road'],
    },
    {
      check: { kinds: ['address'], except: { sentence: { en: ['market'] } } },
      text: 'The market is in 9 Market Road.',
      flags: [],
    },
    { check: { kinds: ['named-order'] }, text: 'Hi Tom Barlow! Your order is 44712.', flags: ['Tom Barlow'] },
    {
      check: { kinds: ['named-order'] },
      text: 'Hello, my name is Tom Barlow. I have a question on the router that I bought from you. The order number is 44712.',
      flags: ['Tom Barlow'],
    },
    {
      check: { kinds: ['named-order'] },
      text: 'Hello, this is Tom Barlow from customer care. Your order 44712 leaves today.',
      flags: [],
    },
    {
      check: { kinds: ['named-order', 'phone'] },
      text: 'Quote #042\nOn hold\nCustomer: Tom Barlow\nTel: 020 7946 0958',
      flags: ['Tom Barlow', '020 7946 0958'],
    },
    { check: { kinds: ['named-order'] }, text: 'Two packs of Smoked Trout (SMOK-002)?', flags: [] },
    { check: ALL, text: 'Write to tom@example.org please.', flags: ['tom@example.org'] },
    { check: ALL, text: 'We open at 9.30.', flags: [] },
  ],
})

it('reads a made-up form of a thousand lines quickly', () => {
  const text = 'Name: Rosa\n'.repeat(800) + 'Your tel: 020 7946 0958\n'.repeat(60)
  const read = () => expect(flagged({ type: 'personal-data', ...THEIRS }, text)).not.toEqual([])
  expect(leastTime(200, read)).toBeLessThan(200)
})
