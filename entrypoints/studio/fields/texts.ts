import { defineTexts } from '../../../components/language.tsx'

export const fieldTexts = defineTexts({
  en: {
    inLanguage: (label: string, language: string) => `${label} (${language})`,
    missing: 'Still to be written in this language.',
  },
  it: {
    inLanguage: (label: string, language: string) => `${label} (${language})`,
    missing: 'Manca ancora in questa lingua.',
  },
})
