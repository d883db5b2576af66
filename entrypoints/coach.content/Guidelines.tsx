import { Icon } from '../../components/Icon.tsx'
import { inLanguage } from '../../components/in-language.ts'
import { useLanguage, useTexts } from '../../components/language.tsx'
import { sharedTexts } from '../../components/texts.ts'
import type { Guideline } from '../../rules/index.ts'
import { coachTexts } from './texts.ts'

interface GuidelinesProps {
  readonly guidelines: readonly Guideline[]
  /** Open before writing, when there is time to read; one line once tips need the room. */
  readonly open: boolean
}

/** The two or three guidelines that apply to this answer. */
export function Guidelines({ guidelines, open }: GuidelinesProps) {
  const texts = useTexts(coachTexts)
  const { levels } = useTexts(sharedTexts)
  const language = useLanguage()
  if (guidelines.length === 0) return null
  return (
    <details className="coach-guidelines" open={open}>
      <summary>
        <h2 className="coach-heading">
          {texts.guidelines} <span className="coach-heading-count">{guidelines.length}</span>
        </h2>
        <Icon name="chevron-down" size={16} />
      </summary>
      <ul>
        {guidelines.map((guideline) => {
          const text = inLanguage(guideline.text, language)
          return (
            <li key={`${guideline.pack}/${guideline.id}`}>
              <span className="coach-guideline-level" title={levels[guideline.level]}>
                <Icon name={guideline.level} size={16} />
              </span>
              <div data-selectable>
                <h3>{text?.title}</h3>
                <p>{text?.body}</p>
              </div>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
