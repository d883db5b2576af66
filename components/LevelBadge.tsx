import type { Level } from '../rules/index.ts'
import { Icon } from './Icon.tsx'
import { useTexts } from './language.tsx'
import { sharedTexts } from './texts.ts'

/** The three steps of the tutoring, by sign and name. */
export function LevelBadge({ level }: { level: Level }) {
  return (
    <span className="g-level">
      <Icon name={level} size={16} />
      {useTexts(sharedTexts).levels[level]}
    </span>
  )
}
