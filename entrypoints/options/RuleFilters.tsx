import { Chip, ChipGroup, SearchField } from '../../components/fields.tsx'
import { useTexts } from '../../components/language.tsx'
import { LevelChips, SeverityChips } from '../page/rule-chips.tsx'
import type { RuleSearch } from './search-rules.ts'
import { optionsTexts } from './texts.ts'

interface RuleFiltersProps {
  readonly search: RuleSearch
  /** How many rules are switched off. */
  readonly off: number
  onChange(search: RuleSearch): void
}

/** Words to look for, and what the rules may be narrowed to. */
export function RuleFilters({ search, off, onChange }: RuleFiltersProps) {
  const texts = useTexts(optionsTexts)
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is not known to every screen reader yet, its role is
    <div className="op-filters" role="search">
      <SearchField
        label={texts.searchRules}
        value={search.words}
        onChange={(words) => onChange({ ...search, words })}
      />
      <LevelChips
        label={texts.level}
        chosen={search.levels}
        onChange={(levels) => onChange({ ...search, levels })}
      />
      <SeverityChips
        label={texts.severity}
        chosen={search.severities}
        onChange={(severities) => onChange({ ...search, severities })}
      />
      {off > 0 || search.off ? (
        <ChipGroup label={texts.state}>
          <Chip count={off} pressed={search.off} onToggle={(on) => onChange({ ...search, off: on })}>
            {texts.switchedOff}
          </Chip>
        </ChipGroup>
      ) : null}
    </div>
  )
}
