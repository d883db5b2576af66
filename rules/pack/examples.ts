/** Runs the examples that a pack's rules and cues carry: they are its tests. */
import { check } from '../check.ts'
import { compile } from '../compile.ts'
import { readConversation } from '../conversation.ts'
import type { Rule, Ruleset } from '../ruleset.ts'
import { type Conversation, type Draft, LANGUAGES, type Language, type Tip } from '../types.ts'
import type { Wording } from './faults.ts'
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

type Example = NonNullable<NonNullable<NonNullable<PackRule['examples']>['it']>['flag']>[number]

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
  return LANGUAGES.flatMap((language) => {
    const { flag = [], fine = [] } = rule.examples?.[language] ?? {}
    const failure = (text: string, it: string, en: string): ExampleFailure => ({
      kind: 'rule',
      id: rule.id,
      language,
      text,
      message: { it, en },
    })
    return [
      ...flag.flatMap((example) => {
        const problem = flagProblem(example, tipsOf(rule, example, language, ruleset))
        return problem ? [failure(example.text, problem.it, problem.en)] : []
      }),
      ...fine.flatMap((example) => {
        const [tip] = tipsOf(rule, example, language, ruleset)
        if (!tip) return []
        const words = example.text.slice(tip.start, tip.end)
        return [
          words === ''
            ? failure(
                example.text,
                'Viene segnalato, ma dovrebbe andare bene.',
                'This is flagged, but should be fine.',
              )
            : failure(
                example.text,
                `“${words}” viene segnalato, ma dovrebbe andare bene.`,
                `“${words}” is flagged, but should be fine.`,
              ),
        ]
      }),
    ]
  })
}

function tipsOf(rule: Rule, example: Example, language: Language, ruleset: Ruleset): readonly Tip[] {
  const draft: Draft = {
    text: example.text,
    language,
    ...(example.conversation ? { conversation: conversationOf(example.conversation) } : {}),
  }
  const { tips } = check(draft, ruleset, { language, everything: true })
  return tips.filter((tip) => tip.rule === rule.id && tip.pack === rule.pack)
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

function cueFailures(cue: CueSpec, pack: Pack): ExampleFailure[] {
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
