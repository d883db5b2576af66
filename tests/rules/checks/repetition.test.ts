import { expect, it } from 'vitest'
import { tips } from '../make.ts'
import { tryTable } from './table.ts'

const WORD = { of: 'word', max: 1, exceptions: { it: ['piano piano'], en: ['bye bye'] } }

tryTable('repetition', {
  it: [
    { check: WORD, text: 'Ecco il il modulo, Che che bello', flags: ['il il', 'Che che'] },
    { check: WORD, text: 'Piano piano ci arriviamo, sì, sì.', flags: [] },
    {
      check: { of: 'punctuation', max: 1 },
      text: 'Grazie!! Davvero?! Ciao....',
      flags: ['!!', '?!', '....'],
    },
    { check: { of: 'punctuation', max: 1 }, text: 'Grazie! Davvero? Ciao...', flags: [] },
    { check: { of: 'letter', max: 2 }, text: 'Graziiie belllla, mamma!', flags: ['Graziiie', 'belllla'] },
    { check: { of: 'letter', max: 2 }, text: 'www.esempio.it e Giovanni XXIII, zoo', flags: [] },
    { check: { of: 'emoji', max: 1 }, text: 'Evviva 🎉 🎉🎉 e 👏', flags: ['🎉 🎉🎉'] },
    { check: { of: 'emoji', max: 1 }, text: 'Evviva 🎉👏', flags: [] },
  ],
  en: [
    { check: WORD, text: 'This is the the form.', flags: ['the the'] },
    { check: WORD, text: 'Bye bye! This, this.', flags: [] },
    { check: { of: 'punctuation', max: 2 }, text: 'Great!!! Nice!!', flags: ['!!!'] },
    { check: { of: 'letter', max: 2 }, text: 'Sooo coool', flags: ['Sooo', 'coool'] },
    { check: { of: 'letter', max: 2 }, text: 'So cool: 1000000', flags: [] },
  ],
})

it('offers what is left without the repetition', () => {
  const suggested = (spec: Record<string, unknown>, text: string) =>
    tips({ type: 'repetition', ...spec }, text).flatMap(({ suggestions }) => suggestions)
  expect(suggested(WORD, 'Ecco il il modulo')).toEqual(['il'])
  expect(suggested({ of: 'punctuation', max: 1 }, 'Bene!!! E tu?!')).toEqual(['!', '?'])
  expect(suggested({ of: 'letter', max: 2 }, 'coool')).toEqual(['col', 'cool'])
  expect(suggested({ of: 'emoji', max: 1 }, '🎉🎉🎉')).toEqual(['🎉'])
})
