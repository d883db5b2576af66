import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginningsOf } from '../../rules/phrases/beginning.ts'
import { formsOf } from '../../rules/phrases/broad.ts'
import { headsOf } from '../../rules/phrases/match.ts'
import { parsePhrase } from '../../rules/phrases/parse.ts'
import { flagged } from './make.ts'

const find = (phrase: string, text: string, more: Record<string, unknown> = {}) =>
  flagged({ type: 'existence', phrases: { it: [phrase] }, ...more }, text)

describe('a phrase', () => {
  it.each([
    ['calma', 'Ci vuole calma!', ['calma']],
    ['calma', 'Si è calmata', []],
    ['calma', 'Incalmabile', []],
    ['calma', 'la calpa e la calma', ['calma']],
    ['{sei,seitu}', 'sei qui, seitu qui', ['sei', 'seitu']],
    ['no [grazie]', 'No, e poi no grazie', ['No', 'no grazie']],
    ['stupid{o,a,i,e}', 'Stupido, stupida, STUPIDI e stupidate', ['Stupido', 'stupida', 'STUPIDI']],
    ['gatt{o,}', 'gatto gatt gatti', ['gatto', 'gatt']],
    ['{in,ri}chiesta', 'una richiesta e una inchiesta, chiesta', ['richiesta', 'inchiesta']],
    ['cretin*', 'Cretino! Cretinate. Cretini, iocretino', ['Cretino', 'Cretinate', 'Cretini']],
    ['{07,08}*', 'sale 0712, 0812 e 0912', ['0712', '0812']],
    ['stupid{o,a}*', 'stupidone, stupidata, stupidissimo', ['stupidone', 'stupidata']],
    ['bs {1,2,7}{0,6}*', 'BS 7671, BS 10 e BS 5', ['BS 7671', 'BS 10']],
    ['consegn{,at}*', 'consegna, consegnatela', ['consegna', 'consegnatela']],
    ['non ved* [l’]ora', 'Non vedo l’ora, non vediamo ora', ['Non vedo l’ora', 'non vediamo ora']],
    ['[molto] bene', 'Molto bene, poco bene', ['Molto bene', 'bene']],
    ['grazie [mille]', 'Grazie mille. Grazie tante.', ['Grazie mille', 'Grazie']],
    [
      'grazie [mille] [davvero]',
      'Grazie davvero. Grazie mille davvero. Grazie mille. Grazie a te.',
      ['Grazie davvero', 'Grazie mille davvero', 'Grazie mille', 'Grazie'],
    ],
    [
      'no [e] [poi] [no] grazie',
      'No e poi no grazie, no poi grazie',
      ['No e poi no grazie', 'no poi grazie'],
    ],
    ['per [il] momento', 'per il momento, per momento, per un momento', ['per il momento', 'per momento']],
    ['ci dispiace, ma', 'Ci dispiace, ma no. Ci dispiace ma no.', ['Ci dispiace, ma']],
    ['ci dispiace ma', 'Ci dispiace, ma no. Ci dispiace ma no.', ['Ci dispiace ma']],
    ['!!', 'Grazie!! Bene!', ['!!']],
    ['\\[sic\\]', 'scritto [sic] così', ['[sic]']],
    ['50 %', 'Sconto 50 % e 150 %', ['50 %']],
    ['!!', 'Grazie!!Bene', ['!!']],
    ['stupid{o,a}', 'Stupidate', []],
    ['cretin{o,} mio', 'cretin mio, cretino mio, cretino tuo', ['cretin mio', 'cretino mio']],
    ['prego, [davvero] caro', 'Prego, davvero caro. Prego, caro', ['Prego, davvero caro', 'Prego, caro']],
    ['parlott{are,a}re', 'sempre a parlottare', ['parlottare']],
    ['grazie {mille,mille mille}', 'Grazie mille mille', ['Grazie mille mille']],
    ['grazie {mille,tante} davvero', 'Grazie mille, grazie tante davvero', ['grazie tante davvero']],
    ['ciao *', 'Ciao * a tutti, ciao a te', ['Ciao *']],
    ['st*p', 'st*p, stop', ['st*p']],
    ['197*', 'nel 1975', ['1975']],
    ['100%*', 'al 100%* e al 100%', ['100%*']],
  ])('%s in “%s”', (phrase, text, expected) => {
    expect(find(phrase, text)).toEqual(expected)
  })

  it.each([
    ['ah', 'AH'],
    ['{ah,oh}', 'Oh'],
    ['ahi*', 'ahimè'],
    ['ah [sì]', 'ah sì'],
    ['a{h,hi}', 'ahi'],
    ['ah, ecco', 'ah, ecco'],
    ['è vero', 'È vero'],
    ['e\u0300 vero', 'e\u0300 vero'],
    ['c’è', 'C’è'],
    ['ab\u200bc', 'abc'],
    ['a', 'a'],
    ['5 stelle', '5 stelle'],
    [' ah', 'ah'],
    ['{oh, ah} sì', 'ah sì'],
    ['{,oh} ah', 'ah'],
    ['{a,i} due', 'i due'],
    ['{ab,cd}\u0301 si', 'cd\u0301 si'],
    ['a [b] c', 'a c'],
    ['a [b]', 'a'],
    ["l'{ora,ore}", 'L’ore'],
  ])('%j is found in “%s”, however it begins', (phrase, text) => {
    expect(find(phrase, text)).toEqual([text])
  })

  it('is the same in any case, with any accent, apostrophe or space', () => {
    expect(find('perche', 'Perché PERCHÈ perche perche\u0301')).toEqual([
      'Perché',
      'PERCHÈ',
      'perche',
      'perche\u0301',
    ])
    expect(find("un po'", 'un po’ un poʼ un po` UN  PO´')).toEqual(['un po’', 'un poʼ', 'un po`', 'UN  PO´'])
    expect(find('si calmi', 'si\u00a0calmi, si  calmi')).toEqual(['si\u00a0calmi', 'si  calmi'])
    expect(find('si \n calmi', 'ora si calmi')).toEqual(['si calmi'])
  })

  it('is found through characters that nobody sees, and in letters in costume', () => {
    expect(find('cretino', 'sei un cre\u200btino')).toEqual(['cre\u200btino'])
    expect(find('cretino', 'sei un \u202ecretino\u202c')).toEqual(['cretino'])
    expect(find('cretino', 'sei un 𝓬𝓻𝓮𝓽𝓲𝓷𝓸!')).toEqual(['𝓬𝓻𝓮𝓽𝓲𝓷𝓸'])
    expect(find('officina', 'la oﬃcina')).toEqual(['oﬃcina'])
  })

  it('tells capitals and accents apart when it must', () => {
    expect(find('Lei', 'Lei e lei', { matchCase: true })).toEqual(['Lei'])
    expect(find('perchè', 'perché perchè', { matchCase: true })).toEqual(['perchè'])
  })

  it('is a whole word also beside an apostrophe', () => {
    expect(find('idiota', 'l’idiota, quell’idiota')).toEqual(['idiota', 'idiota'])
    expect(find('can', 'we can’t, we can')).toEqual(['can'])
    expect(find('boss', 'the boss’s car')).toEqual(['boss'])
    expect(find('idiot', 'the idiot’s car, an idiot’ss')).toEqual(['idiot'])
  })

  it('is found however many ways it may begin', () => {
    const many = [...'abcdefghijklmnopqrstuvwxyz0123456'].join()
    const phrase = `[{${many}}] [molto] bene`
    expect(find(phrase, 'Bene così')).toEqual(['Bene'])
    expect(find(phrase, 'Ma q molto bene')).toEqual(['q molto bene'])
  })

  it.each([
    ['[molto] stupid{o,a}', ['molto stupido', 'molto stupida', 'stupido', 'stupida']],
    ['tip* [qui]', ['tip* qui', 'tip*']],
    ['{gatt,can}{o,} mio', ['gatto mio', 'gatt mio', 'cano mio', 'can mio']],
  ])('%s stands for each of its forms', (phrase, forms) => {
    expect(formsOf(phrase)).toEqual(forms)
  })

  it('stays inside a sentence and inside a line', () => {
    expect(find('grazie ciao', 'grazie\nciao grazie. ciao')).toEqual([])
  })
})

describe('places', () => {
  const text = 'scemo «scemo» #scemo @scemo `scemo` https://scemo.it/scemo'
  it.each([
    [['prose'], 1],
    [['prose', 'quotes'], 2],
    [['hashtags'], 1],
    [['mentions', 'code'], 2],
    [['links'], 2],
  ])('looks only in %j', (places, count) => {
    expect(find('scemo', text, { in: places })).toHaveLength(count)
  })

  it('does not look in lines that quote another message', () => {
    expect(find('scemo', '> scemo tu\n  > scemo\nscemo io > scemo')).toEqual(['scemo', 'scemo'])
  })

  it('takes a quotation mark that never closes for a slip', () => {
    expect(find('scemo', 'lei ha detto "scemo e basta')).toEqual(['scemo'])
  })
})

describe('words in disguise', () => {
  const INSULTS = [
    'stupid{o,a,i,e}',
    'cazzo',
    'coglion*',
    'merda',
    'pene',
    'fuck',
    'pezzo di idiota',
    'porco can',
    'ano',
  ]
  const undressed = (text: string) =>
    flagged({ type: 'existence', phrases: { it: INSULTS }, masked: true }, text)

  it.each([
    'st*pido',
    'c4zzo',
    'c@zzo',
    'ca$$o cazzo'.slice(6),
    'c***o',
    'c*zzo',
    's t u p i d o',
    's.t.u.p.i.d.o',
    'stu.pi.do',
    'stu-pido',
    'stuuupido',
    'cazzzzo',
    'm3rd4',
    'M E R D A',
    'f**k',
    'f***',
    'f u c k',
    'c0gl10n1',
    'cogl*oni',
    'c o g l i o n a z z o',
    'сazzo',
  ])('%s is seen', (word) => {
    expect(undressed(`Ma che ${word} dici`)).toEqual([word])
  })

  it.each([
    'Ciao a tutt*, car* amic*',
    'La S.p.A. apre alle 18.30 con check-in e week-end',
    'Hotel Bellevue**** e 5* ovunque',
    'Prendi le pennne e il formato 4x4',
    'Nooo bellissimooo grazieee',
    'Va bene!come dici',
    'a b c d e f g',
    'Il *vero* **problema** è qui',
    'Scrivi a c.o.d. numero A1B2C3',
    'co-working e pro-memoria',
    'il can porta fortuna',
    '3v3nti e h3',
    'il superporco c*n',
    'un 4no, un a-n-o',
    'il porco c a n e',
  ])('nothing in “%s”', (text) => {
    expect(undressed(text)).toEqual([])
  })

  it('may be part of a longer phrase', () => {
    expect(undressed('Che pezzo di id1ota, porco c*n')).toEqual(['pezzo di id1ota', 'porco c*n'])
  })

  it.each([
    ['Sì, e s t u p i d o, vero?', 's t u p i d o'],
    ['che s t u p i d o e basta', 's t u p i d o'],
    ['ma a s t u p i d i e tu', 's t u p i d i'],
  ])('spelt beside a short word, in “%s”', (text, word) => {
    expect(undressed(text)).toEqual([word])
  })

  it('are looked for sixty times in a sentence', () => {
    expect(undressed('c4zzo '.repeat(70))).toHaveLength(60)
  })

  it('are left alone when the rule does not ask', () => {
    expect(find('cazzo', 'c4zzo')).toEqual([])
  })
})

describe('what cannot be a phrase', () => {
  it.each([
    ['stupid{o,a', 'Manca la } che chiude.', 'The closing } is missing.'],
    ['stupido}', 'C’è una } di troppo.', 'There is a } too many.'],
    ['molto]', 'C’è una ] di troppo.', 'There is a ] too many.'],
    ['[molto', 'Manca la ] che chiude.', 'The closing ] is missing.'],
    [
      '[molto] [bene]',
      'Almeno una parola deve stare fuori da [ ].',
      'At least one word must be outside [ ].',
    ],
    ['a*', 'Prima di * servono almeno due lettere.', 'At least two letters are needed before *.'],
    ['{a,un}*', 'Prima di * servono almeno due lettere.', 'At least two letters are needed before *.'],
    ['5*', 'Prima di * servono almeno due lettere.', 'At least two letters are needed before *.'],
    ['dell’a*', 'Prima di * servono almeno due lettere.', 'At least two letters are needed before *.'],
    [
      '{,}',
      'Tra { e } mancano le forme, divise da virgole.',
      'The forms, divided by commas, are missing between { and }.',
    ],
    [
      '{a,[b]}',
      'Tra { e } vanno solo parole, divise da virgole.',
      'Only words divided by commas go between { and }.',
    ],
    ['cal[ma]', '[ ] racchiude parole intere.', '[ ] holds whole words.'],
    ['dire [] molto', 'Tra [ e ] manca una parola.', 'A word is missing between [ and ].'],
    [
      '{a,b,c,d,e}{a,b,c,d,e}{a,b,c,d,e}{a,b,c,d,e}',
      'Questa frase ha più di 300 forme: dividila.',
      'This phrase has more than 300 forms: split it.',
    ],
    ['\u200b', 'La frase è vuota.', 'The phrase is empty.'],
  ])('%s is told why', (phrase, it, en) => {
    expect(parsePhrase(phrase)).toEqual({ ok: false, message: { it, en } })
  })

  it('has more than 300 forms, those with and without a word counted', () => {
    const forms = '{a,b,c,d,e,f,g,h,i,l}{a,b,c,d,e,f,g,h,i,l}'
    expect(parsePhrase(`${forms}{a,b,c}`).ok).toBe(true)
    expect(parsePhrase(`${forms} [a]`).ok).toBe(true)
    expect(parsePhrase(`${forms} [{a,b}] c`).ok).toBe(true)
    expect(parsePhrase(`${forms} [{a,b,c}] d`).ok).toBe(false)
  })
})

describe('how a phrase begins', () => {
  it.each([
    ['stupid{o,a}', ['stu']],
    ['{sei,è} uno stupido', ['sei', 'e u']],
    ['[sei] {un,una} stupid*', ['sei', 'un ', 'una']],
    ['{ma,} vai', ['ma ', 'vai']],
    ['Così così', ['cos']],
    ['a [b] c', ['a c', 'a b']],
    ['l’amico', ["l'a"]],
    ['\\{a}', undefined],
    ['\\ {al,il} bar', undefined],
    ['ok', ['ok']],
    ['no [grazie]', ['no']],
    ['{sei,da} [un] capo', ['sei', 'da']],
    ['a', undefined],
    ['a [bravo]', undefined],
    ['st*', undefined],
    ['sto* male', ['sto']],
    ['{a,un} *', undefined],
  ])('%s', (phrase, beginnings) => {
    expect(beginningsOf(phrase)?.toSorted()).toEqual(beginnings?.toSorted())
  })

  it('is true of every form of every phrase', () => {
    const sign = fc.constantFrom('a', 'B', 'è', ' ', '{', '}', ',', '[', ']', '*', '\\', '’', '\n', '.')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const source = signs.join('')
        const parsed = parsePhrase(source)
        const beginnings = beginningsOf(source)
        if (!parsed.ok || !beginnings) return
        for (const { literal } of headsOf(parsed.pieces))
          expect(beginnings.some((each) => literal.startsWith(each) || each.startsWith(literal))).toBe(true)
      }),
      { numRuns: 20_000 },
    )
  })
})
