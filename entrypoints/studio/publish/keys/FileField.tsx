import { Field } from '../../../../components/fields.tsx'

interface FileFieldProps {
  readonly label: string
  readonly hint?: string
  readonly accept: string
  readonly fault?: string | undefined
  onFile(file: File): void
}

/** The browser's own way to choose a file. The same file can be chosen twice in a row. */
export function FileField({ accept, onFile, ...words }: FileFieldProps) {
  return (
    <Field {...words}>
      {(tied) => (
        <input
          {...tied}
          className="g-input"
          type="file"
          accept={accept}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) onFile(file)
            currentTarget.value = ''
          }}
        />
      )}
    </Field>
  )
}
