/** The page: one of its views, as the address says. */
import type { FunctionComponent } from 'react'
import { useFocusKept } from '../page/PageViews.tsx'
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
