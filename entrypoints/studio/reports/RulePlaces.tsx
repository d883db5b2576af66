/** From a rule in a report to where a tutor can change it: the packs on the desk that have it, or build on one that has. */
import { Icon } from '../../../components/Icon.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import type { Manuscript } from '../../background/studio/desk.ts'
import { follow } from '../../page/use-search.ts'
import { studioAddress } from '../address.ts'
import { reportsTexts } from './texts.ts'
import type { RuleTotal } from './totals.ts'

interface RulePlacesProps {
  readonly total: RuleTotal
  /** The packs on the desk. */
  readonly manuscripts: readonly Manuscript[]
}

export function RulePlaces({ total: { pack, rule }, manuscripts }: RulePlacesProps) {
  const texts = useTexts(reportsTexts)
  const language = useLanguage()
  const own = manuscripts.filter(
    (each) => each.pack.id === pack && each.pack.rules?.some(({ id }) => id === rule),
  )
  const above = manuscripts.filter((each) => each.pack.extends?.some((base) => base.pack === pack))
  const nameOf = ({ pack: { name, id } }: Manuscript) => inLanguage(name, language) || id
  if (own.length + above.length === 0) return <p className="st-quiet">{texts.nowhere}</p>
  return (
    <p className="st-rule-places">
      {own.map((manuscript) => (
        <a
          key={manuscript.id}
          href={studioAddress({ view: 'pack', pack: manuscript.id, part: 'rules', entry: rule })}
          onClick={follow}
        >
          {texts.adjust(nameOf(manuscript))}
          <Icon name="arrow-right" size={14} />
        </a>
      ))}
      {above.map((manuscript) => (
        <a
          key={manuscript.id}
          href={studioAddress({
            ...{ view: 'pack', pack: manuscript.id, part: 'changes' },
            entry: `${pack}/${rule}`,
          })}
          onClick={follow}
        >
          {texts.changeIn(nameOf(manuscript))}
          <Icon name="arrow-right" size={14} />
        </a>
      ))}
    </p>
  )
}
