/** The shape of a pack, `galateo-pack/1`. `parsePack` (parse.ts) reads one and names what is wrong in it. */
import * as v from 'valibot'
import { checkSchema } from '../checks/index.ts'
import { swap } from '../checks/substitution.ts'
import { LANGUAGES, SURFACES } from '../types.ts'
import {
  count,
  id,
  level,
  matcher,
  patterns,
  perLanguage,
  perReader,
  phrase,
  phrases,
  severity,
  text,
  words,
} from './parts.ts'

export const FORMAT = 'galateo-pack/1'

/** Cues that the interface knows by name; packs may add others. */
export const KNOWN_CUES = ['question', 'complaint', 'praise', 'anger', 'safety', 'legal', 'thanks'] as const

const title = perReader(words(120))
const sentence = perReader(words(600))
const prose = perReader(words(5000))

/** When a rule, a guideline or a model reply applies. Everything that is given must hold. */
export const when = v.object({
  languages: v.exactOptional(v.pipe(v.array(v.picklist(LANGUAGES)), v.minLength(1))),
  /** A draft without a conversation counts as a `reply`. */
  surfaces: v.exactOptional(v.pipe(v.array(v.picklist(SURFACES)), v.minLength(1))),
  sites: v.exactOptional(v.pipe(v.array(id), v.minLength(1))),
  /** The draft's own length. */
  draft: v.exactOptional(v.object({ minWords: v.exactOptional(count), maxWords: v.exactOptional(count) })),
  /** What is being answered. A text that nobody knows has no cues and no length. */
  conversation: v.exactOptional(
    v.object({
      any: v.exactOptional(v.pipe(v.array(id), v.minLength(1))),
      all: v.exactOptional(v.pipe(v.array(id), v.minLength(1))),
      none: v.exactOptional(v.pipe(v.array(id), v.minLength(1))),
      minWords: v.exactOptional(count),
      maxWords: v.exactOptional(count),
      /** The comment's language, compared with the draft's. */
      language: v.exactOptional(v.picklist(['same', 'other'])),
      /** Replies that this page already gave to the same person here. Unknown counts as 0. */
      minEarlierReplies: v.exactOptional(count),
      maxEarlierReplies: v.exactOptional(count),
      /** Whether the name of the person answered is known. */
      author: v.exactOptional(v.picklist(['known', 'unknown'])),
    }),
  ),
})

const conversationExample = v.object({
  surface: v.exactOptional(v.picklist(SURFACES)),
  site: v.exactOptional(id),
  author: v.exactOptional(text(200)),
  text: v.exactOptional(text(5000)),
  language: v.exactOptional(v.picklist(LANGUAGES)),
  page: v.exactOptional(text(200)),
  earlierReplies: v.exactOptional(count),
})

const fullExample = v.object({
  text: text(5000),
  conversation: v.exactOptional(conversationExample),
  /** The words that must be flagged, in order. */
  match: v.exactOptional(v.pipe(v.array(text(500)), v.maxLength(50))),
  /** The suggestions of the first tip. */
  suggestions: v.exactOptional(v.pipe(v.array(text(500)), v.maxLength(10))),
})

const draftExample = v.union([
  v.pipe(
    words(5000),
    v.transform((draft): v.InferOutput<typeof fullExample> => ({ text: draft })),
  ),
  fullExample,
])

const ruleExamples = v.object({
  flag: v.exactOptional(v.pipe(v.array(draftExample), v.maxLength(200))),
  fine: v.exactOptional(v.pipe(v.array(draftExample), v.maxLength(200))),
})

export const teaching = v.object({
  /** Short name of the rule. */
  title: words(120),
  /** One sentence on what; may hold `{match}`, `{suggestion}`, `{count}`, `{name}`. */
  message: words(400),
  /** One sentence on why. */
  why: words(800),
  before: v.exactOptional(words(800)),
  after: v.exactOptional(words(800)),
})

export const source = v.object({
  name: words(300),
  url: v.exactOptional(v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\/\S+$/u))),
  date: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u))),
})

export const rule = v.object({
  id,
  level,
  severity,
  when: v.exactOptional(when),
  check: checkSchema,
  text: perReader(teaching),
  source: v.exactOptional(source),
  examples: v.exactOptional(
    v.object({ it: v.exactOptional(ruleExamples), en: v.exactOptional(ruleExamples) }),
  ),
})

const cueExamples = v.object({
  match: v.exactOptional(v.pipe(v.array(words(5000)), v.maxLength(200))),
  miss: v.exactOptional(v.pipe(v.array(words(5000)), v.maxLength(200))),
})

/** Words in the text that is answered which say what kind of text it is. */
export const cue = v.object({
  id,
  name: v.exactOptional(title),
  ...matcher.entries,
  /** How many finds make the cue. Default 1. */
  min: v.exactOptional(count),
  examples: v.exactOptional(v.object({ it: v.exactOptional(cueExamples), en: v.exactOptional(cueExamples) })),
})

export const guideline = v.object({
  id,
  level,
  when: v.exactOptional(when),
  text: perReader(v.object({ title: words(120), body: words(2000) })),
})

/** A model reply; `{name}`, `{initials}` and other fields in braces are left to fill in. */
export const reply = v.object({
  id,
  name: title,
  text: prose,
  when: v.exactOptional(when),
})

export const lesson = v.object({
  id,
  level,
  title,
  body: prose,
  /** Rules it explains, `rule` of this pack or `pack/rule`. */
  rules: v.exactOptional(v.pipe(v.array(text(200)), v.maxLength(50))),
})

export const term = v.object({
  use: perReader(words(200)),
  avoid: v.exactOptional(perReader(v.pipe(v.array(phrase), v.maxLength(100)))),
  note: v.exactOptional(sentence),
})

export const trait = v.object({
  is: perReader(words(200)),
  isNot: v.exactOptional(perReader(words(200))),
  example: v.exactOptional(perReader(words(1000))),
})

/** A change to a rule of a pack that this one extends. */
export const override = v.object({
  /** `pack/rule`. */
  rule: v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-z0-9.-]+\/[a-z0-9.-]+$/u)),
  severity: v.exactOptional(severity),
  /** `true` switches the rule off; `false` switches it on again. */
  off: v.exactOptional(v.boolean()),
  /** Phrases added to, or taken from, what the rule looks for. */
  add: v.exactOptional(perLanguage(phrases)),
  remove: v.exactOptional(perLanguage(phrases)),
  /** Words that the rule must leave alone here. */
  exceptions: v.exactOptional(perLanguage(phrases)),
  /** Replacements added to a substitution rule; `remove` takes away by its `from`. */
  swap: v.exactOptional(perLanguage(v.pipe(v.array(swap), v.maxLength(2000)))),
})

/** What must be right for a pack to be read at all. */
export const head = v.object({
  format: v.pipe(v.string(), v.regex(/^galateo-pack\/1(?:\.\d+)?$/u)),
  id,
  version: v.pipe(v.string(), v.maxLength(40), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/u)),
  name: title,
  description: v.exactOptional(perReader(words(2000))),
  publisher: v.exactOptional(words(200)),
  licence: v.exactOptional(words(200)),
  credits: v.exactOptional(v.pipe(v.array(words(500)), v.maxLength(200))),
  languages: v.pipe(v.array(v.picklist(LANGUAGES)), v.minLength(1), v.maxLength(2)),
  /** The brand it speaks for, as its Pages are called: it holds only where one writes for that brand. */
  brand: v.exactOptional(words(120)),
  /** The sites it is for, by their adapter's id, e.g. `facebook`. Without them it is for every site. */
  sites: v.exactOptional(v.pipe(v.array(id), v.minLength(1), v.maxLength(100))),
  extends: v.exactOptional(v.pipe(v.array(v.object({ pack: id })), v.maxLength(20))),
  releaseNote: v.exactOptional(prose),
})

const voiceRegister = v.picklist(['tu', 'Lei', 'voi'])

/** Lists of a pack, read entry by entry: a broken entry is named and left out, the others stay. */
export const entries = {
  overrides: override,
  glossary: term,
  cues: cue,
  guidelines: guideline,
  replies: reply,
  lessons: lesson,
  rules: rule,
} as const

export type ListName = keyof typeof entries

/** The lists in the order in which they are told: what matters most to a reader first. */
export const LIST_NAMES = [
  'rules',
  'overrides',
  'cues',
  'guidelines',
  'replies',
  'lessons',
  'glossary',
] as const satisfies readonly ListName[]

export const voice = v.object({
  traits: v.exactOptional(v.pipe(v.array(trait), v.maxLength(30))),
  register: v.exactOptional(voiceRegister),
})

/** The whole pack, for types and for the JSON Schema. */
export const packSchema = v.object({
  ...head.entries,
  voice: v.exactOptional(voice),
  overrides: v.exactOptional(v.array(override)),
  glossary: v.exactOptional(v.array(term)),
  cues: v.exactOptional(v.array(cue)),
  guidelines: v.exactOptional(v.array(guideline)),
  replies: v.exactOptional(v.array(reply)),
  lessons: v.exactOptional(v.array(lesson)),
  rules: v.exactOptional(v.array(rule)),
})

/** `patterns` is part of a cue through `matcher`; named here so that the studio can edit either alone. */
export { patterns, phrases }
