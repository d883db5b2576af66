import { Select } from '../../components/fields.tsx'
import { useTexts } from '../../components/language.tsx'
import { Section } from '../../components/PageShell.tsx'
import { language, side, theme } from '../background/settings.ts'
import { useSettings } from '../page/settings-store.ts'
import { useSaving } from './saving.tsx'
import { optionsTexts } from './texts.ts'

/** Language, colours, and where the sidebar stands. */
export function LookSection() {
  const texts = useTexts(optionsTexts)
  const settings = useSettings((all) => all)
  const { save } = useSaving()
  return (
    <Section id="appearance" title={texts.appearance}>
      <div className="op-rows">
        <Select
          label={texts.language}
          disabled={settings.locks.language !== undefined}
          {...(settings.locks.language === undefined ? {} : { hint: texts.byCompany })}
          value={settings.language}
          options={[
            { value: 'auto', label: texts.languageAuto },
            // Each in its own words, so that one who chose wrongly finds the way back.
            { value: 'it', label: 'Italiano' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(value) => save(language.setValue(value))}
        />
        <Select
          label={texts.theme}
          value={settings.theme}
          options={[
            { value: 'auto', label: texts.themeAuto },
            { value: 'light', label: texts.themeLight },
            { value: 'dark', label: texts.themeDark },
          ]}
          onChange={(value) => save(theme.setValue(value))}
        />
        <Select
          label={texts.side}
          value={settings.side}
          options={[
            { value: 'right', label: texts.sideRight },
            { value: 'left', label: texts.sideLeft },
          ]}
          onChange={(value) => save(side.setValue(value))}
        />
      </div>
    </Section>
  )
}
