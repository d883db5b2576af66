/** Sample drafts with what rules say of them; only those in sight stand in the page. */
import { useState } from 'react'
import { useTexts } from '../../../components/language.tsx'
import { useWindowedList } from '../../page/use-windowed-list.ts'
import type { SampleResult } from './compare-samples.ts'
import { SampleRow } from './SampleRow.tsx'
import { sampleTexts } from './sample-texts.ts'

/** Height in px until a row is measured. */
const ROW = 104
/** Rows that are there before they come into sight. */
const AHEAD = 6

export function SampleList({ results }: { readonly results: readonly SampleResult[] }) {
  const texts = useTexts(sampleTexts)
  const [held, setHeld] = useState<string>()
  const { list, virtualizer, listStyle, rowProps } = useWindowedList({
    count: results.length,
    sizeOf: () => ROW,
    keyOf: (index) => results[index]?.sample.id ?? index,
    ahead: AHEAD,
    kept: results.findIndex(({ sample }) => sample.id === held),
  })

  return (
    <ul ref={list} className="st-sample-list" aria-label={texts.drafts} style={listStyle}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const result = results[index]
        if (!result) return null
        return (
          <li
            key={key}
            {...rowProps(index, start)}
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
