import { describe, expect, test } from 'vitest'
import {
  findEmoji,
  findEmojiBullets,
  findEmojiInWords,
  findEmoticons,
  findLowerCaseHashtags,
  findRepeatedEmoji,
  findStyledLetters,
} from '../../../rules/text/accessibility.ts'
import type { Range } from '../../../rules/types.ts'
import { leastTime } from '../time.ts'

const shown = (text: string, ranges: readonly Range[]): readonly string[] =>
  ranges.map(({ start, end }) => text.slice(start, end))

describe('letters in costume', () => {
  test.each([
    ['𝗦𝗮𝗹𝗱𝗶 di fine stagione', '𝗦𝗮𝗹𝗱𝗶', 'Saldi'],
    ['Oggi 𝓫𝓾𝓸𝓷 𝓷𝓪𝓽𝓪𝓵𝓮!', '𝓫𝓾𝓸𝓷 𝓷𝓪𝓽𝓪𝓵𝓮', 'buon natale'],
    ['Ⓟⓡⓞⓜⓞ', 'Ⓟⓡⓞⓜⓞ', 'Promo'],
    ['ＳＡＬＥ now', 'ＳＡＬＥ', 'SALE'],
    ['ɴᴇᴡ ᴀʀʀɪᴠᴀʟs', 'ɴᴇᴡ ᴀʀʀɪᴠᴀʟ', 'new arrival'],
    ['🅝🅔🅦 in store', '🅝🅔🅦', 'NEW'],
    ['🄽🄴🅆 in store', '🄽🄴🅆', 'NEW'],
    ['ⁿᵉʷ', 'ⁿᵉʷ', 'new'],
    ['s̶c̶o̶n̶t̶o̶ vero', 's̶c̶o̶n̶t̶o̶', 'sconto'],
    ['ℂ𝕚𝕒𝕠 a tutti', 'ℂ𝕚𝕒𝕠', 'Ciao'],
    ['𝐒𝐚𝐥𝐝𝐢 𝟓𝟎%', '𝐒𝐚𝐥𝐝𝐢 𝟓𝟎', 'Saldi 50'],
  ])('%s', (text, styled, plain) => {
    const found = findStyledLetters(text)
    expect(shown(text, found)).toEqual([styled])
    expect(found[0]?.plain).toBe(plain)
  })

  test.each([
    'Ciao, è già più caffè: perché no?',
    'CAPS and small, ß ø æ ñ',
    'ⓘ Info, № 5, ™ ® ©, 20 ℃, 1º e 2ª, x² e H₂O',
    '① Uno ② Due ③ Tre',
    'Gruppo 🅰️ e 🅱️, 🅿️ e 🆗',
    'Привет, 你好, مرحبا, Γειά',
    'zalgo e\u0301 e\u0300',
    '🇮🇹 🏳️‍🌈 👩‍🍳',
    '',
  ])('left alone: %s', (text) => expect(findStyledLetters(text)).toEqual([]))
})

describe('hashtags of several words in small letters', () => {
  test.each([
    ['#buonnatale', '#BuonNatale'],
    ['#Buonafortuna a noi', undefined],
    ['#vitadamamma', '#VitaDaMamma'],
    ['#prodottiitaliani', '#ProdottiItaliani'],
    ['#fattoamano', '#FattoAMano'],
    ['#lamiacasa', '#LaMiaCasa'],
    ['#estate2025 #vacanzeitaliane', '#VacanzeItaliane'],
    ['#natale2025incitta', undefined],
    ['#BUONNATALE', '#BUONNATALE'],
    ['#socialmediamarketing', '#SocialMediaMarketing'],
    ['#blackfriday', '#BlackFriday'],
    ['#worldbookday2025', '#WorldBookDay2025'],
    ['#shoplocal', '#ShopLocal'],
    ['#loveyourlife', '#LoveYourLife'],
  ])('%s', (text, suggestion) => {
    const expected = suggestion === '#BUONNATALE' ? '#BuonNatale' : suggestion
    expect(findLowerCaseHashtags(text).map((found) => found.suggestion)).toEqual(
      expected === undefined ? [] : [expected],
    )
  })

  test('no more than anybody reads are judged', () => {
    expect(findLowerCaseHashtags('#buonnatale '.repeat(100))).toHaveLength(60)
  })

  test('a very long one is several words, whatever they are', () => {
    const text = 'Guarda #quandoilgattononcheimbrattatutto oggi'
    const found = findLowerCaseHashtags(text)
    expect(shown(text, found)).toEqual(['#quandoilgattononcheimbrattatutto'])
  })

  test.each([
    '#BuonNatale',
    '#buon_natale',
    '#ristorante #gelato #arredamento #sostenibilita',
    '#weekend #together #website #newsletter #lifestyle',
    '#capolavoro #arcobaleno #mezzogiorno #ferragosto',
    '#internazionalizzazione',
    '#alessandro #francesca',
    '#ad #adv',
    'https://example.it/pagina#buonnatale',
    'il numero # e basta',
    '#12345678',
    '#',
  ])('left alone: %s', (text) => expect(findLowerCaseHashtags(text)).toEqual([]))
})

describe('emoji', () => {
  test('a family, a flag, a skin tone and a key are one each', () => {
    const text = '👨‍👩‍👧‍👦 🇮🇹 👍🏽 1️⃣ ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏳️‍🌈'
    expect(shown(text, findEmoji(text))).toEqual(['👨‍👩‍👧‍👦', '🇮🇹', '👍🏽', '1️⃣', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏳️‍🌈'])
  })

  test('the same one in a row', () => {
    expect(findRepeatedEmoji('Grazie ❤️❤️ ❤️ a tutti 👍 e 👍 🔥🔥')).toEqual([
      { emoji: '❤️', count: 3, start: 7, end: 14 },
      { emoji: '🔥', count: 2, start: 31, end: 35 },
    ])
    expect(findRepeatedEmoji('👍 👎 👍 e 👍🏽👍🏻')).toEqual([])
  })

  test.each([
    ['La nostra p🍕zza è pronta', ['🍕']],
    ['Un c❤️re grande', ['❤️']],
    ['grazie💖mille', ['💖']],
    ['Ciao 😀 a tutti', []],
    ['Ciao😀 a tutti', []],
    ['Ciao 😀a tutti', []],
    ['2️⃣0', []],
  ])('inside a word: %s', (text, inside) => expect(shown(text, findEmojiInWords(text))).toEqual(inside))

  test.each([
    ['Orari:\n✅ lunedì\n✅ martedì', ['✅', '✅']],
    ['1️⃣ Apri\n2️⃣ Clicca', ['1️⃣', '2️⃣']],
    ['👉 Vieni a trovarci', []],
    ['Ciao 👋\nA presto 👋', []],
    ['🎉\n🎉', []],
  ])('as bullets: %j', (text, bullets) => expect(shown(text, findEmojiBullets(text))).toEqual(bullets))
})

describe('emoticons', () => {
  test.each([
    ['Ciao :) come va ;-) bene :D', [':)', ';-)', ':D']],
    ['<3 xD ^_^ ¯\\_(ツ)_/¯', ['<3', 'xD', '^_^', '¯\\_(ツ)_/¯']],
    ['http://example.it (ore 12:30) a:b 3:0 C:/ vedi sotto:', []],
    ['Punti: 1) uno; 2) due (forse)', []],
    ['XDCAM e 5<30', []],
  ])('%s', (text, faces) => expect(shown(text, findEmoticons(text))).toEqual(faces))
})

test('any string is read without a fault, long ones quickly', () => {
  for (const piece of [
    '#buonnatale',
    '#a ',
    '𝗦',
    'a\u0336',
    '👨‍👩‍👧',
    '\ud83d',
    ':)',
    '\u200d',
    '❤️\n',
    `#${'la'.repeat(40)}`,
    '\u20E3',
    '1️⃣',
  ]) {
    const text = piece.repeat(Math.ceil(10_000 / piece.length))
    const finders = [
      findStyledLetters,
      findLowerCaseHashtags,
      findRepeatedEmoji,
      findEmojiInWords,
      findEmojiBullets,
      findEmoticons,
    ]
    const time = leastTime(200, () => {
      for (const find of finders) find(text)
    })
    expect(time, piece).toBeLessThan(200)
    for (const find of finders) for (const { start, end } of find(text)) expect(start).toBeLessThan(end)
  }
})
