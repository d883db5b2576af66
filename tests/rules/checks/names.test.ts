import { expect, it } from 'vitest'
import { tips } from '../make.ts'
import { tryTable } from './table.ts'

const GIULIA = { surface: 'reply', author: 'Giulia Neri' } as const
const GIUSEPPE = { surface: 'reply', author: 'Giuseppe Verdi' } as const
/** Of whom no name is known. */
const NICK = { surface: 'reply', author: '__8842__' } as const
const ROBERT = { surface: 'reply', author: 'Robert Hill' } as const
const BRAND = { of: 'brand', brands: ['Acqua Viva', 'Monte Sole'] }
const PAGE = { surface: 'reply', page: 'Monte Sole Italia' } as const

tryTable('names', {
  it: [
    { check: { of: 'greeting' }, text: 'Ciao Luca, grazie!', conversation: GIULIA, flags: ['Luca'] },
    { check: { of: 'greeting' }, text: 'Ciao Giulia, grazie!', conversation: GIULIA, flags: [] },
    { check: { of: 'greeting' }, text: 'Ciao a tutti, grazie!', conversation: GIULIA, flags: [] },
    { check: { of: 'greeting' }, text: 'Ciao Luca, grazie!', flags: [] },
    { check: { of: 'author' }, text: 'Ciao, grazie!', conversation: GIULIA, flags: [''] },
    { check: { of: 'author' }, text: 'Ciao Beppe, grazie!', conversation: GIUSEPPE, flags: [] },
    { check: { of: 'author' }, text: 'Ciao, grazie!', conversation: NICK, flags: [] },
    { check: { of: 'author' }, text: 'Ciao, grazie!', flags: [] },
    { check: { of: 'greeting' }, text: 'Ciao Luca, grazie!', conversation: NICK, flags: [] },
    { check: BRAND, text: 'Dal Monte Sole.', conversation: PAGE, flags: [] },
    { check: { of: 'author' }, text: 'Grazie, Giulia.', conversation: GIULIA, flags: [] },
    { check: { of: 'author' }, text: 'Ciao Luca, grazie!', conversation: GIULIA, flags: [] },
    { check: BRAND, text: 'Da Acqua Viva, e da Monte Sole.', conversation: PAGE, flags: ['Acqua Viva'] },
    { check: BRAND, text: 'Da Acqua Viva.', flags: [] },
  ],
  en: [
    { check: { of: 'greeting' }, text: 'Hi Tom, thanks!', conversation: ROBERT, flags: ['Tom'] },
    { check: { of: 'greeting' }, text: 'Hi Bob, thanks!', conversation: ROBERT, flags: [] },
    { check: { of: 'author' }, text: 'Thanks!', conversation: ROBERT, flags: [''] },
    { check: { of: 'author' }, text: 'Hi Robert, thanks!', conversation: ROBERT, flags: [] },
    { check: { of: 'author' }, text: 'Hi Tom, thanks!', conversation: ROBERT, flags: [] },
  ],
})

it('offers the right name', () => {
  const found = tips({ type: 'names', of: 'greeting' }, 'Ciao Luca, grazie!', { conversation: GIULIA })
  expect(found.map(({ suggestions }) => suggestions)).toEqual([['Giulia']])
})
