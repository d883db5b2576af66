import { expect, it } from 'vitest'
import { flagged } from '../make.ts'
import { leastTime } from '../time.ts'
import { tryTable } from './table.ts'

const ALL = { kinds: ['email', 'phone', 'iban', 'card', 'codice-fiscale', 'partita-iva'] }

const THEIRS = {
  ...{ kinds: ['email', 'phone', 'address', 'iban'] },
  theirs: { sentence: { it: ['{tuo,suo} {numero,indirizzo}'], en: ['your {number,address}'] } },
}
const INVITING = { kinds: ['email'], except: { sentence: { it: ['scrivi a'] } } }
const ASKED = { surface: 'reply', text: 'Where do I call? I live at 12 Garden Street.' } as const
const CHIESTO = { surface: 'reply', text: 'Dove chiamo? Abito in via Garibaldi 12.' } as const

tryTable('personal-data', {
  it: [
    { check: THEIRS, text: 'Resi: 02 5550 0199.', conversation: CHIESTO, flags: [] },
    { check: THEIRS, text: 'Il suo numero è 02 5550 0199?', conversation: CHIESTO, flags: ['02 5550 0199'] },
    { check: THEIRS, text: 'Resi: 347 765 4321.', conversation: CHIESTO, flags: ['347 765 4321'] },
    { check: THEIRS, text: 'Resi: luca@negozio.example.', conversation: CHIESTO, flags: [] },
    { check: THEIRS, text: 'Resi: luca@libero.it.', conversation: CHIESTO, flags: ['luca@libero.it'] },
    { check: THEIRS, text: 'Siamo in via Roma 15.', conversation: CHIESTO, flags: [] },
    { check: THEIRS, text: 'In via  Garibaldi 12?', conversation: CHIESTO, flags: ['via  Garibaldi 12'] },
    {
      check: THEIRS,
      text: 'IBAN IT60 X054 2811 1010 0000 0123 456',
      conversation: CHIESTO,
      flags: ['IT60 X054 2811 1010 0000 0123 456'],
    },
    { check: THEIRS, text: 'Resi: 02 5550 0199.', flags: [] },
    { check: THEIRS, text: 'La maestra: 02 5550 0199.', flags: ['02 5550 0199'] },
    { check: THEIRS, text: 'È una maestra. Tel. 02 5550 0199.', flags: ['02 5550 0199'] },
    { check: THEIRS, text: 'Se cerca la maestra, 02 5550 0199.', flags: [] },
    { check: THEIRS, text: 'Resi: 0438 271 906.', flags: [] },
    { check: THEIRS, text: 'Resi: zero due, 5550, zero uno 99.', flags: [] },
    {
      check: THEIRS,
      text: 'Dalla maestra: zero due, 5550, zero uno 99.',
      flags: ['zero due, 5550, zero uno 99'],
    },
    { check: THEIRS, text: 'Chieda a Rosalba, 02 5550 0199.', flags: ['02 5550 0199'] },
    { check: THEIRS, text: 'Gentile Rosalba, resi: 02 5550 0199.', flags: [] },
    { check: THEIRS, text: 'Pizzeria da Rosalba: 02 5550 0199.', flags: [] },
    { check: INVITING, text: 'Scrivi a trattoria@gmail.com, così ha detto ieri mia sorella.', flags: [] },
    { check: INVITING, text: 'Scrivi a mia sorella: trattoria@gmail.com.', flags: ['trattoria@gmail.com'] },
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
    { check: THEIRS, text: 'Returns: 020 7946 0958.', conversation: ASKED, flags: [] },
    { check: THEIRS, text: 'Is your number 020 7946 0958?', conversation: ASKED, flags: ['020 7946 0958'] },
    { check: THEIRS, text: 'Returns: 07700 900123.', conversation: ASKED, flags: ['07700 900123'] },
    { check: THEIRS, text: 'Returns: 0438 271 906.', flags: ['0438 271 906'] },
    { check: THEIRS, text: 'Returns: 0161 496 0733, who is that?', flags: ['0161 496 0733'] },
    { check: THEIRS, text: 'Returns: 0161 496 0733. Is that yours?', flags: ['0161 496 0733'] },
    { check: THEIRS, text: 'Is 0161 496 0733 engaged again?', flags: [] },
    { check: THEIRS, text: 'We buzzed you on 0161 496 0733.', flags: ['0161 496 0733'] },
    { check: THEIRS, text: 'Returns: tom@gmail.com.', conversation: ASKED, flags: ['tom@gmail.com'] },
    { check: THEIRS, text: 'Still 12 Garden Street?', conversation: ASKED, flags: ['12 Garden Street'] },
    { check: THEIRS, text: 'The talk is at 33 Gordon Street.', flags: [] },
    { check: THEIRS, text: 'Is your address at 33 Gordon Street?', flags: ['33 Gordon Street'] },
    { check: THEIRS, text: 'Ring 020 7946 0958.', flags: [] },
    { check: THEIRS, text: 'Can you ring the member? 020 7946 0958.', flags: ['020 7946 0958'] },
    { check: THEIRS, text: 'Uncle Sam’s Diner, 020 7946 0958.', flags: [] },
    { check: THEIRS, text: "Rosie's, 12 Garden Street.", flags: [] },
    { check: THEIRS, text: 'See you then, 020 7946 0958, Rosie!', flags: [] },
    { check: THEIRS, text: 'PO Box 118, please.', flags: [] },
    { check: THEIRS, text: 'Write to lost-property@bus.example.', flags: [] },
    { check: THEIRS, text: 'Write to kate@bus.example.', flags: ['kate@bus.example'] },
    { check: THEIRS, text: 'Write to LostProperty@bus.example.', flags: [] },
    { check: THEIRS, text: 'Write to AsukaKawano@bus.example.', flags: ['AsukaKawano@bus.example'] },
    { check: THEIRS, text: 'Write to martaconti@bus.example.', flags: ['martaconti@bus.example'] },
    { check: THEIRS, text: 'Write to desk at bus dot com.', flags: [] },
    { check: THEIRS, text: 'Write to kate at bus dot com.', flags: ['kate at bus dot com'] },
    {
      check: { ...ALL, exceptions: { any: ['desk@'] } },
      text: 'Write to desk at gmail dot com.',
      flags: [],
    },
    { check: THEIRS, text: 'Write to lostproperty@gmail.com.', flags: ['lostproperty@gmail.com'] },
    { check: THEIRS, text: 'Is your address desk@bus.example?', flags: ['desk@bus.example'] },
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
    { check: ALL, text: 'Write to tom@example.org please.', flags: ['tom@example.org'] },
    { check: ALL, text: 'We open at 9.30.', flags: [] },
  ],
})

it('reads a made-up form of a thousand lines quickly', () => {
  const text = 'Name: Rosa\n'.repeat(800) + 'Tel: 020 7946 0958\n'.repeat(60)
  const read = () => expect(flagged({ type: 'personal-data', ...THEIRS }, text)).toHaveLength(8)
  expect(leastTime(200, read)).toBeLessThan(200)
})
