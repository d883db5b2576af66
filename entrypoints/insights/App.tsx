import { useTexts } from '../../components/language.tsx'
import { PageShell } from '../../components/PageShell.tsx'
import { pageLinks } from '../page/page-links.ts'
import { pageTexts } from '../page/texts.ts'
import { HistoryView } from './HistoryView.tsx'
import { WeekCard } from './review/WeekCard.tsx'
import { insightsTexts } from './texts.ts'
import { Views } from './views/Views.tsx'

export function App() {
  const texts = useTexts(insightsTexts)
  return (
    <PageShell
      title={texts.title}
      lead={texts.lead}
      links={pageLinks(useTexts(pageTexts))}
      current="insights"
      measure="wide"
      views={<Views current="history" />}
    >
      <title>{`${texts.title} · Galateo`}</title>
      <WeekCard />
      <HistoryView />
    </PageShell>
  )
}
