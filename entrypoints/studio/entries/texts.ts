import { defineTexts } from '../../../components/language.tsx'

export const entriesTexts = defineTexts({
  en: {
    up: (title: string) => `Move “${title}” up`,
    down: (title: string) => `Move “${title}” down`,
    delete: (title: string) => `Delete “${title}”`,
    faults: (count: number) => `${count} to put right`,
    id: 'Short name',
    idHint: 'For links and files. Best left as it is once the pack is published.',
    level: 'Level',
  },
  it: {
    up: (title: string) => `Sposta su “${title}”`,
    down: (title: string) => `Sposta giù “${title}”`,
    delete: (title: string) => `Elimina “${title}”`,
    faults: (count: number) => `${count} da sistemare`,
    id: 'Nome breve',
    idHint: 'Per link e file. Dopo la pubblicazione conviene non toccarlo.',
    level: 'Livello',
  },
})
