import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { useFormat, useLanguage, useTexts } from '../../components/language.tsx'
import type { DraftRecord } from '../background/history.ts'
import { DraftRow } from './DraftRow.tsx'
import { dayName, groupByDay } from './days.ts'
import { insightsTexts } from './texts.ts'

/** How many rows are added at a time: thousands of entries cost no more than these until one scrolls. */
const PAGE = 60

interface DraftListProps {
  readonly records: readonly DraftRecord[]
  /** Id of the draft that is open. */
  readonly open: string | undefined
  hrefOf(id: string): string
  onOpen(id: string): void
}

/** Drafts by day, newest first. One Tab stop: arrows, Home and End move inside, Enter opens. */
export function DraftList({ records, open, hrefOf, onOpen }: DraftListProps) {
  const language = useLanguage()
  const [limit, setLimit] = useState(PAGE)
  const [focused, setFocused] = useState<string>()
  const shown = useMemo(() => records.slice(0, limit), [records, limit])
  const days = useMemo(() => groupByDay(shown), [shown])
  const stop = [focused, open].find((id) => shown.some((record) => record.id === id)) ?? shown[0]?.id

  function move(event: KeyboardEvent<HTMLElement>) {
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-draft]')]
    const at = rows.findIndex((row) => row.matches(':focus'))
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (to === undefined || at < 0) return
    event.preventDefault()
    rows[Math.min(Math.max(to, 0), rows.length - 1)]?.focus()
    if (to >= rows.length - 1 && limit < records.length) setLimit(limit + PAGE)
  }

  function go(event: MouseEvent<HTMLElement>, id: string) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    onOpen(id)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what one acts on; this only moves between them
    <div className="in-days" onKeyDown={move}>
      {days.map((day) => (
        <section key={day.start} aria-labelledby={`day-${day.start}`}>
          <h2 className="in-day" id={`day-${day.start}`}>
            {dayName(day.start, Date.now(), language)}
          </h2>
          <ul>
            {day.records.map((record) => (
              <li key={record.id} className="in-item">
                <DraftRow
                  record={record}
                  href={hrefOf(record.id)}
                  current={record.id === open}
                  tabIndex={record.id === stop ? 0 : -1}
                  onFocus={() => setFocused(record.id)}
                  onClick={(event) => go(event, record.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {records.length > limit ? (
        <More count={Math.min(PAGE, records.length - limit)} onMore={() => setLimit(limit + PAGE)} />
      ) : null}
    </div>
  )
}

/** Adds rows when it comes into sight, or when pressed. */
function More({ count, onMore }: { count: number; onMore: () => void }) {
  const texts = useTexts(insightsTexts)
  const format = useFormat()
  const mark = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) onMore()
      },
      { rootMargin: '600px' },
    )
    if (mark.current) observer.observe(mark.current)
    return () => observer.disconnect()
  })
  return (
    <div className="in-more" ref={mark}>
      <Button look="quiet" onClick={onMore}>
        {texts.more(format.number(count))}
      </Button>
    </div>
  )
}
