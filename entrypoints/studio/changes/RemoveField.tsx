import { Disclosure } from '../../../components/Disclosure.tsx'
import { Chip, ChipGroup } from '../../../components/fields.tsx'
import { useTexts } from '../../../components/language.tsx'
import type { PerLanguage } from '../../../rules/index.ts'
import { FieldSet } from '../rules/fields/FieldSet.tsx'
import type { FieldProps } from '../rules/fields/field.ts'
import { DRAFT_LANGUAGES, withList } from '../rules/fields/PerLanguageFields.tsx'
import { fieldTexts } from '../rules/fields/texts.ts'
import { changesTexts } from './texts.ts'

interface RemoveFieldProps extends FieldProps<PerLanguage<readonly string[]>> {
  /** What the rule looks for now. */
  readonly phrases: PerLanguage<readonly string[]>
}

/** The rule's own phrases, each to be taken away by a press; one that it no longer has is shown as taken away. */
export function RemoveField({ phrases, value, path, change }: RemoveFieldProps) {
  const texts = useTexts(changesTexts)
  const { languages } = useTexts(fieldTexts)
  return (
    <FieldSet label={texts.remove} hint={texts.removeHint} path={path}>
      {DRAFT_LANGUAGES.map((language) => {
        const gone = value?.[language] ?? []
        const all = [...new Set([...(phrases[language] ?? []), ...gone])]
        return all.length === 0 ? null : (
          <Disclosure
            key={language}
            className="st-field"
            open={gone.length > 0}
            summary={`${languages[language]} (${gone.length}/${all.length})`}
          >
            <ChipGroup label={languages[language]}>
              {all.map((phrase) => (
                <Chip
                  key={phrase}
                  pressed={gone.includes(phrase)}
                  onToggle={(on) =>
                    change(
                      withList(
                        value,
                        language,
                        on ? [...gone, phrase] : gone.filter((each) => each !== phrase),
                      ),
                    )
                  }
                >
                  {phrase}
                </Chip>
              ))}
            </ChipGroup>
          </Disclosure>
        )
      })}
    </FieldSet>
  )
}
