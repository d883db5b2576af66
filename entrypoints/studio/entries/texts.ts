import { defineTexts, quote } from '../../../components/language.tsx'

export const entriesTexts = defineTexts({
  en: {
    up: (title: string) => `Move ${quote('en', title)} up`,
    down: (title: string) => `Move ${quote('en', title)} down`,
    delete: (title: string) => `Delete ${quote('en', title)}`,
    faults: (count: number) => `${count} to put right`,
    more: 'For links and files',
    id: 'Short name',
    idHint: 'Best left as it is once the pack is published.',
    level: 'Level',
  },
  it: {
    up: (title: string) => `Sposta su ${quote('it', title)}`,
    down: (title: string) => `Sposta giù ${quote('it', title)}`,
    delete: (title: string) => `Elimina ${quote('it', title)}`,
    faults: (count: number) => `${count} da sistemare`,
    more: 'Per link e file',
    id: 'Nome breve',
    idHint: 'Dopo la pubblicazione conviene non toccarlo.',
    level: 'Livello',
  },
})
