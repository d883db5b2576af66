import { describe, expect, test } from 'vitest'
import { findPersonalData, type PersonalDataKind } from '../../../rules/text/personal-data.ts'

const shown = (text: string, kinds?: readonly PersonalDataKind[]): readonly string[] =>
  findPersonalData(text, kinds).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

describe('personal data is found', () => {
  test.each([
    // E-mail
    ['Scrivi a mario.rossi@example.it, grazie', 'email: mario.rossi@example.it'],
    ['Email: anna+shop@mail.example.co.uk.', 'email: anna+shop@mail.example.co.uk'],
    ['la mia è luca [at] example.com', 'email: luca [at] example.com'],
    ['luca chiocciola example punto it', 'email: luca chiocciola example punto it'],
    ['Contact zoë@münchen.example', 'email: zoë@münchen.example'],
    ['luca @ gmail . com, thanks', 'email: luca @ gmail . com'],
    ['anna dot reed at mail dot co dot uk', 'email: anna dot reed at mail dot co dot uk'],
    ['it is j underscore lowe at yahoo dot com', 'email: j underscore lowe at yahoo dot com'],
    // Phone, Italian
    ['Chiamami al 333 1234567', 'phone: 333 1234567'],
    ['il mio numero è 3331234567', 'phone: 3331234567'],
    ['Tel. 06 12345678', 'phone: 06 12345678'],
    ['Tel. 06/12.34.56.78', 'phone: 06/12.34.56.78'],
    ['sono al +39 333 12 34 567!', 'phone: +39 333 12 34 567'],
    ['0039 347 1234567', 'phone: 0039 347 1234567'],
    ['347.123.4567 anche WhatsApp', 'phone: 347.123.4567'],
    ['mandami un WhatsApp al 3471234567', 'phone: 3471234567'],
    ['0424 123456', 'phone: 0424 123456'],
    ['al tel.3281234509', 'phone: 3281234509'],
    ['sono il 3 4 7 1 2 3 4 5 6 7', 'phone: 3 4 7 1 2 3 4 5 6 7'],
    // Phone, English and others
    ['We are at 91-234-567-8901', 'phone: 91-234-567-8901'],
    ['Write to Postbox 12', 'address: Postbox 12'],
    ['4596 Tylova 285, Suite 578', 'address: 4596 Tylova 285, Suite 578'],
    ['via Roma 12, 20095 di corsa', 'address: via Roma 12'],
    ['Call me on 07911 123456', 'phone: 07911 123456'],
    ['Ask Femi, 07700.900.206', 'phone: 07700.900.206'],
    ['Ask Femi, 447700 900 206', 'phone: 447700 900 206'],
    ['Ask Femi, o7700 900 206', 'phone: o7700 900 206'],
    ['Femi (07700 900 206) asks', 'phone: 07700 900 206'],
    // Its digits would pass as a partita IVA.
    ['Ask Tony, 07700 900 777', 'phone: 07700 900 777'],
    ['my number is 020 7946 0958', 'phone: 020 7946 0958'],
    ['(415) 555-0132 after six', 'phone: (415) 555-0132'],
    ['Text me: 415-555-0132', 'phone: 415-555-0132'],
    ['+44 (0)20 7946 0958', 'phone: +44 (0)20 7946 0958'],
    ['Ring me, 358 0594', 'phone: 358 0594'],
    ['+49 30 901820', 'phone: +49 30 901820'],
    ['(555) 123-4567', 'phone: (555) 123-4567'],
    ['555-123-4567', 'phone: 555-123-4567'],
    ['347–1234567', 'phone: 347–1234567'],
    ['01632 960983', 'phone: 01632 960983'],
    ['01133355032', 'phone: 01133355032'],
    // Bank
    ['IBAN IT60X0542811101000000123456', 'iban: IT60X0542811101000000123456'],
    // Mistyped, or invented without the bank's own check: with the word, or with the check digits, it is somebody's.
    ['IBAN IT60X0542811101000000123457', 'iban: IT60X0542811101000000123457'],
    ['Paid to FR48 1234 5678 9012 3456 7890 123.', 'iban: FR48 1234 5678 9012 3456 7890 123'],
    ['it60 x054 2811 1010 0000 0123 456 grazie', 'iban: it60 x054 2811 1010 0000 0123 456'],
    ['Rimborso su IT28W8000000292100645211151', 'iban: IT28W8000000292100645211151'],
    ['Pay GB82 WEST 1234 5698 7654 32 today', 'iban: GB82 WEST 1234 5698 7654 32'],
    ['La carta 4111 1111 1111 1111 non va', 'card: 4111 1111 1111 1111'],
    ['my card 5500-0000-0000-0004', 'card: 5500-0000-0000-0004'],
    ['amex 371449635398431', 'card: 371449635398431'],
    ['4242.4242.4242.4242', 'card: 4242.4242.4242.4242'],
    ['Visa 4242  4242  4242  4242', 'card: 4242  4242  4242  4242'],
    ['122000000000003', 'card: 122000000000003'],
    ['IT 60 X 05428 11101 000000123456', 'iban: IT 60 X 05428 11101 000000123456'],
    ['Sort code 20-45-77, account 73049182?', 'iban: 20-45-77, account 73049182'],
    ['a/c 48291037, sort 60 83 71', 'iban: 48291037, sort 60 83 71'],
    ['s/c 608371 a/c 48291037', 'iban: s/c 608371 a/c 48291037'],
    ['acc no is 48291037 sc 60-83-71', 'iban: 48291037 sc 60-83-71'],
    ['BSB 062-184 acct 1039 4471', 'iban: BSB 062-184 acct 1039 4471'],
    ['your routing number 021000021', 'iban: 021000021'],
    // Italian codes
    ['CF RSSMRA85T10A562S', 'codice-fiscale: RSSMRA85T10A562S'],
    ['codice fiscale rssmra85t10a562s', 'codice-fiscale: rssmra85t10a562s'],
    ['CF RSS MRA 85T 10A 562 S', 'codice-fiscale: RSS MRA 85T 10A 562 S'],
    ['tessera sanitaria 80380001234567890123', 'document: 80380001234567890123'],
    ['la tessera scade il 12/10/2028, è la 80380001234567890123', 'document: 80380001234567890123'],
    ['documento: AX 7788990', 'document: AX 7788990'],
    ['numero CIE: CA 77120 FK', 'document: CA 77120 FK'],
    ["carta identita' n° AT8812345", 'document: AT8812345'],
    ['carta di soggiorno n. I12345678', 'document: I12345678'],
    ['c/c n. 1000/00044512 intestato a Gallo', 'iban: 1000/00044512'],
    ['conto corrente 000012345678', 'iban: 000012345678'],
    ['abito al 23 di via Manzoni', 'address: 23 di via Manzoni'],
    ['al civico 4 in via dei Mille', 'address: 4 in via dei Mille'],
    ['lungotevere dei mellini 10', 'address: lungotevere dei mellini 10'],
    ['Cascina Rosa 4', 'address: Cascina Rosa 4'],
    ['via Cassia, 1951', 'address: via Cassia, 1951'],
    ['via Cassia n. 1951', 'address: via Cassia n. 1951'],
    ['via Cassia 1951, 00123 Roma', 'address: via Cassia 1951, 00123 Roma'],
    ['Vive in loc. Serra Alta snc, 07026 Olbia', 'address: loc. Serra Alta snc, 07026 Olbia'],
    // Of a person, in other countries
    ['NI no. ab123456c', 'document: ab123456c'],
    ['nat ins no QQ-12-34-56-C', 'document: QQ-12-34-56-C'],
    ['UTR 44188 20973 is yours', 'document: 44188 20973'],
    ['from 2a02:c7e:11f4:9d00::5b again', 'ip-address: 2a02:c7e:11f4:9d00::5b'],
    ['her social: 149.80.2267', 'document: 149.80.2267'],
    ['her ID card number is L4PX2R7VK', 'document: L4PX2R7VK'],
    ['passport GB 502 118 930', 'document: 502 118 930'],
    ['green card SRC2190045518', 'document: SRC2190045518'],
    ['Tax file number 447 182 093', 'document: 447 182 093'],
    ['DL# D4418820', 'document: D4418820'],
    ['your PPS number 1234567T', 'document: 1234567T'],
    ['Medicare card 2123 45670 1', 'document: 2123 45670 1'],
    ['his SIN 046 454 286', 'document: 046 454 286'],
    ['license D1234567 from Ohio', 'document: D1234567'],
    ['RSS MRA 85T10 A562S', 'codice-fiscale: RSS MRA 85T10 A562S'],
    ['codice fiscale: RSSMRA85T10A562T', 'codice-fiscale: RSSMRA85T10A562T'],
    ['P.IVA 00743110157', 'partita-iva: 00743110157'],
    ['fatturare a IT00743110157', 'partita-iva: IT00743110157'],
    // Addresses
    ['Abito in via Roma 12', 'address: via Roma 12'],
    ['via G. Verdi, 3 – 35010 Limena', 'address: via G. Verdi, 3 – 35010 Limena'],
    ['She lives at Rook Cottage, Ashby, LE65 1AB', 'address: Rook Cottage, Ashby, LE65 1AB'],
    ['kept at Hollow Farm, Thaxted CB10 2UP.', 'address: Hollow Farm, Thaxted CB10 2UP'],
    ['Via Giuseppe Garibaldi, 5/B', 'address: Via Giuseppe Garibaldi, 5/B'],
    [
      'spedite in viale dei Mille n. 7, 20129 Milano (MI)',
      'address: viale dei Mille n. 7, 20129 Milano (MI)',
    ],
    ['P.zza Duomo 3', 'address: P.zza Duomo 3'],
    ['corso XX Settembre 14 bis', 'address: corso XX Settembre 14 bis'],
    ['via 4 Novembre 8', 'address: via 4 Novembre 8'],
    ['via dell’Indipendenza 20', 'address: via dell’Indipendenza 20'],
    ['Lungotevere Testaccio 9', 'address: Lungotevere Testaccio 9'],
    ['via garibaldi 22', 'address: via garibaldi 22'],
    ['Send it to 12 Baker Street, please', 'address: 12 Baker Street'],
    ['221B Old Kent Road', 'address: 221B Old Kent Road'],
    ['I live at 4 Oak Drive, Leeds', 'address: 4 Oak Drive'],
    ['left at 7 Hazel Drive on Tuesday', 'address: 7 Hazel Drive'],
    ['It is for 3 Birch Mews and not for us', 'address: 3 Birch Mews'],
    ['9 high street', 'address: 9 high street'],
    ['350 5th Ave, New York', 'address: 350 5th Ave'],
    ['P.O. Box 104', 'address: P.O. Box 104'],
    ['PO Box 104', 'address: PO Box 104'],
    ['casella postale 12', 'address: casella postale 12'],
    ['Postbox 77', 'address: Postbox 77'],
    ['Unit 4719 Box 7394', 'address: Unit 4719 Box 7394'],
    ['PSC 3, Box 1234', 'address: PSC 3, Box 1234'],
    ['APO AE 70942', 'address: APO AE 70942'],
    ['9 Old Bridge Cottages, Ludlow', 'address: 9 Old Bridge Cottages'],
    ['it is Flat 12b, Wellington House', 'address: Flat 12b, Wellington House'],
    ['at number 33 Beech Gardens signed', 'address: 33 Beech Gardens'],
    ['it is at 46 Balmoral Drive love', 'address: 46 Balmoral Drive'],
    ['from 8B Kings Parade', 'address: 8B Kings Parade'],
    ['My house is 5 The Paddocks', 'address: 5 The Paddocks'],
    ['my house is at 53.48095, -2.23743', 'address: 53.48095, -2.23743'],
    ['we live at 51°30\'26.4"N 0°07\'39.9"W', 'address: 51°30\'26.4"N 0°07\'39.9"W'],
    ['Villacher Straße 89', 'address: Villacher Straße 89'],
    // Documents and computers
    ['My SSN is 078-05-1120', 'document: 078-05-1120'],
    ['His Social is 078-05-1120', 'document: 078-05-1120'],
    ['the social is 292 12 9129', 'document: 292 12 9129'],
    ['we have you down as 502-70-7657', 'document: 502-70-7657'],
    ['it sits under PW 73 18 05 D', 'document: PW 73 18 05 D'],
    ['Is NX204816D your mother’s?', 'document: NX204816D'],
    ['NHS number 943 476 5919', 'document: 943 476 5919'],
    ['licence MORGA657054SM9IJ', 'document: MORGA657054SM9IJ'],
    ['il mio passaporto è YA1234567', 'document: YA1234567'],
    ['la sua C.I. AY9876543 va bene', 'document: AY9876543'],
    ['patente U1A234567B', 'document: U1A234567B'],
    ['from your claim, 07700 900 658', 'phone: 07700 900 658'],
    ['we have 087 134 5521 on file', 'phone: 087 134 5521'],
    ['from 151.68.10.25', 'ip-address: 151.68.10.25'],
    ['from 2001:0db8:85a3:0000:0000:8a2e:0370:7334', 'ip-address: 2001:0db8:85a3:0000:0000:8a2e:0370:7334'],
    ['viale dei Mille n° 7', 'address: viale dei Mille n° 7'],
    ['abito in via Roma 12b', 'address: via Roma 12b'],
    ['chiamami al (+39) 333 1234567', 'phone: (+39) 333 1234567'],
    ['my number is +91 98765 43210', 'phone: +91 98765 43210'],
    ['Largo dei Pini, 6 - 00136 Roma', 'address: Largo dei Pini, 6 - 00136 Roma'],
    ['Corso Garibaldi 12, 36100 Vicenza. Scrivi qui', 'address: Corso Garibaldi 12, 36100 Vicenza'],
  ])('%s', (text, expected) => expect(shown(text)).toEqual([expected]))

  test('several in one draft, in order', () => {
    expect(shown('Ciao, sono Anna: anna@example.it, 333 1234567 / 02 1234567, via Po 3.')).toEqual([
      'email: anna@example.it',
      'phone: 333 1234567',
      'phone: 02 1234567',
      'address: via Po 3',
    ])
  })

  test('a routing number only with its check digit', () => {
    expect(shown('your routing number 021000022')).not.toContain('iban: 021000022')
  })

  test('after a date, and side by side', () => {
    expect(shown('Nato il 12/03/1980, chiamare 3331234567 3407654321')).toEqual([
      'phone: 3331234567',
      'phone: 3407654321',
    ])
  })
})

describe('what only looks like personal data is left alone', () => {
  test.each([
    // Prices, dates, hours, years, quantities
    'Solo 1.299,00 € fino al 31/12/2025',
    // A box without its number is a box
    'La casella postale è piena',
    'Our P.O. Box is full',
    'Con 3 Gatti non dico dove abito in',
    'Dal 2020 di Tawastintie 72 euro',
    'IT60 - X0542811101000000123456',
    'Unit 4719, room to let',
    // Years, days, many houses
    'via Garibaldi 1860: la storia di una strada',
    'Lavori dal 12 al 23 di via Manzoni',
    'Dal 3 al 9 in piazza Dante',
    'La casa al 23 di questa via',
    // Papers and accounts without their number
    'Il documento RR402817655IT è partito',
    'Il conto corrente costa 12 euro',
    // Other numbers in the groups of a social security number
    'part 112-40-2290',
    'order 112-40-2290',
    // A postcode without a house
    'We cover CB10 2UP',
    'We cover Thaxted CB10 2UP',
    'The postbox is full',
    'PSC 3, room 12',
    'Ci vediamo in Piazza Duomo alle 16',
    'via 20129 Milano',
    'Largo consumo 12',
    'Corso Italia 2024',
    'via Roma\n12',
    'Via Uno Due Tre Quattro Cinque Sei Sette 9',
    'La strada provinciale 65 22 volte',
    'The Apo team, 12345 followers',
    'Dal 01.03.2025 al 15.04.2025',
    'Aperti 09.30-19.30, sabato 10:00 - 13:00',
    'Dal 2019 al 2024, anzi 2019-2024',
    'Siamo 1.250.000! Grazie ai 100 000 follower',
    '+20.000.000 di visualizzazioni',
    '+39% di sconto, -50% sui saldi',
    'It costs $1,299.00 or £999',
    'On 2024-11-30 at 18:00',
    'Save 333 1234567 € with us',
    '3.1415926535',
    '100 200 300 400',
    // Orders, tracking, codes
    'Il tuo ordine 3331234567 è partito',
    'Ordine n. 4111111111111111',
    'Order #415-555-0132',
    'Ticket 20240315123456',
    'tracking 1Z999AA10123456784',
    'ISBN 978-88-04-66823-9',
    'ISBN 9788804668239',
    'EAN 4006381333931',
    'IMEI: 353879234252633',
    'Codice prodotto 12345678901',
    'Pratica 2024/123456',
    'Articolo RSS123456789',
    '12-11-25, order 20459981',
    'Dimensions 120-60-75, 12345678',
    'Your order AB204816C',
    'Model AB204816C fits',
    'NHS 111 and 0300 123 4567 890',
    // Wrong check digits
    'IT60X0542811101000000123457',
    'IBAN XX60X0542811101000000123457',
    'DE89 3704 0044 0532 0130 01',
    '4111 1111 1111 1112',
    'Credit card 4111 1111 1111 1112',
    '0000 0000 0000 0000',
    'RSSMRA85T10A562T',
    'P.IVA 00743110158',
    '00743110158',
    '4242.4242.4242.4243',
    '122000000000004',
    'IT 60 X 05428 11101 000000123457',
    '123-456-7890',
    '00000000000',
    // Service numbers of companies
    'Numero verde 800 123 456',
    'Call 0800 123 4567 or 1-800-555-0199',
    'Call 0871 345 5210',
    'Chiama l’112',
    // Mentions, links, decimals
    'The trail starts at 53.48095, -2.23743',
    'Our home page: 12.5, 3.25',
    'Flat 12 is let',
    'the 2 Park Drive entrances',
    'Flight U2 8441',
    'meet @ noon . it',
    'look at the dot on the map',
    'the part number is 4471-882-019',
    '@mario_3331234567 grazie',
    'https://shop.example.it/p/3331234567?x=06-12345678',
    'www.example.it/via-roma-12',
    '#3331234567',
    'info@ example',
    'A@B',
    'Visita example.it',
    'scrivici @example.it',
    // Ways, not streets
    'Rispondiamo via mail 24 ore su 24',
    'via WhatsApp 7 giorni su 7',
    'Via libera 2 volte su 3',
    'corso di inglese 2',
    'Corso di ceramica, 12 lezioni',
    'In piazza c’erano 5.000 persone',
    'Corso Inglese 2024',
    'Piazza Italia 2 a 1',
    'in via definitiva 3 giorni fa',
    'Via Roma è chiusa, ore 12',
    'la strada 5 stelle',
    'Piazza Affari -2%',
    '5 Star Hotel, 24 Hour Drive Thru',
    'the 2 Flash Drive on sale, and a 64 GB USB Drive at £8',
    'via platform 4, via Junction 25, via gate 12',
    'via Doha 3 times a week',
    'mask 255.255.255.0',
    'DHL waybill 3318810025',
    '3 Day Pass',
    '10 best streets',
    '2 Big Mac',
    'The 100 Best Roads of 2024',
    'we run 2 lanes and 3 roads',
    'Version 1.2.3.4',
    'The gateway is 192.168.1.254',
    'Guasto risolto a Borgo San Dalmazzo alle 11.25',
    'DPCI 030-02-8711',
    'Passaporto in 5 giorni',
    'Just 3 steps away',
    'Bus 14 stops on Castle Road',
    'The 73 is diverted via Elm Road until 6pm',
    'Il corso del pomeriggio è alle 16.30',
    'Chiami la guardia medica al 116117',
  ])('%s', (text) => expect(shown(text)).toEqual([]))
})

test('order numbers are reported only when asked for', () => {
  expect(shown('Ordine n. AB-123456, grazie', ['order'])).toEqual(['order: AB-123456'])
  expect(shown('Your booking X7K9123 is fine', ['order'])).toEqual(['order: X7K9123'])
  expect(shown('Ordine di 3 pizze, order now', ['order'])).toEqual([])
  expect(shown('Ordine n. AB-123456')).toEqual([])
})

test.each([
  ['Pratica sinistro n. 2024/11832, sig. Antonio Ferro: aperta', 'named-order: Antonio Ferro'],
  ['Il contratto luce IT001E1234 è di Paola Sarti', 'named-order: Paola Sarti'],
  ['La polizza 8812/44 di suo padre Ugo Rinaldi è attiva', 'named-order: Ugo Rinaldi'],
  ['L’ordine di Anna Parisi (n. 45120) è pronto', 'named-order: Anna Parisi'],
  ['Lisa Moran, your claim 55871 was approved', 'named-order: Lisa Moran'],
  ['Tracking 1Z999 for Mr. Ben Foster says delivered', 'named-order: Ben Foster'],
  ['Tenant Joe Barker, ref 2231, owes nothing', 'named-order: Joe Barker'],
  ['Policy holder: Aisha Khan, no. 33120', 'named-order: Aisha Khan'],
  ['Claim 5520/26: the claimant is Ivy Coleman', 'named-order: Ivy Coleman'],
  ['7741902 is Orla Quigg’s order, yours is 7741903', 'named-order: Orla Quigg’s'],
  ['Customer Frank Desmond (code 55201) took the last pair', 'named-order: Frank Desmond'],
  ['Wendla Pryce still owes £340 on invoice 88/26', 'named-order: Wendla Pryce'],
  ['Refund no. 5512 went to Orla Quigg by mistake', 'named-order: Orla Quigg'],
  ['La prenotazione QX7PLM è di Sabina Corsi', 'named-order: Sabina Corsi'],
  ['Il cliente Franco Dessì (codice 55201) ha già ritirato', 'named-order: Franco Dessì'],
  ['Pacco n. 99812 consegnato per sbaglio a Marina Bellu', 'named-order: Marina Bellu'],
  ['Marina Bellu, pren. C-118: due posti', 'named-order: Marina Bellu'],
])('a name beside a number: %s', (text, found) => expect(shown(text)).toContain(found))

test.each([
  'Il tuo ordine 12345 è partito. Marco Rossi, assistenza',
  'Il biglietto 44712 per Palazzo Grassi è valido',
  'L’ordine 4471 è da ritirare in via Giuseppe Verdi, al piano terra',
  'Sono Marco Rossi, ho guardato il tuo ordine 12345',
  'Your order 44712 ships today – Tom Hill',
  'Congratulations to Jade Evans, raffle ticket 4471',
  'Claims in 2024 for Tom Hill and 12th invoice',
  'Order 150 dollars of Martha Stewart plates',
  'Company VAT number GB 123 4567 82',
  'Our account at St Blaise Kitchen, number 12345670',
  'Our only account is 12345670 in the name of Larchmont Ltd',
  'My colleague Tom Hill is handling case 4471',
  'Order 8844321 is Oak Furniture again',
  'Room 12 is named after Nancy Astor',
  'Contratto 1.250 firmato con Acea Energia',
  'Il Comune di Bari deve rispondere alla pratica 4471',
])('no customer’s name: %s', (text) => expect(shown(text, ['named-order'])).toEqual([]))

test('only the kinds asked for are reported, and an IBAN is no phone', () => {
  const text = 'IBAN DE89 3704 0044 0532 0130 00, tel 333 1234567'
  expect(shown(text, ['phone'])).toEqual(['phone: 333 1234567'])
  expect(shown(text, ['email'])).toEqual([])
})

test('any string is read without a fault, long ones quickly', () => {
  const pieces = [
    '1 2 ',
    '0-',
    '4111 1111 1111 1111 ',
    'IT60 ',
    'a@a.',
    '+39 333 1234567 ',
    'via Roma ',
    '12 Baker ',
    'Rook, ',
    'Rook, CB10 2UP ',
    '\ud83d',
    '\u202e3\u200b',
    '(1',
    'lives at ',
    'abc [at] ',
    `12-34-56 ${'acc '.repeat(14)}`,
    'passaporto ',
  ]
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(10_000 / piece.length))
    // The processor's time: the clock also counts what other work on the machine takes.
    const start = process.cpuUsage()
    for (const { start: from, end } of findPersonalData(text)) expect(from).toBeLessThan(end)
    expect(process.cpuUsage(start).user / 1000, piece).toBeLessThan(150)
  }
})

test.each([
  ['addresses', 'Via Po 3. '],
  ['houses before a postcode', 'Rook Farm, CB10 2UP. '],
  ['addresses that are spoken of', 'My address is Oak 12. '],
  ['social security numbers', 'SSN 078-05-1120. '],
  ['documents', 'passport YA1234567. '],
  ['insurance numbers', 'PW 73 18 05 D. '],
  ['licences', 'MORGA657054SM9IJ. '],
  ['accounts', '20-45-77, 73049182. '],
  ['current accounts', 'conto corrente 000012345678. '],
  ['routing numbers', 'routing 021000021. '],
  ['addresses of computers', 'from 151.68.10.25 '],
  ['long addresses of computers', 'from 2001:0db8:85a3:0000:0000:8a2e:0370:7334 '],
])('of %s no more are shown than anybody needs', (_, piece) => {
  const found = findPersonalData(piece.repeat(200)).length
  expect(found).toBeGreaterThan(20)
  expect(found).toBeLessThanOrEqual(80)
})
