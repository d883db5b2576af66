import { Select } from '../../../components/fields.tsx'
import { useTexts } from '../../../components/language.tsx'
import { sharedTexts } from '../../../components/texts.ts'
import { LEVELS, type Level } from '../../../rules/index.ts'
import { useManuscript } from '../manuscript/use-manuscript.tsx'
import { entriesTexts } from './texts.ts'

/** The level of the tutoring that something belongs to. */
export function LevelField({ value, onChange }: { value: Level; onChange(level: Level): void }) {
  const texts = useTexts(entriesTexts)
  const { levels } = useTexts(sharedTexts)
  const isReadOnly = useManuscript((state) => state.isReadOnly)
  return (
    <Select
      label={texts.level}
      value={value}
      disabled={isReadOnly}
      options={LEVELS.map((level) => ({ value: level, label: levels[level] }))}
      onChange={onChange}
    />
  )
}
