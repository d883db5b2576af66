/** What a pack says of sample drafts now, beside what it said before. */
import type { Range, Rule } from '../../../rules/index.ts'
import type { Sample } from './sample.ts'
import type { Verdicts } from './verdicts.ts'
import type { World } from './world.ts'

/** A rule that finds something in a sample. */
export interface Flag {
  /** As `pack/rule`. */
  readonly key: string
  readonly rule: Rule
  readonly ranges: readonly Range[]
}

/** In the order in which they are shown. */
export const KINDS = ['false-alarm', 'missed', 'gained', 'lost', 'flagged', 'quiet'] as const
/**
 * `false-alarm`: well written, and flagged. `missed`: should be flagged, and is not. `gained` and `lost`: since before.
 * `flagged` and `quiet`: as before.
 */
export type Kind = (typeof KINDS)[number]

export interface SampleResult {
  readonly sample: Sample
  readonly kind: Kind
  readonly now: readonly Flag[]
  /** What was flagged before and is not any more. */
  readonly lost: readonly Flag[]
  /** Keys of the rules that did not speak before. */
  readonly gained: ReadonlySet<string>
}

/** @returns one result for each sample, false alarms first, those that are new before the others. */
export function compareSamples(
  samples: readonly Sample[],
  now: World,
  before: World,
  verdicts: Verdicts,
): readonly SampleResult[] {
  const flagsNow = flagsBySample(now, verdicts)
  const flagsBefore = flagsBySample(before, verdicts)
  const results = samples.map((sample): SampleResult => {
    const number = verdicts.numberOf(sample)
    const own = flagsNow.get(number) ?? NONE
    const earlier = flagsBefore.get(number) ?? NONE
    const had = new Set(earlier.map(({ key }) => key))
    const has = new Set(own.map(({ key }) => key))
    const gained = new Set([...has].filter((key) => !had.has(key)))
    const lost = earlier.filter(({ key }) => !has.has(key))
    return { sample, now: own, lost, gained, kind: kindOf(sample, own.length, gained.size, lost.length) }
  })
  const weight = ({ kind, gained }: SampleResult) => KINDS.indexOf(kind) * 2 + (gained.size > 0 ? 0 : 1)
  return results.toSorted((a, b) => weight(a) - weight(b))
}

const NONE: readonly Flag[] = []

function kindOf({ mark }: Sample, now: number, gained: number, lost: number): Kind {
  if (mark === 'fine' && now > 0) return 'false-alarm'
  if (mark === 'flag' && now === 0) return 'missed'
  if (gained > 0) return 'gained'
  if (lost > 0) return 'lost'
  return now > 0 ? 'flagged' : 'quiet'
}

function flagsBySample(world: World, verdicts: Verdicts): ReadonlyMap<number, readonly Flag[]> {
  const flags = new Map<number, Flag[]>()
  for (const rule of world.rules) {
    for (const [number, ranges] of verdicts.foundBy(rule, world) ?? []) {
      const flag = { key: `${rule.pack}/${rule.id}`, rule, ranges }
      const known = flags.get(number)
      if (known) known.push(flag)
      else flags.set(number, [flag])
    }
  }
  return flags
}

/** How many samples one rule flags, for the line beside its form. */
export interface RuleCount {
  readonly samples: number
  readonly flagged: number
  /** Of those that are well written. */
  readonly falseAlarms: number
}

export function countFor(
  rule: Rule,
  world: World,
  samples: readonly Sample[],
  verdicts: Verdicts,
): RuleCount & {
  readonly results: readonly { readonly sample: Sample; readonly ranges: readonly Range[] }[]
} {
  const found = verdicts.foundBy(rule, world)
  const results = samples.flatMap((sample) => {
    const ranges = found?.get(verdicts.numberOf(sample))
    return ranges ? [{ sample, ranges }] : []
  })
  const isFalse = ({ sample }: { sample: Sample }) => sample.mark === 'fine'
  return {
    samples: samples.length,
    flagged: results.length,
    falseAlarms: results.filter(isFalse).length,
    results: results.toSorted((a, b) => Number(isFalse(b)) - Number(isFalse(a))),
  }
}
