/** Words of the house: the one to use, and those that it stands for. */

import { inLanguage } from '../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { sharedTexts } from '../../../components/texts.ts'
import type { Language, Term } from '../../../rules/index.ts'
import { EntryList } from '../entries/EntryList.tsx'
import { LinesField } from '../fields/LinesField.tsx'
import { PerReaderField } from '../fields/PerReaderField.tsx'
import { withOptional } from '../manuscript/change.ts'
import { useFault, useManuscript } from '../manuscript/use-manuscript.tsx'
import { voiceTexts } from './texts.ts'

export function GlossaryPart() {
  const texts = useTexts(voiceTexts)
  const language = useLanguage()
  return (
    <EntryList
      list="glossary"
      icon="voice"
      words={texts.glossary}
      titleOf={(term) => inLanguage(term.use, language) ?? ''}
      factOf={(term) => {
        const avoided = term.avoid && inLanguage(term.avoid, language)
        return avoided ? texts.insteadOf(avoided.join(', ')) : null
      }}
      blank={() => ({ use: {} })}
    >
      {(term, change, path) => (
        <>
          <PerReaderField
            label={texts.use}
            path={`${path}.use`}
            value={term.use}
            onChange={(use, of) => change((now) => ({ ...now, use: use ?? {} }), `use/${of}`)}
          />
          <AvoidFields term={term} path={path} change={change} />
          <PerReaderField
            label={texts.note}
            hint={texts.noteHint}
            path={`${path}.note`}
            rows={2}
            isOptional
            value={term.note}
            onChange={(note, of) => change((now) => withOptional(now, 'note', note), `note/${of}`)}
          />
        </>
      )}
    </EntryList>
  )
}

interface AvoidFieldsProps {
  readonly term: Term
  readonly path: string
  change(change: (term: Term) => Term, field: string): void
}

function AvoidFields({ term, path, change }: AvoidFieldsProps) {
  const languages = useManuscript(({ pack }) => pack.languages)
  return (
    <div className="st-per-reader" data-count={languages.length}>
      {languages.map((language) => (
        <AvoidField
          key={language}
          language={language}
          path={`${path}.avoid.${language}`}
          value={term.avoid?.[language]}
          onChange={(phrases) =>
            change((now) => {
              const { [language]: _, ...others } = now.avoid ?? {}
              const avoid = phrases ? { ...others, [language]: phrases } : others
              return withOptional(now, 'avoid', Object.keys(avoid).length > 0 ? avoid : undefined)
            }, `avoid/${language}`)
          }
        />
      ))}
    </div>
  )
}

interface AvoidFieldProps {
  readonly language: Language
  readonly path: string
  readonly value: readonly string[] | undefined
  onChange(phrases: readonly string[] | undefined): void
}

function AvoidField({ language, path, value, onChange }: AvoidFieldProps) {
  const texts = useTexts(voiceTexts)
  const { languages: names } = useTexts(sharedTexts)
  const fault = useFault(path)
  return (
    <LinesField
      label={texts.avoid(names[language])}
      hint={texts.avoidHint}
      fault={fault}
      lang={language}
      value={value}
      onChange={onChange}
    />
  )
}
