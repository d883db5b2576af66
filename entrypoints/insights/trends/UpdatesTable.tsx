import { inLanguage } from '../../../components/in-language.ts'
import { useFormat, useLanguage, useTexts } from '../../../components/language.tsx'
import { Section } from '../../../components/PageShell.tsx'
import { type Measure, rate, type Tally } from '../../background/learning/trends.ts'
import type { PackUpdate } from '../../background/learning/updates.ts'
import { usePacks } from '../../page/use-packs.ts'
import { Table } from './Table.tsx'
import { Rate } from './TrendTable.tsx'
import { trendsTexts } from './texts.ts'
import type { TrendWords } from './use-trend-words.ts'

interface UpdatesTableProps {
  readonly updates: readonly PackUpdate[]
  readonly measure: Measure
  readonly words: TrendWords
}

/** The rate of a pack's tips before and after each of its updates. */
export function UpdatesTable({ updates, measure, words }: UpdatesTableProps) {
  const texts = useTexts(trendsTexts)
  const nameOf = usePackNames()
  return (
    <Section title={texts.updates} lead={updates.length > 0 ? texts.updatesLead : undefined}>
      {updates.length === 0 ? (
        <p className="in-none">{texts.noUpdates}</p>
      ) : (
        <Table caption={`${texts.updates}, ${texts.measures[measure]}`}>
          <thead>
            <tr>
              <th scope="col">{texts.pack}</th>
              <th scope="col">{texts.version}</th>
              <th scope="col">{texts.from}</th>
              <th scope="col">{texts.before}</th>
              <th scope="col">{texts.after}</th>
            </tr>
          </thead>
          <tbody>
            {updates.map(({ pack, from, to, at, before, after }) => (
              <tr key={`${pack} ${to} ${at}`}>
                <th scope="row">{nameOf(pack)}</th>
                <td className="in-version">{`${from} → ${to}`}</td>
                <td>{words.weekLong(at)}</td>
                <Side tally={before} measure={measure} words={words} />
                <Side tally={after} measure={measure} words={words} />
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  )
}

/** A rate means little without how much it is made of. */
function Side({ tally, measure, words }: { tally: Tally; measure: Measure; words: TrendWords }) {
  const texts = useTexts(trendsTexts)
  const format = useFormat()
  return (
    <td>
      <strong>
        <Rate value={rate(tally, measure)} words={words} />
      </strong>
      <span className="in-of">{texts.ofDrafts(format.number(tally.drafts), tally.drafts)}</span>
    </td>
  )
}

function usePackNames(): (id: string) => string {
  const language = useLanguage()
  const packs = usePacks()
  const entries = packs.state === 'ready' ? packs.entries : []
  return (id) => {
    const entry = entries.find((entry) => entry.state === 'active' && entry.pack.id === id)
    return (entry?.state === 'active' && inLanguage(entry.pack.name, language)) || id
  }
}
