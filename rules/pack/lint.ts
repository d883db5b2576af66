/** Advice on a pack that is right as it is, but could be better. */

import type { CheckType } from '../checks/check-type.ts'
import { checkTypes } from '../checks/index.ts'
import { mannerOf } from '../matching/matcher.ts'
import { gateOf } from '../patterns/gate.ts'
import { type PatternSource, preparePattern } from '../patterns/pattern.ts'
import { windowOf } from '../patterns/window.ts'
import { broadForm, formsOf } from '../phrases/broad.ts'
import { LANGUAGES, type Language, SEVERITIES } from '../types.ts'
import { pathText, type Wording } from './fault.ts'
import { isNarrower } from './narrower.ts'
import { isMannerWithin, looksForWords } from './reach.ts'
import { KNOWN_CUES } from './schema.ts'
import type { Check, Pack, PackRule } from './types.ts'

export type AdviceKind =
  | 'repeated-phrase'
  | 'broad-phrase'
  | 'missing-language'
  | 'few-examples'
  | 'no-source'
  | 'costly-pattern'
  | 'deaf-boundary'
  | 'long-message'
  | 'unknown-cue'
  | 'unknown-rule'

export interface Advice {
  readonly kind: AdviceKind
  /** As in a fault, e.g. `rules[3].check.phrases.it[0]`. */
  readonly path: string
  /** Id of the rule, guideline… that it is about. */
  readonly entry?: string
  readonly message: Wording
}

/** Examples of each kind, flagged and fine, that a rule should carry in each of its languages. */
const ENOUGH_EXAMPLES = 3
/** A message must fit the popover beside the draft. */
const LONGEST_MESSAGE = 160
/** Steps on a draft of 560 characters, as the engine counts them: a tenth of what all patterns may take in one draft. */
const MOST_STEPS = 100_000
const DRAFT_LENGTH = 560

type Keys = readonly (string | number)[]

/**
 * @param pack as `parsePack` gave it.
 * @param bases the packs that it extends: their cues are known here.
 * @returns advice in the pack's order; empty when there is nothing to say.
 */
export function lintPack(pack: Pack, bases: readonly Pack[] = []): readonly Advice[] {
  const rules = pack.rules ?? []
  return [
    ...lintHead(pack),
    ...rules.flatMap((rule, index) => lintRule(rule, pack, index)),
    ...lintTogether(pack, bases),
  ]
}

/** Advice on the pack's names and description. */
export const lintHead = (pack: Pack): readonly Advice[] => missingHeadLanguages(pack)

/** Advice on one rule by itself, which depends on nothing else of the pack but its languages. */
export function lintRule(rule: PackRule, pack: Pack, index: number): readonly Advice[] {
  return [
    ...missingLanguages(rule, pack, index),
    ...fewExamples(rule, index),
    ...(rule.source ? [] : [noSource(rule, index)]),
    ...longMessages(rule, index),
    ...costlyPatterns(rule, index),
    ...deafBoundaries(rule, index),
    ...broadPhrases(rule, index),
  ]
}

/** Advice on entries that have to do with each other. */
export function lintTogether(pack: Pack, bases: readonly Pack[] = []): readonly Advice[] {
  return [...repeatedPhrases(pack.rules ?? []), ...unknownCues(pack, bases), ...unknownRules(pack)]
}

const advice = (kind: AdviceKind, keys: Keys, entry: string | undefined, it: string, en: string): Advice => ({
  kind,
  path: pathText(keys),
  ...(entry === undefined ? {} : { entry }),
  message: { it, en },
})

const NAMES: Readonly<Record<Language, Wording>> = {
  it: { it: 'italiano', en: 'Italian' },
  en: { it: 'inglese', en: 'English' },
}

function missingHeadLanguages({ name, description, languages }: Pack): Advice[] {
  return languages.flatMap((language) =>
    Object.entries({ name, description }).flatMap(([field, texts]) =>
      texts === undefined || texts[language] !== undefined
        ? []
        : [missing([field, language], undefined, language)],
    ),
  )
}

function missingLanguages(rule: PackRule, { languages }: Pack, index: number): Advice[] {
  const wanted = rule.when?.languages ?? languages
  return wanted.flatMap((language) =>
    rule.text[language] === undefined && canFind(rule.check, language)
      ? [missing(['rules', index, 'text', language], rule.id, language)]
      : [],
  )
}

/** Some checks are of one language, as slips of spelling are: in the other there is nothing to be said. */
function canFind(check: Check, language: Language): boolean {
  const type = checkTypes[check.type] as CheckType<Check>
  return type.prepare(check, { language, look: ({ length }) => (length === 0 ? undefined : 0) }).length > 0
}

const missing = (keys: Keys, entry: string | undefined, language: Language) =>
  advice(
    'missing-language',
    keys,
    entry,
    `Manca il testo in ${NAMES[language].it}: lì questa regola non parla.`,
    `The text in ${NAMES[language].en} is missing: nothing is said there.`,
  )

function fewExamples(rule: PackRule, index: number): Advice[] {
  // A Vale style keeps its tests beside its rules, so an imported rule has none here until a tutor writes some.
  if (rule.check.type === 'vale' && rule.examples === undefined) return []
  return LANGUAGES.filter(
    (language) => rule.text[language] && (rule.when?.languages?.includes(language) ?? true),
  ).flatMap((language) =>
    (['flag', 'fine'] as const).flatMap((kind) => {
      const count = rule.examples?.[language]?.[kind]?.length ?? 0
      if (count >= ENOUGH_EXAMPLES) return []
      return [
        advice(
          'few-examples',
          ['rules', index, 'examples', language, kind],
          rule.id,
          `${count === 1 ? 'C’è 1 esempio' : `Ci sono ${count} esempi`} di ciò che ${kind === 'flag' ? 'va segnalato' : 'va bene'} in ${NAMES[language].it}: ne servono ${ENOUGH_EXAMPLES}.`,
          `${count === 1 ? 'There is 1 example' : `There are ${count} examples`} of what is ${kind === 'flag' ? 'flagged' : 'fine'} in ${NAMES[language].en}: ${ENOUGH_EXAMPLES} are needed.`,
        ),
      ]
    }),
  )
}

const noSource = (rule: PackRule, index: number) =>
  advice(
    'no-source',
    ['rules', index, 'source'],
    rule.id,
    'Senza una fonte chi scrive deve fidarsi: di’ da dove viene la regola.',
    'Without a source the writer has to take it on trust: say where the rule comes from.',
  )

function longMessages(rule: PackRule, index: number): Advice[] {
  return LANGUAGES.flatMap((language) => {
    const length = rule.text[language]?.message.length ?? 0
    if (length <= LONGEST_MESSAGE) return []
    return [
      advice(
        'long-message',
        ['rules', index, 'text', language, 'message'],
        rule.id,
        `Il messaggio ha ${length} caratteri: oltre ${LONGEST_MESSAGE} non lo legge nessuno.`,
        `The message has ${length} characters: nobody reads beyond ${LONGEST_MESSAGE}.`,
      ),
    ]
  })
}

interface Placed<T> {
  readonly keys: Keys
  readonly value: T
}

/** Every field of that name in a check, wherever it lies, with its list for each language. */
function listsIn(value: unknown, field: string, keys: Keys): Placed<readonly unknown[]>[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'except' || name === 'exceptions') return []
    if (name !== field) return listsIn(inner, field, [...keys, name])
    return Object.entries(inner as object).flatMap(([language, list]) =>
      Array.isArray(list) ? [{ keys: [...keys, name, language], value: list }] : [],
    )
  })
}

function phrasesOf(rule: PackRule, index: number): Placed<string>[] {
  const keys = ['rules', index, 'check']
  const plain = listsIn(rule.check, 'phrases', keys).flatMap(({ keys: at, value }) =>
    value.flatMap((phrase, place) =>
      typeof phrase === 'string' ? [{ keys: [...at, place], value: phrase }] : [],
    ),
  )
  const swaps = listsIn(rule.check, 'swap', keys).flatMap(({ keys: at, value }) =>
    value.flatMap((entry, place) =>
      typeof entry === 'object' && entry !== null && 'from' in entry && typeof entry.from === 'string'
        ? [{ keys: [...at, place, 'from'], value: entry.from }]
        : [],
    ),
  )
  return [...plain, ...swaps]
}

function costlyPatterns(rule: PackRule, index: number): Advice[] {
  const matchCase = 'matchCase' in rule.check && rule.check.matchCase === true
  return patternsOf(rule, index).flatMap(({ keys, source }) => {
    if (!gateOf(source.pattern, source.gate) && !windowOf(source.pattern, matchCase))
      return [
        advice(
          'costly-pattern',
          keys,
          rule.id,
          'Questo modello si prova su ogni frase: aggiungi in «gate» le parole senza cui non può trovare nulla.',
          'This pattern is tried on every sentence: put into “gate” the words without which it can find nothing.',
        ),
      ]
    const { steps } = preparePattern(source, matchCase).run(
      'a'.repeat(DRAFT_LENGTH),
      Number.POSITIVE_INFINITY,
    )
    if (steps <= MOST_STEPS) return []
    return [
      advice(
        'costly-pattern',
        keys,
        rule.id,
        'Questo modello è lento: dividilo o riduci le ripetizioni.',
        'This pattern is slow: split it or lower its repeats.',
      ),
    ]
  })
}

/** `\b` of RE2 knows unaccented letters alone: `\bè` and `può\b` are found where one would not think. */
const DEAF_BOUNDARY = /\\b(?:\((?:\?(?::|P<\w+>))?(?:[^()\\]*\|)?)*[À-ÿ]|[À-ÿ](?:(?:\|[^()\\]*)?\)+)?\\b/u

function deafBoundaries(rule: PackRule, index: number): Advice[] {
  return patternsOf(rule, index)
    .filter(({ source }) => DEAF_BOUNDARY.test(source.pattern))
    .map(({ keys }) =>
      advice(
        'deaf-boundary',
        keys,
        rule.id,
        '«\\b» non conosce le lettere accentate: «\\bè» e «può\\b» non trovano le parole. Scrivi invece ciò che sta loro accanto.',
        '“\\b” does not know accented letters: “\\bè” and “può\\b” do not find these words. Write what stands beside them instead.',
      ),
    )
}

interface PlacedPattern {
  readonly keys: Keys
  readonly source: PatternSource
}

function patternsOf(rule: PackRule, index: number): readonly PlacedPattern[] {
  return listsIn(rule.check, 'patterns', ['rules', index, 'check']).flatMap(({ keys, value }) =>
    value.flatMap((entry, place) =>
      typeof entry === 'object' && entry !== null && 'pattern' in entry
        ? [{ keys: [...keys, place], source: entry as PatternSource }]
        : [],
    ),
  )
}

function broadPhrases(rule: PackRule, index: number): Advice[] {
  if (rule.check.type !== 'existence' && rule.check.type !== 'substitution') return []
  // In a draft of one word, or an answer to a complaint, common words can say much.
  if (rule.when?.draft?.maxWords !== undefined || rule.when?.conversation) return []
  return phrasesOf(rule, index).flatMap(({ keys, value }) => {
    const language = keys.find((key): key is Language => LANGUAGES.some((each) => each === key))
    const word = broadForm(formsOf(value), language, rule.check.type === 'substitution' ? 0 : undefined)
    if (word === undefined) return []
    return [
      advice(
        'broad-phrase',
        keys,
        rule.id,
        `«${word}» si trova in troppi testi: aggiungi le parole che gli stanno accanto.`,
        `“${word}” stands in too many texts: add the words beside it.`,
      ),
    ]
  })
}

/** The same words, looked for by two rules of which one then never speaks. */
function repeatedPhrases(rules: readonly PackRule[]): Advice[] {
  const owners = new Map<string, { readonly rule: PackRule; readonly index: number }>()
  const found: Advice[] = []
  for (const [index, rule] of rules.entries()) {
    if (rule.check.type !== 'existence' && rule.check.type !== 'substitution') continue
    for (const { keys, forms } of readForms(rule)) {
      const repeated = forms.find(({ name }) => (owners.get(name)?.index ?? index) !== index)
      const owner = repeated && owners.get(repeated.name)
      if (owner && isSilenced(owner.rule, rule, repeated))
        found.push(
          advice(
            'repeated-phrase',
            ['rules', index, ...keys.slice(2)],
            rule.id,
            `«${repeated.form}» è già nella regola «${owner.rule.id}»: chi scrive vede solo una delle due.`,
            `“${repeated.form}” is in the rule “${owner.rule.id}” already: the writer sees only one of the two.`,
          ),
        )
      for (const { name } of forms) if (!owners.has(name)) owners.set(name, { rule, index })
    }
  }
  return found
}

/** Of two rules on the same words the graver speaks, or else the later one: whether one leaves the other no case to speak in. */
function isSilenced(earlier: PackRule, later: PackRule, words: ReadForm): boolean {
  const [silent, speaking] = gravity(earlier) > gravity(later) ? [later, earlier] : [earlier, later]
  return isNarrower(silent.when, speaking.when) && !spares(speaking, silent, words)
}

/** Whether the speaking rule lets some of these words pass which the silent one takes: there it is not silent. */
function spares(speaking: PackRule, silent: PackRule, { form, languages }: ReadForm): boolean {
  const [one, other] = [speaking.check, silent.check]
  if (!looksForWords(one) || !looksForWords(other)) return false
  if ('where' in one && one.where !== 'anywhere' && one.where !== ('where' in other && other.where))
    return true
  const bare = form.replace(/\*$/u, '')
  return languages.some((language) => {
    const manner = mannerOf(one, language)
    const exceptions = manner.exceptions.filter((each) => formsOf(each).some((whole) => whole.includes(bare)))
    return !isMannerWithin(mannerOf(other, language), { ...manner, exceptions })
  })
}

const gravity = ({ severity }: PackRule) => SEVERITIES.indexOf(severity)

interface ReadForm {
  readonly form: string
  /** Its name among the forms of all languages. */
  readonly name: string
  /** In which drafts it is looked for. */
  readonly languages: readonly Language[]
}

interface ReadPhrase {
  /** As in the first rule of a pack. */
  readonly keys: Keys
  readonly forms: readonly ReadForm[]
}

/** A rule's phrases as they were read, for as long as the rule is there: a pack that is edited is linted again and again. */
const readPhrases = new WeakMap<PackRule, readonly ReadPhrase[]>()

function readForms(rule: PackRule): readonly ReadPhrase[] {
  let read = readPhrases.get(rule)
  if (!read) {
    read = phrasesOf(rule, 0).map(({ keys, value }) => {
      const language = keys.find((each) => each === 'it' || each === 'en' || each === 'any')
      const languages = LANGUAGES.filter((each) => language === each || language === 'any')
      return { keys, forms: formsOf(value).map((form) => ({ form, name: `${language} ${form}`, languages })) }
    })
    readPhrases.set(rule, read)
  }
  return read
}

function unknownCues(pack: Pack, bases: readonly Pack[]): Advice[] {
  const known = new Set<string>([
    ...KNOWN_CUES,
    ...[pack, ...bases].flatMap(({ cues = [] }) => cues.map(({ id }) => id)),
  ])
  return (['rules', 'guidelines', 'replies'] as const).flatMap((list) =>
    (pack[list] ?? []).flatMap(({ id, when }, index) =>
      (['any', 'all', 'none'] as const).flatMap((field) =>
        (when?.conversation?.[field] ?? []).flatMap((cue, place) =>
          known.has(cue)
            ? []
            : [
                advice(
                  'unknown-cue',
                  [list, index, 'when', 'conversation', field, place],
                  id,
                  `Nessun pacchetto riconosce il segnale «${cue}».`,
                  `No pack tells the cue “${cue}”.`,
                ),
              ],
        ),
      ),
    ),
  )
}

function unknownRules(pack: Pack): Advice[] {
  const own = new Set((pack.rules ?? []).map(({ id }) => id))
  return (pack.lessons ?? []).flatMap(({ id, rules = [] }, index) =>
    rules.flatMap((rule, place) => {
      const name = rule.startsWith(`${pack.id}/`) ? rule.slice(pack.id.length + 1) : rule
      if (name.includes('/') || own.has(name)) return []
      return [
        advice(
          'unknown-rule',
          ['lessons', index, 'rules', place],
          id,
          `La regola «${rule}» non è in questo pacchetto.`,
          `The rule “${rule}” is not in this pack.`,
        ),
      ]
    }),
  )
}
