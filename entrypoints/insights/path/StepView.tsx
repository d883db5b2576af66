import { Icon } from '../../../components/Icon.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useFormat, useLanguage, useTexts } from '../../../components/language.tsx'
import { sharedTexts } from '../../../components/texts.ts'
import type { LessonOnPath, PathStep } from '../../background/learning/path.ts'
import { follow } from '../../page/use-search.ts'
import { viewAddress } from '../views/views.ts'
import { pathTexts } from './texts.ts'

interface StepViewProps {
  readonly step: PathStep
  readonly read: ReadonlySet<string>
  /** Drafts that were sent; without any, no progress is shown. */
  readonly sent: number
}

/** One level of the path: how it goes, and its lessons. */
export function StepView({ step: { level, lessons, settled, rules }, read, sent }: StepViewProps) {
  const texts = useTexts(pathTexts)
  const shared = useTexts(sharedTexts)
  const format = useFormat()
  return (
    <li className="in-step">
      <div className="in-step-head">
        <span className="in-step-sign">
          <Icon name={level} size={20} />
        </span>
        <h2>{shared.levels[level]}</h2>
        <p>{texts.about[level]}</p>
        {sent > 0 && rules > 0 ? (
          <div className="in-progress">
            <span className="in-fate-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * settled) / rules}%` }} />
            </span>
            <span>{texts.progress(format.number(settled), format.number(rules))}</span>
          </div>
        ) : null}
      </div>
      {lessons.length === 0 ? <p className="in-none">{texts.noLessons}</p> : null}
      {lessons.length > 0 ? (
        <ul className="in-lessons">
          {lessons.map((lesson) => (
            <LessonRow key={lesson.key} lesson={lesson} isRead={read.has(lesson.key)} />
          ))}
        </ul>
      ) : null}
    </li>
  )
}

function LessonRow({ lesson: { key, lesson, standing }, isRead }: { lesson: LessonOnPath; isRead: boolean }) {
  const texts = useTexts(pathTexts)
  const language = useLanguage()
  return (
    <li>
      <a className="in-lesson-row" href={viewAddress('path', { lesson: key })} onClick={follow}>
        <span className="in-lesson-name">{inLanguage(lesson.title, language) ?? lesson.id}</span>
        {isRead ? <span className="in-of">{texts.read}</span> : null}
        {standing === 'unseen' ? null : (
          <span className="g-tag in-standing" data-standing={standing}>
            {texts.lessonStandings[standing]}
          </span>
        )}
        <Icon name="chevron-right" size={16} />
      </a>
    </li>
  )
}
