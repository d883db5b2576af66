/** What a pack is: its name, languages, and where it holds. */
import { Chip, ChipGroup, TextField } from '../../../components/fields.tsx'
import { useTexts } from '../../../components/language.tsx'
import { sharedTexts } from '../../../components/texts.ts'
import { LANGUAGES, type Language, type Pack } from '../../../rules/index.ts'
import { LinesField } from '../fields/LinesField.tsx'
import { PerReaderField } from '../fields/PerReaderField.tsx'
import { withOptional } from '../manuscript/change.ts'
import { useEdit, useFault, useManuscript } from '../manuscript/use-manuscript.tsx'
import { SitesField } from '../rules/when/SitesField.tsx'
import { aboutTexts } from './about-texts.ts'
import { BasesField } from './BasesField.tsx'

export function AboutPart() {
  const texts = useTexts(aboutTexts)
  const pack = useManuscript((state) => state.pack)
  const isReadOnly = useManuscript((state) => state.isReadOnly)
  const edit = useEdit()
  const idFault = useFault('id')
  const line = (key: 'publisher' | 'licence' | 'brand', value: string) =>
    edit((now) => withOptional(now, key, value === '' ? undefined : value), `about/${key}`)
  return (
    <div className="st-sheet">
      <LanguagesField />
      <PerReaderField
        label={texts.name}
        path="name"
        value={pack.name}
        onChange={(name, language) => edit((now) => ({ ...now, name: name ?? {} }), `about/name/${language}`)}
      />
      <PerReaderField
        label={texts.description}
        path="description"
        rows={3}
        isOptional
        value={pack.description}
        onChange={(description, language) =>
          edit((now) => withOptional(now, 'description', description), `about/description/${language}`)
        }
      />
      <BasesField />
      <TextField
        label={texts.brand}
        hint={texts.brandHint}
        value={pack.brand ?? ''}
        readOnly={isReadOnly}
        onChange={(value) => line('brand', value)}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a legend cannot be laid out beside other things */}
      <div className="st-field" role="group" aria-label={texts.sites}>
        <p className="g-field-label">{texts.sites}</p>
        <SitesField
          path="sites"
          value={pack.sites}
          change={(sites) => edit((now) => withOptional(now, 'sites', sites))}
        />
        <p className="g-field-hint">{texts.sitesHint}</p>
      </div>
      <div className="st-row">
        <TextField
          label={texts.publisher}
          value={pack.publisher ?? ''}
          readOnly={isReadOnly}
          onChange={(value) => line('publisher', value)}
        />
        <TextField
          label={texts.licence}
          hint={texts.licenceHint}
          value={pack.licence ?? ''}
          readOnly={isReadOnly}
          onChange={(value) => line('licence', value)}
        />
      </div>
      <LinesField
        label={texts.credits}
        hint={texts.creditsHint}
        value={pack.credits}
        onChange={(credits) => edit((now) => withOptional(now, 'credits', credits), 'about/credits')}
      />
      <TextField
        label={texts.id}
        hint={texts.idHint}
        fault={idFault}
        value={pack.id}
        spellCheck={false}
        readOnly={isReadOnly}
        onChange={(id) => edit((now) => ({ ...now, id }), 'about/id')}
      />
    </div>
  )
}

/** Which languages the pack's readers have; at least one stays. */
function LanguagesField() {
  const texts = useTexts(aboutTexts)
  const { languages: names } = useTexts(sharedTexts)
  const languages = useManuscript(({ pack }) => pack.languages)
  const edit = useEdit()
  const toggle = (language: Language, on: boolean) =>
    edit((now: Pack) => {
      const kept = LANGUAGES.filter((each) => (each === language ? on : now.languages.includes(each)))
      return kept.length === 0 ? now : { ...now, languages: kept }
    })
  return (
    <ChipGroup label={texts.languages}>
      {LANGUAGES.map((language) => (
        <Chip key={language} pressed={languages.includes(language)} onToggle={(on) => toggle(language, on)}>
          {names[language]}
        </Chip>
      ))}
    </ChipGroup>
  )
}
