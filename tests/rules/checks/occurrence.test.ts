import { expect, it } from 'vitest'
import { tips } from '../make.ts'
import { tryTable } from './table.ts'

const PLEASE = { phrases: { it: ['per favore'], en: ['please'] }, max: 1 }
const BANG = { of: 'exclamation', max: 1 }

tryTable('occurrence', {
  it: [
    { check: PLEASE, text: 'Per favore scriva, per favore. E per favore legga.', flags: ['per favore'] },
    { check: PLEASE, text: 'Per favore, scriva.', flags: [] },
    { check: BANG, text: 'Bene! Grazie! Ciao!', flags: ['!'] },
    { check: BANG, text: 'Bene! Grazie.', flags: [] },
    { check: { ...BANG, per: 'sentence' }, text: 'Bene! Grazie!', flags: [] },
    { check: { ...BANG, per: 'sentence' }, text: 'Bene!! Grazie!', flags: ['!'] },
    { check: { of: 'hashtag', max: 2 }, text: '#uno #due #tre #quattro', flags: ['#tre'] },
    { check: { of: 'link', min: 1 }, text: 'Tutto sul sito.', flags: [''] },
    { check: { of: 'link', min: 1 }, text: 'Tutto su www.esempio.it.', flags: [] },
    { check: { of: 'line-break', max: 1 }, text: 'Uno\nDue\nTre', flags: ['\n'] },
  ],
  en: [
    { check: PLEASE, text: 'Please write, please.', flags: ['please'] },
    { check: PLEASE, text: 'Please write.', flags: [] },
    { check: { of: 'emoji', max: 2 }, text: '👨‍👩‍👧 and 🇮🇹 and 👍🏽', flags: ['👍🏽'] },
    { check: { of: 'emoji', max: 2 }, text: 'One 👍🏽 and © and 2', flags: [] },
    { check: { of: 'mention', max: 0 }, text: 'Ask @sam, not me@example.com', flags: ['@sam'] },
    { check: { of: 'number', min: 1 }, text: 'We will be there at 18.30.', flags: [] },
    { check: { of: 'question', min: 1 }, text: 'What next', flags: [''] },
    { check: { ...PLEASE, min: 1 }, text: 'Write.', flags: [''] },
    { check: { ...PLEASE, min: 1 }, text: 'Please write.', flags: [] },
    {
      check: { ...PLEASE, min: 1, per: 'sentence' },
      text: 'Please write. Do it now.',
      flags: ['Do it now.'],
    },
    { check: { ...PLEASE, per: 'sentence' }, text: 'Please write, please. Please.', flags: ['please'] },
    { check: { of: 'number', max: 1, per: 'sentence' }, text: 'Call 12 or 13. Or 14.', flags: ['13'] },
    { check: { phrases: { it: ['per favore'] }, min: 1 }, text: 'Write.', flags: [] },
    { check: { phrases: { it: ['per favore'] }, min: 1, per: 'sentence' }, text: 'Write.', flags: [] },
  ],
})

it('says how many there are, once', () => {
  const says = (spec: Record<string, unknown>, text: string) =>
    tips({ type: 'occurrence', ...spec }, text, { message: '{count}' }).map(({ message }) => message)
  expect(says(BANG, 'Bene! Grazie! Ciao!')).toEqual(['3'])
  expect(says({ of: 'exclamation', min: 3 }, 'Bene! Grazie.')).toEqual(['1'])
})
