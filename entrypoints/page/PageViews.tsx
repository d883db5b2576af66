import { useEffect, useRef } from 'react'
import { Icon, type IconName } from '../../components/Icon.tsx'
import { follow } from './use-search.ts'

interface PageViewsProps<View extends string> {
  readonly label: string
  /** In the order in which they stand. */
  readonly icons: Readonly<Record<View, IconName>>
  readonly names: Readonly<Record<View, string>>
  readonly current: View
  address(view: View): string
}

/** The way between the views of a page: links, so that each has an address and opens in a tab of its own if one likes. */
export function PageViews<View extends string>(props: PageViewsProps<View>) {
  const { label, icons, names, current, address } = props
  return (
    <nav className="pg-views" aria-label={label}>
      <ul>
        {(Object.keys(icons) as View[]).map((view) => (
          <li key={view}>
            <a href={address(view)} aria-current={view === current ? 'page' : undefined} onClick={follow}>
              <Icon name={icons[view]} />
              {names[view]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Another view is another page to React: whoever came by its link stays on the link, and can go on from there. */
export function useFocusKept(view: string): void {
  const before = useRef(view)
  useEffect(() => {
    if (before.current === view) return
    before.current = view
    scrollTo(0, 0)
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('.pg-views [aria-current]')?.focus()
  }, [view])
}
