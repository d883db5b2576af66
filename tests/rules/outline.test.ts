import { describe, expect, it } from 'vitest'
import { fold } from '../../rules/text/fold.ts'
import { LONGEST_SENTENCE, outline } from '../../rules/text/outline.ts'

const sentences = (text: string) => outline(text).sentences.map(({ start, end }) => text.slice(start, end))
const spans = (text: string) =>
  outline(text).spans.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

describe('sentences', () => {
  it.each([
    ['Uno. Due! Tre? Quattro…', ['Uno.', 'Due!', 'Tre?', 'Quattro…']],
    ['uno. due', ['uno.', 'due']],
    ['Gent. Sig. Rossi, il Dott. Neri c’è.', ['Gent. Sig. Rossi, il Dott. Neri c’è.']],
    ['In via Mons. Neri col Rev. Finch.', ['In via Mons. Neri col Rev. Finch.']],
    ['Mr. Smith and Mrs. Jones. Bye', ['Mr. Smith and Mrs. Jones.', 'Bye']],
    ['La S.p.A. e p.es. questo, ecc. e poi. Fine', ['La S.p.A. e p.es. questo, ecc. e poi.', 'Fine']],
    ['Sta in loc. Le Piane 6, fraz. Monteverde.', ['Sta in loc. Le Piane 6, fraz. Monteverde.']],
    ['Pane, vino ecc. Poi basta', ['Pane, vino ecc.', 'Poi basta']],
    ['Alle 18.30 del 12.03.', ['Alle 18.30 del 12.03.']],
    ['1. Primo\n2. Secondo', ['1. Primo', '2. Secondo']],
    ['Una riga\nun’altra\r\n\r\nterza', ['Una riga', 'un’altra', 'terza']],
    ['«Non so. Boh.» Disse.', ['«Non so.', 'Boh.»', 'Disse.']],
    ['Vedi www.a.it. Poi scrivi a b@c.it. Ciao', ['Vedi www.a.it.', 'Poi scrivi a b@c.it.', 'Ciao']],
    ['Grazie!!! 😊 Ciao', ['Grazie!!!', '😊 Ciao']],
    ['  \n ', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it.each(['', '★'])(
    'are cut when they are longer than any real one, never inside an emoji: %s😀…',
    (first) => {
      const cut = sentences(first + '😀'.repeat(3000))
      expect(cut.length).toBeGreaterThan(1)
      for (const part of cut) {
        expect(part.length).toBeLessThanOrEqual(LONGEST_SENTENCE)
        expect(part).toMatch(/^★?😀+$/u)
      }
    },
  )
})

describe('spans', () => {
  it.each([
    [
      '“uno” «due» „tre“ "quattro" ‘cinque’',
      ['quotes “uno”', 'quotes «due»', 'quotes „tre“', 'quotes "quattro"', 'quotes ‘cinque’'],
    ],
    ['l’amico dell’altro 5" x 6"', []],
    ['> citato\nnon > citato', ['quotes > citato']],
    [
      'https://a.it/b?c=d, (www.e.com) e foo.it/x.',
      ['links https://a.it/b?c=d', 'links www.e.com', 'links foo.it/x'],
    ],
    ['mario.rossi+x@posta.example.com', ['links mario.rossi+x@posta.example.com']],
    ['finito.Poi e fine.It', []],
    ['@marta.r, e#no #BuonNatale #123', ['mentions @marta.r', 'hashtags #BuonNatale']],
    ['`let x` e ```due\nrighe```', ['code `let x`', 'code ```due\nrighe```']],
    // What opens and does not close, or closes at once, is nothing.
    ['“aperte', []],
    ['" spazio" e "" e «»', []],
    ['"a capo\n"', []],
    ['«una riga\nun’altra» e «due\n\nparagrafi»', ['quotes «una riga\nun’altra»']],
    ['"l"a" b', ['quotes "l"a"']],
    ['`` e niente', []],
    ['`aperto', []],
    ['```aperto', []],
    ['`a\nb`', []],
    ['http:// e https://', []],
    ['vedi ://a.it', []],
    ['#natale_ e poi', ['hashtags #natale_']],
    [`"${'d"a '.repeat(13)}"`, []],
    ['@ e # e @- e #!', []],
  ])('%j', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('folding', () => {
  it.each([
    ['Perché  NO?', 'perche no?'],
    ['l’amico “sì” – no', 'l\'amico "si" - no'],
    ['ﬁne Straße Ⅳ ½', 'fine strasse iv 1⁄2'],
    ['caffe\u0300 z\u200bero', 'caffe zero'],
    ['👨‍👩‍👧 ✌️', '👨👩👧 ✌'],
    ['a\r\nb\u2028c', 'a\n\nb\nc'],
  ])('%j', (text, expected) => {
    expect(fold(text).text).toBe(expected)
  })

  it('knows where each folded unit came from', () => {
    const text = 'Sì,  caffe\u0300 ﬁne'
    const folded = fold(text)
    const at = folded.text.indexOf('caffe')
    expect(text.slice(folded.start(at), folded.end(at + 5))).toBe('caffe\u0300')
    const fine = folded.text.indexOf('fine')
    expect(text.slice(folded.start(fine), folded.end(fine + 4))).toBe('ﬁne')
  })

  it('keeps the offsets when it keeps the case', () => {
    for (const text of ['Perché  NO?', 'E\u0300 İSTANBUL ß ﬃ Brand™', '𝗔b \u202e x']) {
      expect(fold(text, true).text).toHaveLength(fold(text).text.length)
    }
  })
})
