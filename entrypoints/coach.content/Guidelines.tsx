import { useId } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { useLanguage, useTexts } from '../../components/language.tsx'
import { inLanguage } from '../../components/teaching.ts'
import { sharedTexts } from '../../components/texts.ts'
import type { Guideline } from '../../rules/index.ts'
import { coachTexts } from './texts.ts'

interface GuidelinesProps {
  readonly guidelines: readonly Guideline[]
  /** Open before writing, when there is time to read; one line each once tips need the room. */
  readonly open: boolean
}

/** The two or three guidelines that apply to this answer. */
export function Guidelines({ guidelines, open }: GuidelinesProps) {
  const texts = useTexts(coachTexts)
  const { levels } = useTexts(sharedTexts)
  const language = useLanguage()
  const titleId = useId()
  if (guidelines.length === 0) return null
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className="coach-heading">
        {texts.guidelines}
      </h2>
      <ul className="coach-guidelines">
        {guidelines.map((guideline) => {
          const text = inLanguage(guideline.text, language)
          return (
            <li key={`${guideline.pack}/${guideline.id}`}>
              <details open={open}>
                <summary>
                  <span className="coach-guideline-level" title={levels[guideline.level]}>
                    <Icon name={guideline.level} size={16} />
                  </span>
                  {text?.title}
                  <Icon name="chevron-down" size={14} />
                </summary>
                <p data-selectable>{text?.body}</p>
              </details>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
