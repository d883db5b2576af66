/** The personal history: a list that narrows, and beside it the draft that is open. */
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { Button, LinkButton } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useFormat, useTexts } from '../../components/language.tsx'
import { Announcer, Notice } from '../../components/Notice.tsx'
import type { DraftRecord, Notes } from '../background/history.ts'
import { type Erasure, sendMessage } from '../background/messages.ts'
import { historyPaused } from '../background/settings.ts'
import { useSettings } from '../page/settings-store.ts'
import { usePacks } from '../page/use-packs.ts'
import { filterOf, formatAddress } from './address.ts'
import { DraftDetail } from './DraftDetail.tsx'
import { DraftList } from './DraftList.tsx'
import { EraseDialog } from './EraseDialog.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { FilterBar } from './FilterBar.tsx'
import { filterHistory, prepareSearch } from './filter-history.ts'
import { LockedHistory } from './LockedHistory.tsx'
import { Overview } from './Overview.tsx'
import { ReportDialog } from './report/ReportDialog.tsx'
import { reportTexts } from './report/texts.ts'
import { insightsTexts } from './texts.ts'
import { useAddress } from './use-address.ts'
import { useHistory } from './use-history.ts'
import { useSettled } from './use-settled.ts'
import { Waiting } from './views/Waiting.tsx'

const NONE: readonly DraftRecord[] = []
const NO_NOTES: Notes = new Map()

export function HistoryView() {
  const texts = useTexts(insightsTexts)
  const reports = useTexts(reportTexts)
  const history = useHistory()
  const [exporting, setExporting] = useState(false)
  const [reporting, setReporting] = useState(false)
  const [erasing, setErasing] = useState<Erasure>()
  const [said, setSaid] = useState('')
  const { records, notes } = history.state === 'ready' ? history : { records: NONE, notes: NO_NOTES }
  const { address } = useAddress()
  const filter = useMemo(() => filterOf(address), [address])
  const found = useMemo(() => filterHistory(records, filter, notes), [records, filter, notes])
  useEffect(() => {
    const ended = new AbortController()
    prepareSearch(records, ended.signal)
    return () => ended.abort()
  }, [records])

  return (
    <>
      <Paused />
      {records.length > 0 ? (
        <div className="in-actions">
          <Button icon={<Icon name="person" />} onClick={() => setReporting(true)}>
            {reports.open}
          </Button>
          <Button icon={<Icon name="download" />} onClick={() => setExporting(true)}>
            {texts.export}
          </Button>
          {history.state === 'ready' && history.lock === 'open' ? (
            <Button icon={<Icon name="lock" />} onClick={() => void sendMessage('lockHistory')}>
              {texts.lockNow}
            </Button>
          ) : null}
          <Button icon={<Icon name="trash" />} look="quiet" onClick={() => setErasing({ kind: 'all' })}>
            {texts.eraseAll}
          </Button>
        </div>
      ) : null}
      {history.state === 'loading' ? <p className="in-loading">{texts.loading}</p> : null}
      {history.state === 'failed' ? <Waiting state="failed" /> : null}
      {history.state === 'locked' ? <LockedHistory onForgotten={() => setErasing({ kind: 'all' })} /> : null}
      {history.state === 'ready' && records.length === 0 ? <NothingYet /> : null}
      {records.length > 0 ? (
        <Desk records={records} found={found} notes={notes} onErase={setErasing} />
      ) : null}
      <ExportDialog open={exporting} records={found} notes={notes} onClose={() => setExporting(false)} />
      <ReportDialog open={reporting} records={records} onClose={() => setReporting(false)} />
      <EraseDialog
        what={erasing}
        records={history.state === 'ready' ? records : undefined}
        onClose={() => setErasing(undefined)}
        onErased={(count) => setSaid(texts.erased(count))}
      />
      <Announcer>{said}</Announcer>
    </>
  )
}

interface DeskProps {
  readonly records: readonly DraftRecord[]
  readonly found: readonly DraftRecord[]
  readonly notes: Notes
  onErase(what: Erasure): void
}

function Desk({ records, found, notes, onErase }: DeskProps) {
  const texts = useTexts(insightsTexts)
  const format = useFormat()
  const packList = usePacks()
  const packs = packList.state === 'ready' ? packList.entries : undefined
  const { address, look, go } = useAddress()
  const list = useRef<HTMLElement>(null)
  // Typing comes first: the list may follow a moment later.
  const listed = useDeferredValue(found)
  const open = records.find(({ id }) => id === address.draft)
  const count =
    found.length === records.length
      ? texts.count(format.number(found.length), found.length)
      : texts.countOf(format.number(found.length), format.number(records.length))

  function close() {
    const id = address.draft
    go(undefined)
    // Back to where one was in the list.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-draft="${id}"]`)?.focus())
  }

  return (
    <div className="in-desk" data-open={open ? '' : undefined}>
      <section className="in-list" ref={list} aria-label={texts.list}>
        <FilterBar records={records} packs={packs} address={address} onChange={look} />
        <p className="in-count">{count}</p>
        <Announcer>{useSettled(count)}</Announcer>
        {found.length === 0 ? (
          <EmptyState icon={<Icon name="search" />} title={texts.noneTitle}>
            {texts.noneText}
          </EmptyState>
        ) : (
          <DraftList
            records={listed}
            notes={notes}
            open={open?.id}
            hrefOf={(draft) => `/insights.html${formatAddress({ ...address, draft })}`}
            onOpen={go}
          />
        )}
      </section>
      {open || found.length > 0 ? (
        <section className="in-detail" aria-label={texts.detail}>
          {open ? (
            <DraftDetail
              key={open.id}
              record={open}
              note={notes.get(open.id)}
              packs={packs}
              onBack={close}
              onErase={onErase}
            />
          ) : (
            <Overview records={found} />
          )}
        </section>
      ) : null}
    </div>
  )
}

function Paused() {
  const texts = useTexts(insightsTexts)
  const paused = useSettings((settings) => settings.historyPaused)
  return paused ? (
    <div className="in-paused">
      <Notice
        icon={<Icon name="clock" />}
        title={texts.pausedTitle}
        action={
          <Button size="s" onClick={() => void historyPaused.setValue(false)}>
            {texts.resume}
          </Button>
        }
      >
        {texts.pausedText}
      </Notice>
    </div>
  ) : null
}

function NothingYet() {
  const texts = useTexts(insightsTexts)
  const off = useSettings((settings) => settings.retention) === 0
  return off ? (
    <EmptyState
      icon={<Icon name="lock" />}
      title={texts.offTitle}
      action={<LinkButton href="/options.html#history">{texts.toOptions}</LinkButton>}
    >
      {texts.offText}
    </EmptyState>
  ) : (
    <EmptyState
      icon={<Icon name="history" />}
      title={texts.emptyTitle}
      action={<LinkButton href="/welcome.html">{texts.toWelcome}</LinkButton>}
    >
      {texts.emptyText}
    </EmptyState>
  )
}
