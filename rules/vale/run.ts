/** Runs a Vale rule on a draft: part by part, within its limit, each place once. */
import type { Finding } from '../checks/check-type.ts'
import type { Alert, Kind, Reading } from './alert.ts'
import { capitalization } from './kinds/capitalization.ts'
import { conditional } from './kinds/conditional.ts'
import { consistency } from './kinds/consistency.ts'
import { existence } from './kinds/existence.ts'
import { metric } from './kinds/metric.ts'
import { occurrence } from './kinds/occurrence.ts'
import { readability } from './kinds/readability.ts'
import { repetition } from './kinds/repetition.ts'
import { substitution } from './kinds/substitution.ts'
import { type Budget, OutOfSteps, spend } from './regex/machine.ts'
import { PatternError } from './regex/parse.ts'
import { part, type Subject } from './regex/text.ts'
import { sentencesIn } from './sentences.ts'
import type { Scope, ValeSpec, ValeSpecOf } from './spec.ts'

const kinds: { readonly [Name in ValeSpec['kind']]: Kind<ValeSpecOf<Name>> } = {
  existence,
  substitution,
  occurrence,
  repetition,
  consistency,
  conditional,
  capitalization,
  metric,
  readability,
}

/** Steps that a rule's patterns may take on one draft: about 10 ms. */
const RULE_STEPS = 250_000
/** Steps that all Vale rules may take on one draft: about 30 ms. */
export const DRAFT_STEPS = 1_000_000

/**
 * @returns finds a rule's alerts in a draft; `undefined` when it takes too long.
 *   `left` holds the steps that the draft has left for all rules.
 */
export function prepareRule(
  spec: ValeSpec,
): (draft: Subject, left: Budget) => readonly Finding[] | undefined {
  const run = prepared(spec)
  if (!run) return () => undefined
  return (draft, left) => {
    const allowed = Math.min(RULE_STEPS, left.steps)
    const budget = { steps: allowed }
    try {
      return findings(run, spec, draft, budget)
    } catch (error) {
      if (error instanceof OutOfSteps) return undefined
      throw error
    } finally {
      left.steps -= allowed - Math.max(0, budget.steps)
    }
  }
}

/** @returns nothing when its patterns, each of which can be run, are too large together. */
function prepared(spec: ValeSpec): ReturnType<Kind<ValeSpec>['prepare']> | undefined {
  try {
    // The table pairs each kind with its own spec.
    return (kinds[spec.kind] as Kind<ValeSpec>).prepare(spec)
  } catch (error) {
    if (error instanceof PatternError) return undefined
    throw error
  }
}

function findings(
  run: (reading: Reading) => readonly Alert[],
  { scope, limit = 0 }: ValeSpec,
  draft: Subject,
  budget: Budget,
): readonly Finding[] {
  const found = new Map<number, Finding>()
  const noted = new Set<string>()
  // A draft of one paragraph is that paragraph.
  const blocks = new Set(scope.flatMap((each) => blocksOf(each, draft)))
  for (const block of blocks) {
    spend(budget, block.codes.length >> 6)
    for (const { start, end, message, suggestions } of run({ block, budget, noted })) {
      const place = block.offsets[start] ?? 0
      // One alert for each place, as Vale has it; without words it speaks of the whole draft.
      if (found.has(place) || (limit > 0 && found.size >= limit)) continue
      found.set(place, {
        start: place,
        end: start === end ? place : (block.offsets[end] ?? place),
        message,
        suggestions,
      })
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

/** A draft is cut once for all rules. */
const sentenceParts = new WeakMap<Subject, readonly Subject[]>()
const paragraphParts = new WeakMap<Subject, readonly Subject[]>()

function once<T>(known: WeakMap<Subject, T>, draft: Subject, make: () => T): T {
  const value = known.get(draft) ?? make()
  known.set(draft, value)
  return value
}

function blocksOf(scope: Scope, draft: Subject): readonly Subject[] {
  switch (scope) {
    case 'text':
    case 'summary':
    case 'raw':
      return [draft]
    case 'sentence':
      return once(sentenceParts, draft, () =>
        sentencesIn(draft.codes).map(({ start, end }) => part(draft, start, end)),
      )
    case 'paragraph':
      return once(paragraphParts, draft, () => paragraphs(draft))
  }
}

/** An empty line ends a paragraph, and belongs to it. */
function paragraphs(draft: Subject): readonly Subject[] {
  const { codes } = draft
  const found: Subject[] = []
  let start = 0
  for (let at = 1; at < codes.length; at++) {
    if (codes[at] !== 10 || codes[at - 1] !== 10) continue
    found.push(part(draft, start, at + 1))
    start = at + 1
    at++
  }
  if (start < codes.length) found.push(part(draft, start, codes.length))
  return found
}
