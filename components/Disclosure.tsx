import type { DetailsHTMLAttributes, ReactNode } from 'react'
import { Icon } from './Icon.tsx'

interface DisclosureProps extends Pick<DetailsHTMLAttributes<HTMLDetailsElement>, 'open' | 'onToggle'> {
  /** What stands there folded. */
  readonly summary: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

/** What folds, with the mark that tells so. */
export function Disclosure({ summary, className, children, ...details }: DisclosureProps) {
  return (
    <details className={className} {...details}>
      <summary className="g-fold">
        <Icon name="chevron-down" size={14} />
        {summary}
      </summary>
      {children}
    </details>
  )
}
