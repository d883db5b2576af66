/** Reminders for before one writes, a title and a few sentences each. */

import { inLanguage } from '../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { sharedTexts } from '../../../components/texts.ts'
import { freeId, LANGUAGES, type PackGuideline, type PerReader } from '../../../rules/index.ts'
import { EntryList } from '../entries/EntryList.tsx'
import { IdField } from '../entries/IdField.tsx'
import { LevelField } from '../entries/LevelField.tsx'
import { useEntries } from '../entries/use-entries.ts'
import { PerReaderField } from '../fields/PerReaderField.tsx'
import { withOptional } from '../manuscript/change.ts'
import { FieldSet } from '../rules/fields/FieldSet.tsx'
import { WhenFields } from '../rules/when/WhenFields.tsx'
import { guidanceTexts } from './texts.ts'

export function GuidelinesPart() {
  const texts = useTexts(guidanceTexts)
  const { levels } = useTexts(sharedTexts)
  const language = useLanguage()
  const taken = new Set(useEntries('guidelines').map(({ id }) => id))
  return (
    <EntryList
      list="guidelines"
      icon="lightbulb"
      words={texts.guidelines}
      titleOf={(guideline) => inLanguage(guideline.text, language)?.title ?? ''}
      factOf={(guideline) => levels[guideline.level]}
      blank={() => ({ id: freeId('guideline', taken), level: 'voice', text: {} })}
    >
      {(guideline, change, path) => (
        <>
          <LevelField value={guideline.level} onChange={(level) => change((now) => ({ ...now, level }))} />
          {(['title', 'body'] as const).map((field) => (
            <PerReaderField
              key={field}
              label={texts.guidelineFields[field]}
              path={`${path}.text`}
              {...(field === 'body' ? { rows: 3 } : {})}
              value={pick(guideline.text, field)}
              onChange={(written, of) =>
                change((now) => ({ ...now, text: put(now.text, field, written ?? {}) }), `${field}/${of}`)
              }
            />
          ))}
          <FieldSet label={texts.when}>
            <WhenFields
              value={guideline.when}
              path={`${path}.when`}
              change={(when, step) => change((now) => withOptional(now, 'when', when), step)}
            />
          </FieldSet>
          <IdField
            path={path}
            value={guideline.id}
            onChange={(id) => change((now) => ({ ...now, id }), 'id')}
          />
        </>
      )}
    </EntryList>
  )
}

type Text = PackGuideline['text']
type Field = keyof NonNullable<Text['it']>

/** One field of a text that has several, by language. */
function pick(text: Text, field: Field): PerReader<string> {
  return Object.fromEntries(LANGUAGES.flatMap((each) => (text[each] ? [[each, text[each][field]]] : [])))
}

/** Sets it in each language; a language in which every field is empty is left out. */
function put(text: Text, field: Field, written: PerReader<string>): Text {
  return Object.fromEntries(
    LANGUAGES.flatMap((each) => {
      const changed = { title: '', body: '', ...text[each], [field]: written[each] ?? '' }
      return changed.title || changed.body ? [[each, changed]] : []
    }),
  )
}
