/** How it goes over the weeks: the rate of tips, what recurs, what was mastered, what was done about tips. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button, LinkButton } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useTexts } from '../../../components/language.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { saveBlob } from '../../page/save-file.ts'
import { useSettings } from '../../page/settings-store.ts'
import { type Learning, useLearning } from '../../page/use-learning.ts'
import { follow, useSearch } from '../../page/use-search.ts'
import { WithWeekCard } from '../review/WithWeekCard.tsx'
import { ViewPage } from '../views/ViewPage.tsx'
import { viewAddress } from '../views/views.ts'
import { Waiting } from '../views/Waiting.tsx'
import { parseTrends } from './address.ts'
import { FateTable } from './FateTable.tsx'
import { drawPicture } from './picture.ts'
import { RuleLists } from './RuleLists.tsx'
import { trendOf } from './series.ts'
import { TrendChoices } from './TrendChoices.tsx'
import { TrendTable } from './TrendTable.tsx'
import { trendsTexts } from './texts.ts'
import { UpdatesTable } from './UpdatesTable.tsx'
import { useTrendWords } from './use-trend-words.ts'
import { type DrawnChart, WeeksChart } from './WeeksChart.tsx'
import './trends.css'

export function Trends() {
  const texts = useTexts(trendsTexts)
  const learning = useLearning()
  const off = useSettings((settings) => settings.retention) === 0
  return (
    <ViewPage view="trends" title={texts.title} lead={texts.lead}>
      <WithWeekCard>
        {learning.state !== 'ready' ? (
          <Waiting state={learning.state} />
        ) : learning.drafts.length > 0 ? (
          <Weeks {...learning} />
        ) : off ? (
          <Waiting state="off" />
        ) : (
          <EmptyState
            icon={<Icon name="trend" />}
            title={texts.emptyTitle}
            action={
              <LinkButton href={viewAddress('path')} onClick={follow}>
                {texts.toPath}
              </LinkButton>
            }
          >
            {texts.emptyText}
          </EmptyState>
        )}
      </WithWeekCard>
    </ViewPage>
  )
}

function Weeks({ history, drafts }: Extract<Learning, { state: 'ready' }>) {
  const texts = useTexts(trendsTexts)
  const choice = parseTrends(useSearch())
  const { level, rule, per = 'words' } = choice
  const now = useToday()
  const drawn = useRef<DrawnChart>(undefined)
  const [failed, setFailed] = useState(false)
  const trend = useMemo(
    () => trendOf(drafts, { ...(level ? { level } : {}), ...(rule ? { rule } : {}) }, per, now),
    [drafts, level, rule, per, now],
  )
  const words = useTrendWords(history, choice, trend)
  const updates = words.updates(drafts)
  const marks = useMemo(() => updates.map(({ at }) => at), [updates])

  async function takePicture() {
    const chart = drawn.current
    const picture = chart && (await drawPicture(chart.canvas, words.picture(marks.length > 0, now), chart))
    setFailed(picture === undefined)
    if (picture) saveBlob(words.fileName('png', now), picture)
  }

  return (
    <div className="in-trends">
      <section className="in-sheet" aria-label={words.title}>
        <TrendChoices history={history} choice={choice} />
        <div className="in-chart-head">
          <h2>{words.title}</h2>
          <p>{words.summary}</p>
        </div>
        <WeeksChart
          {...{ weeks: trend.weeks, series: trend.series, marks, drawn }}
          weekName={words.weekShort}
          number={words.number}
          label={`${words.title}. ${words.summary}`}
        />
        <ul className="in-key">
          {trend.series.map(({ id }) => (
            <li key={id} data-series={id}>
              {words.seriesName(id)}
            </li>
          ))}
          {marks.length > 0 ? <li data-series="update">{texts.updateMark}</li> : null}
        </ul>
        <TrendTable trend={trend} words={words} />
        <div className="in-takes">
          <Button icon={<Icon name="download" />} size="s" onClick={() => void takePicture()}>
            {texts.picture}
          </Button>
          <Button icon={<Icon name="download" />} size="s" onClick={() => words.saveCsv(now)}>
            {texts.spreadsheet}
          </Button>
        </div>
        <div role="status">{failed ? <Notice tone="warning">{texts.pictureFailed}</Notice> : null}</div>
      </section>
      <RuleLists history={history} drafts={drafts} choice={choice} now={now} />
      <FateTable history={history} choice={choice} />
      <UpdatesTable updates={updates} measure={per} words={words} />
    </div>
  )
}

/** The moment the view was opened; another once the day is over, so that a tab left open does not stay in last week. */
function useToday(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const onShow = () => {
      if (new Date(now).toDateString() !== new Date().toDateString()) setNow(Date.now())
    }
    document.addEventListener('visibilitychange', onShow)
    return () => document.removeEventListener('visibilitychange', onShow)
  }, [now])
  return now
}
