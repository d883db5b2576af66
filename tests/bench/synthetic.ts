/** Packs of as many rules as wanted, of the kinds and sizes that real packs have, in both languages. */
import { type Pack, parsePack } from '../../rules/index.ts'
import { random } from './drafts.ts'

const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo'.split(' ')
/** Words of the drafts, so that rules begin to match and then do not. */
const COMMON = {
  it: 'abbiamo stiamo la consegna il pacco la sede il corriere grazie di possiamo sentirci per ricevere'.split(
    ' ',
  ),
  en: 'we have the delivery the parcel the office the courier thank you can talk to receive'.split(' '),
} as const
/** Words that the drafts with findings everywhere hold. */
const FOUND = {
  it: (
    'si calmi|non è colpa nostra|leggere|stupida|ovviamente|come già detto|contattare|entro|idiota|le ricordo|punto|la prego|' +
    'rompere|mi spiace|tu la pensi|policy aziendale|resta|capito|chiamami|scrivi|qui sotto|bonifico'
  ).split('|'),
  en: (
    'calm down|not our fault|cannot read|stupid|obviously|already said|write to|moron|remind you|full stop|whining|sorry if|' +
    'feel that way|company policy|stays where|understood|just call|card number|honestly|very easy'
  ).split('|'),
} as const

/** One of each kind that looks for more than words: a real pack has them all. */
const OTHERS: readonly unknown[] = [
  { type: 'register', mixing: true },
  { type: 'language', follows: 'conversation' },
  {
    type: 'personal-data',
    kinds: ['email', 'phone', 'iban', 'card', 'codice-fiscale', 'partita-iva', 'address'],
  },
  { type: 'names', of: 'greeting' },
  { type: 'names', of: 'author' },
  { type: 'placeholder' },
  ...['hashtag-case', 'styled-letters', 'emoji-count', 'emoji-repeat', 'emoji-in-word', 'emoji-bullet'].map(
    (of) => ({
      type: 'accessibility',
      of,
    }),
  ),
  ...['all-caps', 'alternating', 'sentence-start', 'title'].map((of) => ({ type: 'capitalization', of })),
  ...['word', 'emoji', 'punctuation', 'letter'].map((of) => ({ type: 'repetition', of, max: 2 })),
  { type: 'readability', formula: 'gulpease', min: 10 },
  { type: 'readability', formula: 'flesch', min: -50 },
  { type: 'metric', of: 'words', per: 'sentence', max: 60 },
  { type: 'length', unit: 'characters', max: 20_000 },
  { type: 'occurrence', of: 'exclamation', max: 3 },
  { type: 'consistency', either: { it: [['e-mail', 'email']], en: [['e-mail', 'email']] } },
  { type: 'presence', phrases: { it: ['grazie', 'buon*'], en: ['thank*', 'hello'] }, where: 'anywhere' },
]

const TEACHING = { title: 'Rule', message: 'Not “{match}”.', why: 'Because it is measured.' }
/** A pack may hold 1 MB. */
const RULES_PER_PACK = 500

export function syntheticPacks(count: number): readonly Pack[] {
  const packs: Pack[] = []
  for (let from = 0; from < count; from += RULES_PER_PACK) {
    const input = packInput(from, Math.min(count, from + RULES_PER_PACK))
    const parsed = parsePack(input)
    if (!parsed.ok || parsed.faults.length > 0) throw new Error(JSON.stringify(parsed.faults.slice(0, 3)))
    packs.push(parsed.pack)
  }
  return packs
}

/** As it would come from a feed: not parsed yet. */
export function packInput(from: number, to: number): unknown {
  return {
    format: 'galateo-pack/1',
    id: `synthetic-${from}`,
    version: '1.0.0',
    name: { it: 'Sintetico', en: 'Synthetic' },
    languages: ['it', 'en'],
    rules: Array.from({ length: to - from }, (_, index) => ruleInput(from + index)),
  }
}

function ruleInput(index: number): unknown {
  return {
    id: `rule-${index}`,
    level: 'netiquette',
    severity: 'check',
    check: checkInput(index),
    text: { it: TEACHING, en: TEACHING },
  }
}

function checkInput(index: number): unknown {
  const other = OTHERS[index]
  if (other !== undefined) return other
  const next = random(index + 1)
  const word = () =>
    Array.from({ length: 3 }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('')
  const list = (language: 'it' | 'en') => {
    const common = () => COMMON[language][Math.floor(next() * COMMON[language].length)] ?? ''
    const found = FOUND[language][index % 50]
    return [
      word(),
      `${word()} ${word()}`,
      `${common()} ${word()}`,
      `${word()}{o,a,i,e}`,
      `${word()}*`,
      ...(found ? [found] : []),
    ]
  }
  switch (index % 10) {
    case 6:
      return {
        type: 'substitution',
        swap: {
          it: list('it').map((from) => ({ from, to: [word()] })),
          en: list('en').map((from) => ({ from, to: [word()] })),
        },
      }
    case 7:
      return {
        type: 'existence',
        patterns: { any: [`\\b${word()}\\s+\\d{2,4}\\b`, `(?:${word()}|${word()})[a-z]+`] },
      }
    case 8:
      return {
        type: 'existence',
        masked: true,
        phrases: { it: list('it').slice(0, 1), en: list('en').slice(0, 1) },
      }
    case 9:
      return index % 20 === 9
        ? { type: 'occurrence', phrases: { it: list('it'), en: list('en') }, max: 2 }
        : {
            type: 'existence',
            phrases: { it: list('it'), en: list('en') },
            exceptions: { it: [`${word()} ${word()}`] },
          }
    default:
      return { type: 'existence', phrases: { it: list('it'), en: list('en') } }
  }
}
