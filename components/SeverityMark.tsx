import type { Severity } from '../rules/index.ts'
import { useTexts } from './language.tsx'
import { sharedTexts } from './texts.ts'

interface SeverityMarkProps {
  readonly severity: Severity
  /** Side, in px. */
  readonly size?: number
  /** Leaves out the name, where the words beside say it. */
  readonly silent?: boolean
}

/** A severity by shape as well as colour: an open ring, a triangle, an octagon; each weighs more than the one before. */
export function SeverityMark({ severity, size = 16, silent = false }: SeverityMarkProps) {
  const name = useTexts(sharedTexts).severities[severity]
  return (
    <span className="g-severity" data-severity={severity} title={silent ? undefined : name}>
      <svg aria-hidden="true" width={size} height={size} viewBox="0 0 16 16">
        {SHAPES[severity]}
      </svg>
      {silent ? null : <span className="g-said">{name}</span>}
    </span>
  )
}

const SHAPES = {
  tip: (
    <>
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="1.75" fill="currentColor" />
    </>
  ),
  check: (
    <>
      <path
        d="M8 2.2 14.2 13.2H1.8z"
        fill="currentColor"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path
        d="M8 6.1v3.2M8 11.6v.01"
        fill="none"
        stroke="var(--g-on-severity)"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </>
  ),
  stop: (
    <>
      <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" fill="currentColor" />
      <path d="M4.8 8h6.4" fill="none" stroke="var(--g-on-severity)" strokeWidth="2" strokeLinecap="round" />
    </>
  ),
} satisfies Record<Severity, unknown>
