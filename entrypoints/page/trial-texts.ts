import { defineTexts } from '../../components/language.tsx'

export const trialTexts = defineTexts({
  en: {
    reply: (page: string) => `Reply as ${page}`,
    yourPage: 'your page',
    answered: (name: string) => `${name} wrote`,
    somebody: 'Somebody',
  },
  it: {
    reply: (page: string) => `Rispondi come ${page}`,
    yourPage: 'la tua pagina',
    answered: (name: string) => `${name} ha scritto`,
    somebody: 'Qualcuno',
  },
})
