/** The page: one of its views, as the address says. */
import { type FunctionComponent, useEffect, useRef } from 'react'
import { useSearch } from '../page/use-search.ts'
import { App } from './App.tsx'
import { PathView } from './path/PathView.tsx'
import { Practice } from './practice/Practice.tsx'
import { Trends } from './trends/Trends.tsx'
import { type View, viewOf } from './views/views.ts'

const PAGES: Readonly<Record<View, FunctionComponent>> = {
  history: App,
  trends: Trends,
  path: PathView,
  practice: Practice,
}

export function Insights() {
  const view = viewOf(useSearch())
  const Page = PAGES[view]
  useFocusKept(view)
  return <Page />
}

/** Another view is another page to React: whoever came by its link stays on the link, and can go on from there. */
function useFocusKept(view: View): void {
  const before = useRef(view)
  useEffect(() => {
    if (before.current === view) return
    before.current = view
    scrollTo(0, 0)
    document.querySelector<HTMLElement>(`.in-views [data-view="${view}"]`)?.focus()
  }, [view])
}
