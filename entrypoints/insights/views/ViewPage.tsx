import type { ReactNode } from 'react'
import { useTexts } from '../../../components/language.tsx'
import { PageShell } from '../../../components/PageShell.tsx'
import { pageLinks } from '../../page/page-links.ts'
import { pageTexts } from '../../page/texts.ts'
import { Views } from './Views.tsx'
import type { View } from './views.ts'

interface ViewPageProps {
  readonly view: View
  readonly title: string
  readonly lead: string
  readonly children: ReactNode
}

/** The page around a view, with the way to the others. */
export function ViewPage({ view, title, lead, children }: ViewPageProps) {
  return (
    <PageShell
      title={title}
      lead={lead}
      links={pageLinks(useTexts(pageTexts))}
      current="insights"
      measure="wide"
      views={<Views current={view} />}
    >
      <title>{`${title} · Galateo`}</title>
      {children}
    </PageShell>
  )
}
