/** What stands in the way of publishing a pack, and what could be better in it. */
import { check } from '../check.ts'
import { LANGUAGES, type Language } from '../types.ts'
import { type Alone, ruleAlone } from './alone.ts'
import { cueFailures, type Example, exampleDraft, tryExample } from './examples.ts'
import { pathText, type Wording } from './fault.ts'
import { rulesInForce } from './inherit.ts'
import { type Advice, lintHead, lintRule, lintTogether } from './lint.ts'
import { plainCopy } from './plain.ts'
import { looksForWords, reachOf } from './reach.ts'
import { LIST_NAMES } from './schema.ts'
import { type Shadowed, shadowedSteps } from './shadowed.ts'
import type { Pack, PackRule } from './types.ts'
import { readUnfinished } from './unfinished.ts'

export type HurdleKind =
  /** Something is missing or cannot be read: see `readUnfinished`. */
  | 'fault'
  /** An example of a rule or a cue does not do what it should. */
  | 'example'
  /** A rule whose patterns take so long that the engine stops it. */
  | 'costly'
  | 'duplicate'
  | 'shadowed'
  /** A pack that this one builds on is not here, or a change to it cannot be made. */
  | 'base'

/** One thing that has to be put right before the pack can be published. */
export interface Hurdle {
  readonly kind: HurdleKind
  /** As in a fault, e.g. `rules[3].examples.it.flag[0]`; empty for the whole. */
  readonly path: string
  /** Id of the rule, cue… that it is about. */
  readonly entry?: string
  /** The draft that it is about, for an example. */
  readonly words?: string
  readonly message: Wording
}

export interface Readiness {
  readonly hurdles: readonly Hurdle[]
  /** Does not stand in the way. */
  readonly advice: readonly Advice[]
}

/** How far the reading is. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** Reads all of a pack at once. A long one takes seconds the first time: a page goes step by step. */
export function readiness(pack: Pack, bases: readonly Pack[] = []): Readiness {
  const steps = readinessSteps(pack, bases)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * The same in small steps, so that a page can pause between them. What was found of a rule is kept for as long as
 * rule, cues and the list of bases are the same objects; nothing may be mutated.
 * @param bases the packs that the pack extends.
 */
export function* readinessSteps(
  pack: Pack,
  bases: readonly Pack[] = [],
): Generator<Progress, Readiness, undefined> {
  const { faults, sound } = readUnfinished(pack)
  const size = plainCopy(pack)
  const whole = size.ok ? faults : [size.fault, ...faults]
  const hurdles: Hurdle[] = whole.map((each) => ({ kind: 'fault', ...each }))
  const rules = sound.rules ?? []
  const total = rules.length + 2
  const advice: Advice[] = [...lintHead(sound)]
  const place = placesIn(pack, sound)
  for (const [index, rule] of rules.entries()) {
    yield { done: index, total }
    const trial = recall(rule, sound, bases)
    const placed = <T extends { readonly path: string }>(each: T) =>
      place({ ...each, path: `rules[${index}]${each.path}` })
    hurdles.push(...trial.hurdles.map(placed))
    advice.push(...trial.advice.map(placed))
  }
  yield { done: rules.length, total }
  hurdles.push(...cueHurdles(sound).map(place), ...baseHurdles(sound, bases).map(place))
  advice.push(...lintTogether(sound, bases).map(place))
  yield { done: rules.length + 1, total }
  for (const { kind, path, entry, other, neverSpeaks, message } of yield* shadowing(sound, bases, total)) {
    const isOwn = other.pack === sound.id
    // To say in one's own words what a pack below says too is a choice; to say nothing is none.
    if (isOwn || neverSpeaks) hurdles.push(place({ kind, path, entry, message }))
    else advice.push(place({ kind: 'repeated-phrase', path, entry, message }))
  }
  const order = (one: { readonly path: string }) => placeOf(one.path)
  return {
    hurdles: hurdles.toSorted((a, b) => compare(order(a), order(b))),
    advice,
  }
}

function* shadowing(
  sound: Pack,
  bases: readonly Pack[],
  total: number,
): Generator<Progress, readonly Shadowed[], undefined> {
  const steps = shadowedSteps(sound, bases)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield { done: total - 1, total }
  }
}

interface Trial {
  readonly pack: string
  readonly languages: Pack['languages']
  readonly cues: Pack['cues']
  readonly overrides: Pack['overrides']
  readonly bases: readonly Pack[]
  /** Paths within the rule, here and in the advice. */
  readonly hurdles: readonly Hurdle[]
  readonly advice: readonly Advice[]
}

const trials = new WeakMap<PackRule, Trial>()

function recall(rule: PackRule, pack: Pack, bases: readonly Pack[]): Trial {
  const known = trials.get(rule)
  const { cues, overrides, languages } = pack
  if (
    known &&
    known.pack === pack.id &&
    sameItems(known.languages, languages) &&
    sameItems(known.cues, cues) &&
    sameItems(known.overrides, overrides) &&
    sameItems(known.bases, bases)
  )
    return known
  const alone = ruleAlone(rule, pack, bases)
  const hurdles = [...exampleHurdles(rule, alone), ...budgetHurdles(rule, alone)]
  // Read here, a rule at a time, for the comparison of all with all.
  const { check: spec } = rule
  if (looksForWords(spec)) for (const language of LANGUAGES) reachOf(spec, language)
  const own = 'rules[0]'.length
  const advice = lintRule(rule, pack, 0).map((each) => ({ ...each, path: each.path.slice(own) }))
  const trial = { pack: pack.id, languages, cues, overrides, bases, hurdles, advice }
  trials.set(rule, trial)
  return trial
}

function sameItems(one: readonly unknown[] = [], other: readonly unknown[] = []): boolean {
  return one === other || (one.length === other.length && one.every((each, at) => each === other[at]))
}

function exampleHurdles(rule: PackRule, alone: Alone): Hurdle[] {
  return everyExample(rule).flatMap(({ language, wanted, at, example }) => {
    const { problem } = tryExample(alone.rule, example, wanted, language, alone.ruleset)
    if (!problem) return []
    const path = `.${pathText(['examples', language, wanted, at])}`
    return [{ kind: 'example', path, entry: rule.id, words: example.text, message: problem }]
  })
}

function everyExample(rule: PackRule): readonly {
  readonly language: Language
  readonly wanted: 'flag' | 'fine'
  readonly at: number
  readonly example: Example
}[] {
  return LANGUAGES.flatMap((language) =>
    (['flag', 'fine'] as const).flatMap((wanted) =>
      (rule.examples?.[language]?.[wanted] ?? []).map((example, at) => ({ language, wanted, at, example })),
    ),
  )
}

/** The draft that the budget of a check is for, in UTF-16 units. */
const DRAFT_LENGTH = 560

/**
 * A rule that the engine stops on a draft of common length never speaks there. Tried with drafts of one find among
 * the rule's own examples, and with one that patterns find long to read; in steps, so that every machine says the same.
 */
function budgetHurdles(rule: PackRule, { ruleset }: Alone): Hurdle[] {
  const isMeasured = rule.check.type === 'vale' || JSON.stringify(rule.check).includes('"pattern"')
  if (!isMeasured) return []
  const isSlow = LANGUAGES.filter((language) => rule.text[language] !== undefined).some((language) => {
    const { flag: [found] = [], fine = [] } = rule.examples?.[language] ?? {}
    const around = fine.map(({ text }) => text).join('\n') || 'a'
    const mixed = `${found?.text ?? ''}\n${around.repeat(Math.ceil(DRAFT_LENGTH / around.length))}`
    const draft = found ? exampleDraft(found, language) : { language }
    return [mixed, 'a'.repeat(DRAFT_LENGTH)].some((text) => {
      const tried = { ...draft, text: text.slice(0, DRAFT_LENGTH) }
      return check(tried, ruleset, { language, everything: true }).stopped.length > 0
    })
  })
  if (!isSlow) return []
  const message = {
    it: 'Già su una bozza di media lunghezza questa regola ci mette troppo e viene fermata: dividi i modelli o riduci le ripetizioni.',
    en: 'On a draft of common length this rule takes too long already and is stopped: split its patterns or lower their repeats.',
  }
  return [{ kind: 'costly', path: '.check', entry: rule.id, message }]
}

function cueHurdles(pack: Pack): Hurdle[] {
  return (pack.cues ?? []).flatMap((cue, index) =>
    cueFailures(cue, pack).map(({ language, text, message }): Hurdle => {
      const { match = [], miss = [] } = cue.examples?.[language] ?? {}
      const kind = match.includes(text) ? 'match' : 'miss'
      const at = (kind === 'match' ? match : miss).indexOf(text)
      const path = pathText(['cues', index, 'examples', language, kind, at])
      return { kind: 'example', path, entry: cue.id, words: text, message }
    }),
  )
}

function baseHurdles(pack: Pack, bases: readonly Pack[]): Hurdle[] {
  const { faults } = rulesInForce([...bases.filter(({ id }) => id !== pack.id), pack])
  return faults
    .filter((each) => each.pack === pack.id)
    .map(({ path, rule, message }) => ({ kind: 'base', path, ...(rule ? { entry: rule } : {}), message }))
}

/** The sound pack lacks the entries that have a fault: paths in it are told as those of the whole. */
function placesIn(pack: Pack, sound: Pack): <T extends { readonly path: string }>(each: T) => T {
  const places = new Map(
    LIST_NAMES.flatMap((list) => {
      const places = new Map((pack[list] ?? []).map((entry: object, at) => [entry, at]))
      return [[list as string, (sound[list] ?? []).map((entry: object) => places.get(entry) ?? 0)] as const]
    }),
  )
  return (each) => {
    const [, list = '', at = '', rest = ''] = /^(\w+)\[(\d+)\](.*)$/u.exec(each.path) ?? []
    const place = places.get(list)?.[Number(at)]
    return place === undefined ? each : { ...each, path: `${list}[${place}]${rest}` }
  }
}

/** In the pack's order: the head, then list by list. */
function placeOf(path: string): readonly [number, number] {
  const [, list = '', at = '0'] = /^(\w+)(?:\[(\d+)\])?/u.exec(path) ?? []
  return [LIST_NAMES.indexOf(list as (typeof LIST_NAMES)[number]), Number(at)]
}

const compare = (a: readonly [number, number], b: readonly [number, number]) => a[0] - b[0] || a[1] - b[1]
