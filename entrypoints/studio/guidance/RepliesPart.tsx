/** Model replies, with fields in braces that are filled in by whoever uses them. */

import { inLanguage } from '../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { freeId } from '../../../rules/index.ts'
import { EntryList } from '../entries/EntryList.tsx'
import { IdField } from '../entries/IdField.tsx'
import { useEntries } from '../entries/use-entries.ts'
import { PerReaderField } from '../fields/PerReaderField.tsx'
import { withOptional } from '../manuscript/change.ts'
import { FieldSet } from '../rules/fields/FieldSet.tsx'
import { WhenFields } from '../rules/when/WhenFields.tsx'
import { guidanceTexts } from './texts.ts'

export function RepliesPart() {
  const texts = useTexts(guidanceTexts)
  const language = useLanguage()
  const taken = new Set(useEntries('replies').map(({ id }) => id))
  return (
    <EntryList
      list="replies"
      icon="note"
      words={texts.replies}
      titleOf={(reply) => inLanguage(reply.name, language) ?? ''}
      blank={() => ({ id: freeId('reply', taken), name: {}, text: {} })}
    >
      {(reply, change, path) => (
        <>
          <PerReaderField
            label={texts.replyName}
            path={`${path}.name`}
            value={reply.name}
            onChange={(name, of) => change((now) => ({ ...now, name: name ?? {} }), `name/${of}`)}
          />
          <PerReaderField
            label={texts.replyText}
            hint={texts.replyTextHint}
            path={`${path}.text`}
            rows={5}
            value={reply.text}
            onChange={(text, of) => change((now) => ({ ...now, text: text ?? {} }), `text/${of}`)}
          />
          <FieldSet label={texts.when}>
            <WhenFields
              value={reply.when}
              path={`${path}.when`}
              change={(when, step) => change((now) => withOptional(now, 'when', when), step)}
            />
          </FieldSet>
          <IdField path={path} value={reply.id} onChange={(id) => change((now) => ({ ...now, id }), 'id')} />
        </>
      )}
    </EntryList>
  )
}
