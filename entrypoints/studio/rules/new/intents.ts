/**
 * What a tutor may want to flag, in plain words: each intent is a check type with its presets. What is said of it stands
 * in `intent-texts.ts`.
 */
import type { Check, Language, Level, PackRule, Severity, When } from '../../../../rules/index.ts'

export interface Intent {
  readonly id: IntentId
  readonly group: IntentGroup
  readonly level: Level
  readonly severity: Severity
  readonly when?: When
  /** The check to begin with, in the pack's languages. */
  check(languages: readonly Language[]): Check
  /** Whether an existing check says this, where its type alone does not tell. */
  fits?(check: Check): boolean
}

export const INTENT_GROUPS = ['words', 'missing', 'size', 'signs', 'people', 'address', 'other'] as const
export type IntentGroup = (typeof INTENT_GROUPS)[number]
export type IntentId = keyof typeof PRESETS

type Preset = Omit<Intent, 'id'>

/** Phrases only for the languages that the pack speaks. */
function spoken(
  languages: readonly Language[],
  lists: { readonly it: readonly string[]; readonly en: readonly string[] },
): { readonly [L in Language]?: readonly string[] } {
  return Object.fromEntries(languages.map((language) => [language, lists[language]]))
}

const ANSWERS = ['reply', 'message', 'review'] as const

const GREETINGS = {
  it: ['ciao', 'buongiorno', 'buonasera', 'salve', 'gentile', 'car{o,a,i,e}'],
  en: ['hi', 'hello', 'hey', 'dear', 'good {morning,afternoon,evening}'],
}
const THANKS = { it: ['grazie', 'ringrazi*'], en: ['thank*', 'thanks'] }
const APOLOGIES = {
  it: ['scus{a,ate,i,aci,ateci}', 'ci dispiace', 'mi dispiace', 'ci spiace'],
  en: ['sorry', 'apolog*'],
}
const CONTACTS = {
  it: ['scriv{ici,eteci}', 'contatta{ci,teci}', 'in privato'],
  en: ['{message,dm,contact,email} us', 'get in touch'],
}

const PRESETS = {
  words: {
    group: 'words',
    level: 'voice',
    severity: 'check',
    check: () => ({ type: 'existence' }),
  },
  better: {
    group: 'words',
    level: 'voice',
    severity: 'tip',
    check: () => ({ type: 'substitution', swap: {} }),
  },
  insults: {
    group: 'words',
    level: 'netiquette',
    severity: 'stop',
    check: () => ({ type: 'existence', masked: true }),
    fits: (check) => check.type === 'existence' && check.masked === true,
  },
  opening: {
    group: 'words',
    level: 'voice',
    severity: 'tip',
    check: () => ({ type: 'existence', where: 'start' }),
    fits: (check) => check.type === 'existence' && check.where === 'start',
  },
  closing: {
    group: 'words',
    level: 'voice',
    severity: 'tip',
    check: () => ({ type: 'existence', where: 'end' }),
    fits: (check) => check.type === 'existence' && check.where === 'end',
  },
  'too-often': {
    group: 'words',
    level: 'voice',
    severity: 'tip',
    check: () => ({ type: 'occurrence', max: 1 }),
    fits: (check) => check.type === 'occurrence' && check.of === undefined,
  },
  'two-forms': {
    group: 'words',
    level: 'voice',
    severity: 'tip',
    check: () => ({ type: 'consistency', either: {} }),
  },
  'name-spelling': {
    group: 'words',
    level: 'voice',
    severity: 'check',
    check: () => ({ type: 'capitalization', of: 'spelling', words: {} }),
    fits: (check) => check.type === 'capitalization' && check.of === 'spelling',
  },
  pattern: {
    group: 'words',
    level: 'voice',
    severity: 'tip',
    check: () => ({ type: 'existence', patterns: { any: [{ pattern: '' }] } }),
    fits: (check) =>
      check.type === 'existence' &&
      check.phrases === undefined &&
      check.patterns !== undefined &&
      !check.where,
  },

  'no-greeting': {
    group: 'missing',
    level: 'netiquette',
    severity: 'tip',
    when: { surfaces: ANSWERS, conversation: { maxEarlierReplies: 0 } },
    check: (languages) => ({
      type: 'presence',
      phrases: spoken(languages, GREETINGS),
      where: 'start',
      in: ['prose', 'mentions'],
    }),
    fits: (check) => check.type === 'presence' && check.where === 'start',
  },
  'no-thanks': {
    group: 'missing',
    level: 'netiquette',
    severity: 'tip',
    when: { surfaces: ANSWERS, conversation: { any: ['praise', 'thanks'], none: ['complaint'] } },
    check: (languages) => ({ type: 'presence', phrases: spoken(languages, THANKS) }),
    fits: (check) => speaksOf(check, 'thank*', 'grazie'),
  },
  'no-apology': {
    group: 'missing',
    level: 'netiquette',
    severity: 'check',
    when: { surfaces: ANSWERS, conversation: { any: ['complaint'] } },
    check: (languages) => ({ type: 'presence', phrases: spoken(languages, APOLOGIES) }),
    fits: (check) => speaksOf(check, 'sorry', 'ci dispiace'),
  },
  'no-way-on': {
    group: 'missing',
    level: 'strategy',
    severity: 'tip',
    when: { surfaces: ANSWERS, conversation: { any: ['complaint'] } },
    check: (languages) => ({
      type: 'presence',
      phrases: spoken(languages, CONTACTS),
      in: ['prose', 'links'],
    }),
    fits: (check) => speaksOf(check, 'get in touch', 'in privato'),
  },
  'no-signature': {
    group: 'missing',
    level: 'voice',
    severity: 'tip',
    when: { surfaces: ANSWERS },
    check: () => ({ type: 'presence', where: 'end' }),
    fits: (check) => check.type === 'presence' && check.where === 'end',
  },
  'word-missing': {
    group: 'missing',
    level: 'voice',
    severity: 'check',
    check: () => ({ type: 'presence' }),
    fits: (check) => check.type === 'presence' && check.of === undefined,
  },
  'sign-missing': {
    group: 'missing',
    level: 'voice',
    severity: 'tip',
    when: { surfaces: ['post'] },
    check: () => ({ type: 'presence', of: 'hashtag' }),
    fits: (check) => check.type === 'presence' && check.of !== undefined,
  },
  'says-this-not-that': {
    group: 'missing',
    level: 'strategy',
    severity: 'stop',
    check: () => ({ type: 'conditional', first: {}, second: {} }),
  },

  'too-long': {
    group: 'size',
    level: 'voice',
    severity: 'tip',
    check: () => ({ type: 'length', unit: 'words', max: 80 }),
    fits: (check) => check.type === 'length' && check.max !== undefined,
  },
  'too-short': {
    group: 'size',
    level: 'voice',
    severity: 'tip',
    when: { surfaces: ANSWERS },
    check: () => ({ type: 'length', unit: 'words', min: 5 }),
    fits: (check) => check.type === 'length' && check.max === undefined,
  },
  'long-sentences': {
    group: 'size',
    level: 'netiquette',
    severity: 'tip',
    check: () => ({ type: 'metric', of: 'words', per: 'sentence', max: 25 }),
    fits: (check) => check.type === 'metric' && check.of === 'words' && check.per === 'sentence',
  },
  'wall-of-text': {
    group: 'size',
    level: 'netiquette',
    severity: 'tip',
    check: () => ({ type: 'metric', of: 'characters', per: 'paragraph', max: 400 }),
    fits: (check) => check.type === 'metric' && check.per === 'paragraph',
  },
  'hard-to-read': {
    group: 'size',
    level: 'voice',
    severity: 'tip',
    check: (languages) =>
      languages.includes('it')
        ? { type: 'readability', formula: 'gulpease', min: 50 }
        : { type: 'readability', formula: 'flesch', min: 50 },
  },
  measure: {
    group: 'size',
    level: 'voice',
    severity: 'tip',
    check: () => ({ type: 'metric', of: 'exclamations', over: 'sentences', max: 0.5 }),
    fits: (check) => check.type === 'metric',
  },

  'too-many-signs': {
    group: 'signs',
    level: 'voice',
    severity: 'tip',
    check: () => ({ type: 'occurrence', of: 'exclamation', max: 1 }),
    fits: (check) => check.type === 'occurrence' && check.of !== undefined,
  },
  'too-many-emoji': {
    group: 'signs',
    level: 'voice',
    severity: 'tip',
    check: () => ({ type: 'accessibility', of: 'emoji-count', max: 2 }),
    fits: (check) => check.type === 'accessibility' && check.of === 'emoji-count',
  },
  repeated: {
    group: 'signs',
    level: 'netiquette',
    severity: 'tip',
    check: () => ({ type: 'repetition', of: 'punctuation', max: 1 }),
  },
  shouting: {
    group: 'signs',
    level: 'netiquette',
    severity: 'check',
    check: () => ({ type: 'capitalization', of: 'all-caps' }),
    fits: (check) => check.type === 'capitalization' && check.of !== 'spelling',
  },
  'screen-reader': {
    group: 'signs',
    level: 'netiquette',
    severity: 'tip',
    check: () => ({ type: 'accessibility', of: 'hashtag-case' }),
    fits: (check) => check.type === 'accessibility' && check.of !== 'emoji-count',
  },

  'personal-data': {
    group: 'people',
    level: 'strategy',
    severity: 'stop',
    when: { surfaces: ['post', 'comment', 'reply', 'review'] },
    check: () => ({ type: 'personal-data', kinds: ['email', 'phone', 'iban', 'card', 'codice-fiscale'] }),
  },
  'wrong-name': {
    group: 'people',
    level: 'netiquette',
    severity: 'stop',
    when: { surfaces: ANSWERS, conversation: { author: 'known' } },
    check: () => ({ type: 'names', of: 'greeting' }),
    fits: (check) => check.type === 'names' && check.of === 'greeting',
  },
  'no-name': {
    group: 'people',
    level: 'netiquette',
    severity: 'tip',
    when: { surfaces: ANSWERS, conversation: { author: 'known', maxEarlierReplies: 0 } },
    check: () => ({ type: 'names', of: 'author' }),
    fits: (check) => check.type === 'names' && check.of === 'author',
  },
  'other-brand': {
    group: 'people',
    level: 'strategy',
    severity: 'stop',
    check: () => ({ type: 'names', of: 'brand', brands: [] }),
    fits: (check) => check.type === 'names' && check.of === 'brand',
  },

  'form-of-address': {
    group: 'address',
    level: 'voice',
    severity: 'check',
    check: () => ({ type: 'register', expect: 'tu' }),
    fits: (check) => check.type === 'register' && check.expect !== undefined,
  },
  mixing: {
    group: 'address',
    level: 'voice',
    severity: 'check',
    check: () => ({ type: 'register', mixing: true }),
    fits: (check) => check.type === 'register' && check.expect === undefined,
  },
  'other-language': {
    group: 'address',
    level: 'netiquette',
    severity: 'check',
    when: { surfaces: ANSWERS },
    check: () => ({ type: 'language', follows: 'conversation' }),
  },

  'left-to-fill-in': {
    group: 'other',
    level: 'netiquette',
    severity: 'stop',
    check: () => ({ type: 'placeholder' }),
  },
  vale: {
    group: 'other',
    level: 'voice',
    severity: 'tip',
    check: () => ({ type: 'vale', kind: 'existence', message: '“%s”', scope: ['text'], pattern: '' }),
  },
} satisfies Readonly<Record<string, Preset>>

export const INTENTS: readonly Intent[] = (Object.keys(PRESETS) as IntentId[]).map((id) => ({
  id,
  ...(PRESETS[id] as Preset),
}))

/** Which intent a check says: the most particular that fits, else one of its type. */
export function intentOf(check: Check): Intent | undefined {
  const ofType = INTENTS.filter((intent) => intent.check([]).type === check.type)
  return (
    ofType.find((intent) => intent.fits?.(check) === true) ??
    ofType.find((intent) => intent.fits === undefined) ??
    ofType[0]
  )
}

function speaksOf(check: Check, ...phrases: readonly string[]): boolean {
  if (check.type !== 'presence' || check.where !== undefined) return false
  const spoken = [...(check.phrases?.it ?? []), ...(check.phrases?.en ?? [])]
  return phrases.some((phrase) => spoken.includes(phrase))
}

/** What another kind of check can take over from this one: words, patterns and how they are looked for. */
export function withCheck(rule: PackRule, intent: Intent, languages: readonly Language[]): PackRule {
  const fresh = intent.check(languages)
  const before = rule.check
  const kept = Object.fromEntries(
    SHARED.filter((field) => field in before && SHARING.has(before.type) && SHARING.has(fresh.type)).map(
      (field) => [field, (before as Readonly<Record<string, unknown>>)[field]],
    ),
  )
  // Only fields that both types have, as `SHARING` says.
  return { ...rule, check: { ...fresh, ...kept } as Check }
}

const SHARED = ['phrases', 'patterns', 'exceptions', 'except', 'masked', 'matchCase', 'in'] as const
/** The types that look for words and patterns in the same way. */
const SHARING: ReadonlySet<Check['type']> = new Set(['existence', 'occurrence', 'presence'])
