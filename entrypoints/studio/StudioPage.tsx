import type { ReactNode } from 'react'
import type { IconName } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import { PageShell } from '../../components/PageShell.tsx'
import { PageViews } from '../page/PageViews.tsx'
import { pageLinks } from '../page/page-links.ts'
import { pageTexts } from '../page/texts.ts'
import { studioAddress } from './address.ts'
import { studioTexts } from './texts.ts'

interface StudioPageProps {
  readonly view: StudioView
  readonly title: string
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

type StudioView = 'desk' | 'agency' | 'reports'
const ICONS: Readonly<Record<StudioView, IconName>> = { desk: 'pack', agency: 'shield', reports: 'trend' }

/** The page around a view of the studio, with the way to the others. */
export function StudioPage({ view, title, lead, actions, children }: StudioPageProps) {
  const pages = useTexts(pageTexts)
  const texts = useTexts(studioTexts)
  return (
    <PageShell
      title={title}
      lead={lead}
      actions={actions}
      links={[
        { id: 'studio', label: texts.studio, href: studioAddress({ view: 'desk' }) },
        ...pageLinks(pages),
      ]}
      current="studio"
      measure="wide"
      views={
        <PageViews
          label={texts.studio}
          icons={ICONS}
          names={texts.views}
          current={view}
          address={(each) => studioAddress({ view: each })}
        />
      }
    >
      <title>{`${title} · Galateo`}</title>
      {children}
    </PageShell>
  )
}
