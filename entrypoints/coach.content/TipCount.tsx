import { hide, offset, shift } from '@floating-ui/dom'
import { useRef } from 'react'
import { useTexts } from '../../components/language.tsx'
import { SeverityMark } from '../../components/SeverityMark.tsx'
import { SEVERITIES, type Severity } from '../../rules/index.ts'
import { notOnBars, useAnchored } from './anchoring.ts'
import { type ShownTip, useCoach, useCoachActions } from './coach-store.ts'
import { coachTexts } from './texts.ts'

/** Sits on the composer's upper edge, clear of its text. */
const ON_THE_EDGE = [offset({ mainAxis: -9, alignmentAxis: 10 }), shift({ padding: 4 }), hide(), notOnBars]

/** How many tips there are and how grave, beside the composer; a press shows the first. */
export function TipCount({ composer }: { composer: HTMLElement }) {
  const texts = useTexts(coachTexts)
  const tips = useCoach((state) => state.tips)
  const folded = useCoach((state) => state.folded)
  const actions = useCoachActions()
  const pill = useRef<HTMLButtonElement>(null)
  useAnchored(pill, { composer, placement: 'top-end', middleware: ON_THE_EDGE })

  const counts = countBySeverity(tips)
  const name = texts.counts(counts)
  return (
    <button
      ref={pill}
      type="button"
      className="coach-floating coach-count"
      data-severity={gravest(counts)}
      aria-label={name}
      title={name}
      onClick={() => {
        if (folded) actions.fold(false)
        actions.select(tips[0]?.key)
      }}
    >
      <SeverityMark severity={gravest(counts)} size={13} silent />
      {tips.length}
    </button>
  )
}

export function countBySeverity(tips: readonly ShownTip[]): Readonly<Record<Severity, number>> {
  const counts = { tip: 0, check: 0, stop: 0 }
  for (const { tip } of tips) counts[tip.severity] += 1
  return counts
}

export function gravest(counts: Readonly<Record<Severity, number>>): Severity {
  return SEVERITIES.findLast((severity) => counts[severity] > 0) ?? 'tip'
}
