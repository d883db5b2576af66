import { Button } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import type { PerLanguage } from '../../../../rules/index.ts'
import { changeAt, removeAt } from '../../manuscript/change.ts'
import { FieldSet } from './FieldSet.tsx'
import type { FieldProps } from './field.ts'
import { type PatternEntry, PatternField } from './PatternField.tsx'
import { PerLanguageFields, withList } from './PerLanguageFields.tsx'
import { fieldTexts } from './texts.ts'

interface PatternListsProps extends FieldProps<PerLanguage<readonly PatternEntry[]>> {
  readonly label: string
}

/** Patterns for each language. */
export function PatternLists({ label, value, path, change }: PatternListsProps) {
  const texts = useTexts(fieldTexts)
  return (
    <FieldSet label={label} hint={texts.patternHelp} path={path}>
      <PerLanguageFields
        value={value}
        begin={(language) => change(withList(value, language, [{ pattern: '' }]))}
      >
        {(language, list = []) => (
          <div className="st-patterns">
            <p className="st-chips-label">{texts.languages[language]}</p>
            {list.map((entry, index) => (
              <PatternField
                // biome-ignore lint/suspicious/noArrayIndexKey: a pattern has no name but its place
                key={index}
                label={`${texts.pattern}, ${texts.languages[language].toLowerCase()}`}
                value={entry}
                path={`${path}.${language}[${index}]`}
                change={(next, step) =>
                  change(
                    withList(
                      value,
                      language,
                      changeAt(list, index, () => next),
                    ),
                    step,
                  )
                }
                onRemove={() => change(withList(value, language, removeAt(list, index)))}
              />
            ))}
            <Button
              size="s"
              look="quiet"
              icon={<Icon name="plus" size={14} />}
              onClick={() => change(withList(value, language, [...list, { pattern: '' }]))}
            >
              {texts.addPattern}
            </Button>
          </div>
        )}
      </PerLanguageFields>
    </FieldSet>
  )
}
