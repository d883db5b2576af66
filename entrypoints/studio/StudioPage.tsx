import type { ReactNode } from 'react'
import { Icon, type IconName } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import { PageShell } from '../../components/PageShell.tsx'
import { pageLinks } from '../page/page-links.ts'
import { pageTexts } from '../page/texts.ts'
import { follow } from '../page/use-search.ts'
import { studioAddress } from './address.ts'
import { studioTexts } from './texts.ts'

interface StudioPageProps {
  readonly view: StudioView
  readonly title: string
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

const VIEWS = ['desk', 'agency', 'reports'] as const
type StudioView = (typeof VIEWS)[number]
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
        <nav className="st-views" aria-label={texts.studio}>
          <ul>
            {VIEWS.map((each) => (
              <li key={each}>
                <a
                  href={studioAddress({ view: each })}
                  aria-current={each === view ? 'page' : undefined}
                  onClick={follow}
                >
                  <Icon name={ICONS[each]} />
                  {texts.views[each]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      }
    >
      <title>{`${title} · Galateo`}</title>
      {children}
    </PageShell>
  )
}
