import { Disclosure } from '../../../components/Disclosure.tsx'
import { TextField } from '../../../components/fields.tsx'
import { useTexts } from '../../../components/language.tsx'
import { useFault, useManuscript } from '../manuscript/use-manuscript.tsx'
import { entriesTexts } from './texts.ts'

interface IdFieldProps {
  readonly path: string
  readonly value: string
  onChange(id: string): void
}

/** The name by which links, reports and other packs know an entry; folded away, because one seldom needs it. */
export function IdField({ path, value, onChange }: IdFieldProps) {
  const texts = useTexts(entriesTexts)
  const fault = useFault(`${path}.id`)
  const isReadOnly = useManuscript((state) => state.isReadOnly)
  return (
    <Disclosure className="st-field" open={fault !== undefined} summary={texts.more}>
      <TextField
        label={texts.id}
        hint={texts.idHint}
        fault={fault}
        value={value}
        spellCheck={false}
        readOnly={isReadOnly}
        onChange={onChange}
      />
    </Disclosure>
  )
}
