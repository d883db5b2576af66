import { Disclosure } from '../../../components/Disclosure.tsx'
import { useFormat, useTexts } from '../../../components/language.tsx'
import type { Trend } from './series.ts'
import { Table } from './Table.tsx'
import { trendsTexts } from './texts.ts'
import type { TrendWords } from './use-trend-words.ts'

/** The chart's numbers, newest week first. */
export function TrendTable({ trend: { weeks, series }, words }: { trend: Trend; words: TrendWords }) {
  const texts = useTexts(trendsTexts)
  const format = useFormat()
  return (
    <Disclosure className="in-numbers" summary={texts.numbers}>
      <Table caption={words.title}>
        <thead>
          <tr>
            <th scope="col">{texts.week}</th>
            <th scope="col">{texts.drafts}</th>
            <th scope="col">{texts.words}</th>
            {series.map(({ id }) => (
              <th key={id} scope="col">
                {words.seriesName(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks
            .map(({ start, drafts, words: written }, place) => (
              <tr key={start}>
                <th scope="row">{words.weekLong(start)}</th>
                <td>{format.number(drafts)}</td>
                <td>{format.number(written)}</td>
                {series.map(({ id, values }) => (
                  <td key={id}>
                    <Rate value={values[place]} words={words} />
                  </td>
                ))}
              </tr>
            ))
            .toReversed()}
        </tbody>
      </Table>
    </Disclosure>
  )
}

/** A rate, or a dash that is read as what it means. */
export function Rate({ value, words }: { value: number | undefined; words: TrendWords }) {
  const texts = useTexts(trendsTexts)
  if (value !== undefined) return words.number(value)
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="g-said">{texts.nothingSent}</span>
    </>
  )
}
