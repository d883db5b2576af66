import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLanguage } from '../../components/language.tsx'
import type { DraftRecord, Notes } from '../background/history.ts'
import { useWindowedList } from '../page/use-windowed-list.ts'
import { DraftRow } from './DraftRow.tsx'
import { dayName, startOfDay } from './days.ts'

/** Heights in px until a row is measured. */
const ROW = 108
const DAY = 40
/** Rows that are there before they come into sight. */
const AHEAD = 8

interface DraftListProps {
  readonly records: readonly DraftRecord[]
  readonly notes: Notes
  /** Id of the draft that is open. */
  readonly open: string | undefined
  hrefOf(id: string): string
  onOpen(id: string): void
}

/**
 * Drafts by day, newest first; only those in sight stand in the page. One Tab stop: arrows, Home and End
 * move inside, Enter opens.
 */
export function DraftList({ records, notes, open, hrefOf, onOpen }: DraftListProps) {
  const language = useLanguage()
  const [focused, setFocused] = useState<string>()
  const moved = useRef(false)
  const lastOpen = useRef(open)
  if (open !== undefined) lastOpen.current = open
  const days = useMemo(() => records.map(({ startedAt }) => startOfDay(startedAt)), [records])
  const opensDay = (index: number) => days[index] !== days[index - 1]
  const stop = useMemo(() => {
    const wanted = [focused, open, lastOpen.current]
    const places = wanted.map((id) => records.findIndex((record) => record.id === id))
    return places.find((place) => place >= 0) ?? 0
  }, [records, focused, open])

  const { list, virtualizer, listStyle, rowProps } = useWindowedList({
    count: records.length,
    sizeOf: (index) => ROW + (opensDay(index) ? DAY : 0),
    keyOf: (index) => records[index]?.id ?? index,
    ahead: AHEAD,
    kept: stop,
  })

  useLayoutEffect(() => {
    if (!moved.current) return
    moved.current = false
    list.current
      ?.querySelector<HTMLElement>(`[data-draft="${records[stop]?.id}"]`)
      ?.focus({ preventScroll: true })
  })

  function move(event: KeyboardEvent<HTMLElement>) {
    const to = { ArrowDown: stop + 1, ArrowUp: stop - 1, Home: 0, End: records.length - 1 }[event.key]
    if (to === undefined || !(event.target as Element).matches('[data-draft]')) return
    event.preventDefault()
    const record = records[Math.min(Math.max(to, 0), records.length - 1)]
    if (!record || record.id === records[stop]?.id) return
    moved.current = true
    setFocused(record.id)
    virtualizer.scrollToIndex(records.indexOf(record))
  }

  function go(event: MouseEvent<HTMLElement>, id: string) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    onOpen(id)
  }

  const rows = virtualizer.getVirtualItems()
  const scrolled = virtualizer.scrollOffset ?? 0
  const first = rows.find(({ end }) => end > scrolled)
  const isDayInSight = first === undefined || (opensDay(first.index) && first.start >= scrolled)
  return (
    <>
      <div className="in-day-now" aria-hidden="true" hidden={isDayInSight}>
        <span>{first ? dayName(days[first.index] ?? 0, Date.now(), language) : ''}</span>
      </div>
      <ul className="in-rows" ref={list} style={listStyle} onKeyDown={move}>
        {rows.map(({ index, key, start }) => {
          const record = records[index]
          if (!record) return null
          return (
            <li
              key={key}
              {...rowProps(index, start)}
              className="in-item"
              data-first={opensDay(index) || undefined}
              data-last={index + 1 === records.length || opensDay(index + 1) || undefined}
            >
              {opensDay(index) ? (
                <h2 className="in-day">{dayName(record.startedAt, Date.now(), language)}</h2>
              ) : null}
              <DraftRow
                record={record}
                hasNote={notes.has(record.id)}
                href={hrefOf(record.id)}
                current={record.id === open}
                tabIndex={index === stop ? 0 : -1}
                onFocus={() => setFocused(record.id)}
                onClick={(event) => go(event, record.id)}
              />
            </li>
          )
        })}
      </ul>
    </>
  )
}
