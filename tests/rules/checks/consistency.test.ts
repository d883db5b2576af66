import { expect, it } from 'vitest'
import { tips } from '../make.ts'
import { tryTable } from './table.ts'

const EITHER = { either: { it: [['e-mail', 'mail']], en: [['email', 'e-mail']], any: [['ok', 'okay']] } }

tryTable('consistency', {
  it: [
    { check: EITHER, text: 'Scrivi una e-mail. Leggo la mail e la mail.', flags: ['e-mail'] },
    { check: EITHER, text: 'Scrivi una e-mail.', flags: [] },
    { check: EITHER, text: 'Ok, va bene. Okay!', flags: ['Okay'] },
    { check: EITHER, text: 'Okay, ok, ok.', flags: ['Okay'] },
    { check: EITHER, text: 'Ok, ok.', flags: [] },
    { check: EITHER, text: 'Okay, ok.', flags: ['ok'] },
    { check: EITHER, text: 'Ok, okay, okay.', flags: ['Ok'] },
    // The `mail` in `e-mail` is no other form.
    { check: EITHER, text: 'Una e-mail e una e-mail.', flags: [] },
    { check: { either: { en: [['ok', 'okay']] } }, text: 'Ok, okay.', flags: [] },
  ],
  en: [
    { check: EITHER, text: 'Send an email, any email, not an e-mail.', flags: ['e-mail'] },
    { check: EITHER, text: 'Send an email.', flags: [] },
  ],
})

it('offers the other form', () => {
  expect(
    tips({ type: 'consistency', ...EITHER }, 'Ok, va bene. Okay!').map(({ suggestions }) => suggestions),
  ).toEqual([['Ok']])
})

it('names the form that the draft keeps, and offers none that is written in several ways', () => {
  const either = { it: [['sito {web,internet}', 'website']] }
  const found = tips({ type: 'consistency', either }, 'Sito web, sito internet, website.', {
    message: '{name}',
  })
  expect(found).toMatchObject([{ message: 'Sito web', suggestions: [] }])
})
