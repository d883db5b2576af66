import type { ReactNode } from 'react'
import { Logo } from './Logo.tsx'
import { useTexts } from './language.tsx'
import { sharedTexts } from './texts.ts'

export interface PageLink {
  readonly id: string
  readonly label: string
  readonly href: string
}

interface PageShellProps {
  /** The page's heading. */
  readonly title: string
  readonly lead?: ReactNode
  readonly links?: readonly PageLink[]
  /** Id of the link that is this page. */
  readonly current?: string
  /** The way between the views of this page, above its heading. */
  readonly views?: ReactNode
  /** The way back to what this page is a part of, above its heading. */
  readonly back?: ReactNode
  /** What one can do with the page as a whole, beside its heading. */
  readonly actions?: ReactNode
  /** Measure of the content: `text` for forms and reading, `wide` for lists and desks. */
  readonly measure?: 'text' | 'wide'
  readonly children: ReactNode
}

/** The frame of the extension's own pages: sign and navigation above, one heading, the content. */
export function PageShell(props: PageShellProps) {
  const { title, lead, links = [], current, views, back, actions, measure = 'text', children } = props
  const texts = useTexts(sharedTexts)
  return (
    <div className="g-root g-page" data-measure={measure}>
      <a className="g-skip" href="#content">
        {texts.skip}
      </a>
      <header className="g-page-head">
        <div className="g-page-bar">
          <Logo size={28} wordmark />
          {links.length > 0 ? (
            <nav aria-label={texts.pages}>
              <ul>
                {links.map((link) => (
                  <li key={link.id}>
                    <a href={link.href} aria-current={link.id === current ? 'page' : undefined}>
                      {link.label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
        </div>
      </header>
      {views}
      <main className="g-page-main" id="content" tabIndex={-1}>
        {back}
        <div className="g-page-title">
          <div>
            <h1 tabIndex={-1}>{title}</h1>
            {lead ? <p className="g-page-lead">{lead}</p> : null}
          </div>
          {actions ? <div className="g-page-actions">{actions}</div> : null}
        </div>
        {children}
      </main>
    </div>
  )
}

interface SectionProps {
  readonly id?: string
  readonly title: string
  readonly lead?: ReactNode
  readonly children: ReactNode
}

/** A titled sheet on a page. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section className="g-section" id={id}>
      <h2>{title}</h2>
      {lead ? <p className="g-section-lead">{lead}</p> : null}
      <div className="g-section-body">{children}</div>
    </section>
  )
}
