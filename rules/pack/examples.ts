/** Runs the examples that a pack's rules and cues carry: they are its tests. */
import { check } from '../check.ts'
import { compile } from '../compile.ts'
import { readConversation } from '../conversation.ts'
import type { Rule, Ruleset } from '../ruleset.ts'
import { type Conversation, type Draft, LANGUAGES, type Language, type Tip } from '../types.ts'
import type { Wording } from './fault.ts'
import type { CueSpec, Pack, PackRule } from './types.ts'

/** An example that does not do what it should. */
export interface ExampleFailure {
  readonly kind: 'rule' | 'cue'
  /** Id of the rule or cue. */
  readonly id: string
  readonly language: Language
  readonly text: string
  readonly message: Wording
}

/** A draft that a rule must flag, or leave alone. */
export type Example = NonNullable<NonNullable<NonNullable<PackRule['examples']>['it']>['flag']>[number]

/**
 * Runs every example of the pack. Each rule is tried alone, so that another rule on the same words hides
 * nothing.
 * @param bases the packs that this one extends; without them its overrides are not tried.
 * @returns the examples that failed, in the pack's order; empty when all is well.
 */
export function testPack(pack: Pack, bases: readonly Pack[] = []): readonly ExampleFailure[] {
  const ruleset = compile([...bases.filter(({ id }) => id !== pack.id), pack])
  return [
    ...ruleset.rules.filter((rule) => rule.pack === pack.id).flatMap((rule) => ruleFailures(rule, ruleset)),
    ...(pack.cues ?? []).flatMap((cue) => cueFailures(cue, pack)),
  ]
}

function ruleFailures(rule: Rule, ruleset: Ruleset): ExampleFailure[] {
  return LANGUAGES.flatMap((language) =>
    (['flag', 'fine'] as const).flatMap((wanted) =>
      (rule.examples?.[language]?.[wanted] ?? []).flatMap((example) => {
        const { problem } = tryExample(rule, example, wanted, language, ruleset)
        return problem
          ? [{ kind: 'rule' as const, id: rule.id, language, text: example.text, message: problem }]
          : []
      }),
    ),
  )
}

/** What a rule says of one example. */
export interface ExampleTrial {
  /** The rule's own tips, in the example's language. */
  readonly tips: readonly Tip[]
  /** Why the example fails; absent when it does what it should. */
  readonly problem?: Wording
}

/**
 * @param wanted whether the example is to be flagged or to be left alone.
 * @param ruleset one that the rule is in force in; other rules there do not matter.
 */
export function tryExample(
  rule: Pick<Rule, 'id' | 'pack'>,
  example: Example,
  wanted: 'flag' | 'fine',
  language: Language,
  ruleset: Ruleset,
): ExampleTrial {
  const tips = tipsOf(rule, example, language, ruleset)
  const problem = wanted === 'flag' ? flagProblem(example, tips) : fineProblem(example, tips)
  return problem ? { tips, problem } : { tips }
}

function fineProblem({ text }: Example, [tip]: readonly Tip[]): Wording | undefined {
  if (!tip) return undefined
  const words = text.slice(tip.start, tip.end)
  if (words === '')
    return {
      it: 'Viene segnalato, ma dovrebbe andare bene.',
      en: 'This is flagged, but should be fine.',
    }
  return {
    it: `«${words}» viene segnalato, ma dovrebbe andare bene.`,
    en: `“${words}” is flagged, but should be fine.`,
  }
}

function tipsOf(
  rule: Pick<Rule, 'id' | 'pack'>,
  example: Example,
  language: Language,
  ruleset: Ruleset,
): readonly Tip[] {
  const { tips } = check(exampleDraft(example, language), ruleset, { language, everything: true })
  return tips.filter((tip) => tip.rule === rule.id && tip.pack === rule.pack)
}

/** The draft that an example stands for. */
export function exampleDraft({ text, conversation }: Example, language: Language): Draft {
  return { text, language, ...(conversation ? { conversation: conversationOf(conversation) } : {}) }
}

function conversationOf(example: NonNullable<Example['conversation']>): Conversation {
  return { ...example, surface: example.surface ?? 'reply' }
}

function flagProblem(example: Example, tips: readonly Tip[]): Wording | undefined {
  const [first] = tips
  if (!first)
    return { it: 'Dovrebbe essere segnalato, e non lo è.', en: 'This should be flagged, and is not.' }
  if (example.match) {
    const words = [...tips]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => example.text.slice(start, end).trim())
    const wanted = example.match.map((each) => each.trim())
    if (!same(words, wanted))
      return {
        it: `Segnala ${list(words)} invece di ${list(wanted)}.`,
        en: `It flags ${list(words)} instead of ${list(wanted)}.`,
      }
  }
  if (example.suggestions && !same(first.suggestions, example.suggestions))
    return {
      it: `Propone ${list(first.suggestions)} invece di ${list(example.suggestions)}.`,
      en: `It suggests ${list(first.suggestions)} instead of ${list(example.suggestions)}.`,
    }
  return undefined
}

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((each, at) => each === other[at])

const list = (items: readonly string[]) =>
  items.length === 0 ? '—' : items.map((item) => `“${item}”`).join(', ')

/** Tries the examples of one cue, alone. */
export function cueFailures(cue: CueSpec, pack: Pack): ExampleFailure[] {
  // Another cue of the same name must not answer for this one.
  const ruleset = compile([{ ...pack, cues: [cue], rules: [], overrides: [], glossary: [] }])
  const has = (text: string, language: Language) =>
    readConversation({ surface: 'comment', text, language }, ruleset).cues.some(({ id }) => id === cue.id)
  return LANGUAGES.flatMap((language) => {
    const { match = [], miss = [] } = cue.examples?.[language] ?? {}
    const failure = (text: string, it: string, en: string): ExampleFailure => ({
      kind: 'cue',
      id: cue.id,
      language,
      text,
      message: { it, en },
    })
    return [
      ...match
        .filter((text) => !has(text, language))
        .map((text) =>
          failure(
            text,
            'Dovrebbe essere riconosciuto, e non lo è.',
            'This should be recognised, and is not.',
          ),
        ),
      ...miss
        .filter((text) => has(text, language))
        .map((text) =>
          failure(text, 'Viene riconosciuto, e non dovrebbe.', 'This is recognised, and should not be.'),
        ),
    ]
  })
}
