import { useTexts } from '../../components/language.tsx'
import { HistoryView } from './HistoryView.tsx'
import { WithWeekCard } from './review/WithWeekCard.tsx'
import { insightsTexts } from './texts.ts'
import { ViewPage } from './views/ViewPage.tsx'

export function App() {
  const texts = useTexts(insightsTexts)
  return (
    <ViewPage view="history" title={texts.title} lead={texts.lead}>
      <WithWeekCard>
        <HistoryView />
      </WithWeekCard>
    </ViewPage>
  )
}
