import { useTexts } from '../../../../components/language.tsx'
import type { PerLanguage } from '../../../../rules/index.ts'
import { ChipList } from './ChipList.tsx'
import { FieldSet } from './FieldSet.tsx'
import type { FieldProps } from './field.ts'
import { PerLanguageFields, withList } from './PerLanguageFields.tsx'
import { fieldTexts } from './texts.ts'

interface PhraseListsProps extends FieldProps<PerLanguage<readonly string[]>> {
  readonly label: string
  readonly hint?: string
  readonly kind?: 'phrase' | 'text'
  /** Says what an empty text among them means, where it may be one. */
  readonly empty?: string
  /** The field must be there, though it holds nothing. */
  readonly isRequired?: boolean
}

/** Phrases, or texts meant literally, for each language. */
export function PhraseLists(props: PhraseListsProps) {
  const { label, hint, kind = 'phrase', empty, isRequired = false, value, path, change } = props
  const texts = useTexts(fieldTexts)
  return (
    <FieldSet
      label={label}
      path={path}
      hint={hint ?? (kind === 'phrase' ? texts.phraseHelp : texts.textHelp)}
    >
      <PerLanguageFields value={value}>
        {(language, list = []) => (
          <ChipList
            label={texts.languages[language]}
            kind={kind}
            language={language}
            values={list}
            {...(empty === undefined ? {} : { empty })}
            change={(values) => change(withList(value, language, values) ?? (isRequired ? {} : undefined))}
          />
        )}
      </PerLanguageFields>
    </FieldSet>
  )
}
