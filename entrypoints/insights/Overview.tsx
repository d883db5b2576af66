import { EmptyState } from '../../components/EmptyState.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useFormat, useTexts } from '../../components/language.tsx'
import { type DraftRecord, FATES } from '../background/history.ts'
import { FATE_ICONS } from './OutcomeTag.tsx'
import { insightsTexts } from './texts.ts'

/** Beside the list while no draft is open: what became of the tips of the drafts that are listed. */
export function Overview({ records }: { records: readonly DraftRecord[] }) {
  const texts = useTexts(insightsTexts)
  const format = useFormat()
  const tips = records.flatMap((record) => record.tips)
  const counts = FATES.map((fate) => ({ fate, count: tips.filter((tip) => tip.fate === fate).length }))
  return (
    <div className="in-overview">
      <EmptyState icon={<Icon name="book" />} title={texts.pickTitle}>
        {texts.pickText}
      </EmptyState>
      {tips.length > 0 ? (
        <section className="in-fates" aria-labelledby="fates">
          <h2 id="fates">{texts.tipsSoFar}</h2>
          <ul>
            {counts
              .filter(({ count }) => count > 0)
              .map(({ fate, count }) => (
                <li key={fate} className="in-fate-row" data-fate={fate}>
                  <Icon name={FATE_ICONS[fate]} size={16} />
                  <span>{texts.fates[fate]}</span>
                  <span className="in-fate-bar" aria-hidden="true">
                    <span style={{ inlineSize: `${(100 * count) / tips.length}%` }} />
                  </span>
                  <span className="in-fate-count">{format.number(count)}</span>
                </li>
              ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
