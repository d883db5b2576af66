import type { PageLink } from '../../components/PageShell.tsx'
import type { pageTexts } from './texts.ts'

/** The pages that one goes between, in the order of the navigation. */
export function pageLinks(texts: (typeof pageTexts)['en']): readonly PageLink[] {
  return [
    { id: 'insights', label: texts.history, href: '/insights.html' },
    { id: 'options', label: texts.options, href: '/options.html' },
  ]
}
