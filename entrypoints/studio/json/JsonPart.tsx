/** The whole pack as data, two-way: what has the shape of a pack goes into it as it is typed. */
import { useTexts } from '../../../components/language.tsx'
import { type Pack, packSchema } from '../../../rules/index.ts'
import { useEdit, useManuscript } from '../manuscript/use-manuscript.tsx'
import { JsonField } from './JsonField.tsx'
import { jsonTexts } from './texts.ts'

export function JsonPart() {
  const texts = useTexts(jsonTexts)
  const pack = useManuscript((state) => state.pack)
  const edit = useEdit()
  return (
    <JsonField
      label={texts.label}
      hint={texts.hint}
      schema={packSchema}
      // What the schema lets through; only `readonly` differs.
      value={pack as Parameters<typeof JsonField<typeof packSchema>>[0]['value']}
      path="pack"
      name="pack"
      change={(read: Pack, step) => edit(() => read, step)}
    />
  )
}
