import type { ReactNode } from 'react'

/** A table that scrolls sideways by itself where it is wider than its place, by keyboard as well. */
export function Table({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a section of the page it is not
    <div className="in-table" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="g-said">{caption}</caption>
        {children}
      </table>
    </div>
  )
}
