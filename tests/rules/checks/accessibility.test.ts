import { expect, it } from 'vitest'
import { tips } from '../make.ts'
import { tryTable } from './table.ts'

tryTable('accessibility', {
  it: [
    { check: { of: 'emoji-count', max: 2 }, text: 'Grazie 😀🎉 a tutti 💙✨', flags: ['💙'] },
    { check: { of: 'emoji-count' }, text: 'Grazie 😀🎉💙', flags: [] },
    { check: { of: 'emoji-repeat' }, text: 'Auguri 🎉🎉🎉', flags: ['🎉🎉🎉'] },
    { check: { of: 'emoji-repeat', max: 3 }, text: 'Auguri 🎉🎉🎉', flags: [] },
    { check: { of: 'emoji-in-word' }, text: 'Vi am❤️amo', flags: ['❤️'] },
    { check: { of: 'emoji-in-word' }, text: 'Vi amiamo ❤️', flags: [] },
    { check: { of: 'emoji-bullet' }, text: '✅ reso gratuito\n✅ cambio in negozio', flags: ['✅', '✅'] },
    { check: { of: 'emoji-bullet' }, text: '✅ Fatto!', flags: [] },
    { check: { of: 'hashtag-case' }, text: 'Auguri #buonnatale', flags: ['#buonnatale'] },
    { check: { of: 'hashtag-case' }, text: 'Auguri #BuonNatale #mare', flags: [] },
    { check: { of: 'styled-letters' }, text: 'Oggi 𝓯𝓮𝓼𝓽𝓪 in piazza', flags: ['𝓯𝓮𝓼𝓽𝓪'] },
    { check: { of: 'styled-letters' }, text: 'Oggi festa in piazza ⓘ', flags: [] },
    { check: { of: 'emoticon' }, text: 'Ciao :-) «:-)»', flags: [':-)'] },
  ],
  en: [
    { check: { of: 'emoji-count', max: 1 }, text: 'Thanks 😀🎉', flags: ['🎉'] },
    { check: { of: 'hashtag-case' }, text: 'Enjoy #blackfriday', flags: ['#blackfriday'] },
    { check: { of: 'hashtag-case' }, text: 'Enjoy #BlackFriday', flags: [] },
    { check: { of: 'styled-letters' }, text: '𝗦𝗔𝗟𝗘 until Sunday', flags: ['𝗦𝗔𝗟𝗘'] },
  ],
})

it('offers what reads well instead', () => {
  const suggested = (of: string, text: string) =>
    tips({ type: 'accessibility', of }, text, { language: 'en' }).flatMap(({ suggestions }) => suggestions)
  expect(suggested('hashtag-case', 'Enjoy #blackfriday')).toEqual(['#BlackFriday'])
  expect(suggested('styled-letters', '𝗦𝗔𝗟𝗘 now')).toEqual(['SALE'])
  expect(suggested('emoji-repeat', 'Yes 🎉🎉')).toEqual(['🎉'])
})
