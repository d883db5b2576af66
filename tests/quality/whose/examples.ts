/** The texts that say whose a number, mailbox, address or account is, as examples to learn from. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { LANGUAGES } from '../../../rules/index.ts'
import { rule } from '../../../rules/pack/schema.ts'
import { WEIGHED } from '../../../rules/text/personal-data/whose/whose.ts'
import { featuresOf } from '../../../rules/text/personal-data/whose/words-around.ts'
import { findPersonalData, type PersonalDataKind } from '../../../rules/text/personal-data.ts'
import moreExamples from '../../rules/builtin/more-examples.json' with { type: 'json' }
import { parsedPacks } from '../../rules/builtin/parsed.ts'
import type { Example } from './logistic.ts'

/** A reply as somebody might write it, and whether what it holds is a person's. All are invented. */
export interface Text {
  readonly text: string
  readonly theirs: boolean
  /** Which of what it holds this is said of. */
  readonly kinds: readonly PersonalDataKind[]
}

/** What rules promise counts as so many replies: it is short, and has to hold. */
const PROMISES = 9

/** Those of the files beside this one, and the examples of the rules that flag only what is a person’s. */
export function readTexts(): readonly Text[] {
  const promised = rulesTexts()
  return [
    ...LANGUAGES.flatMap((language) => readLines(`texts.${language}.jsonl`)),
    ...Array.from({ length: PROMISES }, () => promised).flat(),
  ]
}

/** One for each piece of data that is found in it. */
export function examplesOf({ text, theirs, kinds }: Text): readonly Example[] {
  return findPersonalData(text, kinds).map((datum) => ({
    features: featuresOf(text, datum),
    positive: theirs,
  }))
}

const line = v.object({ text: v.string(), theirs: v.boolean() })

function readLines(name: string): readonly Text[] {
  const lines = readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')
    .trim()
    .split('\n')
  return lines.map((each) => ({ ...v.parse(line, JSON.parse(each)), kinds: WEIGHED }))
}

function rulesTexts(): readonly Text[] {
  const more: Readonly<Record<string, unknown>> = moreExamples
  return parsedPacks
    .flatMap(({ rules = [] }) => rules)
    .flatMap(({ id, check, examples }) => {
      if (check.type !== 'personal-data' || !check.onlyTheirs) return []
      const { kinds } = check
      return [examples, v.parse(rule.entries.examples, more[id])].flatMap((of) =>
        LANGUAGES.flatMap((language) => [
          ...(of?.[language]?.flag ?? []).map(({ text }) => ({ text, theirs: true, kinds })),
          ...(of?.[language]?.fine ?? []).map(({ text }) => ({ text, theirs: false, kinds })),
        ]),
      )
    })
}
