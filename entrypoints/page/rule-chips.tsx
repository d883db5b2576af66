/** Chips that narrow a list of rules by level and by severity. Nothing chosen asks nothing. */
import { Chip, ChipGroup } from '../../components/fields.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import { SeverityMark } from '../../components/SeverityMark.tsx'
import { sharedTexts } from '../../components/texts.ts'
import { LEVELS, type Level, SEVERITIES, type Severity } from '../../rules/index.ts'

interface RuleChipsProps<T> {
  readonly label: string
  readonly chosen: readonly T[]
  onChange(chosen: readonly T[]): void
}

export function LevelChips({ label, chosen, onChange }: RuleChipsProps<Level>) {
  const { levels } = useTexts(sharedTexts)
  return (
    <ChipGroup label={label}>
      {LEVELS.map((level) => (
        <Chip
          key={level}
          icon={<Icon name={level} size={14} />}
          pressed={chosen.includes(level)}
          onToggle={(on) => onChange(toggled(chosen, level, on))}
        >
          {levels[level]}
        </Chip>
      ))}
    </ChipGroup>
  )
}

export function SeverityChips({ label, chosen, onChange }: RuleChipsProps<Severity>) {
  const { severities } = useTexts(sharedTexts)
  return (
    <ChipGroup label={label}>
      {SEVERITIES.map((severity) => (
        <Chip
          key={severity}
          icon={<SeverityMark severity={severity} size={14} silent />}
          pressed={chosen.includes(severity)}
          onToggle={(on) => onChange(toggled(chosen, severity, on))}
        >
          {severities[severity]}
        </Chip>
      ))}
    </ChipGroup>
  )
}

function toggled<T>(list: readonly T[], one: T, on: boolean): readonly T[] {
  return on ? [...list, one] : list.filter((other) => other !== one)
}
