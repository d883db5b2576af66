import { TextField } from '../../../../components/fields.tsx'
import { useTexts } from '../../../../components/language.tsx'
import type { Source } from '../../../../rules/index.ts'
import { withOptional } from '../../manuscript/change.ts'
import { useFault } from '../../manuscript/use-manuscript.tsx'
import type { FieldProps } from '../fields/field.ts'
import { formTexts } from './texts.ts'

/** Where the rule comes from; empty fields say nothing. */
export function SourceFields({ value, path, change }: FieldProps<Source>) {
  const texts = useTexts(formTexts)
  const source: Source = value ?? { name: '' }
  const set = (next: Source, step: string) => {
    const isEmpty = next.name === '' && next.url === undefined && next.date === undefined
    change(isEmpty ? undefined : next, step)
  }
  const may = (key: 'url' | 'date', text: string) =>
    set(withOptional(source, key, text === '' ? undefined : text), `${path}.${key}`)
  return (
    <div className="st-source">
      <TextField
        label={texts.sourceName}
        hint={texts.sourceNameHint}
        fault={useFault(`${path}.name`)}
        value={source.name}
        onChange={(name) => set({ ...withOptional(source, 'names', undefined), name }, `${path}.name`)}
      />
      <TextField
        label={texts.sourceUrl}
        fault={useFault(`${path}.url`)}
        type="url"
        inputMode="url"
        placeholder="https://"
        value={source.url ?? ''}
        onChange={(url) => may('url', url)}
      />
      <TextField
        label={texts.sourceDate}
        hint={texts.sourceDateHint}
        fault={useFault(`${path}.date`)}
        value={source.date ?? ''}
        onChange={(date) => may('date', date)}
      />
    </div>
  )
}
