/**
 * What rules say of sample drafts, kept for each rule and each sample: what did not change is not looked at again,
 * whether it is a thousand rules when one was edited, or five thousand samples when one was added.
 */
import { check, compile, LANGUAGES, type Range, type Rule } from '../../../rules/index.ts'
import type { Sample } from './sample.ts'
import { packsWith, type World } from './world.ts'

/** What one rule said of the samples that it was tried on. */
interface Verdict {
  /** A bit for each sample, by its number. */
  tried: Uint8Array
  /** Where it found something. */
  readonly found: Map<number, readonly Range[]>
  /** A list that it was tried on to the end. */
  doneWith: readonly Sample[] | undefined
}

interface Missing {
  readonly rule: Rule
  readonly verdict: Verdict
}

/** Rules that are compiled together: what they cost at the first draft must not be felt. */
const GROUP = 200

/** States of rules that are kept beyond those in use: those of the last keys. */
const MOST_KEPT = 300

export interface Progress {
  readonly done: number
  readonly total: number
}

export class Verdicts {
  private readonly verdicts = new Map<string, Verdict>()
  private readonly names = new Interned()
  private readonly samples = new Interned()
  private readonly numbers = new WeakMap<Sample, number>()

  /** Ranges by sample number, only where the rule found something; nothing when it was tried on none. */
  foundBy(rule: Rule, world: World): ReadonlyMap<number, readonly Range[]> | undefined {
    return this.verdicts.get(this.keyOf(rule, this.cuesOf(world)))?.found
  }

  /** The same for samples of the same text. */
  numberOf(sample: Sample): number {
    let number = this.numbers.get(sample)
    if (number === undefined) {
      number = this.samples.of([sample.text, sample.language, sample.conversation])
      this.numbers.set(sample, number)
    }
    return number
  }

  /**
   * Tries all rules on all samples, those that were not yet, in small steps.
   * @param worlds the first matters most; rules that are the same in several are tried once.
   * @param samples one list for as long as it is the same: it is known by identity when it is done with.
   */
  *try(worlds: readonly World[], samples: readonly Sample[]): Generator<Progress, void, undefined> {
    this.forget(worlds)
    const groups: (() => Generator<number, void, undefined>)[] = []
    const waiting = new Set<Verdict>()
    for (const world of worlds) {
      const missing: Missing[] = []
      for (const rule of world.rules) {
        const verdict = this.verdictOf(this.keyOf(rule, this.cuesOf(world)))
        yield { done: 0, total: samples.length }
        if (waiting.has(verdict) || verdict.doneWith === samples) continue
        if (samples.every((sample) => isTried(verdict, this.numberOf(sample)))) verdict.doneWith = samples
        else {
          missing.push({ rule, verdict })
          waiting.add(verdict)
        }
      }
      for (let from = 0; from < missing.length; from += GROUP) {
        const group = missing.slice(from, from + GROUP)
        groups.push(() => this.tryGroup(world, group, samples))
      }
    }
    const total = groups.length * samples.length
    for (const [at, group] of groups.entries())
      for (const done of group()) yield { done: at * samples.length + done, total }
  }

  private *tryGroup(
    world: World,
    group: readonly Missing[],
    samples: readonly Sample[],
  ): Generator<number, void, undefined> {
    const verdicts = new Map(group.map(({ rule, verdict }) => [`${rule.pack}/${rule.id}`, verdict]))
    const ruleset = compile(
      packsWith(
        world,
        group.map(({ rule }) => rule),
      ),
    )
    for (const [at, sample] of samples.entries()) {
      const number = this.numberOf(sample)
      if (group.every(({ verdict }) => isTried(verdict, number))) continue
      yield at
      const { text, language, conversation } = sample
      const draft = { text, ...(language ? { language } : {}), ...(conversation ? { conversation } : {}) }
      const { tips } = check(draft, ruleset, { everything: true })
      for (const { verdict } of group) setTried(verdict, number)
      for (const [key, found] of Map.groupBy(tips, ({ pack, rule }) => `${pack}/${rule}`))
        verdicts.get(key)?.found.set(
          number,
          found.map(({ start, end }) => ({ start, end })),
        )
    }
    for (const { verdict } of group) verdict.doneWith = samples
  }

  private verdictOf(key: string): Verdict {
    let verdict = this.verdicts.get(key)
    if (!verdict) {
      verdict = { tried: new Uint8Array(64), found: new Map(), doneWith: undefined }
      this.verdicts.set(key, verdict)
    }
    return verdict
  }

  /** Two rules of the same key say the same of any draft. */
  private keyOf(rule: Rule, cues: number): string {
    const spoken = LANGUAGES.filter((language) => rule.text[language] !== undefined)
    return `${this.names.of(rule.check)}.${this.names.of(rule.when)}.${spoken.join('')}.${rule.when ? cues : ''}`
  }

  private cuesOf({ packs }: World): number {
    return this.names.of(packs.flatMap((pack) => pack.cues ?? []))
  }

  private forget(worlds: readonly World[]): void {
    const used = new Set(
      worlds.flatMap((world) => {
        const cues = this.cuesOf(world)
        return world.rules.map((rule) => this.keyOf(rule, cues))
      }),
    )
    let over = this.verdicts.size - used.size - MOST_KEPT
    for (const key of this.verdicts.keys()) {
      if (over <= 0) return
      if (used.has(key)) continue
      this.verdicts.delete(key)
      over--
    }
  }
}

const isTried = ({ tried }: Verdict, number: number) =>
  ((tried[number >> 3] ?? 0) & (1 << (number & 7))) !== 0

function setTried(verdict: Verdict, number: number): void {
  if (number >> 3 >= verdict.tried.length) {
    const larger = new Uint8Array(Math.max(verdict.tried.length * 2, (number >> 3) + 1))
    larger.set(verdict.tried)
    verdict.tried = larger
  }
  verdict.tried[number >> 3] = (verdict.tried[number >> 3] ?? 0) | (1 << (number & 7))
}

/** A small number for each thing that reads differently as JSON; things are not mutated. */
class Interned {
  private readonly byText = new Map<string, number>()
  private readonly byIdentity = new WeakMap<object, number>()

  of(thing: object | undefined): number {
    if (!thing) return -1
    let number = this.byIdentity.get(thing)
    if (number === undefined) {
      const text = JSON.stringify(thing)
      number = this.byText.get(text) ?? this.byText.size
      this.byText.set(text, number)
      this.byIdentity.set(thing, number)
    }
    return number
  }
}
