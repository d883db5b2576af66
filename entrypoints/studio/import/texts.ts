import { defineTexts, plural, quote } from '../../../components/language.tsx'

export const importTexts = defineTexts({
  en: {
    title: 'Bring a pack in',
    lead: 'A spreadsheet of words saved as CSV (what to use, what to avoid, why), a pack that was saved from Galateo (.json), or a Vale style (a folder, .zip or .yml).',
    files: 'Choose files…',
    folder: 'Choose a folder…',
    reading: 'Reading…',
    failed: 'The files could not be read. Try again, or choose others.',
    cancel: 'Cancel',
    keep: (count: number) => (count === 1 ? 'Bring it in' : `Bring ${count} packs in`),
    holds: (rules: number, words: number) =>
      [
        `${rules} ${plural('en', rules, 'rule', 'rules')}`,
        ...(words > 0 ? [`${words} ${plural('en', words, 'word', 'words')}`] : []),
      ].join(', '),
    leftOut: (count: number) => `${count} left out`,
    refused: (file: string) => `${quote('en', file)} was not taken`,
  },
  it: {
    title: 'Prendi un pacchetto da un file',
    lead: 'Un foglio di parole salvato in CSV (che cosa si usa, che cosa si evita, perché), un pacchetto salvato da Galateo (.json), oppure uno stile Vale (cartella, .zip o .yml).',
    files: 'Scegli i file…',
    folder: 'Scegli una cartella…',
    reading: 'Leggo…',
    failed: 'I file non si leggono. Riprova, o scegline altri.',
    cancel: 'Annulla',
    keep: (count: number) => (count === 1 ? 'Prendilo' : `Prendi ${count} pacchetti`),
    holds: (rules: number, words: number) =>
      [
        `${rules} ${plural('it', rules, 'regola', 'regole')}`,
        ...(words > 0 ? [`${words} ${plural('it', words, 'parola', 'parole')}`] : []),
      ].join(', '),
    leftOut: (count: number) => `${count} ${plural('it', count, 'lasciata fuori', 'lasciate fuori')}`,
    refused: (file: string) => `${quote('it', file)} non è stato preso`,
  },
})
