import { useTexts } from '../../components/language.tsx'
import { PageShell } from '../../components/PageShell.tsx'
import { pageLinks } from '../page/page-links.ts'
import { pageTexts } from '../page/texts.ts'
import { HistoryView } from './HistoryView.tsx'
import { insightsTexts } from './texts.ts'

export function App() {
  const texts = useTexts(insightsTexts)
  return (
    <PageShell
      title={texts.title}
      lead={texts.lead}
      links={pageLinks(useTexts(pageTexts))}
      current="insights"
      measure="wide"
    >
      <title>{`${texts.title} · Galateo`}</title>
      <HistoryView />
    </PageShell>
  )
}
