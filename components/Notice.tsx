import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

interface NoticeProps {
  readonly tone?: 'calm' | 'well' | 'warning' | 'fault'
  readonly icon?: ReactNode
  readonly title?: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/**
 * A standing word on how things are. It is not a live region by itself: what changes while one
 * works is said through `Announcer`, which is there before its words are.
 */
export function Notice({ tone = 'calm', icon, title, children, action }: NoticeProps) {
  return (
    <div className="g-notice" data-tone={tone}>
      {icon ?? (tone === 'warning' || tone === 'fault' ? <Icon name="warning" /> : null)}
      <div className="g-notice-text">
        {title ? <p className="g-notice-title">{title}</p> : null}
        {children}
      </div>
      {action}
    </div>
  )
}

/** Says a text politely when it changes; shows nothing. Render it once a surface, empty at first. */
export function Announcer({ children }: { children: string }) {
  return (
    <div className="g-said" role="status" aria-live="polite" aria-atomic="true">
      {children}
    </div>
  )
}
