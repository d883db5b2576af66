import type { ReactNode } from 'react'

interface EmptyStateProps {
  readonly icon?: ReactNode
  readonly title: string
  readonly children?: ReactNode
  /** What one can do from here. */
  readonly action?: ReactNode
}

/** Says why there is nothing here, and what will bring something. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="g-empty">
      {icon ? <span className="g-empty-icon">{icon}</span> : null}
      <p className="g-empty-title">{title}</p>
      {children ? <div className="g-empty-text">{children}</div> : null}
      {action ? <div className="g-empty-action">{action}</div> : null}
    </div>
  )
}
