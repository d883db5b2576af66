import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'

interface WindowedList {
  readonly count: number
  /** Height in px of a row until it is measured. */
  sizeOf(index: number): number
  /** A row's name that lasts while others come and go; its place when left out. */
  keyOf?(index: number): string | number
  /** Rows that are there before they come into sight. */
  readonly ahead: number
  /** Place of the row that stays wherever one scrolls, as that with the focus has to; -1 for none. */
  readonly kept: number
}

/** A list as long as the page of which only the rows in sight stand in it. */
export function useWindowedList({ count, sizeOf, keyOf, ahead, kept }: WindowedList) {
  const list = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: sizeOf,
    ...(keyOf ? { getItemKey: keyOf } : {}),
    overscan: ahead,
    scrollMargin: top,
    // A row without a layout keeps its estimate.
    measureElement: (row) =>
      row.getBoundingClientRect().height || sizeOf(Number(row.getAttribute('data-index'))),
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) =>
        [...new Set([...defaultRangeExtractor(range), ...(kept >= 0 ? [kept] : [])])]
          .filter((index) => index < range.count)
          .sort((a, b) => a - b),
      [kept],
    ),
  })

  // What stands above the list grows and shrinks.
  useLayoutEffect(() => {
    const now = list.current ? list.current.getBoundingClientRect().top + scrollY : 0
    if (Math.abs(now - top) > 1) setTop(now)
  })

  return {
    list,
    virtualizer,
    /** For the list's element. */
    listStyle: { blockSize: virtualizer.getTotalSize() },
    /** For the element of the row that begins at `start`. */
    rowProps: (index: number, start: number) => ({
      ref: virtualizer.measureElement,
      'data-index': index,
      'aria-setsize': count,
      'aria-posinset': index + 1,
      style: { translate: `0 ${start - top}px` },
    }),
  }
}
