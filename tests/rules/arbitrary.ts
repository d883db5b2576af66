/** Random packs and drafts, made of what is likely to break something. */
import fc from 'fast-check'
import type { Conversation } from '../../rules/index.ts'
import { patternProblem } from '../../rules/patterns/pattern.ts'
import { parsePhrase } from '../../rules/phrases/parse.ts'

const WORDS = [
  'cretino',
  'Cretina',
  'ciao',
  'Marta',
  'purtroppo',
  'perchè',
  'perché',
  'l’idiota',
  'CALMA',
  'st*pido',
  's t u p i d o',
  'graziiie',
  'il il',
  'e-mail',
  'idiot',
  'calm down',
  'https://a.it/b?c=d',
  '@marta.r',
  '#buonNatale',
  '`codice`',
  'info@example.com',
  '333 1234567',
  '[NOME]',
  '{{x}}',
  '👨‍👩‍👧',
  '🇮🇹🇮🇹',
  '😀😀',
  '𝓯𝓮𝓼𝓽𝓪',
  'caffe\u0300',
  'ﬁne',
  '\u200bzero\u200d',
  '\u202eodatlucco\u202c',
  '\ud83d',
  '\udc00',
  '“',
  '”',
  '«',
  '»',
  '"',
  '> ',
  '\n',
  '\n\n',
  '\r\n',
  '. ',
  '! ',
  '?!',
  ', ',
  '...',
  'Gent. Sig. ',
  'S.p.A.',
  '18.30',
  '   ',
  '\u00a0',
  '\t',
  'ß',
  'İ',
]

/** A draft: likely pieces, and any other text between them. */
export const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    {
      maxLength: 60,
      size: 'max',
    },
  )
  .chain((pieces) => fc.constantFrom('', ' ').map((joint) => pieces.join(joint)))

const surface = fc.constantFrom('post', 'comment', 'reply', 'message', 'review')

export const conversation: fc.Arbitrary<Conversation> = fc.record(
  {
    surface,
    site: fc.constantFrom('facebook', 'forum'),
    author: fc.constantFrom('Marta Rossi', 'x', ''),
    text,
    language: fc.constantFrom('it', 'en'),
    page: fc.constantFrom('Monte Sole', ''),
    earlierReplies: fc.nat(4),
  },
  { requiredKeys: ['surface'] },
)

const phrase = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      'cretin*',
      'stupid{o,a,i,e}',
      '[molto] calm{o,a}',
      'ciao',
      'marta',
      'purtroppo',
      'perche',
      'l’idiota',
      'idiot',
      'il il',
      'calm down',
      '!',
      '…',
      'e-mail',
      'zero',
      'fine',
      '{in,}felice',
      'caffe',
      'a',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.string({ maxLength: 12 }).filter((source) => /\S/u.test(source) && parsePhrase(source).ok),
  },
)
const pattern = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      '[a-z]+',
      '\\d+',
      '(?P<flag>c)i',
      'ci(?:ao|o)?',
      '(a+)+$',
      '\\p{L}{3,}',
      '[!?]{2,}',
      '^',
      '.*',
      ' +$',
      'perch[eè]',
      'idiot|cretin[oa]',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ minLength: 1, maxLength: 12 })
      .filter((source) => patternProblem(source) === undefined),
  },
)
const perLanguage = <T>(list: fc.Arbitrary<T>) =>
  fc.record({ it: list, en: list, any: list }, { requiredKeys: ['it'] })
const phrases = perLanguage(fc.array(phrase, { minLength: 2, maxLength: 6 }))
const patterns = perLanguage(
  fc.array(
    fc.oneof(
      pattern,
      fc.record({ pattern, across: fc.constantFrom('sentence', 'draft') }, { requiredKeys: ['pattern'] }),
    ),
    {
      maxLength: 3,
    },
  ),
)
const manner = {
  exceptions: phrases,
  except: fc.record({ before: phrases, after: phrases, sentence: phrases }, { requiredKeys: [] }),
  masked: fc.boolean(),
  matchCase: fc.boolean(),
  in: fc.constantFrom(
    ['prose'],
    ['prose', 'quotes'],
    ['prose', 'quotes', 'links', 'mentions', 'hashtags', 'code'],
    ['quotes'],
  ),
}
const wanted = { phrases, patterns }
const to = fc.array(fc.constantFrom('x', '', 'Molto', '$1'), { minLength: 1, maxLength: 2 })
const swap = perLanguage(
  fc.array(fc.oneof(fc.record({ from: phrase, to }), fc.record({ pattern, to })), {
    minLength: 1,
    maxLength: 4,
  }),
)
const few = fc.nat(4)

const checks = [
  {
    type: fc.constant('existence'),
    ...wanted,
    ...manner,
    suggest: perLanguage(to),
    where: fc.constantFrom('start', 'end', 'anywhere'),
  },
  { type: fc.constant('substitution'), swap, ...manner },
  {
    type: fc.constant('occurrence'),
    ...wanted,
    ...manner,
    of: fc.constantFrom('emoji', 'link', 'line-break', 'number'),
    min: few,
    max: few,
    per: fc.constantFrom('draft', 'sentence'),
  },
  {
    type: fc.constant('repetition'),
    of: fc.constantFrom('word', 'emoji', 'punctuation', 'letter'),
    max: few,
  },
  {
    type: fc.constant('consistency'),
    either: perLanguage(fc.array(fc.tuple(phrase, phrase), { maxLength: 3 })),
    ...manner,
  },
  {
    type: fc.constant('conditional'),
    first: fc.record(wanted),
    second: fc.record(wanted),
    where: fc.constantFrom('anywhere', 'before', 'after', 'sentence'),
  },
  {
    type: fc.constant('capitalization'),
    of: fc.constantFrom('all-caps', 'alternating', 'sentence-start', 'title'),
    min: few,
  },
  {
    type: fc.constant('capitalization'),
    of: fc.constant('spelling'),
    words: perLanguage(fc.array(fc.constantFrom('WhatsApp', 'Ciao', 'E-Mail'))),
  },
  {
    type: fc.constant('metric'),
    of: fc.constantFrom('words', 'capitals', 'sentences', 'links'),
    over: fc.constantFrom('words', 'letters'),
    per: fc.constantFrom('draft', 'paragraph', 'sentence'),
    max: few,
  },
  {
    type: fc.constant('readability'),
    formula: fc.constantFrom('gulpease', 'flesch'),
    min: fc.constant(70),
    minWords: few,
  },
  {
    type: fc.constant('presence'),
    ...wanted,
    ...manner,
    where: fc.constantFrom('start', 'end'),
    within: few,
  },
  { type: fc.constant('length'), unit: fc.constantFrom('words', 'characters'), min: few, max: few },
  { type: fc.constant('register'), mixing: fc.boolean(), expect: fc.constantFrom('tu', 'Lei') },
  { type: fc.constant('language'), follows: fc.constant('conversation') },
  { type: fc.constant('personal-data'), kinds: fc.constant(['email', 'phone', 'iban', 'card', 'address']) },
  { type: fc.constant('names'), of: fc.constantFrom('greeting', 'author') },
  { type: fc.constant('names'), of: fc.constant('brand'), brands: fc.constant(['Monte Sole', 'Marta']) },
  {
    type: fc.constant('accessibility'),
    of: fc.constantFrom(
      'hashtag-case',
      'styled-letters',
      'emoji-count',
      'emoji-repeat',
      'emoji-in-word',
      'emoji-bullet',
    ),
  },
  { type: fc.constant('placeholder') },
]
const REQUIRED = [
  'type',
  'swap',
  'of',
  'max',
  'either',
  'first',
  'second',
  'formula',
  'unit',
  'follows',
  'kinds',
  'brands',
  'words',
]

export const checkSpec: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  ...checks.map((fields) => {
    const names = Object.keys(fields).filter((name) => REQUIRED.includes(name))
    return fc.record<Record<string, unknown>>(fields, { requiredKeys: names })
  }),
)

const when = fc.record(
  {
    languages: fc.uniqueArray(fc.constantFrom('it', 'en'), { minLength: 1 }),
    surfaces: fc.uniqueArray(surface, { minLength: 1 }),
    conversation: fc.record(
      { any: fc.constant(['anger']), none: fc.constant(['praise']), minWords: few },
      { requiredKeys: [] },
    ),
    draft: fc.record({ minWords: few }),
  },
  { requiredKeys: [] },
)

/** A rule as an author would write it, now and then with a fault. */
export const ruleInput = fc.record(
  {
    level: fc.constantFrom('netiquette', 'voice', 'strategy'),
    severity: fc.constantFrom('tip', 'check', 'stop'),
    check: checkSpec,
    when,
    text: fc.constant({
      it: { title: 'Titolo', message: '{match} {suggestion} {count} {name}', why: 'Perché' },
      en: { title: 'Title', message: 'Message', why: 'Why' },
    }),
  },
  { requiredKeys: ['level', 'severity', 'check', 'text'] },
)

export const packInput = fc.record({
  format: fc.constant('galateo-pack/1'),
  id: fc.constant('random'),
  version: fc.constant('1.0.0'),
  name: fc.constant({ it: 'A caso' }),
  languages: fc.constant(['it', 'en']),
  rules: fc
    .array(ruleInput, { maxLength: 12 })
    .map((rules) => rules.map((rule, at) => ({ id: `r${at}`, ...rule }))),
  cues: fc.constant([
    { id: 'anger', phrases: { it: ['cretino', 'vergogna'], en: ['idiot'] } },
    { id: 'praise', phrases: { it: ['ciao'], en: ['thanks'] } },
  ]),
  guidelines: fc.constant([
    {
      id: 'g',
      level: 'voice',
      when: { conversation: { any: ['anger'] } },
      text: { it: { title: 'T', body: 'B' } },
    },
  ]),
})
