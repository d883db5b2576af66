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
  ],
})

it('says how many there are', () => {
  const spec = { type: 'occurrence', ...BANG }
  expect(tips(spec, 'Bene! Grazie! Ciao!')).toHaveLength(1)
})
