import { useId } from 'react'

interface FileFieldProps {
  readonly label: string
  readonly hint?: string
  readonly accept: string
  readonly fault?: string | undefined
  onFile(file: File): void
}

/** The browser's own way to choose a file. The same file can be chosen twice in a row. */
export function FileField({ label, hint, accept, fault, onFile }: FileFieldProps) {
  const id = useId()
  const hintId = useId()
  return (
    <div className="g-field">
      <label className="g-field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="g-input"
        type="file"
        accept={accept}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault || hint ? hintId : undefined}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
          currentTarget.value = ''
        }}
      />
      {fault || hint ? (
        <p className="g-field-hint" data-fault={fault ? '' : undefined} id={hintId}>
          {fault ?? hint}
        </p>
      ) : null}
    </div>
  )
}
