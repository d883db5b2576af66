import { Chip, ChipGroup, SearchField } from '../../../../components/fields.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { LevelChips, SeverityChips } from '../../../page/rule-chips.tsx'
import type { RuleSearch } from './search-rules.ts'
import { listTexts } from './texts.ts'

interface RuleFiltersProps {
  readonly search: RuleSearch
  /** How many rules have something to be put right. */
  readonly faulty: number
  onChange(search: RuleSearch): void
}

/** Words to look for, and what the rules may be narrowed to. */
export function RuleFilters({ search, faulty, onChange }: RuleFiltersProps) {
  const texts = useTexts(listTexts)
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is not known to every screen reader yet, its role is
    <div className="st-rule-filters" role="search">
      <SearchField
        label={texts.search}
        value={search.words}
        onChange={(words) => onChange({ ...search, words })}
      />
      <SeverityChips
        label={texts.severity}
        chosen={search.severities}
        onChange={(severities) => onChange({ ...search, severities })}
      />
      <LevelChips
        label={texts.level}
        chosen={search.levels}
        onChange={(levels) => onChange({ ...search, levels })}
      />
      {faulty > 0 || search.faulty ? (
        <ChipGroup label={texts.state}>
          <Chip
            count={faulty}
            pressed={search.faulty}
            icon={<Icon name="warning" size={14} />}
            onToggle={(on) => onChange({ ...search, faulty: on })}
          >
            {texts.withFaults}
          </Chip>
        </ChipGroup>
      ) : null}
    </div>
  )
}
