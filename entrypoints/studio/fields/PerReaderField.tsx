/** One text in each of the pack's languages, side by side; a translation that is missing says so. */
import { TextArea, TextField } from '../../../components/fields.tsx'
import { useTexts } from '../../../components/language.tsx'
import { sharedTexts } from '../../../components/texts.ts'
import type { Language, PerReader } from '../../../rules/index.ts'
import { useFault, useManuscript } from '../manuscript/use-manuscript.tsx'
import { fieldTexts } from './texts.ts'

interface PerReaderFieldProps {
  readonly label: string
  readonly hint?: string
  /** Where the text stands in the pack, e.g. `rules[3].text`; faults there are shown at their language. */
  readonly path: string
  readonly value: PerReader<string> | undefined
  /** Rows of a text that may be long; without it the text has one line. */
  readonly rows?: number
  /** A text that need not be there counts as missing only when another language has it. */
  readonly isOptional?: boolean
  /** `undefined` when no language has a text any more. */
  onChange(value: PerReader<string> | undefined, language: Language): void
}

export function PerReaderField(props: PerReaderFieldProps) {
  const languages = useManuscript(({ pack }) => pack.languages)
  return (
    <div className="st-per-reader" data-count={languages.length}>
      {languages.map((language) => (
        <OneLanguage key={language} language={language} isOnly={languages.length === 1} {...props} />
      ))}
    </div>
  )
}

function OneLanguage(props: PerReaderFieldProps & { language: Language; isOnly: boolean }) {
  const { label, hint, path, value, rows, isOptional = false, onChange, language, isOnly } = props
  const texts = useTexts(fieldTexts)
  const { languages } = useTexts(sharedTexts)
  const fault = useFault(`${path}.${language}`)
  const isReadOnly = useManuscript((state) => state.isReadOnly)
  const text = value?.[language]
  const isMissing = !text && (!isOptional || Object.values(value ?? {}).some(Boolean))
  const field = {
    label: isOnly ? label : texts.inLanguage(label, languages[language]),
    hint: isMissing && !isOnly ? texts.missing : hint,
    // An empty text is told as missing.
    fault: text ? fault : undefined,
    value: text ?? '',
    lang: language,
    readOnly: isReadOnly,
    onChange(written: string) {
      const { [language]: _, ...others } = value ?? {}
      const changed = written === '' ? others : { ...others, [language]: written }
      onChange(Object.keys(changed).length > 0 ? changed : undefined, language)
    },
  }
  return rows ? <TextArea {...field} rows={rows} /> : <TextField {...field} />
}
