import { Chip, ChipGroup, SearchField } from '../../../../components/fields.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { SeverityMark } from '../../../../components/SeverityMark.tsx'
import { sharedTexts } from '../../../../components/texts.ts'
import { LEVELS, SEVERITIES } from '../../../../rules/index.ts'
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
  const shared = useTexts(sharedTexts)
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is not known to every screen reader yet, its role is
    <div className="st-rule-filters" role="search">
      <SearchField
        label={texts.search}
        value={search.words}
        onChange={(words) => onChange({ ...search, words })}
      />
      <ChipGroup label={texts.severity}>
        {SEVERITIES.map((severity) => (
          <Chip
            key={severity}
            icon={<SeverityMark severity={severity} size={14} silent />}
            pressed={search.severities.includes(severity)}
            onToggle={(on) => onChange({ ...search, severities: toggled(search.severities, severity, on) })}
          >
            {shared.severities[severity]}
          </Chip>
        ))}
      </ChipGroup>
      <ChipGroup label={texts.level}>
        {LEVELS.map((level) => (
          <Chip
            key={level}
            icon={<Icon name={level} size={14} />}
            pressed={search.levels.includes(level)}
            onToggle={(on) => onChange({ ...search, levels: toggled(search.levels, level, on) })}
          >
            {shared.levels[level]}
          </Chip>
        ))}
      </ChipGroup>
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

function toggled<T>(list: readonly T[], one: T, on: boolean): readonly T[] {
  return on ? [...list, one] : list.filter((other) => other !== one)
}
