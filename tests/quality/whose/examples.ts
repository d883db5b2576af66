/** The texts that say whose a datum is, as examples to learn from. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { LANGUAGES } from '../../../rules/index.ts'
import { rule } from '../../../rules/pack/schema.ts'
import { vectorOf } from '../../../rules/text/personal-data/whose/vector.ts'
import { CONTACTS } from '../../../rules/text/personal-data/whose/whose.ts'
import { featuresOf } from '../../../rules/text/personal-data/whose/words-around.ts'
import { type PersonalDataKind, suspectPersonalData } from '../../../rules/text/personal-data.ts'
import moreExamples from '../../rules/builtin/more-examples.json' with { type: 'json' }
import moreStrategyExamples from '../../rules/builtin/more-strategy-examples.json' with { type: 'json' }
import { parsedPacks } from '../../rules/builtin/parsed.ts'
import type { Example } from './logistic.ts'

/** A reply as somebody might write it, and whether what it holds is a person’s. All are invented. */
export interface Text {
  readonly text: string
  readonly theirs: boolean
  /** Which of what it holds this is said of. */
  readonly kinds: readonly PersonalDataKind[]
}

/** The two models, by what they are of: contacts, and what a finder could only suspect. */
export type Subject = 'contacts' | 'suspected'

const SUSPECTED = ['birth-date', 'health', 'named-order'] as const

/** What rules and finders promise counts as so many replies: it is short, and has to hold. */
const PROMISES = 9
/** As many as replies do that were written as one writes them, and not to be hard: `drafts.*.jsonl`. */
const DRAFTS = 3

/** Those of the files beside this one, and the examples of the rules that flag what is weighed. */
export function readTexts(subject: Subject): readonly Text[] {
  return [
    ...LANGUAGES.flatMap((language) => [
      ...readLines(`${subject}.${language}.jsonl`, subject, 1),
      ...readLines(`drafts.${language}.jsonl`, subject, DRAFTS),
    ]),
    ...rulesTexts(subject).flatMap((text) => times(PROMISES, text)),
  ]
}

/** One for each piece of data that is found in it. */
export function examplesOf({ text, theirs, kinds }: Text): readonly Example[] {
  return suspectPersonalData(text, kinds).map((datum) => ({
    vector: vectorOf(featuresOf(text, datum)),
    positive: theirs,
  }))
}

const line = v.object({
  text: v.string(),
  theirs: v.boolean(),
  /** What of the text it is said of: all contacts when absent. */
  kind: v.optional(v.picklist(SUSPECTED)),
  /** A test of a finder holds it. */
  promised: v.optional(v.literal(true)),
})

/**
 * The lines of a file that are of a subject; drafts are of both.
 * @param count as so many replies each counts that promises nothing
 */
function readLines(name: string, subject: Subject, count: number): readonly Text[] {
  const lines = readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')
    .trim()
    .split('\n')
  return lines.flatMap((each) => {
    const { kind, promised, ...read } = v.parse(line, JSON.parse(each))
    if ((kind ? 'suspected' : 'contacts') !== subject) return []
    return times(promised ? PROMISES : count, { ...read, kinds: kind ? [kind] : CONTACTS })
  })
}

const times = (count: number, text: Text) => Array.from({ length: count }, () => text)

function rulesTexts(subject: Subject): readonly Text[] {
  const more: Readonly<Record<string, unknown>> = { ...moreExamples, ...moreStrategyExamples }
  return parsedPacks
    .flatMap(({ rules = [] }) => rules)
    .flatMap(({ id, check, examples }) => {
      if (check.type !== 'personal-data') return []
      const { kinds, onlyTheirs } = check
      const isOfIt = subject === 'contacts' ? onlyTheirs : SUSPECTED.some((kind) => kinds.includes(kind))
      if (!isOfIt) return []
      return [examples, v.parse(v.optional(rule.entries.examples), more[id])].flatMap((of) =>
        LANGUAGES.flatMap((language) => [
          ...(of?.[language]?.flag ?? []).map(({ text }) => ({ text, theirs: true, kinds })),
          ...(of?.[language]?.fine ?? []).map(({ text }) => ({ text, theirs: false, kinds })),
        ]),
      )
    })
}
