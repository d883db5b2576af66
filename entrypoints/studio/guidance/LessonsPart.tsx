/** Short lessons, each for a level, about rules of this pack or of others. */

import { inLanguage } from '../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { sharedTexts } from '../../../components/texts.ts'
import { freeId } from '../../../rules/index.ts'
import { EntryList } from '../entries/EntryList.tsx'
import { IdField } from '../entries/IdField.tsx'
import { LevelField } from '../entries/LevelField.tsx'
import { useEntries } from '../entries/use-entries.ts'
import { PerReaderField } from '../fields/PerReaderField.tsx'
import { withOptional } from '../manuscript/change.ts'
import { RulesField } from './RulesField.tsx'
import { guidanceTexts } from './texts.ts'

export function LessonsPart() {
  const texts = useTexts(guidanceTexts)
  const { levels } = useTexts(sharedTexts)
  const language = useLanguage()
  const taken = new Set(useEntries('lessons').map(({ id }) => id))
  return (
    <EntryList
      list="lessons"
      icon="book"
      words={texts.lessons}
      titleOf={(lesson) => inLanguage(lesson.title, language) ?? ''}
      factOf={(lesson) => levels[lesson.level]}
      blank={() => ({ id: freeId('lesson', taken), level: 'voice', title: {}, body: {} })}
    >
      {(lesson, change, path) => (
        <>
          <LevelField value={lesson.level} onChange={(level) => change((now) => ({ ...now, level }))} />
          <PerReaderField
            label={texts.lessonTitle}
            path={`${path}.title`}
            value={lesson.title}
            onChange={(title, of) => change((now) => ({ ...now, title: title ?? {} }), `title/${of}`)}
          />
          <PerReaderField
            label={texts.lessonBody}
            hint={texts.lessonBodyHint}
            path={`${path}.body`}
            rows={8}
            value={lesson.body}
            onChange={(body, of) => change((now) => ({ ...now, body: body ?? {} }), `body/${of}`)}
          />
          <RulesField
            value={lesson.rules ?? []}
            onChange={(rules) =>
              change((now) => withOptional(now, 'rules', rules.length > 0 ? rules : undefined))
            }
          />
          <IdField path={path} value={lesson.id} onChange={(id) => change((now) => ({ ...now, id }), 'id')} />
        </>
      )}
    </EntryList>
  )
}
