import { Icon } from '../../../components/Icon.tsx'
import { useFormat, useLanguage, useTexts } from '../../../components/language.tsx'
import { Section } from '../../../components/PageShell.tsx'
import type { DraftRecord } from '../../background/history.ts'
import { countFates } from '../../background/learning/fates.ts'
import { FATE_ICONS } from '../OutcomeTag.tsx'
import { insightsTexts } from '../texts.ts'
import type { TrendsChoice } from './address.ts'
import { Table } from './Table.tsx'
import { trendsTexts } from './texts.ts'

interface FateTableProps {
  readonly history: readonly DraftRecord[]
  readonly choice: TrendsChoice
}

/** How often tips were taken, put aside or called wrong. */
export function FateTable({ history, choice: { level, rule } }: FateTableProps) {
  const texts = useTexts(trendsTexts)
  const names = useTexts(insightsTexts).fates
  const format = useFormat()
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent', maximumFractionDigits: 0 })
  const counts = countFates(history, { ...(level ? { level } : {}), ...(rule ? { rule } : {}) })
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return null
  return (
    <Section title={texts.fates}>
      <Table caption={texts.fates}>
        <thead>
          <tr>
            <th scope="col">{texts.fate}</th>
            <th scope="col">{texts.tips}</th>
            <th scope="col">{texts.share}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {counts
            .filter(({ count }) => count > 0)
            .sort((a, b) => b.count - a.count)
            .map(({ fate, count }) => (
              <tr key={fate} data-fate={fate}>
                <th scope="row">
                  <span className="in-fate-name">
                    <Icon name={FATE_ICONS[fate]} size={16} />
                    {names[fate]}
                  </span>
                </th>
                <td>{format.number(count)}</td>
                <td>{percent.format(count / all)}</td>
                <td className="in-fate-share" aria-hidden="true">
                  <span className="in-fate-bar">
                    <span style={{ inlineSize: `${(100 * count) / all}%` }} />
                  </span>
                </td>
              </tr>
            ))}
        </tbody>
      </Table>
    </Section>
  )
}
