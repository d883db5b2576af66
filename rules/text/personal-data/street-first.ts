/** "Via dei Mille, 12/A - 20129 Milano (MI)": the street, then the number, as in most of Europe. */
import { AFTER_NUMBER, isCapital, isGluedSign, LINKS, type Piece, wordAt, wordSet } from './address-pieces.ts'
import { textAfter } from './around.ts'

/** Before the name: "via Roma 12". */
const STREET_FIRST = wordSet(`
  via v.le viale vialetto piazza p.zza pzza p.za piazzale p.le piazzetta corso c.so largo vicolo vico strada stradone contrada c.da località
  loc borgo cascina podere calata vicoletto salita discesa rampa rampe calle campo fondamenta rione traversa frazione fraz galleria sestiere circonvallazione viadotto ramo salizada salizzada sottoportego trav
  maso stradello borgata villaggio s.da str.da strda vle v.lo l.go ctr c.trada ctrada
  str rue rua avenida avda paseo plaza ul ulica avenue boulevard`)
/** These take a name in small letters too: "via roma 12". */
const COMMON_FIRST = wordSet(
  'via viale v.le piazza p.zza pzza piazzale corso c.so vicolo lungomare lungotevere lungarno',
)
/** "via mail", "corso di inglese": ways and lessons. */
const NOT_STREETS = wordSet(`
  mail email e-mail pec sms whatsapp web internet fax telefono messaggio messaggi messenger dm direct app chat libera definitiva sottocutanea endovenosa intramuscolare orale topica
  provvisoria preliminare eccezionale esclusiva cavo terra aerea mare radio satellite streaming social facebook instagram telegram link
  skype zoom bluetooth wifi wi-fi usb generale ufficiale privata ogni tutti tutte entro online base avanzato serale intensivo gratuito
  gratuita che non si ci a con per circa dalle ore youtube linkedin tiktok teams google amazon paypal modulo form sito posta bonifico
  inglese francese spagnolo tedesco italiano yoga cucina formazione recupero aggiornamento lavoro perdere d'uscita uscita opera
  nome nomevia xxx esempio tal
  notti partita gara finale quella questa è sono inizia comincia parte
  c'è c’è c'erano c’erano eravamo until till platform junction gate exit route bus line flight section option step page port`)
const NUMBERED_ROADS = wordSet('provinciale statale regionale sp ss sr comunale')
const NUMBER_SIGNS = wordSet('n nr num n° numero civico nº no')

/** Whether a word, in small letters, can begin the name of a street. */
export function isStreetWord(word: string): boolean {
  return (
    STREET_FIRST.has(word) ||
    QUARTERS.has(word) ||
    QUARTERS_IN_VENICE.has(word) ||
    (word.startsWith('lung') && /^lung[oa]?\p{L}{4,}$/u.test(word))
  )
}

/** "via dei Mille, 12/A - 20095 Cusano Milanino (MI)", from the street word. */
export function streetFirst(text: string, pieces: readonly Piece[], i: number): number | undefined {
  const first = wordAt(pieces, i)
  if (!isStreetWord(first)) return undefined
  if (QUARTERS.has(first)) return numberOfQuarter(pieces, i)
  if (QUARTERS_IN_VENICE.has(first)) return numberInVenice(pieces, i)
  let names = 0
  let capital = false
  let numbered = false
  let verbs = 0
  for (let j = i + 1; j < pieces.length && j < i + 11; j++) {
    const piece = pieces[j]
    if (!piece || piece.kind === 'line') return undefined
    const next = pieces[j + 1]
    if (piece.kind === 'number') {
      if (names === 0 || (numbered && names === 1 && next?.kind === 'number')) {
        // "via 4 Novembre 12", "strada provinciale 65, 22".
        if (piece.text.length > 4 || next === undefined) return undefined
        // "via 1° Maggio 12".
        if (names === 0 && next.kind !== 'word' && next.text !== '°' && next.text !== 'º') return undefined
        capital ||= next.kind === 'word'
        continue
      }
      // "via UPS 1Z999AA10123456784", "corso alle 16".
      if (/^\p{L}+\d/u.test(text.slice(piece.end))) return undefined
      if (/^(?:d?alle|ore)$/.test(wordAt(pieces, j - 1))) return undefined
      if (
        numbered ||
        piece.text.length > 4 ||
        /^0+$/.test(piece.text) ||
        AFTER_NUMBER.test(textAfter(text, piece.end, 14))
      )
        return undefined
      if (/^(?:1[5-9]|20)\d\d$/.test(piece.text) && (first !== 'via' || isYear(pieces, j))) return undefined
      return capital || (COMMON_FIRST.has(first) && names <= 4)
        ? townAfter(pieces, numberEnd(pieces, j))
        : undefined
    }
    if (piece.kind === 'mark') {
      // "in via Po, al numero 12"
      const sign = wordAt(pieces, next?.lower === 'al' ? j + 2 : j + 1)
      const leadsToNumber = next?.kind === 'number' || NUMBER_SIGNS.has(sign)
      if (piece.text === ',' ? names === 0 || !leadsToNumber : piece.text !== '°' && piece.text !== 'º')
        return undefined
      continue
    }
    if (NUMBER_SIGNS.has(piece.lower) && (next?.kind === 'number' || next?.text === '°')) continue
    // "senza numero civico"
    if (piece.lower === 'snc' && capital) return townAfter(pieces, j)
    if (LINKS.has(piece.lower)) {
      // "Via Po chiude dal civico 12".
      if (verbs > 0) return undefined
      continue
    }
    if (NOT_STREETS.has(piece.lower) && !isInitial(text, piece)) return undefined
    // "via I-290", not "corso Umberto I 88".
    const isNumeral = /^[IVX]$/.test(piece.text) && names > 0 && text[piece.end] === ' '
    if (piece.text.length === 1 && next?.kind === 'number' && !isNumeral) return undefined
    if (NUMBERED_ROADS.has(piece.lower) && next?.kind === 'number') numbered = true
    names++
    if (names === 1) capital ||= isCapital(piece)
    // "Via Dante resterà chiusa fino al numero 5".
    if (capital && !isCapital(piece) && ++verbs > 1) return undefined
    if (names > 6) return undefined
  }
  return undefined
}

/** "via Garibaldi 1860: a street's story"; a house has a comma or a sign before the number, or a postcode after it. */
function isYear(pieces: readonly Piece[], j: number): boolean {
  const before = pieces[j - 1]
  return (
    before?.kind === 'word' &&
    !NUMBER_SIGNS.has(before.lower) &&
    !pieces.slice(j + 1, j + 3).some(({ kind, text }) => kind === 'number' && text.length === 5)
  )
}

const BEFORE_HOUSE = wordSet('al il civico numero n nr')

/** "al 23 di via Manzoni", "civico 4 in via Po": the number, then the street; "dal 12 al 23 di" are many houses, or days. */
export function numberOfStreet(pieces: readonly Piece[], i: number): number | undefined {
  const before = wordAt(pieces, i - 1)
  const joint = wordAt(pieces, i + 1)
  const name = pieces[i + 3]
  if (!BEFORE_HOUSE.has(before) || wordAt(pieces, i - 3) === 'dal') return undefined
  if (joint !== 'di' && (joint !== 'in' || before.endsWith('l'))) return undefined
  if (!STREET_FIRST.has(wordAt(pieces, i + 2)) || name?.kind !== 'word') return undefined
  return LINKS.has(name.lower) ? pieces[i + 4]?.end : name.end
}

/** "via A. Manzoni". */
function isInitial(text: string, piece: Piece): boolean {
  return piece.text.length === 1 && isCapital(piece) && text[piece.end] === '.'
}

/** Quarters of Venice, in which houses are numbered without a street: "Dorsoduro 1442". */
const QUARTERS = wordSet('dorsoduro cannaregio giudecca')
/** Others have names that much else has: "San Marco 1234, Venezia". */
const QUARTERS_IN_VENICE = wordSet('marco polo croce castello')

/** "Cannaregio 3812", from the quarter. */
function numberOfQuarter(pieces: readonly Piece[], i: number): number | undefined {
  const at = pieces[i + 1]?.text === ',' ? i + 2 : i + 1
  const number = pieces[at]
  return number?.kind === 'number' && number.text.length < 5 ? number.end : undefined
}

function numberInVenice(pieces: readonly Piece[], i: number): number | undefined {
  const isSaid = pieces.slice(i + 2, i + 6).some(({ lower }) => lower === 'venezia' || lower === 'venice')
  return isSaid && isCapital(pieces[i]) ? numberOfQuarter(pieces, i) : undefined
}

/** "12/A", "12 bis": the index of the last piece of a house number. */
function numberEnd(pieces: readonly Piece[], j: number): number {
  const next = pieces[j + 1]
  const after = pieces[j + 2]
  const number = pieces[j]
  if (next?.text === '/' && after && after.text.length <= 3 && number?.end === next.start) return j + 2
  if (
    next &&
    (next.lower === 'bis' || next.lower === 'ter' || (next.kind === 'word' && isGluedSign(next, number)))
  )
    return j + 1
  return j
}

/** The end of a postcode and town after a street, or of the street. */
function townAfter(pieces: readonly Piece[], j: number): number | undefined {
  let at = j + 1
  while (pieces[at]?.kind === 'mark' && [',', '-', '–'].includes(pieces[at]?.text ?? '')) at++
  if (pieces[at]?.kind === 'number' && pieces[at]?.text.length === 5) {
    const end = townEnd(pieces, at)
    if (end !== undefined) return end
  }
  return pieces[j]?.end
}

/** "20095 Cusano Milanino (MI)": where the town that follows a postcode ends. */
function townEnd(pieces: readonly Piece[], i: number): number | undefined {
  let end: number | undefined
  let at = i + 1
  for (; at < pieces.length && at < i + 7; at++) {
    const piece = pieces[at]
    if (piece?.kind !== 'word' || (!isCapital(piece) && !LINKS.has(piece.lower))) break
    if (isCapital(piece)) end = piece.end
    // A full stop ends the town: "36100 Vicenza. Scrivi".
    const next = pieces[at + 1]
    if (next && next.kind === 'word' && next.start > piece.end + 1) {
      at++
      break
    }
  }
  const province = pieces[at + 1]
  if (
    end !== undefined &&
    pieces[at]?.text === '(' &&
    /^[A-Z]{2}$/.test(province?.text ?? '') &&
    pieces[at + 2]?.text === ')'
  ) {
    return pieces[at + 2]?.end
  }
  return end
}

/** A postcode, a town and a province's letters, without a street. */
export function postalTown(pieces: readonly Piece[], i: number): number | undefined {
  if (pieces[i]?.text.length !== 5) return undefined
  const end = townEnd(pieces, i)
  return end !== undefined &&
    pieces.some((piece, at) => at > i && at < i + 12 && piece.end === end && piece.text === ')')
    ? end
    : undefined
}
