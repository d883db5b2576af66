import { Icon, type IconName } from '../../../components/Icon.tsx'
import { useTexts } from '../../../components/language.tsx'
import { follow } from '../../page/use-search.ts'
import { viewsTexts } from './texts.ts'
import { VIEWS, type View, viewAddress } from './views.ts'

const ICONS: Readonly<Record<View, IconName>> = {
  history: 'history',
  trends: 'trend',
  path: 'path',
  practice: 'practice',
}

/** The way between the views: links, so that each has an address and opens in a tab of its own if one likes. */
export function Views({ current }: { current: View }) {
  const texts = useTexts(viewsTexts)
  return (
    <nav className="in-views" aria-label={texts.views}>
      <ul>
        {VIEWS.map((view) => (
          <li key={view}>
            <a
              href={viewAddress(view)}
              aria-current={view === current ? 'page' : undefined}
              data-view={view}
              onClick={follow}
            >
              <Icon name={ICONS[view]} />
              {texts.names[view]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
