/** The shape of a pack, `galateo-pack/1`. `parsePack` (parse.ts) reads one and names what is wrong in it. */
import * as v from 'valibot'
import { checkSchema } from '../checks/index.ts'
import { swap } from '../checks/substitution.ts'
import { LANGUAGES, SURFACES } from '../types.ts'
import {
  count,
  level,
  matcher,
  patterns,
  perLanguage,
  perReader,
  phrase,
  phrases,
  severity,
} from './parts.ts'
import { id, text, words } from './words.ts'

export const FORMAT = 'galateo-pack/1'

/** Cues that the interface knows by name; packs may add others. */
export const KNOWN_CUES = ['question', 'complaint', 'praise', 'anger', 'safety', 'legal', 'thanks'] as const

const title = perReader(words(120))
const sentence = perReader(words(600))
const prose = perReader(words(5000))

/** When a rule, a guideline or a model reply applies. Everything that is given must hold. */
export const when = v.object({
  /** Of the draft. */
  languages: v.exactOptional(v.pipe(v.array(v.picklist(LANGUAGES)), v.minLength(1))),
  /** A draft without a conversation counts as a `reply`. */
  surfaces: v.exactOptional(v.pipe(v.array(v.picklist(SURFACES)), v.minLength(1))),
  /** Adapters by their id, e.g. `facebook`. */
  sites: v.exactOptional(v.pipe(v.array(id), v.minLength(1))),
  /** The draft's own length. */
  draft: v.exactOptional(
    v.object({
      /** Not in shorter ones. */
      minWords: v.exactOptional(count),
      /** Not in longer ones. */
      maxWords: v.exactOptional(count),
    }),
  ),
  /** What is being answered. A text that nobody knows has no cues and no length. */
  conversation: v.exactOptional(
    v.object({
      /** Cues of which at least one is in the text that is answered. */
      any: v.exactOptional(v.pipe(v.array(id), v.minLength(1))),
      /** Cues that all are in it. */
      all: v.exactOptional(v.pipe(v.array(id), v.minLength(1))),
      /** Cues of which none is in it. */
      none: v.exactOptional(v.pipe(v.array(id), v.minLength(1))),
      /** Of the text that is answered. */
      minWords: v.exactOptional(count),
      /** Of the text that is answered. */
      maxWords: v.exactOptional(count),
      /** The comment's language, compared with the draft's. */
      language: v.exactOptional(v.picklist(['same', 'other'])),
      /** Replies that this page already gave to the same person here. Unknown counts as 0. */
      minEarlierReplies: v.exactOptional(count),
      /** The same, at most. */
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
  /** The draft. */
  text: text(5000),
  /** What it answers. */
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
  /** How not to say it. */
  before: v.exactOptional(words(800)),
  /** How to say it instead. */
  after: v.exactOptional(words(800)),
})

export const source = v.object({
  /** Book, page, law or person. */
  name: words(300),
  /** What it is called where it has another name: a law in the languages of the Union. */
  names: v.exactOptional(perLanguage(words(300))),
  /** Opens in a new tab on a click. */
  url: v.exactOptional(v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\/\S+$/u))),
  /** `2026`, `2026-11` or `2026-11-26`. */
  date: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u))),
})

export const rule = v.object({
  id,
  /** Which step of the tutoring it belongs to. */
  level,
  /** `tip`: quiet underline. `check`: visible. `stop`: asks once before sending. */
  severity,
  /** Without it the rule always applies. */
  when: v.exactOptional(when),
  /** What to look for. */
  check: checkSchema,
  /** Its teaching. */
  text: perReader(teaching),
  /** Where the advice comes from. */
  source: v.exactOptional(source),
  /** Drafts to flag and near misses to leave alone; they run as tests. */
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
  /** As the interface calls it. */
  name: v.exactOptional(title),
  ...matcher.entries,
  /** How many finds make the cue. Default 1. */
  min: v.exactOptional(count),
  /** Texts that have the cue, and near misses. */
  examples: v.exactOptional(v.object({ it: v.exactOptional(cueExamples), en: v.exactOptional(cueExamples) })),
})

export const guideline = v.object({
  id,
  /** Which step of the tutoring it belongs to. */
  level,
  /** Without it the guideline always applies. */
  when: v.exactOptional(when),
  /** What the sidebar shows before the first word. */
  text: perReader(v.object({ title: words(120), body: words(2000) })),
})

/** A model reply; `{name}`, `{initials}` and other fields in braces are left to fill in. */
export const reply = v.object({
  id,
  /** What it is for. */
  name: title,
  /** The reply itself. */
  text: prose,
  /** Without it the reply is always offered. */
  when: v.exactOptional(when),
})

export const lesson = v.object({
  id,
  /** Which step of the tutoring it belongs to. */
  level,
  /** What it teaches. */
  title,
  /** Paragraphs, with an empty line between them. */
  body: prose,
  /** Rules it explains, `rule` of this pack or `pack/rule`. */
  rules: v.exactOptional(v.pipe(v.array(text(200)), v.maxLength(50))),
})

export const term = v.object({
  /** The word to use. */
  use: perReader(words(200)),
  /** What it is used instead of. */
  avoid: v.exactOptional(perReader(v.pipe(v.array(phrase), v.maxLength(100)))),
  /** Why. */
  note: v.exactOptional(sentence),
})

export const trait = v.object({
  /** What the brand is. */
  is: perReader(words(200)),
  /** What it might be taken for, and is not. */
  isNot: v.exactOptional(perReader(words(200))),
  /** How that sounds. */
  example: v.exactOptional(perReader(words(1000))),
})

/** A change to a rule of a pack that this one extends. */
export const override = v.object({
  /** `pack/rule`. */
  rule: v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-z0-9.-]+\/[a-z0-9.-]+$/u)),
  /** How loud the rule is here. */
  severity: v.exactOptional(severity),
  /** `true` switches the rule off; `false` switches it on again. */
  off: v.exactOptional(v.boolean()),
  /** Phrases that the rule looks for here too. */
  add: v.exactOptional(perLanguage(phrases)),
  /** Phrases that the rule no longer looks for. */
  remove: v.exactOptional(perLanguage(phrases)),
  /** Words that the rule must leave alone here. */
  exceptions: v.exactOptional(perLanguage(phrases)),
  /** Replacements added to a substitution rule; `remove` takes away by its `from`. */
  swap: v.exactOptional(perLanguage(v.pipe(v.array(swap), v.maxLength(2000)))),
})

/** What must be right for a pack to be read at all. */
export const head = v.object({
  /** `galateo-pack/1`. */
  format: v.pipe(v.string(), v.regex(/^galateo-pack\/1(?:\.\d+)?$/u)),
  /** The same in every version. */
  id,
  /** Three numbers, e.g. `1.4.0`. */
  version: v.pipe(v.string(), v.maxLength(40), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/u)),
  /** As the options show it. */
  name: title,
  /** What it is for. */
  description: v.exactOptional(perReader(words(2000))),
  /** Who made it. */
  publisher: v.exactOptional(words(200)),
  /** Under which terms it may be passed on. */
  licence: v.exactOptional(words(200)),
  /** On whose work it rests. */
  credits: v.exactOptional(v.pipe(v.array(words(500)), v.maxLength(200))),
  /** Those it has rules for. */
  languages: v.pipe(v.array(v.picklist(LANGUAGES)), v.minLength(1), v.maxLength(2)),
  /** The brand it speaks for, as its Pages are called: it holds only where one writes for that brand. */
  brand: v.exactOptional(words(120)),
  /** The sites it is for, by their adapter's id, e.g. `facebook`. Without them it is for every site. */
  sites: v.exactOptional(v.pipe(v.array(id), v.minLength(1), v.maxLength(100))),
  /** Packs whose rules it takes over and may change. */
  extends: v.exactOptional(v.pipe(v.array(v.object({ pack: id })), v.maxLength(20))),
  /** What changed, in the tutor’s words: people read it when the pack arrives. */
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
  /** How the brand speaks. */
  traits: v.exactOptional(v.pipe(v.array(trait), v.maxLength(30))),
  /** How it addresses people in Italian. */
  register: v.exactOptional(voiceRegister),
})

/** The whole pack, for types and for the JSON Schema. */
export const packSchema = v.object({
  ...head.entries,
  /** How the brand speaks. */
  voice: v.exactOptional(voice),
  /** Changes to rules of packs that it extends. */
  overrides: v.exactOptional(v.array(override)),
  /** Words of the brand: each becomes a quiet tip. */
  glossary: v.exactOptional(v.array(term)),
  /** What kinds of text are answered. */
  cues: v.exactOptional(v.array(cue)),
  /** What to keep in mind before the first word. */
  guidelines: v.exactOptional(v.array(guideline)),
  /** Model replies. */
  replies: v.exactOptional(v.array(reply)),
  /** Short lessons on the path. */
  lessons: v.exactOptional(v.array(lesson)),
  /** The rules. */
  rules: v.exactOptional(v.array(rule)),
})

/** `patterns` is part of a cue through `matcher`; named here so that the studio can edit either alone. */
export { patterns, phrases }
