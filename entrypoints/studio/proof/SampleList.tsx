/** Sample drafts with what rules say of them; only those in sight stand in the page. */
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { useTexts } from '../../../components/language.tsx'
import type { SampleResult } from './compare-samples.ts'
import { SampleRow } from './SampleRow.tsx'
import { sampleTexts } from './sample-texts.ts'

/** Height in px until a row is measured. */
const ROW = 104
/** Rows that are there before they come into sight. */
const AHEAD = 6

export function SampleList({ results }: { readonly results: readonly SampleResult[] }) {
  const texts = useTexts(sampleTexts)
  const list = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  const [held, setHeld] = useState<string>()
  const virtualizer = useWindowVirtualizer({
    count: results.length,
    estimateSize: () => ROW,
    getItemKey: (index) => results[index]?.sample.id ?? index,
    overscan: AHEAD,
    scrollMargin: top,
    // A row without a layout keeps its estimate.
    measureElement: (row) => row.getBoundingClientRect().height || ROW,
    // The row that has the focus stays, wherever one scrolls.
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const place = results.findIndex(({ sample }) => sample.id === held)
        const wanted = [...defaultRangeExtractor(range), ...(place >= 0 ? [place] : [])]
        return [...new Set(wanted)].filter((index) => index < range.count).sort((a, b) => a - b)
      },
      [results, held],
    ),
  })

  // What stands above the list grows and shrinks.
  useLayoutEffect(() => {
    const now = list.current ? list.current.getBoundingClientRect().top + scrollY : 0
    if (Math.abs(now - top) > 1) setTop(now)
  })

  return (
    <ul
      ref={list}
      className="st-sample-list"
      aria-label={texts.drafts}
      style={{ blockSize: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const result = results[index]
        if (!result) return null
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={results.length}
            aria-posinset={index + 1}
            style={{ translate: `0 ${start - top}px` }}
            onFocus={() => setHeld(result.sample.id)}
            onBlur={() => setHeld(undefined)}
          >
            <SampleRow result={result} />
          </li>
        )
      })}
    </ul>
  )
}
