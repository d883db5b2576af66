import { useTexts } from '../../../../components/language.tsx'
import { type Check, valeSchema } from '../../../../rules/index.ts'
import { JsonField } from '../../json/JsonField.tsx'
import type { FormFields } from '../checks/check-form.ts'
import { checkForms } from '../checks/check-forms.tsx'
import { FormFieldList } from '../checks/FormFieldList.tsx'
import { formTexts } from './texts.ts'

interface CheckFieldsProps {
  readonly check: Check
  readonly path: string
  /** The rule's id, under which JSON that is not read yet is kept. */
  readonly name: string
  change(check: Check, step?: string): void
}

/** What a rule flags: the fields of its check type, or its JSON where there is no form. */
export function CheckFields({ check, path, name, change }: CheckFieldsProps) {
  const texts = useTexts(formTexts)
  if (check.type === 'vale')
    return (
      <JsonField
        label={texts.valeValue}
        hint={texts.valeHint}
        schema={valeSchema}
        value={check as Parameters<typeof JsonField<typeof valeSchema>>[0]['value']}
        path={path}
        name={`${name}/check`}
        change={change}
      />
    )
  return (
    <FormFieldList
      // Another kind of check is another form.
      key={check.type}
      fields={fieldsOf(check)}
      whole={check}
      path={path}
      change={change}
    />
  )
}

/** The registration has the form of each type under its name, which is this check's own. */
const fieldsOf = (check: Check) => checkForms[check.type] as unknown as FormFields<Check>
