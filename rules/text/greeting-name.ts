/** Which name a draft opens with: "Ciao Luca,", "Gentile sig.ra Rossi", "Hi Tom!", "@Giulia Bianchi grazie". */
import type { Language, Range } from '../types.ts'
import { isGivenName } from './given-names.ts'
import { fold, isWordOf, TITLES, wordSet } from './name-words.ts'

export interface GreetingName extends Range {
  /** As written, e.g. `Luca` or `Maria Rossi`, without titles. */
  readonly name: string
}

/** After these a name is meant to follow. */
const GREETINGS = wordSet(`
  ciao salve buongiorno buonasera buonanotte buondi buonpomeriggio gentile gentilissimo gentilissima gent gentmo gentma egr
  gentle egregio egregia caro cara carissimo carissima ehi ehila hey ehy hei bentornato bentornata benvenuto benvenuta bentrovato
  bentrovata hi hello hiya dear howdy greetings`)
/** After these it may; an unknown word with a capital must then stand alone. */
const OPENINGS = wordSet(`
  grazie scusa scusaci scusami scusi complimenti bravo brava auguri congratulazioni thanks cheers welcome sorry congrats congratulations
  morning evening afternoon thankyou`)
const TWO_WORDS = wordSet(`
  buon_giorno buona_sera buon_pomeriggio buona_giornata buona_serata buona_domenica buon_compleanno buon_anno mille_grazie tante_grazie
  good_morning good_afternoon good_evening good_day good_night thank_you happy_birthday ben_trovato ben_trovata`)
const INTENSIFIERS = wordSet(
  'mille tante ancora infinite again much so very davvero molto moltissimo many mia mio my carissima carissimo cara caro di cuore dear',
)
const ABBREVIATED = wordSet('gent egr spett gentmo gentma')
const NOT_NAMES = wordSet(`
  tutti tutte tutto ragazzi ragazze amici amiche team staff cliente clienti utente utenti signori signore famiglia bella bello belli belle
  gente mondo italia milano roma napoli torino community lettori lettrici follower fan soci socio colleghi collega mamma mamme papa
  direzione redazione azienda ufficio spettabile natale pasqua anno domenica lunedi martedi mercoledi giovedi venerdi sabato
  there everyone everybody all guys folks team friend friends customer customers user users world ladies gentlemen sir madam again
  facebook instagram twitter linkedin google amazon monday tuesday wednesday thursday friday saturday sunday christmas manager
  valued hiring fellow fans members neighbours neighbors family mum dad mate buddy love dear sirs hun babe bro man girl girls boys guys lol omg wow tu te lei voi noi io`)
/** "Hi Tom here", "Ciao Luca sono", after a comma: the writer's own name. */
const SELF = wordSet('here sono from speaking qui dal del della dello')
const READ = 240
/** A full stop inside a word belongs to it in `Sig.ra` and `Gent.mo`. */
const TOKEN =
  /@?[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|['’-](?=\p{L})|(?<=[\p{L}]{3})\.(?=\p{Ll}{1,4}(?!\p{L})))*|\S/gu

interface Token extends Range {
  readonly text: string
  readonly folded: string
  /** Words and numbers, not marks. */
  readonly isWord: boolean
}

/** The name a draft greets with, titles left out; undefined for "Ciao a tutti", "Hi there" and drafts that greet nobody. */
export function greetingName(text: string, language: Language): GreetingName | undefined {
  const tokens = tokensOf(text.slice(0, READ))
  let at = 0
  while (at < tokens.length && tokens[at]?.isWord === false) at++
  let mentioned: GreetingName | undefined
  while (tokens[at]?.text.startsWith('@')) {
    const end = mentionEnd(tokens, at, language)
    mentioned ??= nameOf(text, tokens, at, end, 1)
    at = skipMarks(tokens, end)
  }
  return afterGreeting(text, tokens, at, language) ?? mentioned ?? vocative(text, tokens, at, language)
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const { 0: value, index } of text.matchAll(TOKEN)) {
    const isWord = /^@?[\p{L}\p{N}_]/u.test(value)
    tokens.push({ start: index, end: index + value.length, text: value, folded: fold(value), isWord })
  }
  return tokens
}

function skipMarks(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && tokens[at]?.isWord === false) at++
  return at
}

/** Past the greeting, its intensifiers and titles, to the name. */
function afterGreeting(
  text: string,
  tokens: readonly Token[],
  from: number,
  language: Language,
): GreetingName | undefined {
  let at = from
  let greeted = false
  let sure = false
  for (;;) {
    const one = wordAt(tokens, at)
    const two = `${one}_${wordAt(tokens, at + 1)}`
    if (TWO_WORDS.has(two)) {
      sure ||= !two.includes('grazie') && !two.startsWith('thank')
      at += 2
    } else if (GREETINGS.has(one)) {
      sure = true
      at += ABBREVIATED.has(one) && tokens[at + 1]?.text === '.' ? 2 : 1
    } else if (OPENINGS.has(one)) at++
    else if (greeted && INTENSIFIERS.has(one) && !isVocative(tokens, at)) at++
    else if (greeted && (one === 'e' || one === 'and' || one === '-') && isGreetingAt(tokens, at + 1)) at++
    else if (greeted && (one === ',' || one === '!' || one === '.') && isGreetingAt(tokens, at + 1)) at++
    else if (greeted && (one === 'a' || one === 'to') && /^(?:te|lei|voi|you)$/.test(wordAt(tokens, at + 1)))
      at += 2
    else break
    greeted = true
  }
  if (!greeted) return undefined
  const comma = tokens[at]?.text === ','
  if (comma) at++
  const handle = tokens[at]
  if (handle?.text.startsWith('@')) return nameOf(text, tokens, at, mentionEnd(tokens, at, language), 1)
  const titled = TITLES.has(wordAt(tokens, at))
  while (TITLES.has(wordAt(tokens, at)) || (titled && tokens[at]?.text === '.')) at++
  const end = nameEnd(tokens, at, language, titled)
  if (end === at) return undefined
  const alone = isBreak(tokens[end])
  const known = isGivenName(wordAt(tokens, at))
  if (comma && (!alone || SELF.has(wordAt(tokens, end)))) return undefined
  if (!sure && !known && !titled && !alone) return undefined
  return nameOf(text, tokens, at, end, 0)
}

function isGreetingAt(tokens: readonly Token[], at: number): boolean {
  const one = wordAt(tokens, at)
  return GREETINGS.has(one) || OPENINGS.has(one) || TWO_WORDS.has(`${one}_${wordAt(tokens, at + 1)}`)
}

/** "Luca, grazie per…": a known name and a comma open the draft. */
function vocative(
  text: string,
  tokens: readonly Token[],
  at: number,
  language: Language,
): GreetingName | undefined {
  const first = tokens[at]
  if (!first || !isCapital(first) || !isGivenName(first.folded) || isWordOf(first.folded, language))
    return undefined
  const end = nameEnd(tokens, at, language, false)
  return end === at + 1 && tokens[end]?.text === ',' ? nameOf(text, tokens, at, end, 0) : undefined
}

/** "Caro," is a greeting without a name; "Caro Luca" is not. */
function isVocative(tokens: readonly Token[], at: number): boolean {
  return isGivenName(wordAt(tokens, at)) && isBreak(tokens[at + 1])
}

/** Where the name that begins at `at` ends: up to three words with capitals, or one known name in small letters. */
function nameEnd(tokens: readonly Token[], at: number, language: Language, titled: boolean): number {
  let end = at
  while (end < tokens.length && end < at + 3) {
    const token = tokens[end]
    if (
      !token?.isWord ||
      token.text.startsWith('@') ||
      !/^\p{L}/u.test(token.text) ||
      NOT_NAMES.has(token.folded)
    )
      break
    const known = isGivenName(token.folded)
    const common = isWordOf(token.folded, language)
    if (isCapital(token)) {
      const shouted = token.text.length > 1 && token.text === token.text.toUpperCase() && !known && !titled
      if (shouted || (common && !(known && isNameHere(tokens, end))) || isGreetingAt(tokens, end)) break
    } else if (end > at || !known || (common && !isBreak(tokens[end + 1]))) break
    end++
    if (!isCapital(token)) break
  }
  return end
}

/** "Hi Will," and "Hi Will Smith", not "Hi Will be back". */
function isNameHere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return isBreak(next) || (next !== undefined && isCapital(next))
}

/** "@Giulia Bianchi grazie": words with capitals after a mention that is a name belong to it. */
function mentionEnd(tokens: readonly Token[], at: number, language: Language): number {
  const name = tokens[at]?.text.slice(1) ?? ''
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return at + 1
  let end = at + 1
  while (end < at + 3) {
    const token = tokens[end]
    const gap = (token?.start ?? 0) - (tokens[end - 1]?.end ?? 0)
    if (!token?.isWord || gap !== 1 || !isCapital(token) || NOT_NAMES.has(token.folded)) break
    if (isWordOf(token.folded, language) || isGreetingAt(tokens, end)) break
    end++
  }
  return end
}

function nameOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
  skip: number,
): GreetingName | undefined {
  const first = tokens[at]
  const last = tokens[end - 1]
  if (!first || !last || end <= at) return undefined
  const start = first.start + skip
  const name = text.slice(start, last.end)
  return skip > 0 && !/^\p{Lu}\p{Ll}+(?:\s|$)/u.test(name) ? undefined : { name, start, end: last.end }
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.folded ?? ''
}

function isBreak(token: Token | undefined): boolean {
  return token === undefined || !token.isWord
}

function isCapital(token: Token): boolean {
  const first = token.text[0] ?? ''
  return first !== first.toLowerCase()
}
