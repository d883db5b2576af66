import { defineTexts } from '../../components/language.tsx'

/** What every page of the extension says. */
export const pageTexts = defineTexts({
  en: {
    history: 'History',
    options: 'Options',
    broken: 'This page stopped working',
    brokenText: 'Your drafts and settings are safe. Reload the page to go on.',
    reload: 'Reload',
  },
  it: {
    history: 'Storico',
    options: 'Opzioni',
    broken: 'La pagina si è bloccata',
    brokenText: 'Le tue bozze e le tue scelte sono al sicuro. Ricarica la pagina per continuare.',
    reload: 'Ricarica',
  },
})
