import { expect, test } from 'vitest'
import { areListed, isManyHouses, whoseAddress } from '../../../../rules/text/personal-data/home-doings.ts'

test.each([
  'Hi Ada, the lamp went out this morning to ',
  'We tried delivering to ',
  'They will fetch you from ',
  'The bill was for the people before you at ',
  'La lampada è partita stamattina per ',
  'Il pulmino la viene a prendere in ',
  'Gli operai hanno suonato a ',
])('«%s…» leads to somebody’s home', (before) => {
  expect(whoseAddress(before, false)).toBe('theirs')
})

test.each([
  'Returns must be sent to Loom & Co, ',
  'Send the form to ',
  'You can collect it from us at ',
  'Our bus is coming to ',
  'Write to Guest Relations, ',
  'I resi vanno spediti a Telaio srl, ',
  'Invii il modulo all’Ufficio casa, ',
])('«%s…» leads to the company’s place', (before) => {
  expect(whoseAddress(before, false)).toBe('ours')
})

test('a home stands right before its address', () => {
  expect(whoseAddress('He has been at your property, ', false)).toBe('home')
  expect(whoseAddress('La riportiamo a casa loro: ', false)).toBe('home')
})

test('nothing is said of what is done, or somebody is meant whom one is sent to', () => {
  expect(whoseAddress('There is a tree outside ', false)).toBeUndefined()
  expect(whoseAddress('Drop it in her mailbox at ', true)).toBeUndefined()
})

test.each([
  ['We left leaflets between 1 and ', '90 Marsh Lane', ''],
  ['Catch the ', '12 Chapel Street', ' bus'],
  ['Our ', '12 Broad Street', ' branch'],
])('«%s%s%s» is no home', (before, address, after) => {
  const text = before + address + after
  expect(isManyHouses(text, { start: before.length, end: before.length + address.length })).toBe(true)
})

test('two addresses side by side are places', () => {
  const text = 'via Larga 12 e corso Forte 5; vicolo Corto 3'
  const [one, two, three] = [
    { start: 0, end: 12 },
    { start: 15, end: 28 },
    { start: 30, end: 44 },
  ] as const
  expect(areListed(text, one, two)).toBe(true)
  expect(areListed(text, two, three)).toBe(false)
})
