import type { ReactNode } from 'react'
import type { IconName } from '../../../components/Icon.tsx'
import { useTexts } from '../../../components/language.tsx'
import { PageShell } from '../../../components/PageShell.tsx'
import { PageViews } from '../../page/PageViews.tsx'
import { pageLinks } from '../../page/page-links.ts'
import { pageTexts } from '../../page/texts.ts'
import { viewsTexts } from './texts.ts'
import { type View, viewAddress } from './views.ts'

const ICONS: Readonly<Record<View, IconName>> = {
  history: 'history',
  trends: 'trend',
  path: 'path',
  practice: 'practice',
}

interface ViewPageProps {
  readonly view: View
  readonly title: string
  readonly lead?: string | undefined
  readonly back?: ReactNode
  readonly children: ReactNode
}

/** The page around a view, with the way to the others. */
export function ViewPage({ view, title, lead, back, children }: ViewPageProps) {
  const texts = useTexts(viewsTexts)
  return (
    <PageShell
      title={title}
      lead={lead}
      back={back}
      links={pageLinks(useTexts(pageTexts))}
      current="insights"
      measure="wide"
      views={
        <PageViews
          label={texts.views}
          icons={ICONS}
          names={texts.names}
          current={view}
          address={viewAddress}
        />
      }
    >
      <title>{`${title} · Galateo`}</title>
      {children}
    </PageShell>
  )
}
