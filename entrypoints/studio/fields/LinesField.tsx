import { useState } from 'react'
import { TextArea } from '../../../components/fields.tsx'
import { useManuscript } from '../manuscript/use-manuscript.tsx'

interface LinesFieldProps {
  readonly label: string
  readonly hint?: string
  readonly fault?: string | undefined
  readonly lang?: string
  readonly value: readonly string[] | undefined
  /** `undefined` when there is nothing in any line. */
  onChange(lines: readonly string[] | undefined): void
}

/** A list of texts, one a line. What is typed stays as it is typed; the list leaves out lines that are empty. */
export function LinesField({ label, hint, fault, lang, value = [], onChange }: LinesFieldProps) {
  const isReadOnly = useManuscript((state) => state.isReadOnly)
  const [typed, setTyped] = useState(value.join('\n'))
  // Changed from elsewhere, e.g. taken back.
  const isStale = !sameLines(linesOf(typed), value)
  return (
    <TextArea
      label={label}
      hint={hint}
      fault={fault}
      lang={lang}
      rows={Math.min(12, Math.max(2, value.length + 1))}
      value={isStale ? value.join('\n') : typed}
      readOnly={isReadOnly}
      onChange={(text) => {
        setTyped(text)
        const lines = linesOf(text)
        onChange(lines.length > 0 ? lines : undefined)
      }}
    />
  )
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

const sameLines = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((line, at) => line === other[at])
