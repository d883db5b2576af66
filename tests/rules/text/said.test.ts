import { expect, test } from 'vitest'
import { inDigits } from '../../../rules/text/personal-data/said.ts'
import { leastTime } from '../time.ts'

test.each([
  // English
  ['eight one seven, four four two, nine oh six three', '817-442-9063'],
  ['two one four, then 663, then 2708', '214-663-2708'],
  ['one, eight one seven, four four two, nine oh six three', '+1 817-442-9063'],
  ['oh seven eight four one, double six two, nine one three', '07841 662913'],
  ['seven seven double-oh, nine double-oh, five one eight', '07700 900518'],
  ['312 fivefivefive oh one eight eight', '312-555-0188'],
  ['956 2two1 8840', '956-221-8840'],
  ['four four, seven seven double oh, nine hundred, one two three', '+447700900123'],
  ['oh one six one, four nine six, oh four eighteen', '0161 4960418'],
  ['zero two nine, forty-two, forty two, nine hundred and five', '0294 242905'],
  ['five three six four, 0704 4926, 6412', '5364070449266412'],
  ['six one two, four four, nine oh seven one', '612-44-9071'],
  ['nine four four oh two seven', '944027'],
  // Italian
  ['tre quattro nove, dodici, trentadue, ottocentouno', '349 1232 801'],
  ['trecentoquarantasette dodici quarantotto centottanta', '347 1248 180'],
  ['zero due tre nove cinque sei quattro quattro uno zero', '0239 564410'],
  ['tre tre tre, sessantuno, doppio zero, ottantatré, uno nove', '333 6100 8319'],
  ['320 55, poi 19, poi 804 e alla fine un 2', '320 5519 8042'],
  // One by one
  ['0 7 7 0 0, 9 0 0, 2 8 5', '07700 900285'],
  ['437 2 9 0 1 1 8 5', '437-290-1185'],
  ['+39 3 5 1 8 8 2 1 0 4 7', '+393518821047'],
])('%s', (words, digits) => {
  const said = inDigits(`It is ${words} or so.`)
  expect(said?.text).toBe(`It is ${digits} or so.`)
  expect(said?.back({ start: 6, end: 6 + digits.length })).toEqual({ start: 6, end: 6 + words.length })
  expect(said?.back({ start: 7 + digits.length, end: 9 + digits.length })).toEqual({
    start: 7 + words.length,
    end: 9 + words.length,
  })
})

test('two numbers, one after the other', () => {
  const text =
    'oh one six one, four nine six, oh four one eight and oh seven seven double oh, nine hundred, one two three'
  expect(inDigits(text)?.text).toBe('0161 4960418 and 07700 900123')
})

test.each([
  'Ten nine eight seven six five four three two one, go!',
  'One, two, three, four, five, six, seven, eight.',
  'Tables of two, four, six, eight, ten, twelve or fourteen.',
  'We open at eight, nine on Sundays, and close at six, seven in summer.',
  'Two hundred and fifty came, then three hundred, then five hundred.',
  'Six one two four four nine oh seven one people.',
  'Somebody won one, two of three won nine.',
  'Nel 2019, nel 2020 e poi nel 2021.',
  'Siamo in sette, otto, nove? A settembre, 12 otto.',
  'Dalle otto alle dodici e dalle due alle sei, sette giorni su sette.',
  'Sei tre volte più bravo, e uno di noi due lo sa.',
  '4, 8, 15, 16, 23, 42',
])('no number is said: %s', (text) => expect(inDigits(text)).toBeUndefined())

test('is quick on what is nothing but numbers', () => {
  for (const text of [
    'oh one '.repeat(4000),
    'cento'.repeat(5000),
    '1, 2, '.repeat(5000),
    'double '.repeat(5000),
  ])
    expect(leastTime(200, () => inDigits(text))).toBeLessThan(200)
})
