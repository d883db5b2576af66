/** The personal history: a list that narrows, and beside it the draft that is open. */
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { Button, LinkButton } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useFormat, useTexts } from '../../components/language.tsx'
import { Announcer } from '../../components/Notice.tsx'
import { PageShell } from '../../components/PageShell.tsx'
import type { DraftRecord } from '../background/history.ts'
import type { Erasure } from '../background/messages.ts'
import { pageLinks } from '../page/page-links.ts'
import { useSettings } from '../page/settings-store.ts'
import { pageTexts } from '../page/texts.ts'
import { usePacks } from '../page/use-packs.ts'
import { filterOf, formatAddress } from './address.ts'
import { DraftDetail } from './DraftDetail.tsx'
import { DraftList } from './DraftList.tsx'
import { EraseDialog } from './EraseDialog.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { FilterBar } from './FilterBar.tsx'
import { filterHistory } from './filter-history.ts'
import { Overview } from './Overview.tsx'
import { insightsTexts } from './texts.ts'
import { useAddress } from './use-address.ts'
import { useHistory } from './use-history.ts'
import { useSettled } from './use-settled.ts'

export function App() {
  const texts = useTexts(insightsTexts)
  const history = useHistory()
  const [exporting, setExporting] = useState(false)
  const [erasing, setErasing] = useState<Erasure>()
  const [said, setSaid] = useState('')
  const records = history.state === 'ready' ? history.records : []
  const { address } = useAddress()
  const filter = useMemo(() => filterOf(address), [address])
  const found = useMemo(() => filterHistory(records, filter), [records, filter])

  return (
    <PageShell
      title={texts.title}
      lead={texts.lead}
      links={pageLinks(useTexts(pageTexts))}
      current="insights"
      measure="wide"
      actions={
        records.length > 0 ? (
          <>
            <Button icon={<Icon name="download" />} onClick={() => setExporting(true)}>
              {texts.export}
            </Button>
            <Button icon={<Icon name="trash" />} look="quiet" onClick={() => setErasing({ kind: 'all' })}>
              {texts.eraseAll}
            </Button>
          </>
        ) : undefined
      }
    >
      <title>{`${texts.title} · Galateo`}</title>
      {history.state === 'loading' ? <p className="in-loading">{texts.loading}</p> : null}
      {history.state === 'failed' ? <Failed /> : null}
      {history.state === 'ready' && records.length === 0 ? <NothingYet /> : null}
      {records.length > 0 ? <Desk records={records} found={found} onErase={setErasing} /> : null}
      <ExportDialog open={exporting} records={found} onClose={() => setExporting(false)} />
      <EraseDialog
        what={erasing}
        records={records}
        onClose={() => setErasing(undefined)}
        onErased={(count) => setSaid(texts.erased(count))}
      />
      <Announcer>{said}</Announcer>
    </PageShell>
  )
}

interface DeskProps {
  readonly records: readonly DraftRecord[]
  readonly found: readonly DraftRecord[]
  onErase(what: Erasure): void
}

function Desk({ records, found, onErase }: DeskProps) {
  const texts = useTexts(insightsTexts)
  const format = useFormat()
  const packs = usePacks()
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
        <FilterBar records={records} address={address} onChange={look} />
        <p className="in-count">{count}</p>
        <Announcer>{useSettled(count)}</Announcer>
        {found.length === 0 ? (
          <EmptyState icon={<Icon name="search" />} title={texts.noneTitle}>
            {texts.noneText}
          </EmptyState>
        ) : (
          <DraftList
            records={listed}
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
              packs={packs.state === 'ready' ? packs.entries : undefined}
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
    <EmptyState icon={<Icon name="history" />} title={texts.emptyTitle}>
      {texts.emptyText}
    </EmptyState>
  )
}

function Failed() {
  const texts = useTexts(insightsTexts)
  return (
    <div role="alert">
      <EmptyState
        icon={<Icon name="warning" />}
        title={texts.failedTitle}
        action={<Button onClick={() => location.reload()}>{texts.reload}</Button>}
      >
        {texts.failedText}
      </EmptyState>
    </div>
  )
}
